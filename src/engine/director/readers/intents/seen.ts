import type { Call } from '../../edits/calls/calls.ts';
import type { Span } from '../../language/marks.ts';
import type { Message, Reading, Wish } from '../reader.ts';
import { intentsOf } from './answered.ts';
import { classified, type Likelihoods } from './classifier/classifier.ts';
import { INTENTS, TALK, type Intent } from './intents.ts';
import { passagesOf, type Passage } from './passages.ts';
import { piecesOf, type Piece } from './classifier/pieces.ts';
import { shippedNetwork } from './classifier/weights.ts';

/** A message as the classifier sees it. */
export interface Seen {
  readonly message: Message;
  readonly pieces: readonly Piece[];
  /** Of each piece. */
  readonly likelihoods: readonly Likelihoods[];
  readonly passages: readonly Passage[];
}

const SEEN = new WeakMap<Message, Seen>();

/** What the words of a message are likely to ask for; found out once for a message. */
export function seen(message: Message): Seen {
  const before = SEEN.get(message);
  if (before) return before;
  const pieces = piecesOf(message.text, message.situation);
  const likelihoods = classified(pieces, message.situation.first, shippedNetwork());
  const now = { message, pieces, likelihoods, passages: passagesOf(pieces, likelihoods) };
  SEEN.set(message, now);
  return now;
}

const NUMBERS: ReadonlyMap<Intent, number> = new Map(INTENTS.map((intent, number) => [intent, number]));

/** How likely each word of a part asks for one of these, from 0 to 1. */
export function likelyIn(
  { pieces, likelihoods }: Seen,
  intents: Iterable<Intent>,
  [start, end]: Span,
): number[] {
  const numbers = [...intents].flatMap((intent) => NUMBERS.get(intent) ?? []);
  return pieces.flatMap((piece, at) =>
    piece.isStop || piece.end <= start || piece.start >= end
      ? []
      : [numbers.reduce((sum, number) => sum + (likelihoods[at]?.[number] ?? 0), 0)],
  );
}

/** The mean of {@link likelyIn}; 0 where there are no words. */
export function meanOf(all: Seen, intents: Iterable<Intent>, place: Span): number {
  const likely = likelyIn(all, intents, place);
  return likely.length === 0 ? 0 : likely.reduce((sum, each) => sum + each, 0) / likely.length;
}

/** The whole words that a part of a message goes over. */
export function wholeWords({ pieces }: Seen, [start, end]: Span): Span {
  const over = pieces.filter((piece) => piece.end > start && piece.start < end);
  return [over[0]?.start ?? start, over.at(-1)?.end ?? end];
}

/** Whether a passage asks for something that is done, said or answered. */
export const isWish = ({ intent }: Passage): boolean =>
  !TALK.has(intent) && intent !== 'words' && intent !== 'keep';

/** Whether words of a message are surely such that are to be shown or read. */
export const isOfWords = ([start, end]: Span, message: Message): boolean =>
  seen(message).passages.some(
    (each) =>
      each.intent === 'words' && each.confidence >= SURELY_ELSE && each.start <= start && each.end >= end,
  );

export const isAnswered = ({ intent }: Passage, wishes: readonly Wish[]): boolean =>
  wishes.some((wish) => intentsOf(wish).includes(intent));

/** What is never done, only answered. */
export const ONLY_ANSWERED: ReadonlySet<Intent> = new Set([
  'post',
  'invent',
  'see',
  'translate',
  'version',
  'write',
  'question',
]);

const EDGES = /^[\s,.;!?，。、；！？…:：]+|[\s,;，、；:：]+$/gu;

/** The words of a part, without the signs around them. */
export const wordsIn = (text: string, start: number, end: number): string =>
  text.slice(start, end).replaceAll(EDGES, '').replaceAll(/\s+/g, ' ');

type Rest = Pick<Reading, 'unread' | 'missed' | 'passedOver'>;

/** Whether the phrases made something of every word. */
export const isUnderstood = ({ unread, missed = [], passedOver = false }: Rest): boolean =>
  unread.length === 0 && missed.length === 0 && !passedOver;

/** So likely a passage says what it asks for by itself, whatever was spoken of before. */
export const SURELY_ELSE = 0.8;

/** How likely a passage must be to count against what the phrases made of its words; or of none of them. */
export function certainOf(reading: Reading, { start, end }: Passage): number {
  const read = reading.wishes.filter((wish) => {
    const origin = reading.origins?.get(wish);
    // What is only answered does nothing, and counts for little.
    return wish.kind !== 'impossible' && origin !== undefined && origin[0] < end && origin[1] > start;
  });
  // What “it” is was said before, which the phrases know and the classifier does not.
  if (isUnderstood(reading) && read.some(isOfSpoken)) return SURELY_ELSE;
  if (read.length > 0) return 0.7;
  if (!isUnderstood(reading)) return 0.5;
  return reading.wishes.some((wish) => !reading.origins?.has(wish)) ? 0.65 : 0.5;
}

export const isOfSpoken = (wish: Wish): boolean =>
  wish.kind === 'edit' && JSON.stringify(wish.call).includes('"by":"spoken"');

/** Takes away, cuts the whole or mixes up what is there: its words must be surer than of other wishes. */
export const isGrave = (wish: Wish): boolean => wish.kind === 'edit' && GRAVE.has(wish.call.do);

const GRAVE: ReadonlySet<Call['do']> = new Set([
  'set_length',
  'remove_pictures',
  'remove_texts',
  'remove_sound',
  'order_pictures',
  'duplicate_pictures',
]);
