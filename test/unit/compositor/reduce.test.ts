import assert from 'node:assert/strict';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { loadPlanes, type RawPicture } from '../../../src/compositor/pixels/planes.ts';
import { reducePlanes } from '../../../src/compositor/pixels/reduce.ts';
import type { Size } from '../../../src/compositor/scene/scene.ts';
import { KERNELS } from './kernels.ts';
import { pictureOf, planesOf } from './pictures.ts';
import { ssim } from '../../video/ssim.ts';
import { noise } from './randomScenes.ts';

const SIZE = { width: 480, height: 320 };
/** From next to nothing to a thumbnail; up to 1.75 four neighbours were enough, at 1.9 no more. */
const REDUCTIONS = [1.1, 1.3, 1.6, 1.9, 2, 2.7, 4.1, 7.5, 9];

/** Edges, fine grain and shades, as a photo has them. */
const grain = noise(SIZE.width * SIZE.height, 5);
const detailed = pictureOf(SIZE, (_, x, y) => {
  const rings = 45 * Math.sin(Math.hypot(x - 90, y - 200) ** 2 / 320);
  const edges = (x >> 5) % 2 === (y >> 4) % 2 ? 30 : -20;
  return 125 + rings + edges + ((grain[y * SIZE.width + x] ?? 0) - 128) / 6;
});

function reduced(createKernel: (typeof KERNELS)[string], raw: RawPicture, size: Size): Uint8Array {
  const memory = new PixelMemory(createKernel());
  return planesOf(memory, reducePlanes(memory, loadPlanes(memory, raw), size));
}

const even = (value: number): number => 2 * Math.round(value / 2);
const sizeAt = (reduction: number): Size => ({
  width: even(SIZE.width / reduction),
  height: even(SIZE.height / reduction),
});

/** A plane made smaller in floats, by Lanczos' curve with three lobes. */
function lanczos(samples: ArrayLike<number>, from: Size, to: Size): Float32Array {
  const across = new Float32Array(to.width * from.height);
  const out = new Float32Array(to.width * to.height);
  const line = (
    length: number,
    wanted: number,
    at: (index: number) => number,
    put: (index: number, value: number) => void,
  ) => {
    const step = length / wanted;
    for (let index = 0; index < wanted; index += 1) {
      const position = (index + 0.5) * step - 0.5;
      let [sum, weights] = [0, 0];
      for (let tap = Math.ceil(position - 3 * step); tap <= position + 3 * step; tap += 1) {
        const x = (Math.PI * (tap - position)) / step;
        const weight = x === 0 ? 1 : (3 * Math.sin(x) * Math.sin(x / 3)) / (x * x);
        sum += weight * at(Math.max(0, Math.min(length - 1, tap)));
        weights += weight;
      }
      put(index, sum / weights);
    }
  };
  for (let y = 0; y < from.height; y += 1)
    line(
      from.width,
      to.width,
      (x) => samples[y * from.width + x] ?? 0,
      (x, value) => (across[y * to.width + x] = value),
    );
  for (let x = 0; x < to.width; x += 1)
    line(
      from.height,
      to.height,
      (y) => across[y * to.width + x] ?? 0,
      (y, value) => (out[y * to.width + x] = value),
    );
  return out;
}

describe('making smaller', () => {
  const [fast, plain] = Object.values(KERNELS);
  assert.ok(fast !== undefined && plain !== undefined);

  for (const reduction of REDUCTIONS) {
    it(`is right at ${reduction}`, () => {
      const size = sizeAt(reduction);
      const bytes = reduced(fast, detailed, size);
      const luma = { ...size, data: bytes.subarray(0, size.width * size.height) };
      const wanted = { ...size, data: lanczos(detailed.bytes, SIZE, size) };
      const found = ssim(luma, wanted);
      assert.ok(found >= 0.99, `SSIM ${found}`);
      assert.deepEqual(bytes, reduced(plain, detailed, size));
    });
  }

  it('makes grey of stripes that are too fine to be seen', () => {
    const stripes = pictureOf(SIZE, (_, x, y) => ((x + y) % 2 === 0 ? 216 : 34));
    for (const reduction of REDUCTIONS.filter((one) => one > 1.8)) {
      const off = Math.max(
        ...reduced(fast, stripes, sizeAt(reduction)).map((value) => Math.abs(value - 125)),
      );
      assert.ok(off <= 8, `${off} levels at ${reduction}`);
    }
  });

  it('keeps what is even, down to the smallest picture', () => {
    const flat = pictureOf(
      { width: 640, height: 360 },
      (channel) => ({ y: 93, u: 60, v: 201, alpha: 77 })[channel],
      true,
    );
    const bytes = reduced(fast, flat, { width: 8, height: 8 });
    assert.deepEqual([...new Set(bytes)], [93, 60, 201, 77]);
  });

  it('takes transparency along', () => {
    const drawing = pictureOf(
      SIZE,
      (channel, x) => (channel === 'alpha' ? 255 : 128) * (x < SIZE.width / 2 ? 0 : 1),
      true,
    );
    for (const create of [fast, plain]) {
      const bytes = reduced(create, drawing, { width: 48, height: 32 });
      assert.equal(bytes.length, 48 * 32 * 2.75);
      assert.deepEqual(
        [bytes[2], bytes[46], bytes[1.5 * 48 * 32 + 2], bytes[1.5 * 48 * 32 + 46]],
        [0, 128, 0, 255],
      );
    }
  });
});
