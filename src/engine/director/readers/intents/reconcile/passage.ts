import type { Span } from '../../../language/marks.ts';
import type { Reading, Wish } from '../../reader.ts';
import type { Passage } from '../passages.ts';
import {
  certainOf,
  isAnswered,
  isGrave,
  isUnderstood,
  isWish,
  ONLY_ANSWERED,
  wordsIn,
  type Seen,
} from '../seen.ts';
import { readSlots } from '../slots/slots.ts';
import { readAlone } from './alone.ts';
import { isOverApart } from './apart.ts';
import { isFact, isPlaceOfWords, isSettledAt } from './first/shownAlready.ts';
import { isShown, shownBeside } from './shown/shownBeside.ts';
import { isEmpty, isOpen, restOf } from './unread.ts';

/** What is only answered, and says what can be, counts for this little. */
const SURE = 0.75;
/** Words so likely ask for something that all of them are asked about. */
const SURELY_ASKED = 0.7;
/** So much of them is no fragment any more. */
const MOST_OF_FRAGMENT = 0.75;
/** Something else than the phrases understood is told as not done when so likely. */
export const SURER = 0.85;
/** The same of a first request, of which the phrases pass more over. */
const SURER_OF_FIRST = 0.7;
/** What would be otherwise says why, and asks for nothing. */
const ELSE =
  /^(?:or else|otherwise|sonst|sinon|si no|de lo contrario|senão|se não)(?!\p{L})|^(?:不然|要不然|否则|否則|要不)|^(?:じゃないと|でないと|そうしないと)/iu;

/** What has been made of a message so far. */
export interface Found {
  readonly wishes: readonly Wish[];
  /** Words that are asked about. */
  readonly unread: readonly string[];
  /** Words that are told as not done. */
  readonly missed: readonly string[];
  /** Passages that were read by themselves, and what they ask for. */
  readonly alone: readonly (readonly [Passage, readonly Wish[]])[];
  /** Whether nothing more is asked for by the words of a passage. */
  readonly isSettled: (passage: Passage) => boolean;
}

/** Reads a passage that nothing was made of, or tells it. */
export function withPassage(found: Found, passage: Passage, reading: Reading, seen: Seen): Found {
  const { text } = seen.message;
  if (ELSE.test(wordsIn(text, passage.start, passage.end))) return found;
  const isApart = isOverApart(passage, reading, seen.message);
  const isDone =
    (isAnswered(passage, found.wishes) && !isApart && !isMerelyTold(passage, found, seen)) ||
    isFact(passage, found, seen) ||
    found.isSettled(passage) ||
    isAnsweredOtherwise(passage, found, reading);
  const shown = shownBeside(passage, seen);
  // Several quotes of a first promo have their places when it is composed.
  if (seen.message.situation.quotesAreWords && shown.length > 1) return found;
  const words = wordsIn(text, passage.start, passage.end);
  // What the phrases left open is done by no wish of theirs.
  const isLeft = found.unread.some((each) => each.includes(words));
  // A name and its years are shown one below the other, whatever stands between them.
  const isPlaced = shown.every((each) => isSettledAt(each, passage, found, text));
  if (!isWish(passage) || (isDone && !isLeft && (isPlaced || isShown(shown, found.wishes)))) return found;
  const isCertain = passage.confidence >= certainOf(reading, passage);
  const isToRead =
    reading.asides === undefined && (isOpen(words, found.unread, text) || (isCertain && !isDone));
  const read = isToRead ? readAlone(passage, words, { seen, shown, done: found.wishes }) : [];
  // What the phrases made less of is not taken away: “I don’t want the music this loud”.
  const isReadOtherwise = found.wishes.some(
    (wish) => wish.kind !== 'question' && isOver(reading.origins?.get(wish), passage),
  );
  const wishes = read.filter((wish) => !isTaken(wish, found.wishes) && !(isReadOtherwise && isGrave(wish)));
  if (wishes.length > 0)
    return {
      ...found,
      wishes: [...found.wishes, ...wishes],
      unread: [...shown, words].reduce<readonly string[]>(
        (unread, each) => restOf(unread, each, passage, seen),
        found.unread,
      ),
      alone: [...found.alone, [passage, wishes]],
    };
  if (!isDone && read.length === 0 && isCertain) {
    const whole = withWhole(found, words, passage, seen);
    if (whole) return whole;
  }
  const isTold =
    isDone ||
    read.length > 0 ||
    isPlaceOfWords(words, found.wishes) ||
    isShown([words], found.wishes) ||
    reading.asides !== undefined ||
    isEmpty(passage, seen) ||
    isOpen(words, [...found.unread, ...found.missed], text);
  // Of what the phrases understood to the last word nothing is told as not done, unless it surely asked for something else.
  const surer = seen.message.situation.first ? SURER_OF_FIRST : SURER;
  const isSure = isCertain && (passage.confidence >= surer || !isUnderstood(reading));
  return isSure && !isTold ? { ...found, missed: [...found.missed, words] } : found;
}

/** Whether words of a first request are only answered by what else cannot be done, and say what can: `grainy, handwriting font`. */
function isMerelyTold(passage: Passage, { wishes }: Found, { message }: Seen): boolean {
  const { intent, confidence, start, end } = passage;
  const answers = wishes.filter((wish) => isAnswered(passage, [wish]));
  const isAnswer = answers.every(({ kind }) => kind === 'impossible');
  if (!message.situation.first || confidence < SURE || ONLY_ANSWERED.has(intent) || !isAnswer) return false;
  return readSlots(wordsIn(message.text, start, end), intent, message).some(({ kind }) => kind === 'edit');
}

/** Of a first request that surely asks for something not a fragment is asked about, but all of it. */
function withWhole(
  found: Found,
  words: string,
  { confidence }: Passage,
  { message }: Seen,
): Found | undefined {
  const isPart = (each: string): boolean =>
    each.length < MOST_OF_FRAGMENT * words.length && words.includes(each);
  if (!message.situation.first || confidence < SURELY_ASKED || !found.unread.some(isPart)) return undefined;
  const unread = found.unread.map((each) => (isPart(each) ? words : each));
  return { ...found, unread: unread.filter((each, at) => unread.indexOf(each) === at) };
}

export const isOver = (origin: Span | undefined, { start, end }: Passage): boolean =>
  origin !== undefined && origin[0] <= start && origin[1] >= end;

/** Whether the phrases, which understood all words, made something else of those that are only to be answered, or of loudness. */
const isAnsweredOtherwise = ({ intent }: Passage, { wishes }: Found, reading: Reading): boolean =>
  (ONLY_ANSWERED.has(intent) && isUnderstood(reading) && wishes.some(({ kind }) => kind === 'impossible')) ||
  // Whose loudness it is the phrases know.
  (intent.endsWith('.volume') &&
    reading.unread.length === 0 &&
    wishes.some((wish) => wish.kind === 'edit' && wish.call.do === 'set_sound'));

/** Whether a wish is for a sound that another one has: a file is the music or the voice. */
const isTaken = (wish: Wish, wishes: readonly Wish[]): boolean =>
  wishes.some((other) => {
    const [one, two] = [soundOf(wish), soundOf(other)];
    return one !== undefined && one.file === two?.file && one.do !== two.do;
  });

function soundOf(wish: Wish): { readonly do: string; readonly file: string } | undefined {
  if (wish.kind !== 'edit') return undefined;
  const { call } = wish;
  const sound = call.do === 'set_music' ? call.music : call.do === 'set_voice' ? call.voice : undefined;
  return sound?.by === 'file' ? { do: call.do, file: sound.file } : undefined;
}
