import { gradeClearLine, gradeLine, maskLine, mixLine, overLine } from './blend';
import { blendColumns, blendManyColumns, blendManyRows, blendRows } from './resample';

/** A row of the target from `plane`: first down, then across. @param blended working memory of a 10.6 row */
function resampleLine(
  plane: usize,
  stride: i32,
  entry: usize,
  rowTaps: i32,
  offsets: usize,
  weights: usize,
  columnTaps: i32,
  span: i32,
  blended: usize,
  line: usize,
  width: i32,
): void {
  const src = plane + load<i32>(entry) * stride;
  if (rowTaps == 4) blendRows(src, stride, load<i32>(entry, 4), load<i32>(entry, 8), blended, span);
  else blendManyRows(src, stride, entry + 4, rowTaps, blended, span);
  if (columnTaps == 4) blendColumns(blended, offsets, weights, line, width);
  else blendManyColumns(blended, offsets, weights, columnTaps, line, width);
}

/** See `Kernel.draw` in `../kernel.ts`. */
export function draw(
  src: usize,
  stride: i32,
  alpha: usize,
  rows: usize,
  rowTaps: i32,
  offsets: usize,
  weights: usize,
  columnTaps: i32,
  from: i32,
  span: i32,
  dst: usize,
  dstStride: i32,
  width: i32,
  height: i32,
  opacity: i32,
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
  const line = scratch;
  const alphaLine = line + padded;
  const opacities = alphaLine + padded;
  const blended = opacities + 2 * padded;
  const graded = gain != 8192 || offset != (base << 5) + 16;
  const masked = maskAcross != 0 || maskDown != 0;
  const opaque = alpha == 0 && opacity == 32767 && !masked;
  if (!masked) maskLine(opacities, padded, opacity, 32767, 0);
  for (let y: i32 = 0; y < height; y++) {
    const target = dst + y * dstStride;
    if (rows == 0) {
      memory.copy(line, src + y * stride, width);
      if (alpha != 0) memory.copy(alphaLine, alpha + y * stride, width);
    } else {
      const entry = rows + y * rowBytes;
      resampleLine(
        src + from,
        stride,
        entry,
        rowTaps,
        offsets,
        weights,
        columnTaps,
        span,
        blended,
        line,
        width,
      );
      if (alpha != 0)
        resampleLine(
          alpha + from,
          stride,
          entry,
          rowTaps,
          offsets,
          weights,
          columnTaps,
          span,
          blended,
          alphaLine,
          width,
        );
    }
    if (graded) {
      if (alpha == 0) gradeLine(line, width, base, gain, offset);
      else gradeClearLine(line, alphaLine, width, base, gain, offset);
    }
    if (masked) maskLine(opacities, width, opacity, maskStart + y * maskDown, maskAcross);
    if (opaque) memory.copy(target, line, width);
    else if (alpha == 0) mixLine(line, opacities, target, width);
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
  maskStart: i32,
  maskAcross: i32,
  maskDown: i32,
  scratch: usize,
): void {
  const padded = (width + 15) & ~15;
  const opacities = scratch + padded;
  const masked = maskAcross != 0 || maskDown != 0;
  memory.fill(scratch, <u8>value, padded);
  if (!masked) maskLine(opacities, padded, opacity, 32767, 0);
  for (let y: i32 = 0; y < height; y++) {
    if (masked) maskLine(opacities, width, opacity, maskStart + y * maskDown, maskAcross);
    mixLine(scratch, opacities, dst + y * dstStride, width);
  }
}
