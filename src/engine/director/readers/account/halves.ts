import type { Span } from '../../language/marks.ts';
import { intentsOf } from '../intents/answered.ts';
import type { Passage } from '../intents/passages.ts';
import { isAnswered, isWish, meanOf, wordsIn, type Seen } from '../intents/seen.ts';
import type { Reading, Wish } from '../reader.ts';

/** A part of a passage is read otherwise than the whole of it where it is so unlikely that it asks for that. */
const OWN = 0.34;
/** So sure must the passage be. */
const SURE = 0.6;
/** The same, where nothing parts the words from those beside them. */
const SURE_WITHIN = 0.45;

/** Between these two things are said. */
const PARTED = /[.,;:!?…()\n。，、；：！？]/u;
const JOINED = /(?<!\p{L})(?:and|but|then|plus|y|und|et|e|mas|aber|pero|mais)(?!\p{L})|然后|还有|另外/iu;

/** They begin another sentence, even without a sign: `字太小了我们老年人看不清`. */
const SOMEBODY = /^(?:我|你|他|她|大家|(?:i|we|you|he|she|they)(?!\p{L}))/iu;

/** A reading without those wishes that were read from half of what is said, and what is asked about for them. */
export interface Whole {
  readonly wishes: readonly Wish[];
  readonly unread: readonly string[];
}

/**
 * Leaves out what was read from a few words of those that say something else together (`Bev will have a fit` frames nothing), and what stands on
 * words that go on in others which nobody understood (`den tauchgang | in 8K hochrechnen`). Pure.
 */
export function withoutHalves({ wishes, unread, origins, missed = [] }: Reading, seen: Seen): Whole {
  const { text } = seen.message;
  const open = [...unread, ...missed];
  return wishes.reduce<Whole>(
    (whole, wish) => {
      const origin = origins?.get(wish);
      if (!origin || (wish.kind !== 'edit' && wish.kind !== 'undo')) return whole;
      const other =
        wish.kind === 'edit' && !isCorrection(wish, seen) ? otherIn(wish, origin, seen) : undefined;
      if (!other && !open.some((words) => goesOn(words, origin, text))) return whole;
      const wishes = whole.wishes.filter((each) => each !== wish);
      // What all of it asks for is done, or told, by itself.
      const isSaid =
        other !== undefined && (isAnswered(other, wishes) || open.some((words) => isOf(words, other, text)));
      return { wishes, unread: isSaid ? whole.unread : [...whole.unread, wordsIn(text, ...origin)] };
    },
    { wishes, unread },
  );
}

/** `actually no, only the last one`: what was done before, to others. */
const isCorrection = (wish: Extract<Wish, { readonly kind: 'edit' }>, { message }: Seen): boolean =>
  message.situation.last.some(
    (call) => JSON.stringify({ ...call, target: 0 }) === JSON.stringify({ ...wish.call, target: 0 }),
  );

/** The passage that a wish was read from a part of, and that asks for something else. */
function otherIn(wish: Wish, [start, end]: Span, seen: Seen): Passage | undefined {
  const { passages, message } = seen;
  const intents = isTimeOfSpoken(wish) ? [...intentsOf(wish), ...LENGTHS] : intentsOf(wish);
  const before = message.text.slice(0, start);
  const isWithin = /[\p{L}\p{N}]\s*$/u.test(before) && !JOINED.test(message.text.slice(start, start + 5));
  return passages.find(
    (passage) =>
      passage.start <= start &&
      passage.end >= end &&
      wordsIn(message.text, passage.start, passage.end).length >
        wordsIn(message.text, start, end).length + 1 &&
      isWish(passage) &&
      passage.confidence >= (isWithin ? SURE_WITHIN : SURE) &&
      !intents.includes(passage.intent) &&
      meanOf(seen, intents, [start, end]) < OWN,
  );
}

const LENGTHS: readonly Passage['intent'][] = ['length.total', 'length.each'];

/** `make it 5 seconds longer`, where a title was just spoken of: it is its time that is meant, and no video's. */
const isTimeOfSpoken = (wish: Wish): boolean =>
  wish.kind === 'edit' && wish.call.do === 'time_text' && wish.call.which.by === 'spoken';

const isOf = (words: string, { start, end }: Passage, text: string): boolean => {
  const at = text.indexOf(words);
  return at >= start && at < end;
};

/** Whether words that were not understood stand right beside those of a wish, and nothing parts them. */
function goesOn(words: string, [start, end]: Span, text: string): boolean {
  const at = text.indexOf(words);
  if (at < 0 || (at < end && at + words.length > start) || SOMEBODY.test(words)) return false;
  const [from, until] = at >= end ? [end, at] : [at + words.length, start];
  const between = text.slice(from - 1, until + 1);
  return until - from <= 2 && !PARTED.test(between) && !JOINED.test(text.slice(from, until + 5));
}
