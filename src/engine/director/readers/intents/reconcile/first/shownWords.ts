import type { CallOf } from '../../../../edits/calls/calls.ts';
import type { Span } from '../../../../language/marks.ts';
import { lettersOf } from '../../../../compose/unshown.ts';
import { isDenied } from '../../../../script/denied.ts';
import { edit, type Message, type Reading, type Wish } from '../../../reader.ts';
import type { Intent } from '../../intents.ts';
import type { Passage } from '../../passages.ts';
import { likelyIn, meanOf, seen as seenIn, wordsIn, type Seen } from '../../seen.ts';
import { readSlots } from '../../slots/slots.ts';
import { placeSaid } from '../../slots/texts/added.ts';
import { restOf } from '../unread.ts';

/** Words so likely to be shown, on average, are shown where nobody said how. */
const SURE = 0.6;
/** The same, where nothing was left open. */
const SURER = 0.8;
/** Words hardly so likely to be shown say what is to be shown. */
const HARDLY = 0.3;
/** They, and nothing else, are on the screen. */
const WORDS: readonly Intent[] = ['words', 'voice.words', 'name', 'about'];
const ASKING: readonly Intent[] = ['text.add', 'text.place', 'text.style', 'write', 'make'];
const PARTS = /(?:[,;:.](?=\s|$)|[，。；、\n])+/u;
/** Behind these stands nothing but the words. */
const GIVEN = /["“”„«»「」『』《》'‘:：]\s*$/u;
const QUOTE = /["“”„«»「」『』《》]/u;
/** A letter says them by itself, more lines are a list that belongs somewhere. */
const MOST_LINES = 3;
const LONGEST = 90;
/** So much around words only joins them, or says where they are to be seen. */
const MOST_AROUND = 26;

/**
 * What a first request gives as words is seen, and what only says which words are wanted is not: `2 for 1 on Tuesdays` stands on the card of a
 * promo, `how to reach us` nowhere. Pure.
 */
export function shownWords(reading: Reading, message: Message): Reading {
  if (!message.situation.first || message.text.trim() === '') return reading;
  const seen = seenIn(message);
  const wishes = reading.wishes.flatMap((wish): readonly Wish[] => meantBy(wish, seen));
  return withUnplaced({ ...reading, wishes }, seen);
}

/** The wish itself, or a question for words where it would show what asks for them. */
function meantBy(wish: Wish, seen: Seen): readonly Wish[] {
  const { text } = seen.message;
  if (wish.kind !== 'edit' || wish.call.do !== 'add_text') return [wish];
  const { call } = wish;
  const start = text.indexOf(call.text);
  if (start < 0 || GIVEN.test(text.slice(0, start))) return [wish];
  const manner = mannerIn(call.text, seen);
  if (manner.length > 0 && meanOf(seen, WORDS, [start, start + call.text.length]) < SURE) return manner;
  const own = call.text.replace(DEED, '').replace(PLACE, '');
  if (own !== call.text && lettersOf(own) !== '') {
    const said = (call.when ?? call.on) ? undefined : placeSaid(call.text);
    return edit<'add_text'>({ ...call, text: own, ...(said && placedAt(said)) });
  }
  const place = [start, start + call.text.length] as const;
  const isAsking =
    KIND.test(call.text) && meanOf(seen, WORDS, place) < HARDLY && meanOf(seen, ASKING, place) > SURE;
  if (isAsking) return [{ kind: 'wordless', role: call.role }];
  const given = onlyWords(place, seen);
  return given === call.text ? [wish] : edit<'add_text'>({ ...call, text: given });
}

/** What is to be shown of a part, without words at its ends that hardly are: `a mixer with the price £30`. */
function onlyWords([start, end]: Span, seen: Seen): string {
  const { text } = seen.message;
  const pieces = seen.pieces.filter((piece) => !piece.isStop && piece.start >= start && piece.end <= end);
  const likely = likelyIn(seen, WORDS, [start, end]);
  const isSure = (each: number): boolean => each >= SURE;
  const [first, last] = [likely.findIndex(isSure), likely.findLastIndex(isSure)];
  const isOther = (from: number, until: number): boolean =>
    likely.slice(from, until).every((each) => each < HARDLY);
  if (first < 0 || pieces.length !== likely.length) return text.slice(start, end);
  const from = isOther(0, first) ? (pieces[first]?.start ?? start) : start;
  const until = isOther(last + 1, likely.length) ? (pieces[last]?.end ?? end) : end;
  const isParted = (at: number): boolean =>
    at === start || at === end || /^\s|\s$/u.test(text.slice(at - 1, at + 1));
  const isCut = (from > start || until < end) && isParted(from) && isParted(until);
  return isCut ? withSigns(text.slice(start, end), [from - start, until - start]) : text.slice(start, end);
}

/** With the signs that belong to the words: `£30`, `(7.5)`. */
const withSigns = (text: string, [from, until]: Span): string =>
  (/[^\s\p{L}\p{N},.;:]*$/u.exec(text.slice(0, from))?.[0] ?? '') +
  text.slice(from, until) +
  (/^[^\s\p{L}\p{N},.;:]*/u.exec(text.slice(until))?.[0] ?? '');

/** Words that are given, and that no call shows. */
function withUnplaced(reading: Reading, seen: Seen): Reading {
  const { text, situation } = seen.message;
  if (situation.quotesAreWords && situation.promotes !== true) return reading;
  const there = lettersOf(JSON.stringify(reading.wishes).replaceAll(String.raw`\n`, ' '));
  const lines = reading.wishes.flatMap(linesOf).map(lettersOf);
  const left = [...reading.unread, ...(reading.missed ?? [])].map(lettersOf);
  const isOpen = (part: string, { confidence }: Passage): boolean => {
    const letters = lettersOf(part);
    const isLeft = left.some((each) => each.includes(letters) || letters.includes(each));
    const isSilent = situation.promotes !== true && lines.length === 0 && confidence >= SURER;
    const isThere = there.includes(letters) || lines.some((line) => line !== '' && letters.includes(line));
    return (isLeft || isSilent) && !isThere && !isDenied(text, part);
  };
  const found = seen.passages.filter(({ intent, confidence }) => intent === 'words' && confidence >= SURE);
  const open = found.flatMap((passage) =>
    partsOf(passage, seen)
      .filter((part) => isOpen(part, passage))
      .map((part) => ({ part, passage })),
  );
  if (open.length === 0) return reading;
  const parts = open.map(({ part }) => part);
  const wishes =
    situation.promotes === true ? onCard(reading.wishes, parts, text) : asText(reading.wishes, open, seen);
  if (!wishes) return { ...reading, missed: [...(reading.missed ?? []), ...parts] };
  const isLeft = (left: readonly string[]): readonly string[] =>
    open.reduce((rest, { part, passage }) => {
      const words = wordsIn(text, passage.start, passage.end);
      const isAll = words.length - part.length <= MOST_AROUND;
      return restOf(rest, isAll ? words : part, passage, seen);
    }, left);
  return {
    ...reading,
    wishes,
    unread: isLeft(reading.unread),
    ...(reading.missed && { missed: isLeft(reading.missed) }),
  };
}

/** What words say of how words are to look, or the whole video: `thin elegant letters`, 大大的. */
const mannerIn = (words: string, { message }: Seen): readonly Wish[] => {
  const ofLetters = readSlots(words, 'text.style', message);
  return ofLetters.length > 0 ? ofLetters : readSlots(words, 'theme', message);
};

/** What a wish shows, line by line. */
function linesOf(wish: Wish): string[] {
  if (wish.kind !== 'edit') return [];
  const { call } = wish;
  if (call.do === 'name_video') return [call.title];
  return 'text' in call && typeof call.text === 'string' ? call.text.split('\n') : [];
}

function partsOf({ start, end }: Passage, seen: Seen): string[] {
  const { text } = seen.message;
  const written = text.slice(start, end);
  if (QUOTE.test(written)) return [];
  let at = start;
  return written.split(PARTS).flatMap((each) => {
    const from = text.indexOf(each, at);
    at = from + each.length;
    const part = wordsIn(each, 0, each.length).replace(LEAD, '').replace(PLACE, '').replaceAll(STROKES, '');
    const isSure = meanOf(seen, ['words'], [from, at]) >= SURE;
    // `營業時間：` names what follows.
    const isLabel = /^\s*[:：]/u.test(text.slice(at)) || KIND.test(part);
    return lettersOf(part).length > 1 && isSure && !isLabel ? [part] : [];
  });
}
/** It says which words are wanted, and is none of them: `the ingredients`, `how to reach us`, 名字和年份. */
const KIND =
  /^(?:the|their|his|her|its|each|every|how|where|who|what|when)(?: \p{Ll}+)+$|^(?:(?:(?:their|the|our|my) )?(?:names?|dates?|years?|prices?|hours|times?|address|scores?|places?|ages?)(?:,| and|$) ?)+$|^(?:的|各|每个|每個)?(?:(?:姓?名|人名|地名|活动名|活動名|店名|名字|名称|名稱|年份|日期|时间|時間|价格|價格|价钱|價錢|地址|电话|電話|生卒年|歌词|歌詞|地点|地點)[和跟与與、]?)+$/u;
/** It asks for what follows, in the middle of a sentence. */
const DEED = /^(?:put|write|add) (?:the words? )?(?=\S)|^(?:写上|寫上|打上)(?=.)/u;
/** Joins words to what stands before them, or asks for them. */
const LEAD =
  /^with (?:the |our |my )?(?:\p{L}+ )?(?=[£$€¥\d(])|^(?:(?:and|plus|also|with|that|which|it|put|write|says?|saying|show|add|y|und|et|e|con|mit|avec|com) )+|^(?:写上|寫上|写着|打上|写|寫|店名(?:叫|是|[:：])?)/iu;

/** Where they are to be seen. */
const PLACE =
  / (?:at|in|on|to) (?:the )?(?:very )?(?:end|start|beginning|finish|front|top|bottom|last (?:one|slide|picture))$|(?:放|写|寫|打)?在?(?:最后|最後|结尾|結尾|片尾|开头|開頭|片头|片頭)$/iu;
/** Quotes of one stroke. */
const STROKES = /^['‘](?=.*['’]\.?$)|(?<=\p{P})['’]$/gu;

/** Facts of a promo stand on its last card. */
function onCard(wishes: readonly Wish[], parts: readonly string[], said: string): readonly Wish[] {
  const at = wishes.findLastIndex((wish) => wish.kind === 'edit' && wish.call.do === 'add_card');
  const last = wishes[at];
  if (last?.kind !== 'edit' || last.call.do !== 'add_card')
    return [
      ...wishes,
      ...edit<'add_card'>({ do: 'add_card', text: parts.join('\n'), look: 'closing', at: { at: 'end' } }),
    ];
  // In the order in which they were told.
  const lines = [...last.call.text.split('\n'), ...parts];
  const inOrder = lines.toSorted((one, other) => said.indexOf(one) - said.indexOf(other));
  const call: CallOf<'add_card'> = { ...last.call, text: inOrder.join('\n') };
  return wishes.map((wish, each) => (each === at ? { kind: 'edit', call } : wish));
}

interface Open {
  readonly part: string;
  readonly passage: Passage;
}

/** A few words open a video, or close it where that is said beside them. Undefined where they are more than that. */
function asText(
  wishes: readonly Wish[],
  open: readonly Open[],
  { message: { text }, passages }: Seen,
): readonly Wish[] | undefined {
  const words = open.map(({ part }) => part).join('\n');
  const hasTexts = wishes.some((wish) => wish.kind === 'edit' && wish.call.do === 'add_text');
  if (open.length > MOST_LINES || words.length > LONGEST) return undefined;
  const beside = open.flatMap(({ passage }) => {
    const at = passages.indexOf(passage);
    return [passages[at - 1], passage, passages[at + 1]].flatMap((each) =>
      each === passage || each?.intent.startsWith('text.') ? [text.slice(each.start, each.end)] : [],
    );
  });
  const place = placeSaid(beside.join(' '));
  if (hasTexts && place === undefined) return undefined;
  const asked = wishes.filter((wish) => wish.kind !== 'wordless');
  return [...asked, ...edit<'add_text'>({ do: 'add_text', text: words, role: 'title', ...placedAt(place) })];
}

const placedAt = (
  place: 'start' | 'end' | undefined,
): Pick<CallOf<'add_text'>, 'role' | 'when'> | undefined =>
  place && { role: place === 'end' ? 'closing' : 'title', when: { place } };
