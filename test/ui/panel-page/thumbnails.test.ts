import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usePages } from './support/pages.ts';
import { THUMBNAILS_DRAWN } from './support/places.ts';
import { asset, project, state } from './support/states.ts';

/** An image that browsers show, but do not decode by itself. */
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>';

describe('panel page: thumbnails', () => {
  const open = usePages((media) => writeFile(join(media, 'drawing.svg'), DRAWING));
  const photo = (index: number) =>
    asset(`${index}.jpg`, { thumbnail: `/samples/photos/07-portrait-rotated-6.jpg?${index}` });
  const fetched =
    "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/photos/')).length";

  it('are small pictures, made of the photos in sight alone', async () => {
    const panel = await open();
    await panel.show(state(project({ assets: Array.from({ length: 40 }, (_, index) => photo(index)) })));
    await panel.until(`${fetched} > 0 && ${THUMBNAILS_DRAWN}`);
    assert.ok((await panel.page.evaluate<number>(fetched)) < 12);
    const last = "[...document.querySelectorAll('.asset img')].at(-1)";
    await panel.text(`${last}.scrollIntoView() + ''`);
    await panel.until(`${last}.naturalWidth > 1`);
    assert.ok((await panel.page.evaluate<number>(fetched)) < 24, 'what was never in sight is not fetched');
    assert.deepEqual(await panel.page.evaluate(`[${last}.naturalWidth, ${last}.naturalHeight]`), [52, 38]);
  });

  it('show the middle of a photo, upright, as the photo itself would', async () => {
    const panel = await open();
    await panel.show(state(project({ assets: [photo(0)] })));
    await panel.until(`${fetched} > 0 && ${THUMBNAILS_DRAWN}`);
    const difference = await panel.page.evaluate<number>(`(async () => {
      const image = new Image();
      image.src = '${photo(0).thumbnail}';
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [52, 38];
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      const height = (image.naturalHeight * 52) / image.naturalWidth;
      context.drawImage(image, 0, (38 - height) / 2, 52, height);
      const pixels = () => context.getImageData(0, 0, 52, 38).data;
      const wanted = pixels();
      context.drawImage(document.querySelector('.asset img'), 0, 0);
      return pixels().reduce((sum, value, at) => sum + Math.abs(value - wanted[at]), 0) / wanted.length;
    })()`);
    assert.ok(difference < 5, `differs by ${difference} of 255`);
  });

  it('are a frame of a clip, in the list and in the timeline; a sign where the browser cannot show it', async () => {
    const panel = await open();
    const clip = asset('rabbit.mp4', { kind: 'video', thumbnail: '/samples/clips/rabbit.webm' });
    const damaged = asset('damaged.mov', { kind: 'video', thumbnail: '/media/drawing.svg' });
    const segment = { id: 's', name: 'rabbit.mp4', startMs: 0, durationMs: 4000, asset: clip.id };
    const track = { id: 'v', kind: 'video', label: 'Video', segments: [segment] } as const;
    const timeline = { summary: '', durationMs: 4000, tracks: [track] };
    await panel.show(state(project({ assets: [clip, damaged], timeline })));
    const colours = (place: string) => `(() => {
      const image = document.querySelector('${place} img');
      const copy = new OffscreenCanvas(52, 38).getContext('2d');
      if (image) copy.drawImage(image, 0, 0);
      return new Set(new Uint32Array(copy.getImageData(0, 0, 52, 38).data.buffer)).size;
    })()`;
    await panel.until(`${colours('.piece')} > 100 && ${colours('[data-asset="rabbit.mp4"]')} > 100`);
    const name = panel.page.locator('[data-asset="damaged.mov"] .asset-name');
    await name.waitFor();
    assert.equal(await name.innerText(), 'damaged.mov');
    await panel.picture('thumbnails-of-clips');
  });

  it('keep nobody waiting for a photo or a clip that does not come', async () => {
    const panel = await open();
    await panel.page.route('**/never*', () => undefined);
    const never = asset('never.jpg', { thumbnail: '/samples/photos/never.jpg' });
    const clip = asset('never.mp4', { kind: 'video', thumbnail: '/samples/clips/never.mp4' });
    await panel.show(state(project({ assets: [never, clip, photo(1)] })));
    await panel.until('document.querySelector(\'[data-asset="1.jpg"] img\').naturalWidth === 52');
  });

  it('are asked for once more where the editor’s server of files was not ready', async () => {
    const panel = await open();
    let asked = 0;
    await panel.page.route('**/photos/**', (route) => (asked++ === 0 ? route.abort() : route.continue()));
    await panel.show(state(project({ assets: [photo(1)] })));
    await panel.until("document.querySelector('.asset img')?.naturalWidth === 52");
    assert.equal(asked, 2);
    (panel.faults as string[]).length = 0;
  });

  it('are the pictures themselves where these cannot be made small', async () => {
    const panel = await open();
    await panel.show(state(project({ assets: [asset('x', { thumbnail: '/media/drawing.svg' })] })));
    await panel.until("document.querySelector('.asset img')?.naturalWidth === 40");
  });

  it('are the photos themselves, all of them, where the page may have no thread', async () => {
    const panel = await open();
    await panel.page.evaluate(
      "globalThis.Worker = class extends Worker { constructor() { super('/no-such-script.js'); } }",
    );
    await panel.show(state(project({ assets: [photo(0), photo(1)] })));
    const shown = "[...document.querySelectorAll('.asset img')].filter((each) => each.naturalWidth > 52)";
    await panel.until(`${shown}.length === 2`);
    (panel.faults as string[]).length = 0;
  });
});
