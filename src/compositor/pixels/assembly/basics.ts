// What all parts of the kernel reckon with.

/** Columns of a scratch row are padded to whole blocks of this many. */
export const BLOCK: i32 = 8;

/** (a · b + 2^14) >> 15 of two 16-bit numbers, as the SIMD instruction rounds. */
export function q15(a: i32, b: i32): i32 {
  return (a * b + 0x4000) >> 15;
}

export function clampByte(value: i32): i32 {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}
