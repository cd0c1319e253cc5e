import type { PictureSegment } from '../../../draft/index.ts';
import { lengthOf, type Board } from '../../board/board.ts';
import { fitTotal, overlapMs } from '../../board/layout.ts';
import { paced } from '../../board/narration.ts';
import { makeRoom, putBack, SHORTEST_MS } from '../../board/room.ts';
import type { CallOf } from '../calls/calls.ts';
import { longestOf, type EditContext } from '../context.ts';
import { findPictures } from '../find.ts';
import { changed, changedWhole } from '../numbers.ts';
import type { Refusal } from '../refusals.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';

/** An hour: more than that is a misunderstanding. */
export const LONGEST_MS = 60 * 60 * 1000;
/** The least that a photo is seen, ms. */
const LEAST_PHOTO_MS = 300;

const tooLong: Refusal = { code: 'too-long', most: LONGEST_MS };

/** Makes the whole video so long; what cannot be read in that is left out, and comes back with more room. */
function setLength(board: Board, { length }: CallOf<'set_length'>, context: EditContext): Result {
  const before = lengthOf(board);
  const wanted = changedWhole(before, length, { min: 1, max: Number.MAX_SAFE_INTEGER });
  // “Faster” is no wish for fractions of a second.
  return setTotal(
    board,
    context,
    'times' in length ? Math.max(1000, Math.round(wanted / 500) * 500) : wanted,
  );
}

/** Makes the whole so many ms long. */
export function setTotal(given: Board, context: EditContext, ms: number): Result {
  if (ms > LONGEST_MS) return tooLong;
  const read = context.voice?.kind === 'here' ? context.voice.spoken : [];
  const whole = paced(putBack(given), ms, { read, longest: longestOf(context) });
  const board = makeRoom(whole, ms, given.left !== undefined);
  const least = board.pictures.length * SHORTEST_MS;
  if (ms < least) return { code: 'too-short', pictures: board.pictures.length, least };
  const before = lengthOf(given);
  const after = { ...board, pictures: fitTotal(board.pictures, ms, longestOf(context)) };
  const have = lengthOf(after);
  if (Math.abs(have - ms) > 50 && have === before) return { code: 'clips-too-short', have, wanted: ms };
  return { board: have === before && have === ms && !given.left && !board.left ? given : after, asked: ms };
}

/** Brings a changed board back to a length: pictures and overlaps come and go, the length stays. */
export function fitAgain(board: Board, ms: number, context: EditContext): Board {
  if (ms < board.pictures.length * SHORTEST_MS) return board;
  return { ...board, pictures: fitTotal(board.pictures, ms, longestOf(context)) };
}

/**
 * A board whose pictures change otherwise now, as long as it was. Where a voice speaks with the pictures each begins when it did, so that
 * nobody is cut off; else they share what overlaps more or less.
 */
export function changingOtherwise(
  board: Board,
  pictures: readonly PictureSegment[],
  context: EditContext,
): Board {
  if (!board.voices.some(({ on }) => on)) return fitAgain({ ...board, pictures }, lengthOf(board), context);
  const longest = longestOf(context);
  return {
    ...board,
    pictures: pictures.map((picture, at): PictureSegment => {
      const more = overlapMs(pictures, at + 1) - overlapMs(board.pictures, at + 1);
      return { ...picture, d: Math.max(SHORTEST_MS, Math.min(longest(picture), picture.d + more)) };
    }),
  };
}

/** How long pictures are seen. Of all pictures it means the stills: clips are as long as they are. */
export function setPictureLength(
  board: Board,
  { target, length }: CallOf<'set_picture_length'>,
  context: EditContext,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const some = new Set(found.map((at) => board.pictures[at]));
  const stills = board.pictures.filter((each) => some.has(each) && each.kind !== 'clip');
  const chosen = new Set<PictureSegment | undefined>(target.by === 'all' ? stills : some);
  if (chosen.size === 0) return { code: 'only-photos' };
  if ('to' in length && length.to < LEAST_PHOTO_MS) return { code: 'photo-too-short', least: LEAST_PHOTO_MS };
  const longest = longestOf(context);
  const bounds = { min: 'to' in length ? LEAST_PHOTO_MS : 500, max: LONGEST_MS + 1 };
  const pictures = board.pictures.map((picture): PictureSegment => {
    if (!chosen.has(picture)) return picture;
    return {
      ...picture,
      d: Math.max(1, Math.round(Math.min(longest(picture), changedWhole(picture.d, length, bounds)))),
    };
  });
  const after = { ...board, pictures };
  if (lengthOf(after) > LONGEST_MS) return tooLong;
  return { board: after, pictures: [...chosen].flatMap((picture) => picture?.id ?? []), asked: 'free' };
}

/** How fast clips run; they last as much shorter or longer. */
function setSpeed(board: Board, { target, speed }: CallOf<'set_speed'>, context: EditContext): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const chosen = found.flatMap((at) => (board.pictures[at]?.kind === 'clip' ? [at] : []));
  if (chosen.length === 0) return { code: 'only-clips' };
  const longest = longestOf(context);
  const pictures = board.pictures.map((picture, at): PictureSegment => {
    if (picture.kind !== 'clip' || !chosen.includes(at)) return picture;
    const next = { ...picture, speed: changed(picture.speed, speed, { min: 0.25, max: 4 }) };
    const d = Math.max(1, Math.round((picture.d * picture.speed) / next.speed));
    return { ...next, d: Math.max(1, Math.round(Math.min(d, longest(next)))) };
  });
  const after = { ...board, pictures };
  if (lengthOf(after) > LONGEST_MS) return tooLong;
  return { board: after, pictures: chosen.flatMap((at) => pictures[at]?.id ?? []), asked: 'free' };
}

/** How the calls of lengths and speed are carried out. */
export const LENGTH_CALLS = {
  set_length: setLength,
  set_picture_length: setPictureLength,
  set_speed: setSpeed,
} satisfies Partial<Handlers>;
