import type { Span } from '../../language/marks.ts';
import type { Target } from '../../edits/calls/targets.ts';
import { nameOf } from '../../board/media.ts';
import { intentsOf } from '../intents/answered.ts';
import { INTENTS, TALK, type Intent } from '../intents/intents.ts';
import { isOfWords, meanOf, ONLY_ANSWERED, seen } from '../intents/seen.ts';
import { saidIn } from '../intents/slots/said.ts';
import { LONGEST_READ } from '../phrases/read.ts';
import type { Message, Question, Reading, Wish } from '../reader.ts';
import { ASKED } from './asked.ts';
import { isTold, type Matter } from './matter.ts';
import { QUOTED, sentencesOf, spelled } from './spelled.ts';
import { CANNOT, type Spoken } from './patterns.ts';

const SPOKEN: readonly Spoken[] = [...CANNOT, ...ASKED];
/** More answers than that nobody reads. */
const MOST = 3;
/** So likely is something else asked for beside a matter. */
const SURE = 0.6;
/** What refers to what was spoken of before it, and goes with it. */
const DEPENDS =
  /(?<!\p{L})(?:it|that|them|this|there|those|one|ones|es|das|lo|la|le|ça|isso)(?!\p{L})|它|那个|进去|上去|それ/iu;

/** A matter, and where it is spoken of in the message. */
interface Found {
  readonly spoken: Spoken;
  readonly span: Span;
  readonly sentence: Span;
}

/**
 * Answers what people want to know, or ask for and cannot have, sentence by sentence: what was made of the same words by guessing is not done, and
 * what was not understood of them is not asked about. Pure.
 */
export function withMatters(reading: Reading, message: Message): Reading {
  const { text } = message;
  if (text.length > LONGEST_READ) return reading;
  const said = mattersIn(message).filter(({ span }) => !isOfWords(span, message));
  const found = said.filter((each) => counts(each, reading, message));
  if (found.length === 0) return reading;
  const isSettled = (words: string): boolean => {
    const place = placeOf(words, text);
    const isOf = (each: Found): boolean =>
      place !== undefined &&
      (isOver(each.sentence, place) || isShort(words) || isRelated(each, place, message)) &&
      !asksMore(each, place, message);
    return found.some(isOf);
  };
  const { missed = [], ...rest } = reading;
  const late = missed.filter((words) => !isSettled(words));
  return {
    ...rest,
    passedOver: false,
    wishes: [
      ...inOneShape(
        reading.wishes.filter((wish) => stays(wish, found, reading, message)),
        found,
      ),
      ...found.slice(0, MOST).map((each) => answerOn(each, message)),
    ],
    unread: reading.unread.filter((words) => !isSettled(words)),
    ...(late.length > 0 && { missed: late }),
  };
}

/** Of several versions in several shapes the first is made. */
function inOneShape(wishes: readonly Wish[], found: readonly Found[]): readonly Wish[] {
  if (!found.some(({ spoken }) => spoken.what === 'versions')) return wishes;
  const isShape = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'set_shape';
  const first = wishes.find(isShape);
  return wishes.filter((wish) => wish === first || !isShape(wish));
}

/** Whether a wish of a reading is one beside what is answered. */
function stays(wish: Wish, found: readonly Found[], { origins }: Reading, message: Message): boolean {
  const origin = origins?.get(wish);
  if (wish.kind === 'question' && wish.about === 'stays') return true;
  if (wish.kind !== 'question' && wish.kind !== 'impossible' && wish.kind !== 'wordless')
    return !found.some(({ spoken, span, sentence }) => {
      const isBeside = spoken.what === 'versions' && !message.situation.first && isOfVersion(wish);
      if (spoken.what === 'online' && origin === undefined && isOtherMusic(wish)) return true;
      return spoken.surely && (origin === undefined ? isBeside : isOver(isBeside ? sentence : span, origin));
    });
  if (origin === undefined) return isOfOthers(wish, found, message);
  const isFact = wish.kind === 'question' && !GUESSED.has(wish.about);
  return !found.some(({ sentence, span }) => isOver(isFact ? span : sentence, origin));
}

/** Other music than the song that nobody can fetch. */
const isOtherMusic = (wish: Wish): boolean =>
  wish.kind === 'edit' && wish.call.do === 'set_music' && wish.call.music.by !== 'file';

function mattersIn({ text, situation }: Message): Found[] {
  const blank = (words: string): string => ' '.repeat(words.length);
  // What files are called says nothing of what is wanted.
  const names = situation.media.map(({ filename }) => nameOf(filename)).filter((name) => name.length > 1);
  const unnamed = names.reduce((left, name) => left.replaceAll(name, blank), text.replaceAll(QUOTED, blank));
  const plain = spelled(unnamed);
  const sentences = sentencesOf(plain);
  const found = SPOKEN.filter(({ first }) => first || !situation.first).flatMap((spoken) =>
    (spoken.across ? [[0, plain.length] as const] : sentences).flatMap((within): Found[] => {
      const match = spoken.said.exec(plain.slice(...within));
      if (!match || match[0].trim() === '') return [];
      const start = within[0] + match.index;
      const span: Span = [start, start + match[0].length];
      const over = sentences.filter((each) => isOver(each, span));
      return [{ spoken, span, sentence: [over[0]?.[0] ?? start, over.at(-1)?.[1] ?? span[1]] }];
    }),
  );
  // Of several the first one in the table that its words belong to.
  return found
    .filter(({ span }, at) => !found.slice(0, at).some((other) => isOver(other.span, span)))
    .sort((one, other) => one.span[0] - other.span[0]);
}

/** What another version would have: this one keeps it as it is. */
const isOfVersion = (wish: Wish): boolean =>
  wish.kind === 'limit' ||
  (wish.kind === 'edit' && (wish.call.do === 'set_shape' || wish.call.do === 'set_length'));

/** What is answered where nothing better is known. */
const GUESSED: ReadonlySet<Question> = new Set(['pictures', 'status', 'export', 'ready']);

/** `please check`, 我找不到: goes with what stands beside it. */
const isShort = (words: string): boolean =>
  words.split(/\s+/u).length <= 3 && (words.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0) <= 5;

/** What is asked for by words that go with a matter, wherever they stand. */
const RELATED: Readonly<Partial<Record<Matter, readonly Intent[]>>> = {
  online: ['song', 'invent', 'music.add', 'music.other'],
  clone: ['voice.kind', 'voice.add'],
};

const isRelated = ({ spoken }: Found, place: Span, message: Message): boolean =>
  meanOf(seen(message), ['question', ...(RELATED[spoken.what] ?? [])], place) >= SURE;

/** Whether a matter is spoken of indeed: nothing was made of its words that is done. */
function counts(
  found: Found,
  { wishes, origins, unread, missed = [], asides = [] }: Reading,
  message: Message,
): boolean {
  const { spoken, span, sentence } = found;
  if (spoken.surely) return true;
  const deeds = wishes.filter(({ kind }) => kind !== 'question' && kind !== 'impossible');
  const place = spoken.weak ? sentence : span;
  if (deeds.some((wish) => isOver(origins?.get(wish) ?? NOWHERE, place))) return false;
  const isOpen = [...unread, ...missed].some((words) => {
    const at = placeOf(words, message.text);
    return at !== undefined && isOver(at, sentence);
  });
  // Of a deed whose words nobody knows these may be the words.
  if (!isOpen && deeds.some((wish) => !origins?.has(wish)) && spoken.weak) return false;
  const { what } = spoken;
  if (what === 'picture')
    return !wishes.some(isAnswered) && isAsked(sentence, message) && pictureIn(found, message) !== undefined;
  const same = SAME[what];
  if (same && wishes.some((wish) => wish.kind === 'question' && same.has(wish.about))) return false;
  const isBrief = message.text.length <= LONGEST_LAST && !mayAsk([...unread, ...missed], message);
  return (
    !LAST.has(what) || (isBrief && asides.length === 0 && deeds.length === 0 && !wishes.some(isAnswered))
  );
}

/** Matters that a question is about as well. */
const SAME: Readonly<Partial<Record<Matter, ReadonlySet<Question>>>> = {
  length: new Set(['status', 'length']),
  music: new Set(['music']),
};

/** Whether a sentence asks something, by its sign or by what it is likely to be. */
const isAsked = (sentence: Span, message: Message): boolean =>
  /[?？]\s*$|[吗呢か]\s*$/u.test(message.text.slice(...sentence)) ||
  meanOf(seen(message), ['question'], sentence) >= SURE;

/** Whether some of the words may ask for something. */
const mayAsk = (parts: readonly string[], message: Message): boolean =>
  parts.some((words) => {
    const place = placeOf(words, message.text);
    return (
      place !== undefined &&
      INTENTS.some((intent) => isDone(intent) && meanOf(seen(message), [intent], place) >= MAY)
    );
  });

const MAY = 0.4;
const isDone = (intent: Intent): boolean =>
  !TALK.has(intent) && !ONLY_ANSWERED.has(intent) && intent !== 'vague' && intent !== 'keep';

/** Of praise and complaints that say nothing else, characters. */
const LONGEST_LAST = 60;

/** What is answered only where there is nothing else. */
const LAST: ReadonlySet<Matter> = new Set(['thanks', 'vague']);
const NOWHERE: Span = [-1, -1];

const isOver = ([start, end]: Span, [from, until]: Span): boolean => start < until && end > from;

function placeOf(words: string, text: string): Span | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : [start, start + words.length];
}

const isAnswered = (wish: Wish): boolean =>
  wish.kind === 'impossible' ||
  (wish.kind === 'question' && wish.about !== 'pictures' && wish.about !== 'status');

/** The one picture, or the few, that a question is about. */
function pictureIn({ sentence }: Found, message: Message): Target | undefined {
  const target = saidIn(message.text.slice(...sentence), 'question', message).clause.target();
  const isOne =
    target?.by === 'name' || target?.by === 'number' || (target?.by === 'kind' && target.kind === 'clip');
  return isOne ? target : undefined;
}

/** Whether other words of the sentence ask for something else, by themselves. */
function asksMore({ span }: Found, place: Span, message: Message): boolean {
  const words = message.text.slice(...place);
  if (isOver(span, place) || DEPENDS.test(words)) return false;
  const all = seen(message);
  return INTENTS.some((intent) => isDone(intent) && meanOf(all, [intent], place) >= SURE);
}

/** Whether what was found by guessing, at no certain place, was found in a sentence that says nothing else. */
const isOfOthers = (wish: Wish, found: readonly Found[], message: Message): boolean =>
  seen(message).passages.some(
    ({ intent, start, end, confidence }) =>
      confidence >= 0.5 &&
      intentsOf(wish).includes(intent) &&
      !found.some(({ sentence }) => isOver(sentence, [start, end])),
  );

const ANSWERS: Readonly<Partial<Record<Matter, Wish>>> = {
  retouch: { kind: 'impossible', what: 'effects' },
  where: { kind: 'question', about: 'export' },
};
const IMPOSSIBLE = [
  'see',
  'upright',
  'hear',
  'invent',
  'effects',
  'author',
  'post',
  'versions',
  'vague',
  'format',
] as const;

function answerOn(found: Found, message: Message): Wish {
  const { what } = found.spoken;
  const of = what === 'picture' ? pictureIn(found, message) : undefined;
  if (of !== undefined) return { kind: 'matter', what: 'picture', of };
  const impossible = IMPOSSIBLE.find((each) => each === what);
  if (impossible) return { kind: 'impossible', what: impossible };
  if (what === 'thanks' || what === 'length' || what === 'music') return { kind: 'question', about: what };
  return isTold(what) ? { kind: 'matter', what } : (ANSWERS[what] ?? { kind: 'impossible', what: 'vague' });
}
