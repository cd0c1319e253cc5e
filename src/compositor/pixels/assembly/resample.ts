import { BLOCK, mulQ15, storePart } from './basics';

/** What is where in a block's record in a table of columns; see `COLUMN_RECORD` in `../kernel.ts`. */
const RECORD: i32 = 112;
const WEIGHTS: i32 = 32;
const FIRST: i32 = 96;

/** Four columns from four taps each. @param places of the first two taps @param weights of the first two taps, and 16 bytes on of the others */
function fourColumns(bytes: v128, places: v128, weights: usize): v128 {
  const outer = i8x16.relaxed_swizzle(bytes, places);
  const inner = i8x16.relaxed_swizzle(bytes, i8x16.add(places, i8x16.splat(2)));
  const sum = i32x4.add(
    i32x4.dot_i16x8_s(outer, v128.load(weights)),
    i32x4.dot_i16x8_s(inner, v128.load(weights, 16)),
  );
  return i32x4.shr_s(sum, 8);
}

/** A row of bytes resampled: `width` columns, rounded up to whole blocks, each from four; 10.6 fixed point. */
export function blendAcross(src: usize, columns: usize, target: usize, width: i32): void {
  let record = columns;
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const bytes = v128.load(src + load<i32>(record, FIRST));
    const low = fourColumns(bytes, v128.load(record), record + WEIGHTS);
    const high = fourColumns(bytes, v128.load(record, 16), record + WEIGHTS + 32);
    v128.store(target + 2 * x, i16x8.narrow_i32x4_s(low, high));
    record += RECORD;
  }
}

/** A weight (Q14) for eight samples, Q15. */
function weightOf(weights: usize, tap: i32): v128 {
  return i16x8.splat(<i16>min<i32>(2 * <i32>load<i16>(weights + 2 * tap), 32767));
}

/** Four rows of `blendAcross` → a row of exactly `width` bytes. @param weights of each row */
export function blendDown(
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
  weights: usize,
  target: usize,
  width: i32,
): void {
  const w0 = weightOf(weights, 0);
  const w1 = weightOf(weights, 1);
  const w2 = weightOf(weights, 2);
  const w3 = weightOf(weights, 3);
  const whole = width & ~15;
  let x: i32 = 0;
  let block: v128;
  for (; x < width; x += 2 * BLOCK) {
    const at = 2 * x;
    const low = sumOfRows(r0 + at, r1 + at, r2 + at, r3 + at, w0, w1, w2, w3);
    const high = sumOfRows(r0 + at + 16, r1 + at + 16, r2 + at + 16, r3 + at + 16, w0, w1, w2, w3);
    block = i8x16.narrow_i16x8_u(low, high);
    if (x < whole) v128.store(target + x, block);
    else storePart(target + x, block, width - whole);
  }
}

function sumOfRows(r0: usize, r1: usize, r2: usize, r3: usize, w0: v128, w1: v128, w2: v128, w3: v128): v128 {
  const outer = i16x8.add(mulQ15(v128.load(r0), w0), mulQ15(v128.load(r3), w3));
  const inner = i16x8.add(mulQ15(v128.load(r1), w1), mulQ15(v128.load(r2), w2));
  return i16x8.shr_s(i16x8.add(i16x8.add(inner, i16x8.splat(32)), outer), 6);
}

/** One row from any number of rows: 8-bit samples → 10.6 fixed point, `span` columns. @param weights of each, and 0 behind the last of an odd number */
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

/** Four columns of a 10.6 row. */
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

/** A 10.6 row → `width` bytes, rounded up to whole blocks; each column from `taps` taps, a multiple of 8. */
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
