import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { loadPlanes, pictureBytes, type RawPicture } from '../../../src/compositor/pixels/planes.ts';
import {
  ROTATED,
  turnedSize,
  turnedTwice,
  turnInto,
  turnPlanes,
  type Orientation,
} from '../../../src/compositor/pixels/turn.ts';
import { KERNELS } from './kernels.ts';
import { planesOf } from './pictures.ts';
import { picture } from './randomScenes.ts';

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Where a pixel of the upright picture is in the stored one, of the stored one's size less 1. */
const FROM: Readonly<
  Record<Orientation, (x: number, y: number, right: number, bottom: number) => [number, number]>
> = {
  1: (x, y) => [x, y],
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
};

/** Every plane, pixel by pixel. */
function turned({ width, height, transparent, bytes }: RawPicture, orientation: Orientation): Uint8Array {
  const out: number[] = [];
  let start = 0;
  for (const step of transparent ? [1, 2, 2, 1, 2] : [1, 2, 2]) {
    const stored = { width: width / step, height: height / step };
    const upright = turnedSize(stored, orientation);
    for (let y = 0; y < upright.height; y += 1) {
      for (let x = 0; x < upright.width; x += 1) {
        const [column, row] = FROM[orientation](x, y, stored.width - 1, stored.height - 1);
        out.push(bytes[start + row * stored.width + column] ?? -1);
      }
    }
    start += stored.width * stored.height;
  }
  return Uint8Array.from(out);
}

describe('turning', () => {
  for (const [name, createKernel] of Object.entries(KERNELS)) {
    it(`puts every pixel of every plane where it belongs, with the ${name} kernel`, () => {
      const memory = new PixelMemory(createKernel());
      fc.assert(
        fc.property(picture, fc.constantFrom(...ORIENTATIONS), (raw, orientation) => {
          const source = loadPlanes(memory, raw);
          const upright = turnPlanes(memory, source, orientation);
          assert.deepEqual(planesOf(memory, upright), turned(raw, orientation));
          memory.free(source.y);
          memory.free(upright.y);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('writes nothing beside the turned picture', () => {
    for (const createKernel of Object.values(KERNELS)) {
      const memory = new PixelMemory(createKernel());
      for (const orientation of ORIENTATIONS) {
        const raw = { width: 26, height: 18, transparent: false };
        const source = loadPlanes(memory, {
          ...raw,
          bytes: new Uint8Array(pictureBytes(26, 18, false)).fill(9),
        });
        const whole = memory.allocate(4096);
        memory.kernel.bytes().fill(77, whole, whole + 4096);
        const [y, luma] = [whole + 1024, 26 * 18];
        const target = { ...turnedSize(raw, orientation), y, u: y + luma, v: y + 1.25 * luma };
        turnInto(memory, source, orientation, target);
        const bytes = memory.kernel.bytes().subarray(whole, whole + 4096);
        assert.equal(bytes.filter((value) => value === 9).length, 1.5 * luma);
        assert.equal(bytes.filter((value) => value === 77).length, 4096 - 1.5 * luma);
        memory.free(whole);
        memory.free(source.y);
      }
    }
  });

  it('takes two turns as one', () => {
    const raw = {
      ...{ width: 16, height: 10, transparent: false },
      bytes: new Uint8Array(pictureBytes(16, 10, false)).map((_, index) => index),
    };
    for (const first of ORIENTATIONS) {
      for (const second of ORIENTATIONS) {
        const once = { ...raw, ...turnedSize(raw, first), bytes: turned(raw, first) };
        const both = turnedTwice(first, second);
        assert.deepEqual(turned(raw, both), turned(once, second), `${first}, then ${second}`);
      }
    }
    assert.equal(turnedTwice(ROTATED[90], ROTATED[180]), ROTATED[270]);
    assert.equal(turnedTwice(ROTATED[90], 2), 5);
  });

  it('declines planes of another size or kind', () => {
    for (const createKernel of Object.values(KERNELS)) {
      const memory = new PixelMemory(createKernel());
      const load = (width: number, height: number, transparent: boolean) =>
        loadPlanes(memory, {
          width,
          height,
          transparent,
          bytes: new Uint8Array(pictureBytes(width, height, transparent)),
        });
      assert.throws(() => turnInto(memory, load(16, 10, false), 6, load(16, 10, false)), RangeError);
      assert.throws(() => turnInto(memory, load(16, 10, true), 6, load(10, 16, false)), RangeError);
    }
  });
});
