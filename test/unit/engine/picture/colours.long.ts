import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heicToJpeg } from '../../../../src/assets/convert/heic.ts';
import { probeMedia } from '../../../../src/engine/ffmpeg/index.ts';
import { prepareStill } from '../../../../src/engine/picture/sources/stills/index.ts';
import { RenderHarness } from '../render/harness.ts';
import { draftOf } from '../render/support.ts';
import { colourAt, decodedFrames, planesToPixels, type Pixels } from './decoded.ts';
import { deltaE, type Rgb } from './deltaE.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/colours/', import.meta.url));
/** The colours of the 24 patches of each chart, as ImageMagick 6.9 manages them (`primaries`, `code-points`, `linear`: by their formulas). */
const REFERENCES = JSON.parse(readFileSync(`${FOLDER}references.json`, 'utf8')) as Record<string, Rgb[]>;
const CHART = { width: 96, height: 64 };
/** Large enough that chroma, which has half of the pixels, does not mix in the middle of a patch. */
const PREPARED = { width: 192, height: 128 };
/** Six patches in a row, the first row is grey. */
const ACROSS = 6;
const DOWN = 4;

describe('colours of stills', function () {
  this.timeout(120_000);
  const harness = new RenderHarness();

  for (const [name, wanted] of Object.entries(REFERENCES)) {
    it(`prepares ${name} as it is meant`, async () => {
      const path = await uploaded(FOLDER + name, harness.folder);
      const target = join(harness.folder, 'chart.yuv');
      const { signal } = new AbortController();
      const media = await probeMedia(harness.tools, path);
      const need = { orientation: media.orientation, size: PREPARED };
      await prepareStill({ path, media }, need, target, {
        tools: harness.tools,
        folder: harness.folder,
        signal,
      });
      const patches = patchesOf({ ...PREPARED, data: planesToPixels(await readFile(target), PREPARED) });
      const off = patches.map((colour, index) => deltaE(colour, wanted[index] ?? [0, 0, 0]));
      const worst = Math.max(...off);
      assert.ok(worst <= 2, `patch ${off.indexOf(worst)} is off by ${worst}`);
      assert.ok(mean(off) <= (name.startsWith('plain') ? 0.3 : 0.5), `all are off by ${mean(off)}`);
      if (name !== 'inks.jpg') assertGrey(patches, 0.5);
    });
  }

  it('shows them so in the video', async () => {
    const frame = { width: 3 * CHART.width, height: 3 * CHART.height };
    // The first has the frame's size: what is not scaled takes another way through ffmpeg.
    const names = ['plain-large.jpg', 'display-p3.jpg', 'prophoto.jpg', 'display-p3.webp', 'inks.jpg'];
    const pictures = names.map((name, index) => ({ src: FOLDER + name, st: index * 500, d: 500 }));
    const { path } = await harness.render(draftOf({ d: names.length * 500, pictures, ...frame }));
    const frames = await decodedFrames(path, frame, { first: 8, step: 15 });
    assert.equal(frames.length, names.length);
    for (const [index, name] of names.entries()) {
      const patches = patchesOf(frames[index] ?? assert.fail());
      const off = patches.map((colour, patch) => deltaE(colour, REFERENCES[name]?.[patch] ?? [0, 0, 0]));
      const worst = Math.max(...off);
      assert.ok(worst <= 2, `${name}: patch ${off.indexOf(worst)} is off by ${worst}`);
      if (name.startsWith('plain')) {
        assert.ok(mean(off) < 0.3, `all are off by ${mean(off)}`);
        assertGrey(patches, 0);
      }
    }
  });
});

/** What the engine is sent: HEIC photos are converted before. */
async function uploaded(path: string, folder: string): Promise<string> {
  if (!path.endsWith('.heic')) return path;
  const target = join(folder, 'photo.jpg');
  await heicToJpeg(path, target);
  return target;
}

function patchesOf(frame: Pixels): Rgb[] {
  const [width, height] = [frame.width / ACROSS, frame.height / DOWN];
  return Array.from({ length: ACROSS * DOWN }, (_, index) =>
    colourAt(frame, ((index % ACROSS) + 0.5) * width, (Math.floor(index / ACROSS) + 0.5) * height),
  );
}

/** @param levels that the channels of the first row may differ by */
function assertGrey(patches: readonly Rgb[], levels: number): void {
  for (const colour of patches.slice(0, ACROSS))
    assert.ok(Math.max(...colour) - Math.min(...colour) <= levels, `a grey became ${colour.join(', ')}`);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
