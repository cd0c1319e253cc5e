import assert from 'node:assert/strict';
import { Painter } from '../../../src/compositor/painter.ts';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { freePlanes, loadPlanes, pictureBytes } from '../../../src/compositor/pixels/planes.ts';
import type { Scene, Size } from '../../../src/compositor/scene/scene.ts';
import { KERNELS } from './kernels.ts';

/** 4K in both directions, a phone's, and sizes whose chroma fills no whole block, or has an odd side. */
const SIZES: readonly Size[] = [
  { width: 3840, height: 2160 },
  { width: 2160, height: 3840 },
  { width: 1080, height: 1920 },
  { width: 1078, height: 606 },
  { width: 606, height: 1078 },
  { width: 854, height: 480 },
];
const EDGE = 4096;

/** A picture that gets brighter to the right, less blue downwards, and redder downwards. */
function slopes({ width, height }: Size): Uint8Array {
  const bytes = new Uint8Array(pictureBytes(width, height, false));
  const row = Uint8Array.from({ length: width }, (_, x) => 20 + Math.round((200 * x) / width));
  for (let y = 0; y < height; y += 1) bytes.set(row, y * width);
  const [u, half] = [width * height, width / 2];
  for (let y = 0; y < height / 2; y += 1) {
    const level = Math.round((200 * y) / (height / 2));
    bytes.fill(230 - level, u + y * half, u + (y + 1) * half);
    bytes.fill(20 + level, 1.25 * u + y * half, 1.25 * u + (y + 1) * half);
  }
  return bytes;
}

describe('frames of any size', () => {
  const create = KERNELS['WebAssembly'];
  assert.ok(create !== undefined);

  for (const size of SIZES) {
    it(`are painted to their last pixel, and no further: ${size.width}x${size.height}`, () => {
      const { width, height } = size;
      const memory = new PixelMemory(create());
      const source = loadPlanes(memory, { ...size, transparent: false, bytes: slopes(size) });
      const painter = new Painter(memory, size);
      // The frame lies amid bytes that are known.
      const [before, room] = [memory.allocate(EDGE), pictureBytes(width, height, false)];
      const frame = painter.createFrame();
      const after = memory.allocate(EDGE);
      assert.equal(frame.y, before + EDGE);
      for (const at of [before, after]) memory.kernel.bytes().fill(77, at, at + EDGE);
      // Shown smaller by a little, from the middle, and half of it once more over that.
      const window = { x: 0.25 * width * 0.02, y: 0, width: width * 0.98, height };
      const picture = { kind: 'picture', source: 'a', size, window } as const;
      const whole = { place: { x: 0, y: 0, ...size }, opacity: 1 };
      const scene: Scene = {
        layers: [
          { ...picture, ...whole },
          { ...picture, ...whole, opacity: 0.5 },
        ],
      };
      painter.paint(scene, () => source, frame);
      const bytes = memory.kernel.bytes();
      for (const x of [0, 1, width >> 1, width - 2, width - 1]) {
        const place = Math.max(0, Math.min(width - 1, window.x + (x + 0.5) * 0.98 - 0.5));
        for (const y of [0, height >> 1, height - 1]) {
          const [luma, wanted] = [bytes[frame.y + y * width + x] ?? 0, 20 + (200 * place) / width];
          assert.ok(Math.abs(luma - wanted) <= 1.5, `luma at ${x}, ${y}: ${luma} instead of ${wanted}`);
          const chroma = (y >> 1) * (width / 2) + (x >> 1);
          const level = (200 * (y >> 1)) / (height / 2);
          const [u, v] = [bytes[frame.u + chroma] ?? 0, bytes[frame.v + chroma] ?? 0];
          assert.ok(Math.abs(u - (230 - level)) <= 1.5 && Math.abs(v - (20 + level)) <= 1.5, `${u}, ${v}`);
        }
      }
      for (const at of [before, after])
        assert.ok(
          bytes.subarray(at, at + EDGE).every((value) => value === 77),
          'beside the frame',
        );
      assert.ok(after >= frame.y + room);
      for (const planes of [frame, source]) freePlanes(memory, planes);
    });
  }
});
