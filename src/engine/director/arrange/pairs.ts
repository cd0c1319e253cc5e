import {
  asName,
  cellSchema,
  splitSegmentSchema,
  type Cell,
  type MediaSegment,
  type PictureSegment,
  type SplitSegment,
} from '../../draft/index.ts';
import type { FrameSize } from '../../types.ts';
import { freeId } from '../board/board.ts';
import { LOSS } from '../board/media.ts';
import { lostIn, ratioOf, shapeOf, type Files } from './shapes.ts';

/** What a picture that shares the frame may lose: a little more than alone, since its neighbour is worth it. */
const LOSS_BESIDE = 0.4;
/** Between them, as a share of the frame's shorter side. */
const GAP = 0.008;
/** They are seen for longer than one: there is more to look at. */
const LONGER = 1.25;

type Side = 'columns' | 'rows';

/**
 * Puts pictures together that would lose too much alone, and follow each other: portraits side by side in a wide frame, wide ones one above the
 * other in a high one. Two, or three where two would lose too much or one portrait would be left over. Pure.
 * @param may whether a picture may share the frame
 */
export function paired(
  pictures: readonly PictureSegment[],
  frame: FrameSize,
  media: Files,
  may: (picture: PictureSegment) => boolean = () => true,
): PictureSegment[] {
  const together: PictureSegment[] = [];
  let run: MediaSegment[] = [];
  let side: Side | undefined;
  const end = (): void => {
    for (const group of grouped(run, side, { frame, media, opens: together.length === 0 }))
      together.push(
        side !== undefined && group.length > 1 ? besides(group, side) : (group[0] as MediaSegment),
      );
    run = [];
  };
  for (const picture of pictures) {
    const own = picture.kind === 'image' && may(picture) ? sideOf(picture, frame, media) : undefined;
    if (own !== side) end();
    side = own;
    if (picture.kind === 'image' && own !== undefined) run.push(picture);
    else together.push(picture);
  }
  end();
  return together;
}

/** How pictures of its kind would stand together; undefined for one that can well be alone. */
function sideOf(picture: Cell, frame: FrameSize, media: Files): Side | undefined {
  const shape = shapeOf(picture, media);
  // Only what nobody has framed otherwise.
  if (shape === undefined || picture.framing.ground.kind !== 'mat' || picture.framing.loss < LOSS)
    return undefined;
  if (lostIn(shape, ratioOf(frame)) <= LOSS) return undefined;
  return shape < ratioOf(frame) ? 'columns' : 'rows';
}

/** A run in groups of two or three in which each fills its place; one that fits nowhere is alone. */
function grouped(
  run: readonly MediaSegment[],
  side: Side | undefined,
  { frame, media, opens }: { readonly frame: FrameSize; readonly media: Files; readonly opens: boolean },
): MediaSegment[][] {
  const fits = (count: number, from: number): boolean =>
    from + count <= run.length &&
    run
      .slice(from, from + count)
      .every((one) => lostIn(shapeOf(one, media) ?? 1, placeOf(frame, side, count)) <= LOSS_BESIDE);
  const groups: MediaSegment[][] = [];
  for (let at = 0; at < run.length;) {
    // A portrait that is left over has much of a wide frame for nothing; but three photos are no film of one picture.
    const isRest = side === 'columns' && run.length - at === 3 && run.length > 3;
    const most = (isRest ? [3, 2] : [2, 3]).find((each) => fits(each, at)) ?? 1;
    // A high film begins with one picture, and not with small ones above each other.
    const count = opens && at === 0 && side === 'rows' && most > 2 ? 1 : most;
    groups.push(run.slice(at, at + count));
    at += count;
  }
  return groups;
}

/** Width to height of one of several places. */
const placeOf = (frame: FrameSize, side: Side | undefined, count: number): number =>
  side === 'rows' ? ratioOf(frame) * count : ratioOf(frame) / count;

function besides(group: readonly MediaSegment[], arrange: Side): SplitSegment {
  const [first] = group;
  return splitSegmentSchema.parse({
    ...{ id: first?.id, kind: 'split', st: 0, arrange, gap: GAP },
    name: asName(group.map(({ name }) => name).join(' + ')),
    d: Math.round(LONGER * Math.max(...group.map(({ d }) => d))),
    cells: group.map((picture, at) =>
      cellSchema.parse({
        ...picture,
        framing: { ...picture.framing, loss: Math.max(picture.framing.loss, LOSS_BESIDE) },
        motion: { kind: at % 2 === 0 ? 'zoom-in' : 'zoom-out', easing: 'smooth' },
      }),
    ),
    ...(first?.transition && { transition: first.transition }),
  });
}

/** Whether pictures were put together by {@link paired}, and not by somebody who asked for it. */
export function isPair(picture: PictureSegment, frame: FrameSize, media: Files): picture is SplitSegment {
  return (
    picture.kind === 'split' &&
    picture.gap === GAP &&
    picture.cells.every((cell) => sideOf(cell, frame, media) === picture.arrange)
  );
}

/** Takes pictures apart that were put together for a frame. @param taken pictures whose ids are not free */
export function alone(split: SplitSegment, taken: readonly PictureSegment[]): MediaSegment[] {
  const apart: MediaSegment[] = [];
  for (const cell of split.cells) {
    const id = apart.length === 0 ? split.id : freeId('p', [...taken, ...apart]);
    const { loss } = cell.framing;
    apart.push({
      ...{ ...cell, id, st: 0, d: Math.max(1, Math.round(split.d / LONGER)) },
      framing: { ...cell.framing, loss: loss === LOSS_BESIDE ? LOSS : loss },
      ...(split.transition && { transition: split.transition }),
    });
  }
  return apart;
}
