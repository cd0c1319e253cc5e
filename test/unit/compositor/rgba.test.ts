import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { loadPlanes, pictureBytes, type RawPicture } from '../../../src/compositor/pixels/planes.ts';
import {
  allocatePixels,
  allocatePlanesFor,
  pixelsToPlanes,
  planesToPixels,
} from '../../../src/compositor/pixels/rgba.ts';
import type { Size } from '../../../src/compositor/scene/scene.ts';
import { KERNELS } from './kernels.ts';
import { pictureOf, planesOf } from './pictures.ts';
import { noise, picture } from './randomScenes.ts';

interface Rgba extends Size {
  readonly data: Uint8Array;
}

const drawing: fc.Arbitrary<Rgba> = fc
  .record({
    width: fc.integer({ min: 1, max: 60 }),
    height: fc.integer({ min: 1, max: 24 }),
    seed: fc.integer(),
  })
  .map(({ width, height, seed }) => ({ width, height, data: noise(4 * width * height, seed) }));

function toPlanes(
  createKernel: (typeof KERNELS)[string],
  { data, ...size }: Rgba,
  transparent: boolean,
  alpha?: 'straight' | 'multiplied',
) {
  const memory = new PixelMemory(createKernel());
  const pixels = allocatePixels(memory, size);
  const planes = allocatePlanesFor(memory, { ...size, transparent });
  memory.kernel.bytes().set(data, pixels.at);
  pixelsToPlanes(memory, pixels, planes, alpha);
  return { ...planes, bytes: planesOf(memory, planes) };
}

function toPixels(createKernel: (typeof KERNELS)[string], raw: RawPicture): Uint8Array {
  const memory = new PixelMemory(createKernel());
  const planes = loadPlanes(memory, { ...raw });
  const pixels = allocatePixels(memory, raw);
  planesToPixels(memory, planes, pixels);
  return memory.kernel.bytes().slice(pixels.at, pixels.at + 4 * raw.width * raw.height);
}

/** What a pixel of planes is in red, green and blue, in floats: differences lie amid four pixels and are even in between. */
function pixelAt({ width, height, bytes }: RawPicture, x: number, y: number): number[] {
  const luma = width * height;
  const difference = (start: number): number => {
    const [across, down] = [(x - 0.5) / 2, (y - 0.5) / 2];
    const [left, top] = [Math.floor(across), Math.floor(down)];
    const at = (column: number, row: number): number => {
      const [c, r] = [
        Math.max(0, Math.min(width / 2 - 1, column)),
        Math.max(0, Math.min(height / 2 - 1, row)),
      ];
      return bytes[start + (r * width) / 2 + c] ?? 0;
    };
    const mix = (a: number, b: number, part: number): number => a + (b - a) * part;
    return mix(
      mix(at(left, top), at(left + 1, top), across - left),
      mix(at(left, top + 1), at(left + 1, top + 1), across - left),
      down - top,
    );
  };
  const bright = (((bytes[y * width + x] ?? 0) - 16) * 255) / 219;
  const blue = ((difference(luma) - 128) * 255) / 224;
  const red = ((difference(luma * 1.25) - 128) * 255) / 224;
  const levels = [bright + 1.5748 * red, bright - 0.187324 * blue - 0.468124 * red, bright + 1.8556 * blue];
  return levels.map((level) => Math.max(0, Math.min(255, level)));
}

for (const [name, createKernel] of Object.entries(KERNELS)) {
  describe(`pixels with the ${name} kernel`, () => {
    it('are what the planes say, within a level', () => {
      fc.assert(
        fc.property(picture, (made) => {
          const luma = made.width * made.height;
          const raw = { ...made, transparent: false, bytes: made.bytes.subarray(0, 1.5 * luma) };
          const pixels = toPixels(createKernel, raw);
          for (let y = 0; y < raw.height; y += 1) {
            for (let x = 0; x < raw.width; x += 1) {
              const at = 4 * (y * raw.width + x);
              for (const [index, wanted] of pixelAt(raw, x, y).entries()) {
                const off = Math.abs((pixels[at + index] ?? -1) - wanted);
                assert.ok(off <= 1, `${off} levels off at ${x}, ${y}`);
              }
              assert.equal(pixels[at + 3], 255);
            }
          }
        }),
        { numRuns: 60 },
      );
    });

    it('keep white, black and greys', () => {
      for (const [y, level] of [
        [16, 0],
        [235, 255],
        [126, 128],
        [0, 0],
        [255, 255],
      ] as const) {
        const raw = pictureOf({ width: 18, height: 8 }, (channel) => (channel === 'y' ? y : 128));
        assert.deepEqual([...new Set(toPixels(createKernel, raw))].sort(), [...new Set([level, 255])].sort());
      }
    });

    it('become planes and are the same afterwards, but for what 4:2:0 leaves out', () => {
      for (const [r, g, b] of [
        [255, 0, 0],
        [0, 255, 0],
        [0, 0, 255],
        [250, 128, 3],
        [255, 255, 255],
        [7, 7, 7],
      ]) {
        const size = { width: 22, height: 10 };
        const data = new Uint8Array(4 * 220).map((_, index) => [r, g, b, 255][index % 4] ?? 0);
        const { bytes } = toPlanes(createKernel, { ...size, data }, false);
        const pixels = toPixels(createKernel, { ...size, transparent: false, bytes });
        for (const [index, value] of pixels.entries())
          assert.ok(
            Math.abs(value - (data[index] ?? 0)) <= 2,
            `${r} ${g} ${b}: ${pixels.subarray(0, 4).join(' ')}`,
          );
      }
    });

    it('are multiplied by their alpha, so that no hidden colour gets out', () => {
      const size = { width: 20, height: 10 };
      const data = new Uint8Array(800).map((_, index) => [255, 0, 255, 0][index % 4] ?? 0);
      const { bytes, width, height } = toPlanes(createKernel, { ...size, data }, true);
      assert.equal(bytes.length, pictureBytes(width, height, true));
      assert.ok(bytes.every((value) => value === 0));
      const half = data.map((_, index) => (index % 4 === 3 ? 128 : 255));
      const seen = toPlanes(createKernel, { ...size, data: half }, true).bytes;
      assert.deepEqual([seen[0], seen[200], seen[300], seen[549]], [118, 64, 128, 128]);
    });

    it('are the same planes when they were multiplied before', () => {
      const size = { width: 20, height: 10 };
      const straight = noise(800, 3);
      const multiplied = straight.map((value, index) =>
        index % 4 === 3 ? value : Math.round((value * (straight[index - (index % 4) + 3] ?? 0)) / 255),
      );
      const wanted = toPlanes(createKernel, { ...size, data: straight }, true, 'straight').bytes;
      const seen = toPlanes(createKernel, { ...size, data: multiplied }, true, 'multiplied').bytes;
      for (const [index, value] of seen.entries()) assert.ok(Math.abs(value - (wanted[index] ?? -9)) <= 1);
    });

    it('go on as the last ones where the planes are larger', () => {
      const data = noise(4 * 5 * 3, 7);
      const { bytes, width, height } = toPlanes(createKernel, { width: 5, height: 3, data }, true);
      assert.deepEqual([width, height], [8, 8]);
      for (let y = 0; y < 8; y += 1)
        for (let x = 0; x < 8; x += 1)
          assert.equal(bytes[y * 8 + x], bytes[Math.min(y, 2) * 8 + Math.min(x, 4)]);
    });
  });
}

describe('pixels', () => {
  const [fast, plain] = Object.values(KERNELS);

  it('are the same with both kernels, to the bit, into planes and out of them', () => {
    assert.ok(fast !== undefined && plain !== undefined);
    fc.assert(
      fc.property(
        drawing,
        fc.boolean(),
        fc.constantFrom('straight', 'multiplied'),
        (pixels, transparent, alpha) => {
          const [one, two] = [
            toPlanes(fast, pixels, transparent, alpha),
            toPlanes(plain, pixels, transparent, alpha),
          ];
          assert.deepEqual(one.bytes, two.bytes);
          const { width, height } = one;
          const raw = {
            width,
            height,
            transparent: false,
            bytes: one.bytes.subarray(0, 1.5 * width * height),
          };
          assert.deepEqual(toPixels(fast, raw), toPixels(plain, raw));
        },
      ),
      { numRuns: 200 },
    );
  });
});
