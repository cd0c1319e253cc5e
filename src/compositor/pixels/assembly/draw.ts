import { copyLine, FULL } from './basics';
import { coverLine, gradeClearLine, gradeLine, maskAt, maskLine, mixLine, overLine } from './blend';
import { KEPT, lastRow, rowFromKept, takeRows } from './kept';
import { drawPlain, edgesOf, mixEdges } from './plain';
import { blendManyColumns, blendManyRows } from './resample';

/** Where the weights are in a row's entry of the table. */
const WEIGHTS: i32 = 4;

/** A row of the target from any number of rows and columns: first down, then across. */
function rowFromMany(
  plane: usize,
  stride: i32,
  entry: usize,
  rowTaps: i32,
  columns: usize,
  columnTaps: i32,
  span: i32,
  blended: usize,
  line: usize,
  width: i32,
): void {
  blendManyRows(plane + load<i32>(entry) * stride, stride, entry + WEIGHTS, rowTaps, blended, span);
  const weights = columns + 4 * ((width + 15) & ~15);
  blendManyColumns(blended, columns, weights, columnTaps, line, width);
}

/** Whether two rows of the target are made of the same, from four each. */
function isSameEntry(one: usize, other: usize): bool {
  return load<i32>(one) == load<i32>(other) && load<i64>(one, 4) == load<i64>(other, 4);
}

/** Gives the first and the last of a row's opacities the values of their columns. @param across how much more mask there is at each */
function edgeOpacities(opacities: usize, width: i32, left: i32, right: i32, mask: i32, across: i32): void {
  store<i16>(opacities + 2 * (width - 1), <i16>maskAt(right, mask + (width - 1) * across));
  store<i16>(opacities, <i16>maskAt(left, mask));
}

/** See `Kernel.draw` in `../kernel.ts`. */
export function draw(
  src: usize,
  stride: i32,
  alpha: usize,
  value: i32,
  rows: usize,
  rowTaps: i32,
  columns: usize,
  columnTaps: i32,
  from: i32,
  span: i32,
  dst: usize,
  dstStride: i32,
  width: i32,
  height: i32,
  opacity: i32,
  left: i32,
  right: i32,
  maskStart: i32,
  maskAcross: i32,
  maskDown: i32,
  base: i32,
  gain: i32,
  offset: i32,
  scratch: usize,
): void {
  const padded = (width + 15) & ~15;
  const rowBytes = (4 + 2 * rowTaps + 15) & ~15;
  const opacities = scratch + 2 * padded;
  const blended = opacities + 2 * padded;
  const keptBytes = 2 * padded;
  const keptAlpha = blended + KEPT * keptBytes;
  const narrow = rowTaps == 4 && columnTaps == 4;
  const graded = gain != 8192 || offset != (base << 5) + 16;
  const masked = maskAcross != 0 || maskDown != 0;
  const edged = left != opacity || right != opacity;
  const opaque = alpha == 0 && opacity == FULL && !masked;
  if (opaque && !graded && narrow && rows != 0) {
    drawPlain(src + from, stride, rows, columns, dst, dstStride, width, height, left, right, scratch);
    return;
  }
  // What is only copied needs no way round by a line of its own, and what is mixed as it is is read where it lies.
  const direct = opaque && !graded && rows == 0;
  const asItLies = !opaque && !graded && rows == 0 && src != 0;
  // One colour through an alpha: a row that is made of the same as the one before it has its opacities.
  const shaded = src == 0 && rows != 0 && narrow && !masked;
  const last = rows == 0 || !narrow ? 0 : lastRow(rows, height);
  let line = scratch;
  let alphaLine = scratch + padded;
  // Source rows before this one are kept already, or not needed.
  let next: i32 = 0;
  if (!masked) {
    maskLine(opacities, padded, opacity, FULL, 0);
    if (edged) edgeOpacities(opacities, width, left, right, FULL, 0);
  }
  if (src == 0) {
    memory.fill(line, <u8>value, padded);
    if (graded) gradeLine(line, padded, base, gain, offset);
  }
  for (let y: i32 = 0; y < height; y++) {
    const target = dst + y * dstStride;
    const under = edged ? edgesOf(target, width) : 0;
    const into = direct ? target : line;
    const entry = rows + y * rowBytes;
    if (shaded && y > 0 && isSameEntry(entry, entry - rowBytes)) {
      mixLine(line, blended, target, width);
      continue;
    }
    if (asItLies) {
      line = src + y * stride;
      alphaLine = alpha + y * stride;
    } else if (rows == 0) {
      if (src != 0) copyLine(into, src + y * stride, width);
      if (alpha != 0) copyLine(alphaLine, alpha + y * stride, width);
    } else if (narrow) {
      const start = load<i32>(entry);
      const first = max<i32>(next, start);
      if (src != 0) {
        next = takeRows(src + from, stride, first, start + 4, last, columns, blended, keptBytes, width);
        rowFromKept(entry, blended, keptBytes, line, width);
      }
      if (alpha != 0) {
        next = takeRows(alpha + from, stride, first, start + 4, last, columns, keptAlpha, keptBytes, width);
        rowFromKept(entry, keptAlpha, keptBytes, alphaLine, width);
      }
    } else {
      if (src != 0)
        rowFromMany(src + from, stride, entry, rowTaps, columns, columnTaps, span, blended, line, width);
      if (alpha != 0)
        rowFromMany(
          alpha + from,
          stride,
          entry,
          rowTaps,
          columns,
          columnTaps,
          span,
          blended,
          alphaLine,
          width,
        );
    }
    if (graded && src != 0) {
      if (alpha == 0) gradeLine(line, width, base, gain, offset);
      else gradeClearLine(line, alphaLine, width, base, gain, offset);
    }
    if (opaque) {
      if (!direct) copyLine(target, line, width);
      if (edged) mixEdges(target, width, under, left, right);
      continue;
    }
    if (masked) {
      const mask = maskStart + y * maskDown;
      maskLine(opacities, width, opacity, mask, maskAcross);
      if (edged) edgeOpacities(opacities, width, left, right, mask, maskAcross);
    }
    if (src == 0) {
      coverLine(alphaLine, opacities, blended, width);
      mixLine(line, blended, target, width);
    } else if (alpha == 0) mixLine(line, opacities, target, width);
    else overLine(line, alphaLine, opacities, target, width);
  }
}

/** See `Kernel.fill`. */
export function fill(
  value: i32,
  dst: usize,
  dstStride: i32,
  width: i32,
  height: i32,
  opacity: i32,
  left: i32,
  right: i32,
  maskStart: i32,
  maskAcross: i32,
  maskDown: i32,
  scratch: usize,
): void {
  const padded = (width + 15) & ~15;
  const opacities = scratch + padded;
  memory.fill(scratch, <u8>value, padded);
  for (let y: i32 = 0; y < height; y++) {
    if (y == 0 || maskDown != 0) {
      const masked = maskAcross != 0 || maskDown != 0;
      const mask = masked ? maskStart + y * maskDown : 32767;
      maskLine(opacities, width, opacity, mask, maskAcross);
      edgeOpacities(opacities, width, left, right, mask, maskAcross);
    }
    mixLine(scratch, opacities, dst + y * dstStride, width);
  }
}
