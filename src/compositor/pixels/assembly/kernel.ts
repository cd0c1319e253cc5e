// The pixel kernel, in AssemblyScript: compiled to SIMD WebAssembly by scripts/kernel.mjs. `../reference.ts` computes the same in plain
// TypeScript, to the bit; `../kernel.ts` says what each number means.
//
// Raw loads and stores are not checked: callers keep 16 readable bytes behind every plane and 16 writable ones behind every scratch row.

/** Columns of a scratch row are padded to whole blocks of this many. */
const BLOCK: i32 = 8;

/** (a · b + 2^14) >> 15 of two 16-bit numbers, as the SIMD instruction rounds. */
function q15(a: i32, b: i32): i32 {
  return (a * b + 0x4000) >> 15;
}

function clampByte(value: i32): i32 {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

/** One row from four: 8-bit samples → 10.6 fixed point, `span` columns. */
function blendRows(src: usize, stride: i32, c01: i32, c23: i32, target: usize, span: i32): void {
  const first = i32x4.splat(c01);
  const second = i32x4.splat(c23);
  const half = i32x4.splat(128);
  for (let x: i32 = 0; x < span; x += BLOCK) {
    const at = src + x;
    const r0 = v128.load_ext<u8>(at);
    const r1 = v128.load_ext<u8>(at + stride);
    const r2 = v128.load_ext<u8>(at + 2 * stride);
    const r3 = v128.load_ext<u8>(at + 3 * stride);
    const low = i32x4.add(
      i32x4.dot_i16x8_s(i16x8.shuffle(r0, r1, 0, 8, 1, 9, 2, 10, 3, 11), first),
      i32x4.dot_i16x8_s(i16x8.shuffle(r2, r3, 0, 8, 1, 9, 2, 10, 3, 11), second),
    );
    const high = i32x4.add(
      i32x4.dot_i16x8_s(i16x8.shuffle(r0, r1, 4, 12, 5, 13, 6, 14, 7, 15), first),
      i32x4.dot_i16x8_s(i16x8.shuffle(r2, r3, 4, 12, 5, 13, 6, 14, 7, 15), second),
    );
    v128.store(
      target + 2 * x,
      i16x8.narrow_i32x4_s(i32x4.shr_s(i32x4.add(low, half), 8), i32x4.shr_s(i32x4.add(high, half), 8)),
    );
  }
}

/** Four columns of a 10.6 row, each from four taps. */
function fourColumns(row: usize, offsets: usize, weights: usize): v128 {
  const a = v128.load64_lane(
    row + 2 * load<i32>(offsets, 4),
    v128.load64_zero(row + 2 * load<i32>(offsets)),
    1,
  );
  const b = v128.load64_lane(
    row + 2 * load<i32>(offsets, 12),
    v128.load64_zero(row + 2 * load<i32>(offsets, 8)),
    1,
  );
  const left = i32x4.dot_i16x8_s(a, v128.load(weights));
  const right = i32x4.dot_i16x8_s(b, v128.load(weights, 16));
  const sum = i32x4.add(i32x4.shuffle(left, right, 0, 2, 4, 6), i32x4.shuffle(left, right, 1, 3, 5, 7));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(1 << 19)), 20);
}

/** A 10.6 row → `width` bytes, rounded up to whole blocks. */
function blendColumns(row: usize, offsets: usize, weights: usize, target: usize, width: i32): void {
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const low = fourColumns(row, offsets + 4 * x, weights + 8 * x);
    const high = fourColumns(row, offsets + 4 * x + 16, weights + 8 * x + 32);
    const words = i16x8.narrow_i32x4_s(low, high);
    v128.store64_lane(target + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
}

/** line ← base of a grade: offset + gain · (line − base). */
function gradeLine(line: usize, width: i32, base: i32, gain: i32, offset: i32): void {
  const bases = i16x8.splat(<i16>base);
  const gains = i16x8.splat(<i16>gain);
  const offsets = i16x8.splat(<i16>offset);
  for (let x: i32 = 0; x < width; x += BLOCK) {
    const centred = i16x8.shl(i16x8.sub(v128.load_ext<u8>(line + x), bases), 7);
    const scaled = i16x8.add_sat_s(i16x8.q15mulr_sat_s(centred, gains), offsets);
    const words = i16x8.shr_s(scaled, 5);
    v128.store64_lane(line + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
}

/** The opacities of one row, Q15: the layer's own times the mask's. */
function maskLine(target: usize, width: i32, opacity: i32, start: i32, step: i32): void {
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
    v128.store(target + 2 * x, i16x8.q15mulr_sat_s(i16x8.narrow_i32x4_s(low, high), opacities));
  }
}

/** dst ← dst + opacity · (line − dst). */
function mixLine(line: usize, opacities: usize, dst: usize, width: i32): void {
  const half = i16x8.splat(32);
  const whole = width & ~(BLOCK - 1);
  for (let x: i32 = 0; x < whole; x += BLOCK) {
    const under = v128.load_ext<u8>(dst + x);
    const difference = i16x8.shl(i16x8.sub(v128.load_ext<u8>(line + x), under), 6);
    const moved = i16x8.q15mulr_sat_s(difference, v128.load(opacities + 2 * x));
    const words = i16x8.add(under, i16x8.shr_s(i16x8.add(moved, half), 6));
    v128.store64_lane(dst + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
  for (let x: i32 = whole; x < width; x++) {
    const under = <i32>load<u8>(dst + x);
    const moved = q15((<i32>load<u8>(line + x) - under) << 6, <i32>load<i16>(opacities + 2 * x));
    store<u8>(dst + x, <u8>clampByte(under + ((moved + 32) >> 6)));
  }
}

/** dst ← dst + opacity · (line − alpha · dst), where `line` was multiplied by its alpha before. */
function overLine(line: usize, alpha: usize, opacities: usize, dst: usize, width: i32): void {
  const half = i16x8.splat(32);
  const whole = width & ~(BLOCK - 1);
  for (let x: i32 = 0; x < whole; x += BLOCK) {
    const opacity = v128.load(opacities + 2 * x);
    const cover = v128.load_ext<u8>(alpha + x);
    const hidden = i16x8.q15mulr_sat_s(i16x8.add(i16x8.shl(cover, 7), i16x8.shr_u(cover, 1)), opacity);
    const under = v128.load_ext<u8>(dst + x);
    const added = i16x8.q15mulr_sat_s(i16x8.shl(v128.load_ext<u8>(line + x), 6), opacity);
    const taken = i16x8.q15mulr_sat_s(i16x8.shl(under, 6), hidden);
    const words = i16x8.add(under, i16x8.shr_s(i16x8.add(i16x8.sub(added, taken), half), 6));
    v128.store64_lane(dst + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
  for (let x: i32 = whole; x < width; x++) {
    const opacity = <i32>load<i16>(opacities + 2 * x);
    const cover = <i32>load<u8>(alpha + x);
    const hidden = q15((cover << 7) + (cover >> 1), opacity);
    const under = <i32>load<u8>(dst + x);
    const added = q15((<i32>load<u8>(line + x)) << 6, opacity);
    const taken = q15(under << 6, hidden);
    store<u8>(dst + x, <u8>clampByte(under + ((added - taken + 32) >> 6)));
  }
}

/** See `Kernel.draw` in `../kernel.ts`. */
export function draw(
  src: usize,
  stride: i32,
  alpha: usize,
  rows: usize,
  offsets: usize,
  weights: usize,
  from: i32,
  span: i32,
  dst: usize,
  dstStride: i32,
  width: i32,
  height: i32,
  opacity: i32,
  maskStart: i32,
  maskAcross: i32,
  maskDown: i32,
  base: i32,
  gain: i32,
  offset: i32,
  scratch: usize,
): void {
  const padded = (width + 15) & ~15;
  const line = scratch;
  const alphaLine = line + padded;
  const opacities = alphaLine + padded;
  const blended = opacities + 2 * padded;
  const graded = gain != 8192 || offset != (base << 5) + 16;
  const masked = maskAcross != 0 || maskDown != 0;
  const opaque = alpha == 0 && opacity == 32767 && !masked;
  if (!masked) maskLine(opacities, padded, opacity, 32767, 0);
  for (let y: i32 = 0; y < height; y++) {
    const target = dst + y * dstStride;
    if (rows == 0) {
      memory.copy(line, src + y * stride, width);
      if (alpha != 0) memory.copy(alphaLine, alpha + y * stride, width);
    } else {
      const entry = rows + 16 * y;
      const start = load<i32>(entry) * stride + from;
      const c01 = load<i32>(entry, 4);
      const c23 = load<i32>(entry, 8);
      blendRows(src + start, stride, c01, c23, blended, span);
      blendColumns(blended, offsets, weights, line, width);
      if (alpha != 0) {
        blendRows(alpha + start, stride, c01, c23, blended, span);
        blendColumns(blended, offsets, weights, alphaLine, width);
      }
    }
    if (graded) gradeLine(line, width, base, gain, offset);
    if (masked) maskLine(opacities, width, opacity, maskStart + y * maskDown, maskAcross);
    if (opaque) memory.copy(target, line, width);
    else if (alpha == 0) mixLine(line, opacities, target, width);
    else overLine(line, alphaLine, opacities, target, width);
  }
}

/** See `Kernel.fill`. */
export function fill(
  value: i32,
  dst: usize,
  dstStride: i32,
  width: i32,
  height: i32,
  opacity: i32,
  maskStart: i32,
  maskAcross: i32,
  maskDown: i32,
  scratch: usize,
): void {
  const padded = (width + 15) & ~15;
  const opacities = scratch + padded;
  const masked = maskAcross != 0 || maskDown != 0;
  memory.fill(scratch, <u8>value, padded);
  if (!masked) maskLine(opacities, padded, opacity, 32767, 0);
  for (let y: i32 = 0; y < height; y++) {
    if (masked) maskLine(opacities, width, opacity, maskStart + y * maskDown, maskAcross);
    mixLine(scratch, opacities, dst + y * dstStride, width);
  }
}

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
