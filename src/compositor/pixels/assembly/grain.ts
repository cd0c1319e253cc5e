import { BLOCK, clampByte, q15 } from './basics';

/** See `Kernel.grain`. */
export function grain(
  dst: usize,
  dstStride: i32,
  width: i32,
  height: i32,
  tile: usize,
  seed: i32,
  amount: i32,
): void {
  const amounts = i16x8.splat(<i16>amount);
  const whole = width & ~(BLOCK - 1);
  for (let y: i32 = 0; y < height; y++) {
    // Each row of each frame reads the noise from another place: no pattern stands still.
    let hash = <u32>(seed + y) * 0x9e3779b1;
    hash = (hash ^ (hash >> 15)) * 0x85ebca77;
    const noise = tile + ((hash ^ (hash >> 13)) & 0xffff);
    const row = dst + y * dstStride;
    for (let x: i32 = 0; x < whole; x += BLOCK) {
      const moved = i16x8.q15mulr_sat_s(i16x8.shl(v128.load_ext<i8>(noise + x), 7), amounts);
      const words = i16x8.add(v128.load_ext<u8>(row + x), i16x8.shr_s(i16x8.add(moved, i16x8.splat(32)), 6));
      v128.store64_lane(row + x, i8x16.narrow_i16x8_u(words, words), 0);
    }
    for (let x: i32 = whole; x < width; x++) {
      const moved = q15((<i32>load<i8>(noise + x)) << 7, amount);
      store<u8>(row + x, <u8>clampByte(<i32>load<u8>(row + x) + ((moved + 32) >> 6)));
    }
  }
}
