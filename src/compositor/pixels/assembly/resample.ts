import { BLOCK, held, mulQ15, storePart } from './basics';

/** What is where in a block's record in a table of columns; see `COLUMN_RECORD` in `../kernel.ts`. */
const RECORD: i32 = 112;
const WEIGHTS: i32 = 32;
const FIRST: i32 = 96;

/** Four columns from four taps each. @param outer places of the first two taps @param inner of the others @param weights of both */
function fourColumns(bytes: v128, outer: v128, inner: v128, first: v128, others: v128): v128 {
  const sum = i32x4.add(
    i32x4.dot_i16x8_s(i8x16.relaxed_swizzle(bytes, outer), first),
    i32x4.dot_i16x8_s(i8x16.relaxed_swizzle(bytes, inner), others),
  );
  return i32x4.shr_s(sum, 8);
}

/** Two rows of bytes resampled, which share the table: `width` columns, rounded up to whole blocks, each from four; 10.6 fixed point. */
export function blendAcross(
  upper: usize,
  lower: usize,
  columns: usize,
  upperTarget: usize,
  lowerTarget: usize,
  width: i32,
): void {
  const two = i8x16.splat(<i8>held(2, width));
  let record = columns;
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const first = load<i32>(record, FIRST);
    const above = v128.load(upper + first);
    const below = v128.load(lower + first);
    let outer = v128.load(record);
    let inner = i8x16.add(outer, two);
    let w0 = v128.load(record, WEIGHTS);
    let w1 = v128.load(record, WEIGHTS + 16);
    const aboveLow = fourColumns(above, outer, inner, w0, w1);
    const belowLow = fourColumns(below, outer, inner, w0, w1);
    outer = v128.load(record, 16);
    inner = i8x16.add(outer, two);
    w0 = v128.load(record, WEIGHTS + 32);
    w1 = v128.load(record, WEIGHTS + 48);
    const aboveHigh = fourColumns(above, outer, inner, w0, w1);
    const belowHigh = fourColumns(below, outer, inner, w0, w1);
    v128.store(upperTarget + 2 * x, i16x8.narrow_i32x4_s(aboveLow, aboveHigh));
    v128.store(lowerTarget + 2 * x, i16x8.narrow_i32x4_s(belowLow, belowHigh));
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
  const half = i16x8.splat(<i16>held(32, width));
  const whole = width & ~15;
  let x: i32 = 0;
  let block: v128;
  for (; x < width; x += 2 * BLOCK) {
    const at = 2 * x;
    const low = sumOfRows(r0 + at, r1 + at, r2 + at, r3 + at, w0, w1, w2, w3, half);
    const high = sumOfRows(r0 + at + 16, r1 + at + 16, r2 + at + 16, r3 + at + 16, w0, w1, w2, w3, half);
    block = i8x16.narrow_i16x8_u(low, high);
    if (x < whole) v128.store(target + x, block);
    else storePart(target + x, block, width - whole);
  }
}

function sumOfRows(
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
  w0: v128,
  w1: v128,
  w2: v128,
  w3: v128,
  half: v128,
): v128 {
  const outer = i16x8.add(mulQ15(v128.load(r0), w0), mulQ15(v128.load(r3), w3));
  const inner = i16x8.add(mulQ15(v128.load(r1), w1), mulQ15(v128.load(r2), w2));
  return i16x8.shr_s(i16x8.add(i16x8.add(inner, half), outer), 6);
}

/** The same for two rows that follow each other, of which the second is made of those one further down: of five, each is read once. */
export function blendTwoDown(
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
  r4: usize,
  upper: usize,
  lower: usize,
  upperTarget: usize,
  lowerTarget: usize,
  width: i32,
): void {
  const u0 = weightOf(upper, 0);
  const u1 = weightOf(upper, 1);
  const u2 = weightOf(upper, 2);
  const u3 = weightOf(upper, 3);
  const l0 = weightOf(lower, 0);
  const l1 = weightOf(lower, 1);
  const l2 = weightOf(lower, 2);
  const l3 = weightOf(lower, 3);
  const half = i16x8.splat(<i16>held(32, width));
  const whole = width & ~15;
  for (let x: i32 = 0; x < whole; x += 2 * BLOCK) {
    const at = 2 * x;
    let above = half;
    let below = half;
    let row = v128.load(r0 + at);
    above = i16x8.add(above, mulQ15(row, u0));
    row = v128.load(r1 + at);
    above = i16x8.add(above, mulQ15(row, u1));
    below = i16x8.add(below, mulQ15(row, l0));
    row = v128.load(r2 + at);
    above = i16x8.add(above, mulQ15(row, u2));
    below = i16x8.add(below, mulQ15(row, l1));
    row = v128.load(r3 + at);
    above = i16x8.add(above, mulQ15(row, u3));
    below = i16x8.add(below, mulQ15(row, l2));
    row = v128.load(r4 + at);
    below = i16x8.add(below, mulQ15(row, l3));
    const aboveLow = i16x8.shr_s(above, 6);
    const belowLow = i16x8.shr_s(below, 6);
    row = v128.load(r0 + at, 16);
    above = i16x8.add(half, mulQ15(row, u0));
    row = v128.load(r1 + at, 16);
    above = i16x8.add(above, mulQ15(row, u1));
    below = i16x8.add(half, mulQ15(row, l0));
    row = v128.load(r2 + at, 16);
    above = i16x8.add(above, mulQ15(row, u2));
    below = i16x8.add(below, mulQ15(row, l1));
    row = v128.load(r3 + at, 16);
    above = i16x8.add(above, mulQ15(row, u3));
    below = i16x8.add(below, mulQ15(row, l2));
    row = v128.load(r4 + at, 16);
    below = i16x8.add(below, mulQ15(row, l3));
    above = i8x16.narrow_i16x8_u(aboveLow, i16x8.shr_s(above, 6));
    below = i8x16.narrow_i16x8_u(belowLow, i16x8.shr_s(below, 6));
    v128.store(upperTarget + x, above);
    v128.store(lowerTarget + x, below);
  }
  if (whole == width) return;
  const at = 2 * whole;
  blendDown(r0 + at, r1 + at, r2 + at, r3 + at, upper, upperTarget + whole, width - whole);
  blendDown(r1 + at, r2 + at, r3 + at, r4 + at, lower, lowerTarget + whole, width - whole);
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
