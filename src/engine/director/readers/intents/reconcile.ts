import { wishedOnce } from '../phrases/clauses/wishedOnce.ts';
import { WEAK } from '../phrases/lexicon/lexicon.ts';
import { LONGEST_READ, readPhrases } from '../phrases/read.ts';
import type { Message, Reading, Wish } from '../reader.ts';
import { intentsOf } from './answered.ts';
import { doubtfulIn } from './doubtful.ts';
import { TALK, type Intent } from './intents.ts';
import { onAdded } from './onAdded.ts';
import { isShown, shownBeside } from './shownBeside.ts';
import type { Beside } from './slots/said.ts';
import { readSlots } from './slots/slots.ts';
import type { Passage } from './passages.ts';
import {
  certainOf,
  isAnswered,
  isUnderstood,
  isWish,
  likelyIn,
  seen as seenIn,
  wholeWords,
  wordsIn,
  type Seen,
} from './seen.ts';

/** A passage so likely is what stands beside another one. */
const CERTAIN = 0.5;
/** A passage so likely is read once more, by itself. */
const LIKELY = 0.5;
/** The same, where the phrases make nothing of it: by what its words say of that intent. */
const READ_BY_SLOTS = 0.55;
/** Fewer words that were understood mean what they mean by what was said before them. */
const FEWEST_WORDS = 3;
/** A passage so likely is answered without a look at its words. */
const SURE = 0.75;
/** Words that so surely ask for nothing, each of them, are not asked about. */
const IDLE = 0.8;
/** The same, where a first request may tell of what is to be seen. */
const IDLE_AT_FIRST = 0.9;

/**
 * Reads a message by its phrases, and holds what they made of it against what its words are likely to ask for: what no word asks for is not
 * done, what was passed over is read by itself or told, and what asks for nothing is not asked about. Pure.
 */
export function readMessage(message: Message): Reading {
  const { text, situation, topic } = message;
  const reading = readPhrases(text, situation, topic);
  if (text.length > LONGEST_READ || text.trim() === '') return reading;
  const seen = seenIn(message);
  const isBrief = seen.pieces.filter(({ isStop }) => !isStop).length < FEWEST_WORDS;
  const isQuestion = reading.wishes.length > 0 && reading.wishes.every(({ kind }) => kind === 'question');
  return (isBrief || isQuestion) && isUnderstood(reading) ? reading : reconciled(reading, seen);
}

function reconciled(reading: Reading, seen: Seen): Reading {
  const { text } = seen.message;
  const doubtful = doubtfulIn(reading, seen);
  const wishes = reading.wishes.filter((wish) => !doubtful.includes(wish));
  let unread = [...reading.unread];
  const missed = [...(reading.missed ?? [])];
  const readAnew: Passage[] = [];
  /** Wishes of passages that were read by themselves, with their words. */
  const byThemselves = new Map<Wish, string>();
  for (const passage of seen.passages) {
    const isAnsweredFor = isAnswered(passage, wishes);
    const shown = shownBeside(passage, seen);
    if (!isWish(passage) || (isAnsweredFor && (shown.length === 0 || isShown(shown, wishes)))) continue;
    const words = wordsIn(text, passage.start, passage.end);
    const certain = certainOf(reading, passage);
    const isOpenStill = isOpen(words, unread, text);
    const isToRead = isOpenStill || (passage.confidence >= certain && !isAnsweredFor);
    const alone = isToRead ? readAlone(passage, words, { seen, shown, done: wishes }) : [];
    wishes.push(...alone);
    for (const wish of alone) byThemselves.set(wish, words);
    if (alone.length > 0) {
      readAnew.push(passage);
      for (const read of [...shown, words])
        unread = unread.flatMap((each) =>
          without(each, read).filter((part) => asksMore(part, passage, seen)),
        );
    }
    const isTold =
      isAnsweredFor ||
      reading.asides !== undefined ||
      isEmpty(passage, seen) ||
      isOpen(words, [...unread, ...missed], text);
    if (alone.length === 0 && passage.confidence >= certain && !isTold) missed.push(words);
  }
  for (const [wish, words] of seen.message.situation.first ? byThemselves : []) {
    const settled = onAdded(wish, wishes);
    wishes.splice(wishes.indexOf(wish), 1, ...(settled ? [settled] : []));
    if (!settled && !isOpen(words, [...unread, ...missed], text)) missed.push(words);
  }
  for (const wish of doubtful) {
    const [start, end] = wholeWords(seen, reading.origins?.get(wish) ?? [0, text.length]);
    const words = wordsIn(text, start, end);
    const isMended = readAnew.some((passage) => passage.start < end && passage.end > start);
    if (!isMended && !isOpen(words, [...unread, ...missed], text)) unread.push(words);
  }
  const asked = unread.filter((words) => !isIdle(words, seen));
  // Who says nothing but what asks for nothing is asked what is meant.
  const isSilent = wishes.length === 0 && missed.length === 0 && asked.length === 0;
  const polite = isSilent ? politeIn(seen) : undefined;
  if (polite) return { ...reading, wishes: [polite], unread: [] };
  return {
    ...reading,
    wishes: wishedOnce(wishes),
    unread: isSilent ? unread : asked,
    ...(missed.length > 0 && { missed }),
  };
}

/** What is read with the words beside it needs them. */
const NOTHING: Reading = { wishes: [], unread: [] };

/** What a passage asks for by itself: what the phrases make of it, if that is what it asks for and nothing else; else what its words say of it. */
function readAlone(
  passage: Passage,
  text: string,
  {
    seen,
    shown,
    done,
  }: { readonly seen: Seen; readonly shown: readonly string[]; readonly done: readonly Wish[] },
): readonly Wish[] {
  const { intent, confidence } = passage;
  if (confidence < LIKELY || !isWhole(passage, seen, done)) return [];
  const { wishes, unread } =
    shown.length > 0 ? NOTHING : readPhrases(text, seen.message.situation, seen.message.topic);
  const isMeant = unread.length === 0 && wishes.every((wish) => intentsOf(wish).includes(intent));
  if (isMeant && wishes.length > 0) return wishes;
  if (confidence < READ_BY_SLOTS) return [];
  const givesWords = seen.passages.some((each) => each.intent === 'words');
  const beside: Message & Beside = { ...seen.message, shown, givesWords };
  const said = readSlots(text, intent, beside);
  return confidence >= SURE || said.every(({ kind }) => kind === 'edit' || kind === 'limit') ? said : [];
}

/** Thanks, and what is to stay, where nothing else is said. */
function politeIn({ passages, message }: Seen): Wish | undefined {
  const said = passages.find(
    ({ intent, confidence }) => (intent === 'keep' || intent === 'thanks') && confidence >= SURE,
  );
  if (!said || message.situation.first) return undefined;
  return readSlots(wordsIn(message.text, said.start, said.end), said.intent, message)[0];
}

const JOINT = /^(?:and|then|but|with|also|plus|y|und|et|e|然后|但)$/;
/** It turns the sense of what follows. */
const DENIAL =
  /^(?:not|don't|dont|doesn't|shouldn't|never|no|without|stop|sin|nicht|kein|keine|keinen|ohne|pas|ne|sans|não|nao|sem|nunca|不|别|別|勿|莫|没|無|无|要)$/;
/** The same, behind it. */
const DENIED = /^(?:ない|なく|ず|nicht|pas)/;

/** Whether nothing that belongs to a passage stands beside it: a sign does, or something else that is certain and that is done. */
function isWhole(
  { start, end }: Passage,
  { pieces, passages, message }: Seen,
  wishes: readonly Wish[],
): boolean {
  const first = pieces.findIndex((piece) => piece.start === start);
  const last = pieces.findIndex((piece) => piece.end === end);
  if (DENIAL.test(pieces[first - 1]?.word ?? '') || DENIED.test(message.text.slice(end).trimStart()))
    return false;
  const isStopped = (at: number): boolean => pieces[at - 1]?.isStop === true;
  const isParted = (at: number): boolean => isStopped(at) || JOINT.test(pieces[at]?.word ?? '');
  const isDoneAt = (place = -1): boolean =>
    passages.some(
      (each) =>
        each.start <= place &&
        each.end > place &&
        each.confidence >= CERTAIN &&
        (!isWish(each) || isAnswered(each, wishes)),
    );
  const isCertainAt = (place = -1): boolean =>
    passages.some((each) => each.start <= place && each.end > place && each.confidence >= CERTAIN);
  const isFree = first === 0 || isStopped(first) || isDoneAt(pieces[first - 1]?.start);
  return isFree && (last === pieces.length - 1 || isParted(last + 1) || isCertainAt(pieces[last + 1]?.start));
}

/** What is left of words that are asked about. */
function without(asked: string, words: string): string[] {
  const at = asked.indexOf(words);
  const isCut =
    /\p{Script=Latin}$/u.test(asked.slice(0, Math.max(0, at))) && /^\p{Script=Latin}/u.test(words);
  if (at < 0 || isCut) return [asked];
  return [asked.slice(0, at), asked.slice(at + words.length)]
    .map((part) => wordsIn(part, 0, part.length))
    .filter((part) => part !== '');
}

/** Whether words that stand beside a passage ask for anything else. */
function asksMore(words: string, passage: Passage, { message, passages }: Seen): boolean {
  const start = message.text.indexOf(words);
  const end = start + words.length;
  return (
    start < 0 ||
    passages.some((each) => each !== passage && isWish(each) && each.start < end && each.end > start) ||
    passages.some(({ intent, ...each }) => intent === 'words' && each.start < end && each.end > start)
  );
}

/** Whether nothing but words that say nothing by themselves stand in a passage. */
const isEmpty = ({ start, end }: Passage, { pieces }: Seen): boolean =>
  pieces.every(
    (piece) =>
      piece.isStop ||
      piece.start < start ||
      piece.end > end ||
      piece.concepts.some((concept) => WEAK.has(concept)),
  );

/** Whether words are asked about already, or some of them: by their places in the message, else by words that say something. */
function isOpen(words: string, open: readonly string[], text: string): boolean {
  const start = text.indexOf(words);
  return open.some((each) => {
    const at = text.indexOf(each);
    if (start >= 0 && at >= 0) return at < start + words.length && at + each.length > start;
    return words.split(/[\s,.;!?，。]+/u).some((word) => SAYS_SOMETHING.test(word) && each.includes(word));
  });
}

const SAYS_SOMETHING = /\p{L}{4}|\p{Script=Han}/u;

/** What needs nothing done: all stays that nothing is said of. */
const IDLE_TALK: ReadonlySet<Intent> = new Set([...TALK, 'keep']);

/** Whether words ask for nothing. */
function isIdle(words: string, seen: Seen): boolean {
  const start = seen.message.text.indexOf(words);
  const likely = start < 0 ? [] : likelyIn(seen, IDLE_TALK, [start, start + words.length]);
  return (
    likely.length > 0 && likely.every((each) => each >= (seen.message.situation.first ? IDLE_AT_FIRST : IDLE))
  );
}
