/** (a · b + 2^14) >> 15 of two 16-bit numbers. */
export function q15(a: number, b: number): number {
  return (a * b + 0x4000) >> 15;
}

export function clampByte(value: number): number {
  return Math.max(0, Math.min(255, value));
}
