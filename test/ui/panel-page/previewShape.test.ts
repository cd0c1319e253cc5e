import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PreviewManifest } from '../../../src/compositor/preview/manifest.ts';
import { usePages } from './support/pages.ts';
import { writePreviews } from './support/preview.ts';
import { project, state, TIMELINE } from './support/states.ts';

type Size = PreviewManifest['size'];

/** The same film in a frame that stands, all of its parts called otherwise: none is known yet. */
function turned(film: PreviewManifest): string {
  const stood = ({ width, height }: Size): Size => ({ width: height, height: width });
  const other = { ...film, size: stood(film.size), film: { ...film.film, size: stood(film.film.size) } };
  return JSON.stringify(other).replaceAll('"part":"', '"part":"other-');
}

/** What the canvas shows, as numbers. A canvas that a thread paints on is read by a copy of it. */
const LOOK = `(() => {
  const copy = new OffscreenCanvas(32, 18).getContext('2d');
  copy.drawImage(document.querySelector('.preview canvas'), 0, 0, 32, 18);
  return [...copy.getImageData(0, 0, 32, 18).data].join();
})()`;
/** Width by height of the picture in the page, and where the timeline begins. */
const SHAPE = `(({ width, height }) => width / height)(document.querySelector('.preview canvas').getBoundingClientRect())`;
const TIMELINE_AT = "document.querySelector('[data-section=Timeline]').getBoundingClientRect().top";

describe('panel page: a preview of another shape', function () {
  this.timeout(60_000);
  const open = usePages(async (media) => {
    const files = ['01-elva', '03-larch'].map((name) => resolve('samples/photos', `${name}.jpg`));
    const { wide } = await writePreviews(media, {
      wide: { files, message: 'a 4-second slideshow without music' },
    });
    assert.ok(wide);
    await cp(join(media, 'wide'), join(media, 'tall'), { recursive: true });
    await writeFile(join(media, 'tall/film.json'), turned(wide));
  });

  it('leaves picture, shape and timeline as they are until its own picture is there', async () => {
    const panel = await open({ preview: '/media/wide', width: 300 });
    const film = (revision: string) => state(project({ timeline: TIMELINE, preview: { revision } }));
    const presented =
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))';
    await panel.show(film('first'));
    await panel.until("document.querySelector('.preview')?.dataset.state === 'ready'");
    await panel.page.evaluate(presented);
    const before = await panel.text(LOOK);
    const place = await panel.text(TIMELINE_AT);
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    let ask = (): void => undefined;
    const asked = new Promise<void>((done) => (ask = done));
    await panel.page.route('**/media/tall/**', async (route) => {
      const url = route.request().url();
      if (!url.endsWith('film.json')) {
        ask();
        await held;
      }
      await route.continue({ url: url.replace('/other-', '/') });
    });
    await panel.page.evaluate("host.preview = '/media/tall'; 0");
    await panel.show(film('second'));
    await asked;
    await panel.page.evaluate(presented);
    assert.ok(Math.abs((await panel.page.evaluate<number>(SHAPE)) - 16 / 9) < 0.02);
    assert.equal(await panel.text(LOOK), before, 'nothing is white meanwhile');
    release();
    await panel.until(`Math.abs(${SHAPE} - 9 / 16) < 0.02`);
    assert.equal(await panel.text(TIMELINE_AT), place);
  });
});
