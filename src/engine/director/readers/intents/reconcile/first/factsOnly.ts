import type { CallOf } from '../../../../edits/calls/calls.ts';
import type { Span } from '../../../../language/marks.ts';
import type { Reading, Wish } from '../../../reader.ts';
import { INTENTS, type Intent } from '../../intents.ts';
import { likelyIn, meanOf, type Seen } from '../../seen.ts';

/** Words on a card ask for one and the same thing so likely, on average, that they are not told. */
const SURE = 0.6;
/** So likely each word is told. */
const LIKELY = 0.5;
/** What surely is: a figure, an address. */
const FIGURE = /\d|\p{L}\.\p{L}|@/u;

/** What is not told to those who watch: it says how the video is to be. */
const TOLD: ReadonlySet<Intent> = new Set([
  ...(['words', 'text.add', 'text.change', 'card', 'write', 'about', 'remark', 'name'] as const),
  ...(['offtopic', 'make', 'thanks', 'question', 'keep', 'vague', 'voice.words'] as const),
]);
const OF_FACTS = INTENTS.filter((intent) => TOLD.has(intent));
const OF_VIDEO = INTENTS.filter((intent) => !TOLD.has(intent));

/** Of what a card is to say nothing: `adopt at x.org and nothing about donations`. */
const UNSAID =
  /,? (?:and|but|y|und|aber|et|mais|e|mas) (?:nothing|not a word|no mention|no words?|don['’]?t (?:mention|say|write)|do not (?:mention|say|write)|nada|nichts|kein wort|rien|pas un mot|nem uma palavra)(?!\p{L}).*$|[，,、]?(?:别|別|不要|千万别|千萬別)(?:提|写|寫|说|說|讲|講|放).*$/iu;

/** Who asks politely asks whoever makes the video. */
const POLITE =
  /(?:ください|下さい|お願いします|ほしいです)[。！!]?$|(?<!\p{L})(?:please|pls|bitte|svp|por favor)[.!]*$/iu;

/** A line of a card that is told, and the words of it that ask for something else. */
interface Line {
  readonly told: string;
  readonly asked?: string;
}

/**
 * The cards of a first promo without what says how it is to be: `cut to the beat` is no fact, nor is `in huge letters` behind one. These
 * words are open again. Pure.
 */
export function factsOnly(reading: Reading, seen: Seen): Reading {
  const { situation } = seen.message;
  if (!situation.first || situation.promotes !== true) return reading;
  const asked: string[] = [];
  const origins = new Map(reading.origins);
  const wishes = reading.wishes.flatMap((wish): Wish[] => {
    if (wish.kind !== 'edit' || wish.call.do !== 'add_card') return [wish];
    const call: CallOf<'add_card'> = wish.call;
    const lines = call.text.split('\n').map((line) => lineOf(line, seen));
    asked.push(...lines.flatMap((line) => line.asked ?? []));
    const text = lines.flatMap(({ told }) => (told === '' ? [] : [told])).join('\n');
    if (text === call.text) return [wish];
    if (text === '') return [];
    const own: Wish = { kind: 'edit', call: { ...call, text } };
    const origin = reading.origins?.get(wish);
    if (origin) origins.set(own, origin);
    return [own];
  });
  return asked.length === 0 && wishes.every((wish) => reading.wishes.includes(wish))
    ? reading
    : { ...reading, wishes, origins, unread: [...reading.unread, ...asked] };
}

/** A card says what is quoted: `写上“第二杯半价”和“10月1日开业”`. */
const QUOTED = /[“„«「『]([^“”„«»「」『』]{2,})[”»」』]/gu;
const OF_PROMO =
  /的?(?:宣传|宣傳|推广|推廣|招生|促销|促銷)?(?:视频|視頻|影片|短片|广告|廣告|宣传片|宣傳片)$/u;

function lineOf(written: string, seen: Seen): Line {
  const quotes = Array.from(written.matchAll(QUOTED), ([, words = '']) => words);
  if (quotes.length > 0) return { told: quotes.join('\n') };
  const line = written.replace(UNSAID, '').trim().replace(OF_PROMO, '');
  const at = seen.message.text.indexOf(line);
  if (at < 0 || line === '') return { told: line };
  const pieces = seen.pieces.filter(
    ({ isStop, start, end }) => !isStop && start >= at && end <= at + line.length,
  );
  const likely = likelyIn(seen, OF_FACTS, [at, at + line.length]);
  if (pieces.length === 0 || pieces.length !== likely.length) return { told: line };
  // What names those that follow is none of them: `Lines:`.
  if (/[:：]$/u.test(line) || POLITE.test(line)) return { told: '', asked: line };
  const told = likely.findLastIndex((each) => each >= LIKELY) + 1;
  const end = told === 0 ? 0 : (pieces[told - 1]?.end ?? at) - at;
  const [whole, tail] = [line, line.slice(end)].map((words) => isAsked(words, at + line.length, seen));
  if (whole === true) return { told: '', asked: line };
  if (end === 0 || tail !== true) return { told: line };
  return { told: line.slice(0, end).trim(), asked: line.slice(end).replace(/^[\s,.;:，。、；：]+/u, '') };
}

/** Whether words surely ask for one thing that the video is to have. @param end where they end in the message */
function isAsked(words: string, end: number, seen: Seen): boolean {
  if (words.trim() === '' || FIGURE.test(words)) return false;
  const place: Span = [end - words.length, end];
  return OF_VIDEO.some((intent) => meanOf(seen, [intent], place) >= SURE);
}
