import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { probeMedia } from '../../../../src/engine/ffmpeg/index.ts';
import { prepareStill } from '../../../../src/engine/picture/sources/stills/index.ts';
import { RenderHarness } from '../render/harness.ts';

const run = promisify(execFile);
const PHOTO = join(import.meta.dirname, '../../../../samples/photos/01-elva.jpg');
/** A third and a bit of the photo's sides: small enough that the decoder may halve it. */
const SMALL = { width: 1104, height: 640 };

describe('large JPEGs', function () {
  this.timeout(60_000);
  const harness = new RenderHarness();

  for (const [kind, pixels, odd] of [
    ['without subsampling', 'yuvj444p', 0],
    ['with subsampling', 'yuvj420p', 0],
    ['of odd sides', 'yuvj420p', 1],
  ] as const)
    it(`look as the same picture in a PNG, though they are halved while they are decoded: ${kind}`, async () => {
      const jpeg = join(harness.folder, `${pixels}${odd}.jpg`);
      const png = join(harness.folder, `${pixels}${odd}.png`);
      const crop = `crop=iw-${odd}:ih-${odd}:exact=1,format=${pixels}`;
      await run(harness.tools.ffmpeg, ['-v', 'error', '-i', PHOTO, '-vf', crop, '-q:v', '2', jpeg]);
      await run(harness.tools.ffmpeg, ['-v', 'error', '-i', jpeg, '-pix_fmt', 'rgb24', png]);
      const [one, other] = await Promise.all([jpeg, png].map(prepared));
      const noise = peakNoise(one ?? assert.fail(), other ?? assert.fail());
      assert.ok(noise >= 40, `${noise.toFixed(1)} dB`);
    });

  async function prepared(path: string): Promise<Buffer> {
    const target = `${path}.yuv`;
    const media = await probeMedia(harness.tools, path);
    const { signal } = new AbortController();
    const job = { tools: harness.tools, folder: harness.folder, signal };
    await prepareStill({ path, media }, { orientation: 1, size: SMALL }, target, job);
    return readFile(target);
  }
});

/** Ratio of the highest level to how far two pictures' luma is apart, dB. */
function peakNoise(one: Buffer, other: Buffer): number {
  const count = SMALL.width * SMALL.height;
  let squares = 0;
  for (let at = 0; at < count; at += 1) squares += ((one[at] ?? 0) - (other[at] ?? 0)) ** 2;
  return 10 * Math.log10((255 ** 2 * count) / squares);
}
