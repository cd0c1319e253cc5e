import type { PictureSegment, SplitSegment, Transition } from '../../draft/index.ts';
import { LOOKS, type Look } from '../../looks/index.ts';
import type { FrameSize } from '../../types.ts';
import type { Board } from '../board/board.ts';
import { picturesOf } from '../board/board.ts';
import { changeAt } from '../board/dress.ts';
import { moving } from './motions.ts';
import { alone, isPair, paired } from './pairs.ts';
import { PACES, paced } from './rhythm.ts';
import { lostIn, ratioOf, type Files } from './shapes.ts';

/** How a video's pictures are put together. */
export interface ArrangeWish {
  readonly frame: FrameSize;
  readonly media: Files;
  readonly look: Look;
  /** Whether portraits may share the frame. */
  readonly pairs: boolean;
}

/** Gives pictures their lengths, neighbours, motions and transitions by what is in them. Pure. */
export function arranged(
  pictures: readonly PictureSegment[],
  { frame, media, look, pairs }: ArrangeWish,
): PictureSegment[] {
  // What changes at once, changes more often.
  const pace = look.transition.kind === 'none' ? PACES.lively : PACES.warm;
  const lasting = paced(pictures, pace, media);
  const together = pairs ? paired(lasting, frame, media) : lasting;
  return inLook(together, { frame, media, look });
}

/** Gives pictures the motions and transitions of a look, and leaves their order and lengths as they are. Pure. */
export function inLook(
  pictures: readonly PictureSegment[],
  setting: Omit<ArrangeWish, 'pairs'>,
): PictureSegment[] {
  return moving(pictures, setting).map((picture, at) => ({
    ...picture,
    transition: changeAt(pictures, at, setting.look),
  }));
}

/**
 * Puts the pictures of a board together for another frame: those that shared the old one come apart, and those share the new one that would lose
 * too much in it. Where none share the frame, none will: who changes a video's shape has not asked for another order. Pure.
 */
export function rearranged(board: Board, frame: FrameSize, media: Files): readonly PictureSegment[] {
  if (lostIn(ratioOf(board), ratioOf(frame)) < SAME) return board.pictures;
  return anew(board, frame, media, (pictures) => pictures);
}

/** Frames whose shapes differ by less are of the same. */
const SAME = 0.01;

/** Gives the pictures of a board another order, whichever of them share the frame. Pure. */
export function reordered(
  board: Board,
  media: Files,
  order: (pictures: readonly PictureSegment[]) => readonly PictureSegment[],
): readonly PictureSegment[] {
  return anew(board, board, media, order);
}

/** Takes apart what shared the frame for want of room, changes it, and puts together what is to be together then. */
function anew(
  board: Board,
  frame: FrameSize,
  media: Files,
  change: (pictures: readonly PictureSegment[]) => readonly PictureSegment[],
): readonly PictureSegment[] {
  // Words stay with the very picture that they were said about.
  const busy = new Set(board.texts.flatMap((text) => Object.values(picturesOf(text) ?? {})));
  const isOwn = (picture: PictureSegment): picture is SplitSegment =>
    !busy.has(picture.id) && isPair(picture, board, media);
  if (!board.pictures.some(isOwn)) return change(board.pictures);
  const singles = new Set<string>();
  const taken = [...board.pictures];
  const apart = board.pictures.flatMap((picture) => {
    if (!isOwn(picture)) return [picture];
    const single = alone(picture, taken);
    taken.push(...single);
    for (const { id } of single) singles.add(id);
    return single;
  });
  const together = paired(change(apart), frame, media, ({ id }) => !busy.has(id));
  const look = board.look && LOOKS[board.look.name];
  const moved = moving(together, { frame, media, look }, ({ id }) => singles.has(id));
  return look === undefined ? moved : changingAsBefore(moved, board.pictures, look);
}

/** Pictures take over as the look wants it where they did so before, in the order that they had. */
function changingAsBefore(
  pictures: readonly PictureSegment[],
  before: readonly PictureSegment[],
  look: Look,
): PictureSegment[] {
  const own = before.filter(({ transition }, at) => !isSame(transition, changeAt(before, at, look)));
  const changed = new Set(own.map(({ id }) => id));
  return pictures.map((picture, at) =>
    changed.has(picture.id) ? picture : { ...picture, transition: changeAt(pictures, at, look) },
  );
}

const isSame = (one: Transition | undefined, other: Transition): boolean =>
  one?.kind === other.kind && one.from === other.from && one.easing === other.easing;
