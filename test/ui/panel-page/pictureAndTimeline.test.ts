import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { writePreviews } from './support/preview.ts';
import { project, state, TIMELINE, VIDEO } from './support/states.ts';

/** Parts of picture and timeline that cannot be seen just now. */
const OUT_OF_SIGHT = `['.preview canvas', '.preview-controls', '.ruler', '.piece', '.lane[data-kind=audio]'].filter((part) => {
  const { left, top, bottom } = document.querySelector(part).getBoundingClientRect();
  return [top + 2, bottom - 2].some((y) => document.elementFromPoint(left + 3, y)?.closest(part) == null);
})`;

/** Where the parts of the stage are that somebody may be pointing at. */
const PLACES = `['.preview canvas', '.preview-seek', '.ruler', '.piece', '[data-section=Timeline] .fold', '[data-section=Files] .fold'].map((part) => {
  const { x, y, width, height } = document.querySelector(part).getBoundingClientRect();
  return [part, x, y, width, height];
})`;

const READY = "document.querySelector('.preview')?.dataset.state === 'ready'";

/** They are where they were in the last five frames: a canvas takes its picture's size a little later than it is told. */
const SETTLED = `((places) => {
  if (places === globalThis.lastPlaces) return ++globalThis.equalFrames >= 5;
  globalThis.lastPlaces = places;
  globalThis.equalFrames = 0;
  return false;
})(JSON.stringify(${PLACES}))`;

const shown = (more: Parameters<typeof project>[0] = {}) =>
  state(project({ timeline: TIMELINE, preview: { revision: 'first' }, ...more }));

describe('panel page: the picture and its timeline', function () {
  this.timeout(60_000);
  const openPage = usePages((media) =>
    writePreviews(media, {
      slideshow: {
        files: [resolve('samples/photos/01-elva.jpg'), resolve('samples/photos/03-larch.jpg')],
        message: 'a 12-second slideshow in 480p without music',
      },
    }),
  );
  let panel: PanelPage;

  it('are seen together in a side bar, and the picture shows what is selected there', async () => {
    panel = await openPage({ preview: '/media/slideshow', width: 300, height: 703, saved: {} });
    await panel.show(shown());
    await panel.until(READY);
    await panel.page.locator('.fold', { hasText: 'Timeline' }).click();
    assert.deepEqual(await panel.page.evaluate(OUT_OF_SIGHT), []);
    await panel.page.locator('[data-segment="Video/2"]').click();
    // The middle of the third picture, at 25 frames a second or more.
    await panel.until("Number(document.querySelector('.preview canvas').dataset.frame) >= 225");
    await panel.page.locator('.ruler').click({ position: { x: 2, y: 8 }, clickCount: 2 });
    await panel.until("Number(document.querySelector('.preview canvas').dataset.frame) < 10");
    assert.equal(await panel.text('String(getSelection())'), '');
    await panel.picture('preview-with-timeline');
  });

  it('stay where they are, whatever comes and goes around them', async () => {
    const places = () => panel.page.evaluate<unknown>(PLACES);
    for (const width of [240, 300, 900]) {
      panel = await openPage({ preview: '/media/slideshow', width, height: 703 });
      await panel.show(shown());
      await panel.until(READY);
      await panel.until(SETTLED);
      const before = await places();
      await panel.page.locator('[data-segment="Video/0"]').click();
      assert.deepEqual(await places(), before, `${width}: selected`);
      const activity = { phase: 'exporting', label: 'Rendering…', fraction: 0.4, cancellable: true } as const;
      const waiting = [{ id: 'w', text: 'make it longer' }];
      await panel.show(shown({ activity, waiting }));
      assert.deepEqual(await places(), before, `${width}: something goes on`);
      await panel.show(shown({ videos: [{ ...VIDEO, exportedAt: new Date().toISOString() }] }));
      assert.deepEqual(await places(), before, `${width}: exported`);
      await panel.show(shown({ videos: [{ ...VIDEO, outdated: true }] }));
      assert.deepEqual(await places(), before, `${width}: changed since`);
      if (width !== 900) await panel.close();
    }
  });
});
