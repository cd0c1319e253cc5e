// The layers of the face finder's network, in AssemblyScript: compiled to SIMD WebAssembly by scripts/kernel.mjs. `../network.ts` says what is where.
//
// A layer is `channels` numbers (f32) for each pixel, pixel after pixel, rows from the top. Four pixels are reckoned at a time: up to three are
// written behind the end of a row, and overwritten by the next one; callers keep room for four pixels behind every layer and every scratch row.

const FLOAT: i32 = 4;
const BLOCK: i32 = 4;
/** What is below 0 counts a tenth; where nothing is to be changed, the whole. */
const LEAK: f32 = 0.1;
const WHOLE: f32 = 1;

/** Bytes of colours → numbers about 0. @param count of bytes, three a pixel */
export function numbersOf(src: usize, count: i32, dst: usize): void {
  for (let at: i32 = 0; at < count; at += 3) {
    store<f32>(dst, (<f32>load<u8>(src + at) - 117.001) / 255);
    store<f32>(dst, (<f32>load<u8>(src + at, 1) - 114.697) / 255, 4);
    store<f32>(dst, (<f32>load<u8>(src + at, 2) - 97.404) / 255, 8);
    dst += 3 * FLOAT;
  }
}

/** Each pixel of three channels with its eight neighbours → `outputs` channels; the outermost pixels are lost. */
export function convolve(
  src: usize,
  width: i32,
  height: i32,
  weights: usize,
  bias: usize,
  outputs: i32,
  scratch: usize,
  dst: usize,
): void {
  const across = width - 2;
  const stride = 3 * FLOAT * width;
  for (let y: i32 = 0; y < height - 2; y++) {
    let near = scratch;
    for (let x: i32 = 0; x < across; x++) {
      const from = src + stride * y + 3 * FLOAT * x;
      // Three neighbours lie beside each other: nine numbers.
      for (let ky: i32 = 0; ky < 3; ky++) {
        const row = from + stride * ky;
        v128.store(near, v128.load(row));
        v128.store(near, v128.load(row, 16), 16);
        store<f32>(near, load<f32>(row, 32), 32);
        near += 9 * FLOAT;
      }
    }
    mixed(scratch, across, 27, weights, bias, outputs, LEAK, dst + FLOAT * outputs * across * y);
  }
}

/** Each channel by itself with its eight neighbours (0 outside), then each pixel's channels → `outputs` new ones. */
export function convolveSeparably(
  src: usize,
  width: i32,
  height: i32,
  channels: i32,
  depthwise: usize,
  weights: usize,
  bias: usize,
  outputs: i32,
  scratch: usize,
  dst: usize,
): void {
  for (let y: i32 = 0; y < height; y++) {
    for (let x: i32 = 0; x < width; x++)
      gather(src, width, height, channels, depthwise, x, y, scratch + FLOAT * channels * x);
    mixed(scratch, width, channels, weights, bias, outputs, LEAK, dst + FLOAT * outputs * width * y);
  }
}

/** Each pixel's channels → `outputs` new ones, without a limit to what comes out. */
export function mix(
  src: usize,
  pixels: i32,
  channels: i32,
  weights: usize,
  bias: usize,
  outputs: i32,
  dst: usize,
): void {
  mixed(src, pixels, channels, weights, bias, outputs, WHOLE, dst);
}

/** The largest of two by two pixels. @param step 2 halves the size, 1 keeps it */
export function pool(src: usize, width: i32, height: i32, channels: i32, step: i32, dst: usize): void {
  const pixel = FLOAT * channels;
  for (let y: i32 = 0; y < height; y += step) {
    const below = src + pixel * width * min(y + 1, height - 1);
    const row = src + pixel * width * y;
    for (let x: i32 = 0; x < width; x += step) {
      const right = min(x + 1, width - 1);
      for (let at: i32 = 0; at < pixel; at += 16) {
        const upper = f32x4.max(v128.load(row + pixel * x + at), v128.load(row + pixel * right + at));
        const lower = f32x4.max(v128.load(below + pixel * x + at), v128.load(below + pixel * right + at));
        v128.store(dst, f32x4.max(upper, lower));
        dst += 16;
      }
    }
  }
}

/** A pixel's channels with those of its neighbours. */
function gather(
  src: usize,
  width: i32,
  height: i32,
  channels: i32,
  depthwise: usize,
  x: i32,
  y: i32,
  dst: usize,
): void {
  const pixel = FLOAT * channels;
  const left = max(x - 1, 0);
  const right = min(x + 1, width - 1);
  const top = max(y - 1, 0);
  const bottom = min(y + 1, height - 1);
  for (let at: i32 = 0; at < pixel; at += 16) {
    let sum = f32x4.splat(0);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const weight = depthwise + pixel * (3 * (row - y + 1) + column - x + 1) + at;
        sum = f32x4.relaxed_madd(
          v128.load(src + pixel * (row * width + column) + at),
          v128.load(weight),
          sum,
        );
      }
    v128.store(dst + at, sum);
  }
}

/** Four pixels and eight outputs at a time. @param outputs a multiple of eight */
function mixed(
  src: usize,
  pixels: i32,
  channels: i32,
  weights: usize,
  bias: usize,
  outputs: i32,
  leak: f32,
  dst: usize,
): void {
  const pixel = FLOAT * channels;
  const row = FLOAT * outputs;
  for (let x: i32 = 0; x < pixels; x += BLOCK)
    for (let at: i32 = 0; at < row; at += 32) {
      let a = v128.load(bias + at);
      let b = v128.load(bias + at, 16);
      let c = a;
      let d = b;
      let e = a;
      let f = b;
      let g = a;
      let h = b;
      let input = src + pixel * x;
      let weight = weights + at;
      for (const end = input + pixel; input < end; input += FLOAT) {
        const one = v128.load(weight);
        const two = v128.load(weight, 16);
        const first = v128.load32_splat(input);
        const second = v128.load32_splat(input + pixel);
        const third = v128.load32_splat(input + 2 * pixel);
        const fourth = v128.load32_splat(input + 3 * pixel);
        a = f32x4.relaxed_madd(first, one, a);
        b = f32x4.relaxed_madd(first, two, b);
        c = f32x4.relaxed_madd(second, one, c);
        d = f32x4.relaxed_madd(second, two, d);
        e = f32x4.relaxed_madd(third, one, e);
        f = f32x4.relaxed_madd(third, two, f);
        g = f32x4.relaxed_madd(fourth, one, g);
        h = f32x4.relaxed_madd(fourth, two, h);
        weight += row;
      }
      const to = dst + row * x + at;
      put(to, a, b, leak);
      put(to + row, c, d, leak);
      put(to + 2 * row, e, f, leak);
      put(to + 3 * row, g, h, leak);
    }
}

function put(to: usize, low: v128, high: v128, leak: f32): void {
  const part = f32x4.splat(leak);
  v128.store(to, f32x4.max(low, f32x4.mul(low, part)));
  v128.store(to, f32x4.max(high, f32x4.mul(high, part)), 16);
}
