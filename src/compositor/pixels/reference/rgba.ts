import type { FromRgbaCall, ToRgbaCall } from '../kernel.ts';
import { clampByte, q15 } from './arithmetic.ts';

/** What cover, red, green and blue add to luma and to the differences, bt709 in limited range, Q15. */
const FROM_RGB = {
  y: [2048, 5983, 20127, 2032],
  u: [16384, -3298, -11094, 14392],
  v: [16384, 14392, -13072, -1320],
} as const;
/** What luma and the differences add to red, green and blue: a quarter, Q15. */
const TO_RGB = [
  [9539, 0, 14686],
  [9539, -1747, -4366],
  [9539, 17305, 0],
] as const;

/** See `Kernel.fromRgba`. */
export function fromRgba(bytes: Uint8Array, call: FromRgbaCall): void {
  const { y, u, v, alphaY, alphaUv, planeWidth, planeHeight } = call;
  for (let row = 0; row < planeHeight; row += 2) {
    for (let column = 0; column < planeWidth; column += 2) {
      const sums = { u: 256, v: 256, a: 2 };
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const pixel = premultiplied(bytes, call, column + dx, row + dy);
        const at = (row + dy) * planeWidth + column + dx;
        bytes[y + at] = (weighed(pixel.parts, FROM_RGB.y) + 64) >> 7;
        if (alphaY !== 0) bytes[alphaY + at] = pixel.a;
        sums.u += weighed(pixel.parts, FROM_RGB.u);
        sums.v += weighed(pixel.parts, FROM_RGB.v);
        sums.a += pixel.a;
      }
      const at = ((row / 2) * planeWidth + column) / 2;
      bytes[u + at] = clampByte(sums.u >> 9);
      bytes[v + at] = clampByte(sums.v >> 9);
      if (alphaY !== 0) bytes[alphaUv + at] = sums.a >> 2;
    }
  }
}

type Four = readonly [number, number, number, number];

/** Cover (Q15) and the colours with 7 binary places. */
function premultiplied(
  bytes: Uint8Array,
  { src, width, height, multiplied, alphaY }: FromRgbaCall,
  column: number,
  row: number,
): { a: number; parts: Four } {
  const at = src + 4 * (Math.min(row, height - 1) * width + Math.min(column, width - 1));
  const a = alphaY === 0 ? 255 : (bytes[at + 3] ?? 0);
  const cover = (a << 7) + (a >> 1);
  const colour = (index: number): number => q15((bytes[at + index] ?? 0) << 7, multiplied ? 32767 : cover);
  return { a, parts: [cover, colour(0), colour(1), colour(2)] };
}

function weighed(parts: Four, by: Four): number {
  return q15(parts[0], by[0]) + q15(parts[1], by[1]) + q15(parts[2], by[2]) + q15(parts[3], by[3]);
}

/** See `Kernel.toRgba`. */
export function toRgba(bytes: Uint8Array, { y, u, v, width, height, dst }: ToRgbaCall): void {
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const bright = ((bytes[y + at] ?? 0) - 16) << 7;
      const blue = differenceAt(bytes, u, width / 2, height / 2, column, row);
      const red = differenceAt(bytes, v, width / 2, height / 2, column, row);
      for (const [index, [ofBright, ofBlue, ofRed]] of TO_RGB.entries()) {
        const level = q15(bright, ofBright) + q15(blue, ofBlue) + q15(red, ofRed);
        bytes[dst + 4 * at + index] = clampByte((level + 16) >> 5);
      }
      bytes[dst + 4 * at + 3] = 255;
    }
  }
}

/** A difference between its samples, which lie amid four pixels each: the middle taken off, 7 binary places. */
function differenceAt(
  bytes: Uint8Array,
  plane: number,
  width: number,
  height: number,
  column: number,
  row: number,
): number {
  const near = { x: column >> 1, y: row >> 1 };
  const far = {
    x: Math.max(0, Math.min(width - 1, near.x + 2 * (column & 1) - 1)),
    y: Math.max(0, Math.min(height - 1, near.y + 2 * (row & 1) - 1)),
  };
  const at = (x: number, line: number): number => bytes[plane + line * width + x] ?? 0;
  const down = (x: number): number => 3 * at(x, near.y) + at(x, far.y);
  return (3 * down(near.x) + down(far.x) - 2048) << 3;
}
