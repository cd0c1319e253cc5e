import { BLOCK } from './basics';

/** How `turn` copies, besides as it is. */
const MIRRORED: i32 = 1;
const TRANSPOSED: i32 = 2;

/** Two rows of eight bytes, one byte of each in turn. */
function interleaved(src: usize, stride: i32): v128 {
  return i8x16.shuffle(
    v128.load64_zero(src),
    v128.load64_zero(src + stride),
    0,
    16,
    1,
    17,
    2,
    18,
    3,
    19,
    4,
    20,
    5,
    21,
    6,
    22,
    7,
    23,
  );
}

/** Rows and columns of 8x8 bytes change places. */
function transposeBlock(src: usize, stride: i32, dst: usize, dstStride: i32): void {
  const a = interleaved(src, stride);
  const b = interleaved(src + 2 * stride, stride);
  const c = interleaved(src + 4 * stride, stride);
  const d = interleaved(src + 6 * stride, stride);
  // Four bytes of each column, of the upper and of the lower half.
  const upperLeft = i16x8.shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
  const upperRight = i16x8.shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
  const lowerLeft = i16x8.shuffle(c, d, 0, 8, 1, 9, 2, 10, 3, 11);
  const lowerRight = i16x8.shuffle(c, d, 4, 12, 5, 13, 6, 14, 7, 15);
  const columns01 = i32x4.shuffle(upperLeft, lowerLeft, 0, 4, 1, 5);
  const columns23 = i32x4.shuffle(upperLeft, lowerLeft, 2, 6, 3, 7);
  const columns45 = i32x4.shuffle(upperRight, lowerRight, 0, 4, 1, 5);
  const columns67 = i32x4.shuffle(upperRight, lowerRight, 2, 6, 3, 7);
  v128.store64_lane(dst, columns01, 0);
  v128.store64_lane(dst + dstStride, columns01, 1);
  v128.store64_lane(dst + 2 * dstStride, columns23, 0);
  v128.store64_lane(dst + 3 * dstStride, columns23, 1);
  v128.store64_lane(dst + 4 * dstStride, columns45, 0);
  v128.store64_lane(dst + 5 * dstStride, columns45, 1);
  v128.store64_lane(dst + 6 * dstStride, columns67, 0);
  v128.store64_lane(dst + 7 * dstStride, columns67, 1);
}

/** A part of a plane, byte by byte: what is left over at the edges of whole blocks. */
function transposeBytes(src: usize, stride: i32, width: i32, height: i32, dst: usize, dstStride: i32): void {
  for (let y: i32 = 0; y < height; y++)
    for (let x: i32 = 0; x < width; x++) store<u8>(dst + x * dstStride + y, load<u8>(src + y * stride + x));
}

function transpose(src: usize, stride: i32, width: i32, height: i32, dst: usize, dstStride: i32): void {
  const across = width & ~(BLOCK - 1);
  const down = height & ~(BLOCK - 1);
  for (let y: i32 = 0; y < down; y += BLOCK)
    for (let x: i32 = 0; x < across; x += BLOCK)
      transposeBlock(src + y * stride + x, stride, dst + x * dstStride + y, dstStride);
  transposeBytes(src + across, stride, width - across, height, dst + across * dstStride, dstStride);
  transposeBytes(src + down * stride, stride, across, height - down, dst + down, dstStride);
}

function mirrorRow(src: usize, width: i32, dst: usize): void {
  const whole = width & ~15;
  for (let x: i32 = 0; x < whole; x += 16) {
    const bytes = v128.load(src + x);
    v128.store(
      dst + width - 16 - x,
      i8x16.shuffle(bytes, bytes, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
    );
  }
  for (let x: i32 = whole; x < width; x++) store<u8>(dst + width - 1 - x, load<u8>(src + x));
}

/** See `Kernel.turn` in `../kernel.ts`. */
export function turn(
  src: usize,
  stride: i32,
  width: i32,
  height: i32,
  dst: usize,
  dstStride: i32,
  way: i32,
): void {
  if (way == TRANSPOSED) {
    transpose(src, stride, width, height, dst, dstStride);
    return;
  }
  for (let y: i32 = 0; y < height; y++) {
    if (way == MIRRORED) mirrorRow(src + y * stride, width, dst + y * dstStride);
    else memory.copy(dst + y * dstStride, src + y * stride, width);
  }
}
