import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { SourceMaker } from '../../../src/compositor/made/maker.ts';
import { SHADOW_REACH } from '../../../src/compositor/made/shadow.ts';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { loadPlanes, type Planes, type RawPicture } from '../../../src/compositor/pixels/planes.ts';
import { Painter } from '../../../src/compositor/painter.ts';
import { CELLS } from '../../../src/compositor/scene/film.ts';
import type { Layer, Rect, Size } from '../../../src/compositor/scene/scene.ts';
import { KERNELS } from './kernels.ts';
import { pictureOf, planesOf } from './pictures.ts';
import { ssim } from '../../video/ssim.ts';

const run = promisify(execFile);
const PHOTOS = resolve(import.meta.dirname, '../../../samples/photos');

/** The picture in its box over its ground and shadow. */
function frameOf(
  createKernel: (typeof KERNELS)[string],
  frame: Size,
  picture: RawPicture,
  box: Rect,
): Uint8Array {
  const memory = new PixelMemory(createKernel());
  const planes = loadPlanes(memory, picture);
  const maker = new SourceMaker(memory);
  const cell = Math.min(frame.width, frame.height) / CELLS;
  const cells = (side: number): number => 2 * Math.round(side / cell / 2);
  const size = {
    width: cells(box.width) + 2 * SHADOW_REACH,
    height: cells(box.height) + 2 * SHADOW_REACH,
  };
  const across = (SHADOW_REACH * box.width) / cells(box.width);
  const down = (SHADOW_REACH * box.height) / cells(box.height);
  const around = {
    ...{ x: box.x - across, y: box.y - down },
    ...{ width: box.width + 2 * across, height: box.height + 2 * down },
  };
  const sources: Record<string, Planes> = {
    ground: maker.makeCoarse(frame, planes),
    shadow: maker.make({ kind: 'shadow', source: 'shadow', of: 'picture', size }, { planes }, 1),
    picture: planes,
  };
  const painter = new Painter(memory, frame);
  const canvas = painter.createFrame();
  const layer = (source: string, place: Rect): Layer => {
    const { width = 8, height = 8 } = sources[source] ?? {};
    const own = { width, height };
    return { kind: 'picture', source, size: own, window: { x: 0, y: 0, ...own }, place, opacity: 1 };
  };
  const layers = [layer('ground', { x: 0, y: 0, ...frame }), layer('shadow', around), layer('picture', box)];
  painter.paint({ layers }, (source) => sources[source] ?? planes, canvas);
  return planesOf(memory, canvas);
}

async function decoded(photo: string, filters: string): Promise<Uint8Array> {
  const args = ['-v', 'error', '-noautorotate', '-i', join(PHOTOS, photo), '-filter_complex', filters];
  const options = { encoding: 'buffer' as const, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run('ffmpeg', [...args, '-frames:v', '1', '-f', 'rawvideo', 'pipe:1'], options);
  return stdout;
}

describe('the ground of a picture that does not fill the frame', () => {
  const [fast, plain] = Object.values(KERNELS);
  assert.ok(fast !== undefined && plain !== undefined);

  for (const [photo, frame, box] of [
    ['01-elva.jpg', { width: 1280, height: 720 }, { x: 400, y: 0, width: 480, height: 720 }],
    ['04-blue-whale.jpg', { width: 720, height: 1280 }, { x: 0, y: 400, width: 720, height: 480 }],
  ] as const) {
    it(`looks as ffmpeg would make it: ${photo}`, async () => {
      const small = { width: frame.width / 8, height: frame.height / 8 };
      const shadow = [box.x / 8 - 1, box.y / 8 - 1, box.width / 8 + 2, box.height / 8 + 2].join(':');
      const front = `scale=${box.width}:${box.height},format=yuv420p`;
      const chain = [
        `${front},split[a][f]`,
        `[a]scale=${small.width}:${small.height}:force_original_aspect_ratio=increase:flags=area`,
      ].join(';');
      const wanted = await decoded(
        photo,
        [
          `${chain},crop=${small.width}:${small.height},setsar=1,gblur=sigma=7`,
          `lutyuv=y='16+(val-16)*0.5':u='128+(val-128)*0.85':v='128+(val-128)*0.85'`,
          `drawbox=${shadow}:color=black@0.5:t=fill,gblur=sigma=2`,
          `scale=${frame.width}:${frame.height}:flags=bicubic[g];[g][f]overlay=${box.x}:${box.y}`,
        ].join(','),
      );
      const picture = { width: box.width, height: box.height, transparent: false };
      const frameBytes = frameOf(fast, frame, { ...picture, bytes: await decoded(photo, front) }, box);
      assert.equal(frameBytes.length, wanted.length);
      const luma = frame.width * frame.height;
      for (const [start, step] of [
        [0, 1],
        [luma, 2],
        [luma * 1.25, 2],
      ] as const) {
        const plane = (bytes: Uint8Array) => ({
          ...{ width: frame.width / step, height: frame.height / step },
          data: bytes.subarray(start, start + luma / step / step),
        });
        const found = ssim(plane(frameBytes), plane(wanted));
        assert.ok(found >= 0.99, `SSIM ${found}`);
      }
    });
  }

  it('has neither bands nor blocks: even shades stay even', () => {
    const frame = { width: 640, height: 360 };
    const box = { x: 240, y: 0, width: 160, height: 360 };
    const shades = pictureOf(box, (channel, x, y) => (channel === 'y' ? 40 + x + y / 8 : 100 + x / 4));
    const bytes = frameOf(fast, frame, shades, box);
    for (const row of [3, 100, 359]) {
      const line = bytes.subarray(row * frame.width, row * frame.width + 200);
      const steps = line.subarray(1).map((value, x) => Math.abs(value - (line[x] ?? 0)));
      assert.ok(Math.max(...steps) <= 1, `a step of ${Math.max(...steps)} levels`);
      assert.ok((line[199] ?? 0) > (line[0] ?? 0) + 8);
    }
  });

  it('is half as bright, and darker close to the picture', () => {
    const frame = { width: 640, height: 360 };
    const box = { x: 240, y: 0, width: 160, height: 360 };
    const white = pictureOf(box, (channel) => (channel === 'y' ? 235 : 128));
    const bytes = frameOf(fast, frame, white, box);
    const at = (x: number, y: number): number => bytes[y * frame.width + x] ?? -1;
    assert.ok(Math.abs(at(20, 180) - 126) <= 1, `far away: ${at(20, 180)}`);
    assert.ok(at(238, 180) < 100, `at its side: ${at(238, 180)}`);
    assert.ok(at(402, 180) < 100, `on the other: ${at(402, 180)}`);
    assert.equal(at(320, 180), 235);
  });

  it('is the same with both kernels, to the bit', () => {
    for (const [frame, box] of [
      [
        { width: 240, height: 134 },
        { x: 81, y: 1, width: 78, height: 132 },
      ],
      [
        { width: 66, height: 120 },
        { x: 0, y: 40, width: 66, height: 40 },
      ],
    ] as const) {
      const { width, height } = box;
      const picture = pictureOf({ width, height }, (_, x, y) => (x * 37 + y * 91) % 256);
      assert.deepEqual(frameOf(fast, frame, picture, box), frameOf(plain, frame, picture, box));
    }
  });
});
