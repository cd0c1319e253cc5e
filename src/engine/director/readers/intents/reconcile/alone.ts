import { readPhrases } from '../../phrases/read.ts';
import type { Message, Wish } from '../../reader.ts';
import { intentsOf } from '../answered.ts';
import type { Intent } from '../intents.ts';
import type { Passage } from '../passages.ts';
import { isAnswered, isGrave, isWish, type Seen } from '../seen.ts';
import { isOfApart } from './apart.ts';
import type { Beside } from '../slots/said.ts';
import { readSlots } from '../slots/slots.ts';
import { readInParts } from './inParts.ts';
import { isUnplaced } from './places.ts';

/** A passage so likely is what stands beside another one. */
const CERTAIN = 0.5;
/** A passage so likely is read by itself. */
const LIKELY = 0.38;
/** The same, where much would be lost if something else was meant. */
const LIKELY_IF_GRAVE = 0.6;
/** What cannot be had is said where so likely: the answer is truer than that nothing was understood. */
const SURE_ANSWER = 0.5;
/** What is said to stay as it is. */
const STAYS =
  /(?<!\p{L})(?:still|keep|leave|stays?|bleib\p{L}*|reste|sigue|continua)(?!\p{L})|还是|還是|保持|不变|不變|そのまま/iu;
/** A passage so likely is answered without a look at its words. */
const SURE = 0.65;

/** Of a passage so likely one part may say it all. */
const SURE_IN_PARTS = 0.55;

/** What the phrases make of words, where all of it is what they are meant for. */
function meantBy(text: string, intent: Intent, { situation, topic }: Message): readonly Wish[] {
  const { wishes, unread } = readPhrases(text, situation, topic);
  const isApart = wishes.some((wish) => isOfApart(wish, { text, situation }, [0, text.length]));
  return unread.length === 0 && !isApart && wishes.every((wish) => intentsOf(wish).includes(intent))
    ? wishes
    : [];
}

const inParts = (text: string, intent: Intent, message: Message): readonly Wish[] =>
  readInParts(text, intent, message, (part) => {
    const meant = meantBy(part, intent, message);
    return meant.length > 0 ? meant : readSlots(part, intent, message);
  });

/**
 * What a passage asks for by itself: what the phrases make of its words, if that is what it asks for and nothing else; else what they say of its
 * intent.
 *
 * @param shown words beside it that are to be shown or read
 * @param done what the message has been read to ask for
 */
export function readAlone(
  passage: Passage,
  text: string,
  {
    seen,
    shown,
    done,
  }: { readonly seen: Seen; readonly shown: readonly string[]; readonly done: readonly Wish[] },
): readonly Wish[] {
  const { intent, confidence } = passage;
  if (confidence < (isNamed(passage, seen) ? LIKELY : SURE) || !isWhole(passage, seen, done)) return [];
  const isLikely = (wish: Wish): boolean => confidence >= LIKELY_IF_GRAVE || !isGrave(wish);
  const meant = shown.length > 0 ? [] : meantBy(text, intent, seen.message);
  if (meant.length > 0) return meant.every(isLikely) && !isOfManner(passage, meant) ? meant : [];
  const givesWords = seen.passages.some((each) => each.intent === 'words');
  const beside: Message & Beside = { ...seen.message, shown, givesWords };
  const own = readSlots(text, intent, beside);
  // “Can I have the kitchen before the bath”: what is there already comes elsewhere.
  const isAdded = own.length === 0 && intent === 'add' && !seen.message.situation.first;
  const whole = isAdded ? readSlots(text, 'move', beside) : own;
  const isParted = whole.length === 0 && shown.length === 0 && !seen.message.situation.first;
  const said = isParted && confidence >= SURE_IN_PARTS ? inParts(text, intent, seen.message) : whole;
  const isSaid = said.every(({ kind }) => kind === 'edit' || kind === 'limit');
  const isAnswer =
    !seen.message.situation.first &&
    confidence >= SURE_ANSWER &&
    !STAYS.test(text) &&
    said.every((wish) => wish.kind === 'impossible' && wish.what !== 'vague');
  return confidence >= SURE || isAnswer || (isSaid && said.every(isLikely)) ? said : [];
}

/** Whether words that surely say where or when others are seen would be shown themselves. */
const isOfManner = ({ intent, confidence }: Passage, meant: readonly Wish[]): boolean =>
  (intent === 'text.place' || intent === 'text.time') &&
  confidence >= SURELY_MANNER &&
  meant.some(isUnplaced);
const SURELY_MANNER = 0.85;

const OF_MUSIC = /^(?:music|sound|genre|compose|mood|volume|louder|quieter|mute|pace|\*file)$/;

/** Whether what is asked for is named: “fade in from black” may be of the music, but says nothing of it. */
const isNamed = ({ intent, start, end }: Passage, { pieces, message: { topic } }: Seen): boolean =>
  !intent.startsWith('music.') ||
  topic === 'music' ||
  pieces.some(
    (piece) =>
      piece.start >= start && piece.end <= end && piece.concepts.some((concept) => OF_MUSIC.test(concept)),
  );

const JOINT = /^(?:and|then|but|with|also|plus|y|und|et|e|然后|但)$/;
/** It turns the sense of what follows. */
const DENIAL =
  /^(?:not|don't|dont|doesn't|shouldn't|never|no|without|stop|sin|nicht|kein|keine|keinen|ohne|pas|ne|sans|não|nao|sem|nunca|不|别|別|勿|莫|没|無|无|要)$/;
/** The same, behind it. */
const DENIED = /^(?:ない|なく|ず|nicht|pas)/;

/** It says when or where what stands before it is meant. */
const CONDITION =
  /^(?:during|while|when|whenever|until|till|unless|except|if|where|between|durante|mientras|cuando|hasta|excepto|salvo|während|wenn|bis|außer|pendant|quand|sauf|si|enquanto|quando|até|exceto)$/;

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
  // “… and transitions”: what is to be done with them stands before.
  if (JOINT.test(pieces[first]?.word ?? '') && last <= first + 1) return false;
  if (CONDITION.test(pieces[last + 1]?.word ?? '')) return false;
  const isStopped = (at: number): boolean => pieces[at - 1]?.isStop === true;
  const isParted = (at: number): boolean => isStopped(at) || JOINT.test(pieces[at]?.word ?? '');
  const isCertain = (place: number | undefined, isMeant: (passage: Passage) => boolean): boolean =>
    place !== undefined &&
    passages.some(
      (each) => each.start <= place && each.end > place && each.confidence >= CERTAIN && isMeant(each),
    );
  const isDone = (each: Passage): boolean => !isWish(each) || isAnswered(each, wishes);
  const isJoined = JOINT.test(pieces[first - 1]?.word ?? '');
  // “Our trip and stop at 90 seconds”: of a first request what stands before is what it is about.
  const joins = message.situation.first && JOINT.test(pieces[first]?.word ?? '');
  const isFree =
    first === 0 || isStopped(first) || isJoined || joins || isCertain(pieces[first - 1]?.start, isDone);
  return (
    isFree &&
    (last === pieces.length - 1 || isParted(last + 1) || isCertain(pieces[last + 1]?.start, () => true))
  );
}
