// What all parts of the kernel reckon with.

/** Columns of a scratch row are padded to whole blocks of this many. */
export const BLOCK: i32 = 8;

/** (a · b + 2^14) >> 15 of eight pairs of 16-bit numbers, of which never both are −32768: then the quickest instruction is the same everywhere. */
export function mulQ15(a: v128, b: v128): v128 {
  return i16x8.relaxed_q15mulr_s(a, b);
}

/** The same of two. */
export function q15(a: i32, b: i32): i32 {
  return (a * b + 0x4000) >> 15;
}

export function clampByte(value: i32): i32 {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}
