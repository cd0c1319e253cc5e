import { BLOCK, mulQ15, storePart } from './basics';

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
  for (let y: i32 = 0; y < height; y++) {
    // Each row of each frame reads the noise from another place: no pattern stands still.
    let hash = <u32>(seed + y) * 0x9e3779b1;
    hash = (hash ^ (hash >> 15)) * 0x85ebca77;
    const noise = tile + ((hash ^ (hash >> 13)) & 0xffff);
    const row = dst + y * dstStride;
    const whole = width & ~15;
    for (let x: i32 = 0; x < whole; x += 2 * BLOCK)
      v128.store(row + x, grainyBlock(row + x, noise + x, amounts));
    if (whole < width)
      storePart(row + whole, grainyBlock(row + whole, noise + whole, amounts), width - whole);
  }
}

function grainyBlock(row: usize, noise: usize, amounts: v128): v128 {
  const low = grainy(row, noise, amounts);
  const high = grainy(row + BLOCK, noise + BLOCK, amounts);
  return i8x16.narrow_i16x8_u(low, high);
}

function grainy(row: usize, noise: usize, amounts: v128): v128 {
  const by = mulQ15(i16x8.shl(v128.load_ext<i8>(noise), 7), amounts);
  return i16x8.add(v128.load_ext<u8>(row), i16x8.shr_s(i16x8.add(by, i16x8.splat(32)), 6));
}
