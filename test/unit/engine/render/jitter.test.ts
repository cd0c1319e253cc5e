import assert from 'node:assert/strict';
import { join } from 'node:path';
import { decodeLuma, makeGrid, measureJitter } from '../../../video/jitter.ts';
import { someOf } from '../../properties.ts';
import { RenderHarness } from './harness.ts';
import { draftOf } from './support.ts';

const SIZE = { width: 640, height: 360 };
/** Pixels. The benchmark holds a film of full size to 0.02; a small one has less that the encoder's noise averages out over. Whole pixels: 0.2. */
const MOST = 0.03;

describe('a slow movement', () => {
  const harness = new RenderHarness();

  for (const motion of someOf(['zoom-in', 'pan-right'], 2)) {
    it(`does not tremble: ${motion}`, async () => {
      const grid = join(harness.folder, 'grid.png');
      await makeGrid(harness.tools.ffmpeg, grid, { width: 1600, height: 900 }, SIZE);
      const draft = draftOf({ ...SIZE, d: 2000, pictures: [{ src: grid, st: 0, d: 2000, motion }] });
      await harness.render(draft);
      const film = join(harness.folder, 'out', 'video.mp4');
      const jitter = measureJitter(await decodeLuma(harness.tools.ffmpeg, film), SIZE);
      assert.ok(jitter <= MOST, `${jitter} pixels`);
    });
  }
});
