import { readSlowly } from '../../phrases/clauses/readOnce.ts';
import { wishedOnce } from '../../phrases/clauses/wishedOnce.ts';
import type { Span } from '../../../language/marks.ts';
import { withAnswers } from '../../phrases/noPlace.ts';
import { LONGEST_READ, readPhrases } from '../../phrases/read.ts';
import type { Message, Reading, Wish } from '../../reader.ts';
import { accounted } from '../../account/account.ts';
import { readPastContrast } from '../../account/contrast.ts';
import { withMatters } from '../../matters/matters.ts';
import { TALK } from '../intents.ts';
import { readAlone } from './alone.ts';
import { besideOthers } from './beside.ts';
import { isOverApart, undoneApart } from './apart.ts';
import { doubtfulIn, isAkin } from './doubtful.ts';
import { enumerated } from './enumerated.ts';
import { factsOnly } from './first/factsOnly.ts';
import { inColours } from './first/inColours.ts';
import { firstTargets } from './first/firstTargets.ts';
import { withoutHalfRead } from './halfRead.ts';
import { ofFirst } from './first/ofFirst.ts';
import { withoutMisheard } from './first/misheard.ts';
import { onAdded } from './first/onAdded.ts';
import { onlyGiven } from './first/onlyGiven.ts';
import type { Passage } from '../passages.ts';
import {
  certainOf,
  isAnswered,
  isGrave,
  isUnderstood,
  isWish,
  ONLY_ANSWERED,
  seen as seenIn,
  SURELY_ELSE,
  wholeWords,
  wordsIn,
  type Seen,
} from '../seen.ts';
import { soAnyway } from './soAnyway.ts';
import { noWords } from './first/noWords.ts';
import { ofSilence } from './voice/ofSilence.ts';
import { isOfNoVoice } from './voice/ofVoice.ts';
import { placeOf } from './places.ts';
import { settledIn } from './settled.ts';
import { isFact, isPlaceOfWords, isSettledAt } from './first/shownAlready.ts';
import { presentable } from './shown/presentable.ts';
import { isShown, shownBeside } from './shown/shownBeside.ts';
import { shownWords } from './first/shownWords.ts';
import { toTheEnd } from './shown/toTheEnd.ts';
import { ofWhole } from './wholeLength.ts';
import { whichVoice } from './voice/whichVoice.ts';
import { readSlots } from '../slots/slots.ts';
import { isBeside, isEmpty, isIdle, isOpen, restOf, saysNoMore } from './unread.ts';

/** Fewer words that were understood mean what they mean by what was said before them. */
const FEWEST_WORDS = 3;
/** Thanks, and what is to stay, are answered when so likely. */
const SURE = 0.75;
/** Words so likely ask for something that all of them are asked about. */
const SURELY_ASKED = 0.7;
/** So much of them is no fragment any more. */
const MOST_OF_FRAGMENT = 0.75;
/** Something else than the phrases understood is told as not done when so likely. */
const SURER = 0.85;
/** The same of a first request, of which the phrases pass more over. */
const SURER_OF_FIRST = 0.7;

/**
 * Reads a message by its phrases, and holds what they made of it against what its words are likely to ask for: what no word asks for is not
 * done, what was passed over is read by itself or told, and what asks for nothing is not asked about. Pure.
 */
export function readMessage(message: Message): Reading {
  const held = firstTargets(noWords(readPastContrast(message, heldAgainst), message), message);
  const meant = withoutMisheard(onlyGiven(toTheEnd(held, message), message), message);
  const given = inColours(shownWords(meant, message), message);
  const heard = ofSilence(given, message);
  const read = soAnyway(besideOthers(accounted(heard, message), message), message);
  const reading = presentable(withMatters(withoutHalfRead(read, message), message), message);
  const wishes = reading.wishes.filter((wish) => !isOfNoVoice(wish, message));
  return { ...reading, wishes: readSlowly(wishes, message.text) };
}

function heldAgainst(message: Message): Reading {
  const { text, situation, topic } = message;
  const reading = firstTargets(noWords(readPhrases(text, situation, topic), message), message);
  if (text.length > LONGEST_READ || text.trim() === '') return reading;
  const seen = seenIn(message);
  const isBrief = seen.pieces.filter(({ isStop }) => !isStop).length < FEWEST_WORDS;
  const isQuestion = reading.wishes.length > 0 && reading.wishes.every(({ kind }) => kind === 'question');
  if ((isBrief || isQuestion) && isUnderstood(reading)) return reading;
  return isOfTopic(reading, message) && !isSurelyElse(reading, seen) ? reading : reconciled(reading, seen);
}

/** Whether words surely ask for something by themselves that what was spoken of before does not answer: `slide the photos in from below`, behind a title. */
const isSurelyElse = ({ wishes }: Reading, { passages }: Seen): boolean =>
  passages.some(
    (passage) =>
      passage.confidence >= SURELY_ELSE &&
      isWish(passage) &&
      passage.intent !== 'vague' &&
      wishes.every(
        (wish) =>
          (wish.kind === 'edit' || wish.kind === 'undo') &&
          !isAnswered(passage, [wish]) &&
          !isAkin(passage, wish),
      ),
  );

/** Whether words mean what they mean by what was spoken of before, which the classifier does not know: `a bit faster still`. */
function isOfTopic(reading: Reading, { text, situation, topic }: Message): boolean {
  if (topic === undefined || situation.first || reading.wishes.length === 0 || !isUnderstood(reading))
    return false;
  const byThemselves = readPhrases(text, { ...situation, last: [] });
  return JSON.stringify(byThemselves.wishes) !== JSON.stringify(reading.wishes);
}

/** What has been made of a message so far. */
interface Found {
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

function reconciled(given: Reading, seen: Seen): Reading {
  const reading = factsOnly(given, seen);
  const doubtful = doubtfulIn(reading, seen);
  const start: Found = {
    wishes: reading.wishes.filter((wish) => !doubtful.includes(wish)),
    unread: reading.unread,
    missed: reading.missed ?? [],
    alone: [],
    isSettled: settledIn(reading, seen.message.text),
  };
  const read = seen.passages.reduce((found, passage) => withPassage(found, passage, reading, seen), start);
  const { message } = seen;
  const settled = message.situation.first ? settledBeside(read, seen) : read;
  const done = withDoubtful(settled, doubtful, reading, seen);
  const found = { ...done, unread: [...done.unread, ...undoneApart(done, reading, message)] };
  const rest = message.situation.first ? ofFirst(found.unread, found.wishes, message) : {};
  return enumerated(whichVoice(answerOf({ ...found, ...rest }, reading, seen), seen), seen);
}

/** Reads a passage that nothing was made of, or tells it. */
function withPassage(found: Found, passage: Passage, reading: Reading, seen: Seen): Found {
  const { text } = seen.message;
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
  const isReadOtherwise = found.wishes.some((wish) => isOver(reading.origins?.get(wish), passage));
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

const isOver = (origin: Span | undefined, { start, end }: Passage): boolean =>
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

/** What passages of a first request say of the words beside them is said of those; what has none is told. */
function settledBeside(found: Found, { message: { text } }: Seen): Found {
  return found.alone.reduce((settled, [passage, wishes]) => {
    const words = wordsIn(text, passage.start, passage.end);
    return wishes.reduce<Found>((each, wish) => {
      const meant = onAdded(wish, each.wishes);
      const isTold = meant !== undefined || isOpen(words, [...each.unread, ...each.missed], text);
      return {
        ...each,
        wishes: each.wishes.flatMap((other) => (other === wish ? (meant ?? []) : other)),
        missed: isTold ? each.missed : [...each.missed, words],
      };
    }, settled);
  }, found);
}

/** Words of wishes that were hardly meant are asked about, unless they were read anew. */
function withDoubtful(found: Found, doubtful: readonly Wish[], reading: Reading, seen: Seen): Found {
  const { message } = seen;
  const { text } = message;
  return doubtful.reduce((each, wish) => {
    const [from, until] = placeOf(wish, reading, text);
    // Of what is not done, only the words are told.
    if (from === 0 && until === text.length && !reading.origins?.has(wish) && each.wishes.length > 0)
      return each;
    const [start, end] = wholeWords(seen, [from, until]);
    const words = wordsIn(text, start, end);
    const over = seen.passages.filter((passage) => passage.start < end && passage.end > start);
    const isMended = each.alone.some(([passage]) => over.includes(passage));
    // Something else was asked for by these words, and that is done.
    const isDone =
      !(message.situation.first && isOnOne(wish)) &&
      over.every((passage) => isAnswered(passage, each.wishes) || TALK.has(passage.intent)) &&
      saysNoMore([start, end], each.wishes, seen);
    return isMended || isDone || isOpen(words, [...each.unread, ...each.missed], text)
      ? each
      : { ...each, unread: [...each.unread, words] };
  }, found);
}

/** Whether something was to be shown on one picture that is named. */
const isOnOne = (wish: Wish): boolean =>
  wish.kind === 'edit' && wish.call.do === 'add_text' && wish.call.on?.by === 'name';

function answerOf({ unread, missed, ...found }: Found, reading: Reading, seen: Seen): Reading {
  // Who is asked what should be otherwise is not asked once more.
  const isAsked =
    found.wishes.length > 0 &&
    found.wishes.every((wish) => wish.kind === 'impossible' && wish.what === 'vague');
  const busy = unread.filter(
    (words) =>
      !isIdle(words, seen) && !isBeside(words, found.wishes, seen) && !(isAsked && isVague(words, seen)),
  );
  // What is asked about late may have an answer of its own, too.
  const { wishes, unread: asked } =
    busy.length === 0 || seen.message.situation.first
      ? { ...found, unread: busy }
      : withAnswers({ wishes: found.wishes, unread: busy }, seen.message.text);
  // Who says nothing but what asks for nothing is asked what is meant.
  const isSilent = wishes.length === 0 && missed.length === 0 && asked.length === 0;
  const polite = isSilent ? politeIn(seen) : undefined;
  if (polite) return { ...reading, wishes: [polite], unread: [] };
  return {
    ...reading,
    wishes: wishedOnce(wishes.map((wish) => ofWhole(wish, seen.message))),
    unread: isSilent ? unread.filter((words) => !isBeside(words, wishes, seen)) : asked,
    ...(missed.length > 0 && { missed: [...missed] }),
  };
}

/** Whether words say no more than that something should be otherwise. */
const isVague = (words: string, { passages, message: { text } }: Seen): boolean =>
  passages.some(
    ({ intent, start, end, confidence }) =>
      intent === 'vague' && confidence >= SURE && text.slice(start, end).includes(words),
  );

/** Thanks, and what is to stay, where nothing else is said. */
function politeIn({ passages, message }: Seen): Wish | undefined {
  const said = passages.find(
    ({ intent, confidence }) => (intent === 'keep' || intent === 'thanks') && confidence >= SURE,
  );
  if (!said || message.situation.first) return undefined;
  return readSlots(wordsIn(message.text, said.start, said.end), said.intent, message)[0];
}
