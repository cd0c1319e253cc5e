import { BLOCK, clampByte, held, mulQ15, q15, storePart } from './basics';

/** What is added to a grade's offset so that it is rounded. */
const ROUNDED: i16 = 16;

/** line ← base of a grade: offset + gain · (line − base). */
export function gradeLine(line: usize, width: i32, base: i32, gain: i32, offset: i32): void {
  const bases = i16x8.splat(<i16>base);
  const gains = i16x8.splat(<i16>gain);
  const offsets = i16x8.splat(<i16>offset);
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const centred = i16x8.shl(i16x8.sub(v128.load_ext<u8>(line + x), bases), 7);
    const scaled = i16x8.add_sat_s(mulQ15(centred, gains), offsets);
    const words = i16x8.shr_s(scaled, 5);
    v128.store64_lane(line + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
}

/** The same of a line that was multiplied by its alpha: where nothing is, nothing comes. */
export function gradeClearLine(
  line: usize,
  alpha: usize,
  width: i32,
  base: i32,
  gain: i32,
  offset: i32,
): void {
  const bases = i16x8.splat(<i16>(base << 7));
  const gains = i16x8.splat(<i16>gain);
  const offsets = i16x8.splat(<i16>(offset - ROUNDED));
  const rounded = i16x8.splat(ROUNDED);
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const a = v128.load_ext<u8>(alpha + x);
    const cover = i16x8.add(i16x8.shl(a, 7), i16x8.shr_u(a, 1));
    const centred = i16x8.sub(i16x8.shl(v128.load_ext<u8>(line + x), 7), mulQ15(cover, bases));
    const lifted = i16x8.add(mulQ15(cover, offsets), rounded);
    const words = i16x8.shr_s(i16x8.add_sat_s(mulQ15(centred, gains), lifted), 5);
    v128.store64_lane(line + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
}

/** The opacities of one row, Q15: the layer's own times the mask's. */
export function maskLine(target: usize, width: i32, opacity: i32, start: i32, step: i32): void {
  const steps = i32x4.mul(i32x4.splat(step), i32x4(0, 1, 2, 3));
  const four = i32x4.splat(4 * step);
  const zero = i32x4.splat(0);
  const one = i32x4.splat(32767);
  const opacities = i16x8.splat(<i16>opacity);
  let value = i32x4.add(i32x4.splat(start), steps);
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const low = i32x4.min_s(i32x4.max_s(value, zero), one);
    value = i32x4.add(value, four);
    const high = i32x4.min_s(i32x4.max_s(value, zero), one);
    value = i32x4.add(value, four);
    v128.store(target + 2 * x, mulQ15(i16x8.narrow_i32x4_s(low, high), opacities));
  }
}

/** The opacity of one pixel, as {@link maskLine} reckons it. */
export function maskAt(opacity: i32, mask: i32): i32 {
  return q15(min<i32>(max<i32>(mask, 0), 32767), opacity);
}

/** One sample of {@link mixLine}. */
export function mixAt(value: i32, under: i32, opacity: i32): i32 {
  return clampByte(under + ((q15((value - under) << 6, opacity) + 32) >> 6));
}

/** dst ← dst + opacity · (line − dst), of `width` samples; of the others, whole blocks are read. */
export function mixLine(line: usize, opacities: usize, dst: usize, width: i32): void {
  const half = i16x8.splat(<i16>held(32, width));
  for (let x: i32 = 0; x < width; x += 2 * BLOCK) {
    const at = opacities + 2 * x;
    const low = mixed(line + x, v128.load(at), dst + x, half);
    const high = mixed(line + x + BLOCK, v128.load(at, 16), dst + x + BLOCK, half);
    storeBlock(dst + x, i8x16.narrow_i16x8_u(low, high), width - x);
  }
}

function mixed(line: usize, opacity: v128, dst: usize, half: v128): v128 {
  const under = v128.load_ext<u8>(dst);
  const difference = i16x8.shl(i16x8.sub(v128.load_ext<u8>(line), under), 6);
  return moved(under, mulQ15(difference, opacity), half);
}

/** Samples and what is added to them, 6 binary places. */
function moved(under: v128, by: v128, half: v128): v128 {
  return i16x8.add(under, i16x8.shr_s(i16x8.add(by, half), 6));
}

/** Writes a block of a row, or what is left of it. */
function storeBlock(at: usize, block: v128, left: i32): void {
  if (left >= 2 * BLOCK) v128.store(at, block);
  else storePart(at, block, left);
}

/** 0–255 → Q15, of eight samples. */
function coverAt(alpha: usize): v128 {
  const cover = v128.load_ext<u8>(alpha);
  return i16x8.add(i16x8.shl(cover, 7), i16x8.shr_u(cover, 1));
}

/** target ← opacities · alpha: those of something that was not multiplied by its alpha. */
export function coverLine(alpha: usize, opacities: usize, target: usize, width: i32): void {
  for (let x: i32 = 0; x < width; x += BLOCK)
    v128.store(target + 2 * x, mulQ15(coverAt(alpha + x), v128.load(opacities + 2 * x)));
}

/** dst ← dst + opacity · (line − alpha · dst), where `line` was multiplied by its alpha before; as many as {@link mixLine}. */
export function overLine(line: usize, alpha: usize, opacities: usize, dst: usize, width: i32): void {
  const half = i16x8.splat(<i16>held(32, width));
  for (let x: i32 = 0; x < width; x += 2 * BLOCK) {
    const at = opacities + 2 * x;
    const low = laidOver(line + x, alpha + x, v128.load(at), dst + x, half);
    const high = laidOver(line + x + BLOCK, alpha + x + BLOCK, v128.load(at, 16), dst + x + BLOCK, half);
    storeBlock(dst + x, i8x16.narrow_i16x8_u(low, high), width - x);
  }
}

function laidOver(line: usize, alpha: usize, opacity: v128, dst: usize, half: v128): v128 {
  const under = v128.load_ext<u8>(dst);
  const added = mulQ15(i16x8.shl(v128.load_ext<u8>(line), 6), opacity);
  const taken = mulQ15(i16x8.shl(under, 6), mulQ15(coverAt(alpha), opacity));
  return moved(under, i16x8.sub(added, taken), half);
}
