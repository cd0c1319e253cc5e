import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { PageOptions, PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { writePreviews } from './support/preview.ts';
import { project, state, TIMELINE, VIDEO } from './support/states.ts';

const samples = (...names: string[]) => names.map((name) => resolve('samples', name));
const PHOTOS = samples('photos/01-elva.jpg', 'photos/02-red-panda.jpg', 'photos/03-larch.jpg');

/** What the page's picture looks like at some places, as numbers. A canvas that a thread paints on is read by a copy of it. */
const LOOK = `(() => {
  const canvas = document.querySelector('.preview canvas');
  const copy = new OffscreenCanvas(64, 36).getContext('2d');
  copy.drawImage(canvas, 0, 0, 64, 36);
  return [...copy.getImageData(0, 0, 64, 36).data];
})()`;

describe('panel page: preview', function () {
  this.timeout(60_000);
  const openPage = usePages((media) =>
    writePreviews(media, {
      slideshow: {
        files: PHOTOS,
        message: 'a 12-second slideshow with music, titled “Lake Trip”',
      },
      clips: {
        files: samples('clips/rabbit.mp4', 'photos/01-elva.jpg'),
        message: 'a 8-second slideshow without music',
      },
      silent: { files: PHOTOS, message: 'a 12-second slideshow without music' },
    }),
  );
  let panel: PanelPage;

  async function open(preview: string, options: PageOptions = {}): Promise<void> {
    panel = await openPage({ preview, ...options });
    await panel.show(film('first'));
    await panel.until("document.querySelector('.preview')?.dataset.state === 'ready'");
    // Playing asks for a gesture of the user's.
    await panel.page.locator('.head').click({ position: { x: 2, y: 2 } });
  }
  const film = (revision: string, outdated = false) =>
    state(
      project({
        timeline: TIMELINE,
        preview: { revision },
        videos: outdated ? [{ ...VIDEO, outdated }] : [],
      }),
    );
  const seek = () => panel.page.locator('.preview-seek');
  const frame = () => panel.page.evaluate<number>("Number(document.querySelector('.preview-seek').value)");
  const press = async (...keys: string[]) => {
    for (const key of keys) await seek().press(key);
  };
  const go = async (to: number) => {
    await seek().fill(String(to));
    await shown(to);
  };
  const shown = (at: number) =>
    panel.until(`document.querySelector('.preview canvas').dataset.frame === '${at}'`);
  const look = () => panel.page.evaluate<number[]>(LOOK);
  const until = (expression: string) =>
    panel.until(`((frame, playing) => ${expression})(Number(document.querySelector('.preview-seek').value),
      document.querySelector('.preview-press').title.startsWith('Pause'))`);

  it('shows a picture before it is played, and asks no address for anything', async () => {
    await open('slideshow');
    const pixels = await look();
    assert.ok(Math.max(...pixels.filter((_, index) => index % 4 < 3)) > 100, 'there is a picture');
    assert.match((await panel.page.locator('.preview-time').textContent()) ?? '', /0:00 \/ 0:12/);
    await panel.picture('preview');
  });

  it('plays with its sound, pauses, and stands where it was', async () => {
    await open('slideshow');
    await press('Space');
    await until('playing && frame > 40');
    await press('Space');
    await until('!playing');
    const at = await frame();
    assert.equal(await frame(), at);
    await press('Space');
    await until(`playing && frame > ${at + 10}`);
    await press('Space');
  });

  it('goes by seconds, by frames, and to both ends', async () => {
    await open('slideshow');
    await press('ArrowRight', 'ArrowRight', '.', '.', '.', ',');
    assert.equal(await frame(), 62);
    await press('ArrowLeft');
    assert.equal(await frame(), 32);
    await press('End');
    assert.equal(await frame(), 359);
    await press('.', 'ArrowRight');
    assert.equal(await frame(), 359);
    await press('Home', ',');
    assert.equal(await frame(), 0);
  });

  it('shows what is there where one goes, and ends at the end', async () => {
    await open('slideshow');
    const seen = [];
    for (const at of [60, 180, 300]) {
      await go(at);
      seen.push((await look()).join());
    }
    assert.equal(new Set(seen).size, 3, 'three photos');
    await seek().fill('345');
    await press('Space');
    await until('!playing && frame === 359');
    // From the end it plays from the start.
    await press('Space');
    await until('playing && frame < 60');
  });

  it('plays clips, and goes about in them', async () => {
    await open('clips');
    const pictures = [];
    for (const at of [30, 31, 45, 90, 31]) {
      await go(at);
      pictures.push((await look()).join());
    }
    assert.equal(pictures[1], pictures[4], 'the same frame is the same picture, from wherever one comes');
    assert.ok(new Set(pictures).size >= 3, 'it moves');
    await press('Home', 'Space');
    await until('playing && frame > 60');
    await panel.picture('preview-clip');
  });

  it('shows clips as stills where films cannot be decoded, and says so', async () => {
    await open('clips', { withoutWebCodecs: true });
    assert.match((await panel.page.getByRole('note').textContent()) ?? '', /stills/);
    await go(30);
    const first = (await look()).join();
    await go(44);
    assert.equal((await look()).join(), first);
    await go(60);
    assert.notEqual((await look()).join(), first);
    const asked = await panel.page.evaluate<{ name: string }[]>('host.served');
    assert.ok(!asked.some(({ name }) => name.endsWith('.video')));
  });
});
