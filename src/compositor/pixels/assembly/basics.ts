// What all parts of the kernel reckon with.

/** Columns of a scratch row are padded to whole blocks of this many. */
export const BLOCK: i32 = 8;
/** 1 as an opacity, Q15. */
export const FULL: i32 = 32767;

/**
 * A constant for a loop. V8 makes one that it knows anew at each use; what comes from a number that it does not know stays where it is.
 * @param size anything below 2^30
 */
export function held(value: i32, size: i32): i32 {
  return value + (size >> 30);
}

/** (a · b + 2^14) >> 15 of eight pairs of 16-bit numbers, of which never both are −32768: then the quickest instruction is the same everywhere. */
export function mulQ15(a: v128, b: v128): v128 {
  return i16x8.relaxed_q15mulr_s(a, b);
}

/** The same of two. */
export function q15(a: i32, b: i32): i32 {
  return (a * b + 0x4000) >> 15;
}

/** Writes the first `count` bytes of 16, fewer than all. */
export function storePart(at: usize, bytes: v128, count: i32): void {
  let left = bytes;
  let target = at;
  if ((count & 8) != 0) {
    v128.store64_lane(target, left, 0);
    left = i64x2.shuffle(left, left, 1, 1);
    target += 8;
  }
  if ((count & 4) != 0) {
    v128.store32_lane(target, left, 0);
    left = i32x4.shuffle(left, left, 1, 1, 1, 1);
    target += 4;
  }
  if ((count & 2) != 0) {
    v128.store16_lane(target, left, 0);
    left = i16x8.shuffle(left, left, 1, 1, 1, 1, 1, 1, 1, 1);
    target += 2;
  }
  if ((count & 1) != 0) v128.store8_lane(target, left, 0);
}

/** Copies a row of a plane, or of scratch memory. Rows are short, and there are many: `memory.copy` leaves the kernel for each. */
export function copyLine(target: usize, source: usize, width: i32): void {
  const whole = width & ~15;
  for (let x: i32 = 0; x < whole; x += 16) v128.store(target + x, v128.load(source + x));
  if (whole < width) storePart(target + whole, v128.load(source + whole), width - whole);
}

export function clampByte(value: i32): i32 {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}
