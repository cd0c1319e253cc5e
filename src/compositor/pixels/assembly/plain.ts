import { FULL } from './basics';
import { maskAt, mixAt } from './blend';
import { lastRow, rowsFromKept, takeRows } from './kept';

/** Bytes of one row's entry in the table. */
const ENTRY: i32 = 16;

/** Resamples from four neighbours each way, and no more: most of what there is to do in most frames. */
export function drawPlain(
  src: usize,
  stride: i32,
  rows: usize,
  columns: usize,
  dst: usize,
  dstStride: i32,
  width: i32,
  height: i32,
  left: i32,
  right: i32,
  kept: usize,
): void {
  const keptBytes = 2 * ((width + 15) & ~15);
  const last = lastRow(rows, height);
  const edged = left != FULL || right != FULL;
  let next: i32 = 0;
  for (let y: i32 = 0; y < height; y += 2) {
    const upper = rows + y * ENTRY;
    const upperTarget = dst + y * dstStride;
    // The last of an odd number is made twice.
    const two = y + 1 < height;
    const lower = two ? upper + ENTRY : upper;
    const lowerTarget = two ? upperTarget + dstStride : upperTarget;
    next = max<i32>(next, load<i32>(upper));
    next = takeRows(src, stride, next, load<i32>(lower) + 4, last, columns, kept, keptBytes, width);
    const above = edged ? edgesOf(upperTarget, width) : 0;
    const below = edged ? edgesOf(lowerTarget, width) : 0;
    rowsFromKept(upper, lower, kept, keptBytes, upperTarget, lowerTarget, width);
    if (!edged) continue;
    mixEdges(upperTarget, width, above, left, right);
    if (two) mixEdges(lowerTarget, width, below, left, right);
  }
}

/** The first and the last sample of a row. */
export function edgesOf(target: usize, width: i32): i32 {
  return <i32>load<u8>(target) | ((<i32>load<u8>(target + width - 1)) << 8);
}

/** Lays a row's first and last sample, as opaque as they are, over those that were there. @param under see {@link edgesOf} */
export function mixEdges(target: usize, width: i32, under: i32, left: i32, right: i32): void {
  const end = target + width - 1;
  store<u8>(target, <u8>mixAt(load<u8>(target), under & 255, maskAt(left, FULL)));
  if (width > 1) store<u8>(end, <u8>mixAt(load<u8>(end), under >> 8, maskAt(right, FULL)));
}
