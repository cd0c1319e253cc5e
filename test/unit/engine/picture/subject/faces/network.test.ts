import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FaceFinder, type Tensor } from '../../../../../../src/engine/picture/subject/faces/network.ts';
import {
  parseWeights,
  type FaceWeights,
} from '../../../../../../src/engine/picture/subject/faces/weights.ts';
import type { RgbPixels } from '../../../../../../src/engine/ffmpeg/index.ts';
import { convolve, convolveSeparably, mix, pool } from './layers.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../../../../${path}`, import.meta.url));
/** The mean colour of the pictures that the finder has learned from. */
const MEAN = [117.001, 114.697, 97.404] as const;
/** Widths and heights that leave every rest when they are halved again and again, and when they are taken by fours. */
const SIZES = [
  [64, 64],
  [97, 70],
  [33, 131],
] as const;

describe('the face finder’s network', () => {
  for (const [width, height] of SIZES)
    it(`reckons what its layers in plain TypeScript do: ${width} × ${height}`, async () => {
      const weights = parseWeights(
        new Uint8Array(await readFile(at('src/engine/picture/subject/faces/weights.bin'))),
      );
      const code = new Uint8Array(await readFile(at('build/faces.wasm')));
      const pixels = { width, height, data: colours(3 * width * height) };
      const finder = new FaceFinder(weights, code);
      // What is left of another picture must not be seen.
      finder.lookAt({ width: 131, height: 131, data: colours(3 * 131 * 131) });
      const found = finder.lookAt(pixels);
      const wanted = byPlainLayers(pixels, weights);
      assert.deepEqual([found.width, found.height], [wanted.width, wanted.height]);
      for (let pixel = 0; pixel < wanted.width * wanted.height; pixel += 1)
        for (let channel = 0; channel < wanted.channels; channel += 1) {
          const one = found.data[pixel * found.channels + channel] ?? Number.NaN;
          const other = wanted.data[pixel * wanted.channels + channel] ?? Number.NaN;
          assert.ok(Math.abs(one - other) < 1e-3, `${pixel}, ${channel}: ${one}, not ${other}`);
        }
    });
});

/** Colours without a pattern, the same each time. */
function colours(count: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state >> 16;
  });
}

function byPlainLayers(pixels: RgbPixels, { first, middle, last }: FaceWeights): Tensor {
  const input = Float32Array.from(pixels.data, (value, index) => (value - (MEAN[index % 3] ?? 0)) / 255);
  let layer = convolve({ width: pixels.width, height: pixels.height, channels: 3, data: input }, first);
  for (const { depthwise, pointwise } of middle)
    layer = convolveSeparably(pool(layer, 2), depthwise, pointwise);
  return mix(pool(layer, 1), last);
}
