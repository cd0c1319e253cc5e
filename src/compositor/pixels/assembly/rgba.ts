import { BLOCK, clampByte, q15 } from './basics';

// What red, green and blue add to luma and to the differences, bt709 in limited range, Q15.
const RED_Y: i32 = 5983;
const GREEN_Y: i32 = 20127;
const BLUE_Y: i32 = 2032;
const RED_U: i32 = -3298;
const GREEN_U: i32 = -11094;
const BLUE_U: i32 = 14392;
const RED_V: i32 = 14392;
const GREEN_V: i32 = -13072;
const BLUE_V: i32 = -1320;
/** Where luma begins and where the differences have their middle, 16 and 128, Q15 with 7 binary places. */
const FLOOR: i32 = 2048;
const MIDDLE: i32 = 16384;

// What luma and the differences add to red, green and blue: a quarter, Q15.
const LUMA: i32 = 9539;
const V_RED: i32 = 14686;
const U_GREEN: i32 = -1747;
const V_GREEN: i32 = -4366;
const U_BLUE: i32 = 17305;

/** 0–255 → Q15. */
function fraction(alpha: i32): i32 {
  return (alpha << 7) + (alpha >> 1);
}

/** One byte of each of eight pixels. */
function bytesOf(low: v128, high: v128, shift: i32): v128 {
  const byte = i32x4.splat(255);
  return i16x8.narrow_i32x4_s(
    v128.and(i32x4.shr_u(low, shift), byte),
    v128.and(i32x4.shr_u(high, shift), byte),
  );
}

/** Eight numbers with 7 binary places. */
function weighed(cover: v128, level: i32, r: v128, red: i32, g: v128, green: i32, b: v128, blue: i32): v128 {
  return i16x8.add(
    i16x8.add(
      i16x8.q15mulr_sat_s(cover, i16x8.splat(<i16>level)),
      i16x8.q15mulr_sat_s(r, i16x8.splat(<i16>red)),
    ),
    i16x8.add(
      i16x8.q15mulr_sat_s(g, i16x8.splat(<i16>green)),
      i16x8.q15mulr_sat_s(b, i16x8.splat(<i16>blue)),
    ),
  );
}

/** A row of pixels → bytes of luma and of alpha (unless 0), differences with 7 binary places; all multiplied by alpha. The last pixel goes on. */
function splitRow(
  src: usize,
  width: i32,
  filled: i32,
  multiplied: i32,
  y: usize,
  alpha: usize,
  u: usize,
  v: usize,
): void {
  const whole = width & ~(BLOCK - 1);
  for (let x: i32 = 0; x < whole; x += BLOCK) {
    const low = v128.load(src + 4 * x);
    const high = v128.load(src + 4 * x, 16);
    const a = alpha == 0 ? i16x8.splat(255) : bytesOf(low, high, 24);
    const cover = i16x8.add(i16x8.shl(a, 7), i16x8.shr_u(a, 1));
    const part = multiplied ? i16x8.splat(32767) : cover;
    const r = i16x8.q15mulr_sat_s(i16x8.shl(bytesOf(low, high, 0), 7), part);
    const g = i16x8.q15mulr_sat_s(i16x8.shl(bytesOf(low, high, 8), 7), part);
    const b = i16x8.q15mulr_sat_s(i16x8.shl(bytesOf(low, high, 16), 7), part);
    const bright = weighed(cover, FLOOR, r, RED_Y, g, GREEN_Y, b, BLUE_Y);
    const words = i16x8.shr_s(i16x8.add(bright, i16x8.splat(64)), 7);
    v128.store64_lane(y + x, i8x16.narrow_i16x8_u(words, words), 0);
    if (alpha != 0) v128.store64_lane(alpha + x, i8x16.narrow_i16x8_u(a, a), 0);
    v128.store(u + 2 * x, weighed(cover, MIDDLE, r, RED_U, g, GREEN_U, b, BLUE_U));
    v128.store(v + 2 * x, weighed(cover, MIDDLE, r, RED_V, g, GREEN_V, b, BLUE_V));
  }
  for (let x: i32 = whole; x < filled; x++) {
    const at = src + 4 * (x < width ? x : width - 1);
    const a: i32 = alpha == 0 ? 255 : <i32>load<u8>(at, 3);
    const cover = fraction(a);
    const part = multiplied ? 32767 : cover;
    const r = q15((<i32>load<u8>(at)) << 7, part);
    const g = q15((<i32>load<u8>(at, 1)) << 7, part);
    const b = q15((<i32>load<u8>(at, 2)) << 7, part);
    const bright = q15(cover, FLOOR) + q15(r, RED_Y) + q15(g, GREEN_Y) + q15(b, BLUE_Y);
    store<u8>(y + x, <u8>((bright + 64) >> 7));
    if (alpha != 0) store<u8>(alpha + x, <u8>a);
    store<i16>(u + 2 * x, <i16>(q15(cover, MIDDLE) + q15(r, RED_U) + q15(g, GREEN_U) + q15(b, BLUE_U)));
    store<i16>(v + 2 * x, <i16>(q15(cover, MIDDLE) + q15(r, RED_V) + q15(g, GREEN_V) + q15(b, BLUE_V)));
  }
}

/** Two rows of numbers with 7 binary places → a row of bytes, each the mean of four. */
function joinDifferences(upper: usize, lower: usize, dst: usize, width: i32): void {
  const whole = width & ~(BLOCK - 1);
  const half = i32x4.splat(256);
  for (let x: i32 = 0; x < whole; x += BLOCK) {
    const left = i32x4.add(
      i32x4.extadd_pairwise_i16x8_s(v128.load(upper + 4 * x)),
      i32x4.extadd_pairwise_i16x8_s(v128.load(lower + 4 * x)),
    );
    const right = i32x4.add(
      i32x4.extadd_pairwise_i16x8_s(v128.load(upper + 4 * x, 16)),
      i32x4.extadd_pairwise_i16x8_s(v128.load(lower + 4 * x, 16)),
    );
    const words = i16x8.narrow_i32x4_s(
      i32x4.shr_s(i32x4.add(left, half), 9),
      i32x4.shr_s(i32x4.add(right, half), 9),
    );
    v128.store64_lane(dst + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
  for (let x: i32 = whole; x < width; x++) {
    const above = <i32>load<i16>(upper + 4 * x) + <i32>load<i16>(upper + 4 * x, 2);
    const below = <i32>load<i16>(lower + 4 * x) + <i32>load<i16>(lower + 4 * x, 2);
    store<u8>(dst + x, <u8>clampByte((above + below + 256) >> 9));
  }
}

/** Two rows of bytes → one, each byte the mean of four. */
function joinBytes(upper: usize, lower: usize, dst: usize, width: i32): void {
  for (let x: i32 = 0; x < width; x++) {
    const above = <i32>load<u8>(upper + 2 * x) + <i32>load<u8>(upper + 2 * x, 1);
    const below = <i32>load<u8>(lower + 2 * x) + <i32>load<u8>(lower + 2 * x, 1);
    store<u8>(dst + x, <u8>((above + below + 2) >> 2));
  }
}

/** See `Kernel.fromRgba` in `../kernel.ts`. */
export function fromRgba(
  src: usize,
  width: i32,
  height: i32,
  multiplied: i32,
  y: usize,
  u: usize,
  v: usize,
  alphaY: usize,
  alphaUv: usize,
  planeWidth: i32,
  planeHeight: i32,
  scratch: usize,
): void {
  const half = planeWidth >> 1;
  const row = 2 * ((planeWidth + 15) & ~15);
  for (let top: i32 = 0; top < planeHeight; top += 2) {
    for (let line: i32 = 0; line < 2; line++) {
      const seen = top + line < height ? top + line : height - 1;
      const at = (top + line) * planeWidth;
      const alpha = alphaY == 0 ? 0 : alphaY + at;
      const differences = scratch + line * 2 * row;
      splitRow(
        src + 4 * seen * width,
        width,
        planeWidth,
        multiplied,
        y + at,
        alpha,
        differences,
        differences + row,
      );
    }
    const at = (top >> 1) * half;
    joinDifferences(scratch, scratch + 2 * row, u + at, half);
    joinDifferences(scratch + row, scratch + 3 * row, v + at, half);
    if (alphaY != 0)
      joinBytes(alphaY + top * planeWidth, alphaY + (top + 1) * planeWidth, alphaUv + at, half);
  }
}

/** A row of a difference for a row of pixels, with 2 binary places: 3 of the near row's and 1 of the other's, a sample more at both ends. */
function blendDifferences(near: usize, far: usize, target: usize, width: i32): void {
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const close = v128.load_ext<u8>(near + x);
    const sum = i16x8.add(i16x8.add(close, i16x8.shl(close, 1)), v128.load_ext<u8>(far + x));
    v128.store(target + 2 * x, sum);
  }
  store<i16>(target - 2, load<i16>(target));
  store<i16>(target + 2 * width, load<i16>(target + 2 * width - 2));
}

/** The difference at eight pixels, the middle taken off, 7 binary places: 3 of the near sample's and 1 of the `far` one's. */
function differencesAt(near: v128, far: v128): v128 {
  const sum = i16x8.add(i16x8.add(near, i16x8.shl(near, 1)), far);
  return i16x8.shl(i16x8.sub(sum, i16x8.splat(2048)), 3);
}

/** One of red, green, blue of eight pixels. */
function colour(bright: v128, u: v128, uPart: i32, v: v128, vPart: i32): v128 {
  const added = i16x8.add(
    i16x8.q15mulr_sat_s(u, i16x8.splat(<i16>uPart)),
    i16x8.q15mulr_sat_s(v, i16x8.splat(<i16>vPart)),
  );
  return i16x8.shr_s(i16x8.add(i16x8.add(bright, added), i16x8.splat(16)), 5);
}

/** Eight pixels. */
function storePixels(y: usize, u: v128, v: v128, dst: usize): void {
  const level = i16x8.shl(i16x8.sub(v128.load_ext<u8>(y), i16x8.splat(16)), 7);
  const bright = i16x8.q15mulr_sat_s(level, i16x8.splat(<i16>LUMA));
  const r = colour(bright, u, 0, v, V_RED);
  const g = colour(bright, u, U_GREEN, v, V_GREEN);
  const b = colour(bright, u, U_BLUE, v, 0);
  // r0 … r7 b0 … b7 and g0 … g7 255 … 255, then in turn.
  const rb = i8x16.narrow_i16x8_u(r, b);
  const ga = i8x16.narrow_i16x8_u(g, i16x8.splat(255));
  const rg = i8x16.shuffle(rb, ga, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const ba = i8x16.shuffle(rb, ga, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  v128.store(dst, i16x8.shuffle(rg, ba, 0, 8, 1, 9, 2, 10, 3, 11));
  v128.store(dst, i16x8.shuffle(rg, ba, 4, 12, 5, 13, 6, 14, 7, 15), 16);
}

/** Sixteen pixels of a row from eight samples of the differences. */
function storeBlock(y: usize, u: usize, v: usize, dst: usize): void {
  const nearU = v128.load(u);
  const nearV = v128.load(v);
  const leftU = differencesAt(nearU, v128.load(u - 2));
  const rightU = differencesAt(nearU, v128.load(u + 2));
  const leftV = differencesAt(nearV, v128.load(v - 2));
  const rightV = differencesAt(nearV, v128.load(v + 2));
  storePixels(
    y,
    i16x8.shuffle(leftU, rightU, 0, 8, 1, 9, 2, 10, 3, 11),
    i16x8.shuffle(leftV, rightV, 0, 8, 1, 9, 2, 10, 3, 11),
    dst,
  );
  storePixels(
    y + 8,
    i16x8.shuffle(leftU, rightU, 4, 12, 5, 13, 6, 14, 7, 15),
    i16x8.shuffle(leftV, rightV, 4, 12, 5, 13, 6, 14, 7, 15),
    dst + 32,
  );
}

/** See `Kernel.toRgba`. */
export function toRgba(
  y: usize,
  u: usize,
  v: usize,
  width: i32,
  height: i32,
  dst: usize,
  scratch: usize,
): void {
  const half = width >> 1;
  const rowU = scratch + 16;
  const rowV = rowU + 2 * ((half + 15) & ~15) + 32;
  const last = (height >> 1) - 1;
  for (let row: i32 = 0; row < height; row++) {
    const near = row >> 1;
    const other = near + 2 * (row & 1) - 1;
    const far = other < 0 ? 0 : other > last ? last : other;
    blendDifferences(u + near * half, u + far * half, rowU, half);
    blendDifferences(v + near * half, v + far * half, rowV, half);
    // What the last block writes too much, the next row overwrites.
    for (let x: i32 = 0; x < half; x += BLOCK)
      storeBlock(y + row * width + 2 * x, rowU + 2 * x, rowV + 2 * x, dst + 4 * (row * width + 2 * x));
  }
}
