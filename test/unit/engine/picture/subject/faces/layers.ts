/** The layers of the face finder's network in plain TypeScript: what those in `assembly/layers.ts` are measured by. */
import type { Tensor } from '../../../../../../src/engine/picture/subject/faces/network.ts';
import type { Dense } from '../../../../../../src/engine/picture/subject/faces/weights.ts';

/** What is below 0 counts a tenth. */
const LEAK = 0.1;

/** Each pixel with its eight neighbours → `dense.bias.length` channels; the outermost pixels are lost. */
export function convolve(input: Tensor, { weights, bias }: Dense): Tensor {
  const outputs = bias.length;
  const { channels } = input;
  const output = tensor(input.width - 2, input.height - 2, outputs);
  const sums = new Float32Array(outputs);
  const rowLength = input.width * channels;
  let at = 0;
  for (let y = 0; y < output.height; y += 1) {
    for (let x = 0; x < output.width; x += 1) {
      sums.set(bias);
      for (let ky = 0; ky < 3; ky += 1) {
        // Three neighbours lie beside each other.
        const from = (y + ky) * rowLength + x * channels;
        accumulate(sums, input.data, from, weights, ky * 3 * channels * outputs, 3 * channels);
      }
      leak(sums, output.data, at);
      at += outputs;
    }
  }
  return output;
}

/** Each channel by itself with its eight neighbours (black outside), then each pixel's channels → `dense.bias.length` new ones. */
export function convolveSeparably(input: Tensor, depthwise: Float32Array, { weights, bias }: Dense): Tensor {
  const { width, height, channels } = input;
  const outputs = bias.length;
  const output = tensor(width, height, outputs);
  const near = new Float32Array(channels);
  const sums = new Float32Array(outputs);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      gather(near, input, depthwise, x, y);
      sums.set(bias);
      accumulate(sums, near, 0, weights, 0, channels);
      leak(sums, output.data, (y * width + x) * outputs);
    }
  }
  return output;
}

/** Each pixel by itself, without a limit to what comes out. */
export function mix(input: Tensor, { weights, bias }: Dense): Tensor {
  const { width, height, channels } = input;
  const outputs = bias.length;
  const output = tensor(width, height, outputs);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const sums = output.data.subarray(pixel * outputs, (pixel + 1) * outputs);
    sums.set(bias);
    accumulate(sums, input.data, pixel * channels, weights, 0, channels);
  }
  return output;
}

/** The largest of two by two pixels. @param step 2 halves the size, 1 keeps it */
export function pool(input: Tensor, step: 1 | 2): Tensor {
  const { channels, data } = input;
  const output = tensor(Math.ceil(input.width / step), Math.ceil(input.height / step), channels);
  for (let y = 0; y < output.height; y += 1) {
    const below = Math.min(step * y + 1, input.height - 1);
    for (let x = 0; x < output.width; x += 1) {
      const right = Math.min(step * x + 1, input.width - 1);
      const corners = [
        [step * x, step * y],
        [right, step * y],
        [step * x, below],
        [right, below],
      ].map(([column = 0, row = 0]) => (row * input.width + column) * channels);
      const [a = 0, b = 0, c = 0, d = 0] = corners;
      const to = (y * output.width + x) * channels;
      for (let channel = 0; channel < channels; channel += 1)
        output.data[to + channel] = Math.max(
          data[a + channel] ?? 0,
          data[b + channel] ?? 0,
          data[c + channel] ?? 0,
          data[d + channel] ?? 0,
        );
    }
  }
  return output;
}

function tensor(width: number, height: number, channels: number): Tensor {
  return { width, height, channels, data: new Float32Array(width * height * channels) };
}

/** Adds `count` inputs, each times its weights, to the sums. */
function accumulate(
  sums: Float32Array,
  inputs: Float32Array,
  from: number,
  weights: Float32Array,
  weightsFrom: number,
  count: number,
): void {
  const outputs = sums.length;
  for (let index = 0; index < count; index += 1) {
    const value = inputs[from + index] ?? 0;
    const row = weightsFrom + index * outputs;
    for (let output = 0; output < outputs; output += 1)
      sums[output] = (sums[output] ?? 0) + value * (weights[row + output] ?? 0);
  }
}

/** A pixel and its neighbours, channel by channel. */
function gather(near: Float32Array, input: Tensor, depthwise: Float32Array, x: number, y: number): void {
  const { width, height, channels, data } = input;
  near.fill(0);
  for (let ky = 0; ky < 3; ky += 1) {
    const row = y + ky - 1;
    if (row < 0 || row >= height) continue;
    for (let kx = 0; kx < 3; kx += 1) {
      const column = x + kx - 1;
      if (column < 0 || column >= width) continue;
      const from = (row * width + column) * channels;
      const weight = (ky * 3 + kx) * channels;
      for (let channel = 0; channel < channels; channel += 1)
        near[channel] =
          (near[channel] ?? 0) + (data[from + channel] ?? 0) * (depthwise[weight + channel] ?? 0);
    }
  }
}

function leak(sums: Float32Array, target: Float32Array, at: number): void {
  for (let index = 0; index < sums.length; index += 1) {
    const value = sums[index] ?? 0;
    target[at + index] = value < 0 ? LEAK * value : value;
  }
}
