import { shownIn, type PictureSegment } from '../../../draft/index.ts';
import { hashText, randomNumbers } from '../../../random.ts';
import { reordered } from '../../arrange/arrange.ts';
import { freeId, type Board } from '../../board/board.ts';
import type { CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import { findPictures, findPosition } from '../find.ts';
import { greeted } from '../greeting.ts';
import { dateIn } from '../../language/dates.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';

export function movePictures(
  board: Board,
  { target, to }: CallOf<'move_pictures'>,
  context: EditContext,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const moving = found.flatMap((at) => board.pictures[at] ?? []);
  const rest = board.pictures.filter((picture) => !moving.includes(picture));
  const at = findPosition(to, rest, board, context);
  if (typeof at !== 'number') return at;
  const pictures = greeted(board.pictures, [...rest.slice(0, at), ...moving, ...rest.slice(at)]);
  return { board: { ...board, pictures }, pictures: moving.map(({ id }) => id) };
}

/** Each once more: framed, timed and coloured as it is. Words stay with the first of the two. */
function duplicatePictures(
  board: Board,
  { target, to }: CallOf<'duplicate_pictures'>,
  context: EditContext,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const usual = board.pictures[1]?.transition;
  const made: PictureSegment[] = [];
  const pictures = board.pictures.flatMap((picture, at): PictureSegment[] => {
    if (!found.includes(at)) return [picture];
    const id = freeId('p', [...board.pictures, ...made]);
    const transition = at === 0 ? (usual ?? picture.transition) : picture.transition;
    const copy = { ...picture, id, ...(transition && { transition }) };
    made.push(copy);
    return to ? [picture] : [picture, copy];
  });
  if (to) {
    const place = findPosition(to, pictures, board, context);
    if (typeof place !== 'number') return place;
    pictures.splice(place, 0, ...made);
  }
  return { board: { ...board, pictures }, pictures: made.map((picture) => picture.id) };
}

/** Two change places: one of each target, or the two that one target names. */
function swapPictures(board: Board, call: CallOf<'swap_pictures'>, context: EditContext): Result {
  const found = findPictures(call.target, board, context);
  if (isRefusal(found)) return found;
  const others = findPictures(call.with, board, context);
  if (isRefusal(others)) return others;
  const [first, second] = [...new Set([...found, ...others])].map((at) => board.pictures[at]);
  if (!first || !second) return { code: 'which-two' };
  const pictures = board.pictures.map((picture) =>
    picture === first ? second : picture === second ? first : picture,
  );
  return {
    board: { ...board, pictures: greeted(board.pictures, pictures) },
    pictures: [first.id, second.id],
  };
}

function orderPictures(
  board: Board,
  { by }: CallOf<'order_pictures'>,
  { media }: Pick<EditContext, 'media'>,
): Result {
  if (board.pictures.length < 2) return { code: 'one-picture' };
  const pictures = reordered(board, media, (given) => ORDERS[by](given, media));
  return { board: { ...board, pictures } };
}

type Order = (pictures: readonly PictureSegment[], media: EditContext['media']) => PictureSegment[];

const ORDERS: Readonly<Record<CallOf<'order_pictures'>['by'], Order>> = {
  reverse: (pictures) => pictures.toReversed(),
  name: (pictures) => pictures.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
  shuffle: shuffled,
  time: byTime,
};

/** By when they were taken; what nobody knows that of stays behind what it followed. */
function byTime(pictures: readonly PictureSegment[], media: EditContext['media']): PictureSegment[] {
  const named = new Map(media.map(({ hash, filename }) => [hash, dateIn(filename)]));
  const hashes = pictures.flatMap((picture) => shownIn(picture).map(({ source }) => source.hash));
  // “1952 Dad.jpg” was scanned long after.
  const isNamed = hashes.filter((hash) => named.get(hash) !== undefined).length * 2 > hashes.length;
  const taken = isNamed ? named : new Map(media.map(({ hash, takenMs }) => [hash, takenMs]));
  let last = -Infinity;
  const timed = pictures.map((picture) => {
    const times = shownIn(picture).flatMap(({ source }) => taken.get(source.hash) ?? []);
    last = times.length > 0 ? Math.min(...times) : last;
    return { picture, time: last };
  });
  return timed.toSorted((a, b) => a.time - b.time || 0).map(({ picture }) => picture);
}

/** A new order that follows from the old one, so that calls stay pure; shuffled again it is another one. */
function shuffled(pictures: readonly PictureSegment[]): PictureSegment[] {
  const random = randomNumbers(hashText(pictures.map(({ id }) => id).join()));
  const order = [...pictures];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [order[at], order[other]];
    if (a && b) [order[at], order[other]] = [b, a];
  }
  const unchanged = order.every((picture, at) => picture === pictures[at]);
  return unchanged ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** How the calls of the order are carried out. */
export const ORDER_CALLS = {
  duplicate_pictures: duplicatePictures,
  move_pictures: movePictures,
  swap_pictures: swapPictures,
  order_pictures: orderPictures,
} satisfies Partial<Handlers>;
