import type { PixelMemory } from './memory.ts';
import { allocatePlanes, type Planes } from './planes.ts';

/**
 * How a picture has to be turned, in EXIF's numbers: 1 as it is, 2 mirrored, 3 half turn, 4 upside down, 5 rows and columns change places,
 * 6 quarter turn clockwise, 7 transposed the other way, 8 quarter turn counter-clockwise.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Turns clockwise, in degrees. */
export const ROTATED: Readonly<Record<0 | 90 | 180 | 270, Orientation>> = { 0: 1, 90: 6, 180: 3, 270: 8 };

type Corners = readonly [number, number, number, number];

/** For each corner of the turned picture, row by row, which one of the stored picture it is. */
const CORNERS: Readonly<Record<Orientation, Corners>> = {
  1: [0, 1, 2, 3],
  2: [1, 0, 3, 2],
  3: [3, 2, 1, 0],
  4: [2, 3, 0, 1],
  5: [0, 2, 1, 3],
  6: [2, 0, 3, 1],
  7: [3, 1, 2, 0],
  8: [1, 3, 0, 2],
};
const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Two turns, one after the other, as one. */
export function turnedTwice(first: Orientation, second: Orientation): Orientation {
  const both = CORNERS[second].map((corner) => CORNERS[first][corner]);
  return ORIENTATIONS.find((one) => CORNERS[one].every((corner, index) => corner === both[index])) ?? 1;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a turned picture. */
export function turnedSize({ width, height }: Size, orientation: Orientation): Size {
  return isTransposed(orientation) ? { width: height, height: width } : { width, height };
}

/** A turned copy, in memory of its own. */
export function turnPlanes(memory: PixelMemory, source: Planes, orientation: Orientation): Planes {
  const size = turnedSize(source, orientation);
  const turned = allocatePlanes(memory, { ...size, transparent: source.alpha !== undefined });
  turnInto(memory, source, orientation, turned);
  return turned;
}

/** Turns a picture into planes of {@link turnedSize}, transparent if it is. @throws RangeError for other ones */
export function turnInto(
  memory: PixelMemory,
  source: Planes,
  orientation: Orientation,
  target: Planes,
): void {
  const size = turnedSize(source, orientation);
  if (target.width !== size.width || target.height !== size.height)
    throw new RangeError(
      `a turned picture of ${size.width}x${size.height} is not ${target.width}x${target.height}`,
    );
  if ((target.alpha === undefined) !== (source.alpha === undefined))
    throw new RangeError('one of two pictures is transparent');
  const turn = (from: number, to: number, step: number): void =>
    turnPlane(
      memory,
      { at: from, width: source.width / step, height: source.height / step },
      orientation,
      to,
    );
  turn(source.y, target.y, 1);
  turn(source.u, target.u, 2);
  turn(source.v, target.v, 2);
  if (source.alpha === undefined || target.alpha === undefined) return;
  turn(source.alpha.y, target.alpha.y, 1);
  turn(source.alpha.uv, target.alpha.uv, 2);
}

function turnPlane(
  { kernel }: PixelMemory,
  { at, width, height }: { readonly at: number; readonly width: number; readonly height: number },
  orientation: Orientation,
  to: number,
): void {
  const transposed = isTransposed(orientation);
  // Which corner comes first says from which ends rows and columns are read.
  const [fromRight, fromBottom] = [CORNERS[orientation][0] % 2 === 1, CORNERS[orientation][0] >= 2];
  const dstStride = transposed ? height : width;
  const rows = fromBottom ? { src: at + (height - 1) * width, stride: -width } : { src: at, stride: width };
  const columns =
    transposed && fromRight
      ? { dst: to + (width - 1) * dstStride, dstStride: -dstStride }
      : { dst: to, dstStride };
  const way = transposed ? 'transposed' : fromRight ? 'mirrored' : 'copied';
  kernel.turn({ ...rows, ...columns, width, height, way });
}

function isTransposed(orientation: Orientation): boolean {
  return orientation >= 5;
}
