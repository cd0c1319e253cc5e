import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildKernel } from '../../../scripts/kernel.mjs';
import { locateTools } from '../../../src/engine/ffmpeg/index.ts';
import { openPreview } from '../../../src/engine/preview/openPreview.ts';
import { draftOf, make, mediaAt } from '../../unit/engine/render/support.ts';
import { usePages } from './support/pages.ts';
import { partsOf } from './support/preview.ts';
import { project, state, TIMELINE } from './support/states.ts';

const BLUE = 'color=0x2040c0:s=640x360';
/** A red square in the middle; nothing, with hidden green, round it. */
const SQUARE =
  'color=0x00ff00:s=160x160:r=30:d=1,drawbox=x=40:y=40:w=80:h=80:color=0xc02020:t=fill,format=rgba,colorkey=0x00ff00:0.3:0';

/** The middle of the picture, and a place beside the square. */
const LOOK = `(() => {
  const canvas = document.querySelector('.preview canvas');
  const copy = new OffscreenCanvas(64, 36).getContext('2d');
  copy.drawImage(canvas, 0, 0, 64, 36);
  return [[32, 18], [20, 18]].map(([x, y]) => [...copy.getImageData(x, y, 1, 1).data.subarray(0, 3)]);
})()`;

describe('panel page: a transparent clip', function () {
  this.timeout(60_000);
  const openPage = usePages((media) => writeFilm(join(media, 'square')));

  for (const withoutWebCodecs of [false, true]) {
    it(`lets what is below it be seen${withoutWebCodecs ? ', as stills, too' : ''}`, async () => {
      const panel = await openPage({ preview: '/media/square', withoutWebCodecs });
      await panel.show(state(project({ timeline: TIMELINE, preview: { revision: 'first' } })));
      await panel.until("document.querySelector('.preview')?.dataset.state === 'ready'");
      await panel.page.locator('.preview-seek').fill('20');
      await panel.until("document.querySelector('.preview canvas').dataset.frame === '20'");
      // What a thread has painted is seen with the page's next frame but one.
      await panel.page.evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
      );
      const [square, beside] = await panel.page.evaluate<number[][]>(LOOK);
      near(square, [0xc0, 0x20, 0x20]);
      near(beside, [0x20, 0x40, 0xc0]);
    });
  }
});

function near(seen: readonly number[] | undefined, wanted: readonly number[]): void {
  assert.ok(
    wanted.every((level, channel) => Math.abs(level - (seen?.[channel] ?? NaN)) <= 8),
    `${seen?.join()} instead of ${wanted.join()}`,
  );
}

async function writeFilm(folder: string): Promise<void> {
  await mkdir(folder);
  await buildKernel();
  const photo = await make(join(folder, 'blue.png'), '-f', 'lavfi', '-i', BLUE, '-frames:v', '1');
  const encode = ['-t', '1', '-c:v', 'qtrle', '-pix_fmt', 'argb'];
  const clip = await make(join(folder, 'square.mov'), '-f', 'lavfi', '-i', SQUARE, ...encode);
  const overlay = {
    src: clip,
    kind: 'overlay',
    st: 0,
    d: 1000,
    fade: 0,
    place: 'center',
    size: 0.5,
  } as const;
  const pictures = [{ src: photo, st: 0, d: 1000, motion: 'none' }, overlay];
  const preview = await openPreview({
    draft: draftOf({ d: 1000, width: 640, height: 360, pictures }),
    media: mediaAt,
    tools: await locateTools(),
    cache: { take: () => Promise.resolve(false), keep: () => Promise.resolve() },
    folder,
    signal: new AbortController().signal,
  });
  await writeFile(join(folder, 'film.json'), JSON.stringify(preview.manifest));
  for (const part of partsOf(preview.manifest))
    await writeFile(join(folder, part), (await preview.part(part)) ?? '');
}
