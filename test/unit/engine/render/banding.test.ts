import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { LookName } from '../../../../src/engine/draft/index.ts';
import { someOf } from '../../properties.ts';
import { RenderHarness } from './harness.ts';
import { draftOf } from './support.ts';

const run = promisify(execFile);
const FRAME = { width: 960, height: 540 };
/** Equal neighbours that are so many pixels long are seen as a step. */
const STEP = 24;

describe('dark grounds after encoding', function () {
  this.timeout(60_000);
  const harness = new RenderHarness();

  const dark: readonly LookName[] = ['memories', 'story', 'film', 'night', 'festive'];
  for (const name of someOf(dark, 3))
    it(`${name}: less than 20 % of the luma is in runs of ${STEP} pixels`, async () => {
      const pictures = [{ kind: 'card' as const, look: 'scene', text: 'Words', st: 0, d: 400 }];
      const draft = draftOf({ d: 400, pictures, ...FRAME });
      const { path } = await harness.render({ ...draft, m: { ...draft.m, look: { name } } });
      for (const frame of [1, 10]) {
        const share = flatShare(await lumaOf(path, frame));
        assert.ok(share < 0.2, `frame ${frame}: ${share.toFixed(3)}`);
      }
    });
});

async function lumaOf(path: string, frame: number): Promise<Buffer> {
  const args = ['-v', 'error', '-i', path, '-vf', `select=eq(n\\,${frame}),format=gray`, '-frames:v', '1'];
  const { stdout } = await run('ffmpeg', [...args, '-f', 'rawvideo', '-'], {
    encoding: 'buffer',
    maxBuffer: 2 * FRAME.width * FRAME.height,
  });
  return stdout;
}

/** The share of pixels in rows of {@link STEP} and more that are equal. */
function flatShare(luma: Buffer): number {
  let flat = 0;
  for (let y = 0; y < FRAME.height; y += 1) {
    let length = 1;
    for (let x = 1; x <= FRAME.width; x += 1) {
      const at = y * FRAME.width + x;
      if (x < FRAME.width && luma[at] === luma[at - 1]) length += 1;
      else {
        if (length >= STEP) flat += length;
        length = 1;
      }
    }
  }
  return flat / (FRAME.width * FRAME.height);
}
