import { readSlowly } from '../../phrases/clauses/readOnce.ts';
import { wishedOnce } from '../../phrases/clauses/wishedOnce.ts';
import { withAnswers } from '../../phrases/noPlace.ts';
import { LONGEST_READ, readPhrases } from '../../phrases/read.ts';
import type { Message, Reading, Wish } from '../../reader.ts';
import { keptWithout } from '../../account/keptWithout.ts';
import { ofNamed } from '../../account/ofNamed.ts';
import { againstWords } from '../../account/against.ts';
import { accounted } from '../../account/account.ts';
import { readPastContrast } from '../../account/contrast.ts';
import { withMatters } from '../../matters/matters.ts';
import { TALK } from '../intents.ts';
import { besideOthers } from './beside.ts';
import { undoneApart } from './apart.ts';
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
import {
  isAnswered,
  isOfSpoken,
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
import { SURER, withPassage, type Found } from './passage.ts';
import { inPartsOfNames } from './shown/partsOfNames.ts';
import { presentable } from './shown/presentable.ts';
import { shownWords } from './first/shownWords.ts';
import { toTheEnd } from './shown/toTheEnd.ts';
import { ofWhole } from './wholeLength.ts';
import { whichVoice } from './voice/whichVoice.ts';
import { readSlots } from '../slots/slots.ts';
import { isBeside, isIdle, isOpen, saysNoMore } from './unread.ts';

/** Fewer words that were understood mean what they mean by what was said before them. */
const FEWEST_WORDS = 3;
/** Thanks, and what is to stay, are answered when so likely. */
const SURE = 0.75;

/**
 * Reads a message by its phrases, and holds what they made of it against what its words are likely to ask for: what no word asks for is not
 * done, what was passed over is read by itself or told, and what asks for nothing is not asked about. Pure.
 */
export function readMessage(message: Message): Reading {
  const held = firstTargets(noWords(readPastContrast(message, heldAgainst), message), message);
  const meant = withoutMisheard(onlyGiven(toTheEnd(held, message), message), message);
  const given = inColours(shownWords(meant, message), message);
  const heard = ofSilence(given, message);
  const read = soAnyway(besideOthers(accounted(againstWords(heard, message), message), message), message);
  const shown = presentable(withMatters(withoutHalfRead(read, message), message), message);
  const reading = inPartsOfNames(shown, message);
  const wishes = reading.wishes.filter((wish) => !isOfNoVoice(wish, message));
  return { ...reading, wishes: keptWithout(ofNamed(readSlowly(wishes, message.text), message), message) };
}

function heldAgainst(message: Message): Reading {
  const { text, situation, topic } = message;
  const reading = firstTargets(noWords(readPhrases(text, situation, topic), message), message);
  if (text.length > LONGEST_READ || text.trim() === '') return reading;
  const seen = seenIn(message);
  const isBrief = seen.pieces.filter(({ isStop }) => !isStop).length < FEWEST_WORDS;
  const isQuestion = reading.wishes.length > 0 && reading.wishes.every(({ kind }) => kind === 'question');
  const isStill =
    isQuestion &&
    reading.wishes.every((wish) => wish.kind === 'question' && wish.about === 'stays') &&
    seen.passages.some(
      (passage) =>
        passage.confidence >= SURER &&
        isWish(passage) &&
        !ONLY_ANSWERED.has(passage.intent) &&
        !isAnswered(passage, reading.wishes),
    );
  if ((isBrief || (isQuestion && !isStill)) && isUnderstood(reading)) return reading;
  if (isOfTopic(reading, message) && !isSurelyElse(reading, seen)) return reading;
  const held = reconciled(reading, seen);
  // What is done stays not as it is.
  const others = held.wishes.filter((wish) => !reading.wishes.includes(wish));
  return isStill && others.length > 0 ? { ...held, wishes: others } : held;
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

function reconciled(given: Reading, seen: Seen): Reading {
  const reading = factsOnly(given, seen);
  const doubtful = withThoseOfThem(doubtfulIn(reading, seen), reading);
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

/** With what is said, right behind, of what was meant there: nobody knows then of which. */
const withThoseOfThem = (doubtful: readonly Wish[], { wishes }: Reading): readonly Wish[] =>
  wishes.reduce<readonly Wish[]>((all, wish, at) => {
    const before = wishes[at - 1];
    const isTheirs = before?.kind === 'edit' && 'target' in before.call && all.includes(before);
    return isTheirs && !all.includes(wish) && isOfSpoken(wish) ? [...all, wish] : all;
  }, doubtful);

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
      /[\p{L}\p{N}]/u.test(words) &&
      !isIdle(words, seen) &&
      !isBeside(words, found.wishes, seen) &&
      !(isAsked && isVague(words, seen)),
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
