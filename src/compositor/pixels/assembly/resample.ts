import { BLOCK } from './basics';

/** One row from four: 8-bit samples → 10.6 fixed point, `span` columns. */
export function blendRows(src: usize, stride: i32, c01: i32, c23: i32, target: usize, span: i32): void {
  const first = i32x4.splat(c01);
  const second = i32x4.splat(c23);
  const half = i32x4.splat(128);
  for (let x: i32 = 0; x < span; x += BLOCK) {
    const at = src + x;
    const r0 = v128.load_ext<u8>(at);
    const r1 = v128.load_ext<u8>(at + stride);
    const r2 = v128.load_ext<u8>(at + 2 * stride);
    const r3 = v128.load_ext<u8>(at + 3 * stride);
    const low = i32x4.add(
      i32x4.dot_i16x8_s(i16x8.shuffle(r0, r1, 0, 8, 1, 9, 2, 10, 3, 11), first),
      i32x4.dot_i16x8_s(i16x8.shuffle(r2, r3, 0, 8, 1, 9, 2, 10, 3, 11), second),
    );
    const high = i32x4.add(
      i32x4.dot_i16x8_s(i16x8.shuffle(r0, r1, 4, 12, 5, 13, 6, 14, 7, 15), first),
      i32x4.dot_i16x8_s(i16x8.shuffle(r2, r3, 4, 12, 5, 13, 6, 14, 7, 15), second),
    );
    v128.store(
      target + 2 * x,
      i16x8.narrow_i32x4_s(i32x4.shr_s(i32x4.add(low, half), 8), i32x4.shr_s(i32x4.add(high, half), 8)),
    );
  }
}

/** Four columns of a 10.6 row, each from four taps. */
export function fourColumns(row: usize, offsets: usize, weights: usize): v128 {
  const a = v128.load64_lane(
    row + 2 * load<i32>(offsets, 4),
    v128.load64_zero(row + 2 * load<i32>(offsets)),
    1,
  );
  const b = v128.load64_lane(
    row + 2 * load<i32>(offsets, 12),
    v128.load64_zero(row + 2 * load<i32>(offsets, 8)),
    1,
  );
  const left = i32x4.dot_i16x8_s(a, v128.load(weights));
  const right = i32x4.dot_i16x8_s(b, v128.load(weights, 16));
  const sum = i32x4.add(i32x4.shuffle(left, right, 0, 2, 4, 6), i32x4.shuffle(left, right, 1, 3, 5, 7));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(1 << 19)), 20);
}

/** A 10.6 row → `width` bytes, rounded up to whole blocks. */
export function blendColumns(row: usize, offsets: usize, weights: usize, target: usize, width: i32): void {
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const low = fourColumns(row, offsets + 4 * x, weights + 8 * x);
    const high = fourColumns(row, offsets + 4 * x + 16, weights + 8 * x + 32);
    const words = i16x8.narrow_i32x4_s(low, high);
    v128.store64_lane(target + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
}

/** One row from any number of rows: as `blendRows`. @param weights of each, and 0 behind the last of an odd number */
export function blendManyRows(
  src: usize,
  stride: i32,
  weights: usize,
  taps: i32,
  target: usize,
  span: i32,
): void {
  for (let x: i32 = 0; x < span; x += BLOCK) {
    let at = src + x;
    let low = i32x4.splat(128);
    let high = i32x4.splat(128);
    for (let tap: i32 = 0; tap < taps; tap += 2) {
      const pair = v128.load32_splat(weights + 2 * tap);
      const r0 = v128.load_ext<u8>(at);
      // The row behind the last may not be there; its weight is 0.
      const r1 = v128.load_ext<u8>(tap + 1 < taps ? at + stride : at);
      low = i32x4.add(low, i32x4.dot_i16x8_s(i16x8.shuffle(r0, r1, 0, 8, 1, 9, 2, 10, 3, 11), pair));
      high = i32x4.add(high, i32x4.dot_i16x8_s(i16x8.shuffle(r0, r1, 4, 12, 5, 13, 6, 14, 7, 15), pair));
      at += 2 * stride;
    }
    v128.store(target + 2 * x, i16x8.narrow_i32x4_s(i32x4.shr_s(low, 8), i32x4.shr_s(high, 8)));
  }
}

/** A column of a 10.6 row from `taps` taps, a multiple of 8: four partial sums. */
function manyTaps(row: usize, weights: usize, taps: i32): v128 {
  let sum = i32x4.splat(0);
  for (let tap: i32 = 0; tap < taps; tap += BLOCK)
    sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(row + 2 * tap), v128.load(weights + 2 * tap)));
  return sum;
}

/** As `fourColumns`. */
function fourOfMany(row: usize, offsets: usize, weights: usize, taps: i32): v128 {
  const next = 2 * taps;
  const a = manyTaps(row + 2 * load<i32>(offsets), weights, taps);
  const b = manyTaps(row + 2 * load<i32>(offsets, 4), weights + next, taps);
  const c = manyTaps(row + 2 * load<i32>(offsets, 8), weights + 2 * next, taps);
  const d = manyTaps(row + 2 * load<i32>(offsets, 12), weights + 3 * next, taps);
  const ab = i32x4.add(i32x4.shuffle(a, b, 0, 2, 4, 6), i32x4.shuffle(a, b, 1, 3, 5, 7));
  const cd = i32x4.add(i32x4.shuffle(c, d, 0, 2, 4, 6), i32x4.shuffle(c, d, 1, 3, 5, 7));
  const sum = i32x4.add(i32x4.shuffle(ab, cd, 0, 2, 4, 6), i32x4.shuffle(ab, cd, 1, 3, 5, 7));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(1 << 19)), 20);
}

/** As `blendColumns`, each column from `taps` taps, a multiple of 8. */
export function blendManyColumns(
  row: usize,
  offsets: usize,
  weights: usize,
  taps: i32,
  target: usize,
  width: i32,
): void {
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const low = fourOfMany(row, offsets + 4 * x, weights + 2 * taps * x, taps);
    const high = fourOfMany(row, offsets + 4 * x + 16, weights + 2 * taps * (x + 4), taps);
    const words = i16x8.narrow_i32x4_s(low, high);
    v128.store64_lane(target + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
}
