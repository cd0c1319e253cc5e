import type { Target } from '../../../edits/calls/targets.ts';
import type { Span } from '../../../language/marks.ts';
import type { Message, Reading, Wish } from '../../reader.ts';
import type { Passage } from '../passages.ts';
import { wordsIn } from '../seen.ts';
import { saidIn, type Said } from '../slots/said.ts';
import { WEAK } from '../../phrases/lexicon/lexicon.ts';
import { isJoint, isPad, partsOf, piecesIn, simple, type Piece } from './pieces.ts';
import { isOpen } from './unread.ts';

/** Whether pictures that are spoken of apart are taken for one target. */
export function isOfApart(wish: Wish, message: Message, [start, end]: Span): boolean {
  if (message.situation.first || wish.kind !== 'edit' || !('target' in wish.call)) return false;
  const { target } = wish.call;
  return target.by === 'these' && areApart(target, saidIn(message.text.slice(start, end), 'move', message));
}

/** Wishes in which pictures that are spoken of apart are taken for one target, and the words that they were read from. */
const apartIn = ({ wishes, origins }: Reading, message: Message): readonly (readonly [Wish, Span])[] =>
  wishes.flatMap((wish) => {
    const origin = origins?.get(wish) ?? ([0, message.text.length] as const);
    return isOfApart(wish, message, origin) ? [[wish, origin] as const] : [];
  });

/** Whether a passage has words in which several were taken for one: each of them is read by itself. */
export const isOverApart = ({ start, end }: Passage, reading: Reading, message: Message): boolean =>
  apartIn(reading, message).some(([, [from, until]]) => from < end && until > start);

/** Words for pictures that are spoken of apart, where nothing is done to one of them. */
export function undoneApart(
  {
    wishes,
    unread,
    missed,
  }: { readonly [Name in 'unread' | 'missed']: readonly string[] } & {
    readonly wishes: readonly Wish[];
  },
  reading: Reading,
  message: Message,
): string[] {
  const done = JSON.stringify(wishes);
  return apartIn(reading, message).flatMap(([wish, [start, end]]) => {
    const target = wish.kind === 'edit' && 'target' in wish.call ? wish.call.target : undefined;
    const isDone = target?.by !== 'these' || target.of.every((each) => done.includes(JSON.stringify(each)));
    const words = wordsIn(message.text, start, end);
    return isDone || isOpen(words, [...unread, ...missed], message.text) ? [] : [words];
  });
}

/** It turns what stands beside it. */
const TURNING = [
  'no',
  'only',
  'but',
  'rest',
  'keep',
  'remove',
  'replace',
  'swap',
  'instead',
  'add',
  'before',
  'after',
];

/**
 * Whether pictures that are taken for one target are spoken of apart: `more time on the lake, less on the bridge`, `lose the stock photo, that's not
 * even our dog`.
 */
function areApart(target: Extract<Target, { by: 'these' }>, said: Said): boolean {
  const own = new Set(target.of.map((each) => JSON.stringify(each)));
  const all = piecesIn(said);
  // What no part of it says of any picture is why, or what is wrong.
  const parts = partsOf(all).filter((part) => !isRemark(part));
  const pieces = parts.length > 0 ? parts.flat() : all;
  const places = pieces.flatMap((piece, at) => (piece.target ? [at] : []));
  const between = pieces.slice(places[0] ?? 0, places.at(-1) ?? 0);
  // “The hug with my mum” is one of them; so are `the lake one the boat one the barn`.
  const isListed = between.every(
    (each) => each.target ?? (isJoint(each) || isPad(each) || each.ids.has('with')),
  );
  const named = pieces.flatMap((piece) => (piece.target ? simple(piece.target) : []));
  return places.length > 1 && !isListed && named.every((each) => own.has(JSON.stringify(each)));
}

/** Whether a part names nothing, has no value and turns nothing. */
const isRemark = (part: readonly Piece[]): boolean =>
  // “Final tweaks: …”
  (part.at(-1)?.text === ':' || part.some(({ kind }) => kind === 'unknown')) &&
  part.every(
    ({ target, time, number, kind, ids }) =>
      !target &&
      time === undefined &&
      number === undefined &&
      kind !== 'other' &&
      !TURNING.some((id) => ids.has(id)) &&
      (kind !== 'word' || part.at(-1)?.text === ':' || [...ids].some((id) => WEAK.has(id))),
  );
