import assert from 'node:assert/strict';
import { join } from 'node:path';
import { overlapOf } from '../../../../../src/engine/director/board/layout.ts';
import { picturesIn, readDraft } from '../../../../../src/engine/draft/index.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';
import { draftOf, say } from '../../director/support.ts';
import { decodedFrames, type Pixels } from '../../picture/decoded.ts';
import { RenderHarness } from '../harness.ts';
import { make, mediaAt } from '../support.ts';

/** What cameras and phones take, lying and standing, and what only phones do; upright pixels. */
const MIXED = [
  ...[
    [6000, 4000],
    [4032, 3024],
    [3024, 4032],
    [4000, 2250],
    [3024, 4032],
    [3024, 4032],
    [5472, 3648],
  ],
  ...[
    [2000, 2000],
    [1600, 647],
    [960, 640],
  ],
] as const;
const PORTRAITS = [
  [3024, 4032],
  [3000, 4000],
  [2250, 4000],
  [3024, 4032],
  [1080, 1920],
] as const;
const FPS = 30;
/** All pictures are of this colour, and nothing else in a film is nearly as colourful. */
const COLOUR = '0xff00ff';
const COLOURFUL = 110;

describe('how much of a finished film’s frames is picture', function () {
  this.timeout(300_000);
  const harness = new RenderHarness();

  for (const [what, sizes, request, least] of [
    ['mixed pictures in a wide film', MIXED, 'make a slideshow', 0.85],
    ['portraits of phones in a wide film', PORTRAITS, 'make a slideshow', 0.75],
    ['portraits of phones in a tall film', PORTRAITS, 'make a vertical slideshow', 0.75],
    ['mixed pictures in a tall film', MIXED, 'make a vertical slideshow', 0.75],
    ['mixed pictures in a square film', MIXED, 'make a square slideshow', 0.85],
  ] as const)
    it(`is ${100 * least} % and more on average: ${what}`, async () => {
      const composed = draftOf(say(request, { media: await photosOf(sizes) }));
      const size = { width: composed.m.width / 6, height: composed.m.height / 6 };
      const small = { width: 4 * Math.round(size.width / 4), height: 4 * Math.round(size.height / 4) };
      const draft = readDraft({ ...composed, m: { ...composed.m, ...small } });
      const { path } = await harness.render(draft);
      const frames = await decodedFrames(path, small);
      let [shown, all] = [0, 0];
      const pictures = picturesIn(draft);
      for (const [at, picture] of pictures.entries()) {
        // While one goes and another comes, both are half there.
        const next = pictures[at + 1];
        const from = picture.st + overlapOf(picture, at);
        const to = picture.st + picture.d - (next ? overlapOf(next, at + 1) : 1000);
        for (let frame = Math.ceil((from * FPS) / 1000); frame < Math.floor((to * FPS) / 1000); frame += 6) {
          shown += colourfulIn(frames[frame] ?? assert.fail(`frame ${frame}`));
          all += 1;
        }
      }
      const share = shown / all;
      if (process.env['SHOW']) console.log(what, share);
      assert.ok(share >= least, `${share.toFixed(3)} of ${all} frames`);
    });

  async function photosOf(sizes: readonly (readonly [number, number])[]): Promise<MediaFile[]> {
    const photos: MediaFile[] = [];
    for (const [at, [width, height]] of sizes.entries()) {
      const source = ['-f', 'lavfi', '-i', `color=${COLOUR}:s=${width}x${height}`, '-frames:v', '1'];
      const path = await make(join(harness.folder, `${at}.jpg`), ...source);
      photos.push({ ...mediaAt(path), format: 'jpeg', width, height });
    }
    return photos;
  }
});

/** The share of a frame's pixels that have much colour. */
function colourfulIn({ width, height, data }: Pixels): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURFUL) count += 1;
  }
  return count / (width * height);
}
