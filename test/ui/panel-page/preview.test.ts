import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { PreviewManifest } from '../../../src/compositor/preview/manifest.ts';
import type { PageOptions, PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { partsOf, writePreviews } from './support/preview.ts';
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

/** How far two pictures are apart: levels, on average. */
function apart(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, level, at) => sum + Math.abs(level - (other[at] ?? NaN)), 0) / one.length;
}

/** The same film with other words and other music, as after a follow-up. */
async function retitle(from: string, film: PreviewManifest, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const changed = partsOf(film).filter((part) => /^(?:text|sound)-/.test(part));
  await Promise.all(changed.map((part) => cp(join(from, part), join(to, part.replace('-', '-other-')))));
  const told = changed.reduce(
    (json, part) => json.replaceAll(`"${part}"`, `"${part.replace('-', '-other-')}"`),
    JSON.stringify(film),
  );
  await writeFile(join(to, 'film.json'), told);
}

describe('panel page: preview', function () {
  this.timeout(60_000);
  const openPage = usePages(async (media) => {
    const { slideshow } = await writePreviews(media, {
      slideshow: {
        files: PHOTOS,
        message: 'a 12-second slideshow with music, titled “Lake Trip”',
      },
      clips: {
        files: samples('clips/rabbit.mp4', 'photos/01-elva.jpg'),
        message: 'a 8-second slideshow without music',
      },
    });
    music = Object.keys(slideshow?.waves ?? {})[0] ?? '';
    if (slideshow) await retitle(join(media, 'slideshow'), slideshow, join(media, 'retitled'));
    await cp(join(media, 'slideshow'), join(media, 'silent'), { recursive: true });
    await writeFile(join(media, 'silent/film.json'), JSON.stringify({ ...slideshow, sound: undefined }));
  });
  let panel: PanelPage;
  /** The id of the slideshow's music. */
  let music = '';

  async function open(preview: string, options: PageOptions = {}): Promise<void> {
    panel = await openPage({ preview: `/media/${preview}`, ...options });
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
    await presented();
  };
  const shown = (at: number) =>
    panel.until(`document.querySelector('.preview canvas').dataset.frame === '${at}'`);
  // What a thread has painted is seen with the page's next frame but one.
  const presented = () =>
    panel.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
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

  it('draws how loud its music is into the lane, asked for once', async () => {
    await open('slideshow');
    const heard = { id: music, name: 'Warm Light', startMs: 0, durationMs: 12_000 };
    const timeline = {
      ...TIMELINE,
      durationMs: 12_000,
      tracks: [{ id: 'BGM', kind: 'audio', label: 'BGM', segments: [heard] } as const],
    };
    const shown = (revision: string) => state(project({ preview: { revision }, timeline }));
    await panel.show(shown('first'));
    await panel.until("document.querySelector('.wave path') !== null");
    const heights = (await panel.page.locator('.wave path').getAttribute('d'))?.match(/ \d+/g) ?? [];
    assert.ok(new Set(heights).size > 10, 'the music is louder here and there');
    const { x, width } = (await panel.page.locator('.wave').boundingBox()) ?? { x: 0, width: 0 };
    const piece = (await panel.page.locator(`[data-segment="${music}"]`).boundingBox()) ?? { x: 0, width: 0 };
    assert.ok(Math.abs(x - piece.x) < 2 && Math.abs(width - piece.width) < 3, 'it is where its piece is');
    await panel.show(shown('second'));
    await panel.until("host.served.filter(({ name }) => name === 'film.json').length === 2");
    const waves = "host.served.filter(({ name }) => name.startsWith('wave-')).length";
    assert.equal(await panel.page.evaluate(waves), 1);
    await panel.picture('waves');
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
    const first = await look();
    await go(44);
    const [same, other] = [await look(), await go(60).then(look)];
    // What is round the clip may be grained.
    assert.ok(
      apart(same, first) < 0.8 && apart(other, first) > 1.5,
      `${apart(same, first)} ${apart(other, first)}`,
    );
    const asked = await panel.page.evaluate<{ name: string }[]>('host.served');
    assert.ok(!asked.some(({ name }) => name.endsWith('.video')));
  });

  it('is one stop for the Tab key, and lets the editor’s own keys pass', async () => {
    await open('slideshow');
    await seek().focus();
    await panel.page.keyboard.press('Tab');
    assert.equal(await panel.page.evaluate("document.activeElement.closest('.preview') === null"), true);
    await panel.page.keyboard.press('Shift+Tab');
    assert.equal(await panel.page.evaluate('document.activeElement.className'), 'preview-seek');
    await panel.page.evaluate(
      "globalThis.passed = []; window.addEventListener('keydown', (event) => event.defaultPrevented || passed.push(event.key)); 0",
    );
    for (const key of ['Control+z', 'Control+Shift+p', 'F1', 'Alt+ArrowLeft', 'Space']) await press(key);
    const passed = await panel.page.evaluate<string[]>(
      "passed.filter((key) => !['Control', 'Shift', 'Alt'].includes(key))",
    );
    assert.deepEqual(passed, ['z', 'p', 'F1', 'ArrowLeft']);
  });

  it('leaves the keyboard where its keys are when a button is pressed with the mouse', async () => {
    await open('slideshow');
    await panel.page.getByRole('button', { name: /^Mute/ }).click();
    await panel.page.keyboard.press('Space');
    await until('playing');
    await panel.page.getByRole('button', { name: /^Unmute/ }).waitFor();
  });

  it('is as loud as it was when the page was last open', async () => {
    await open('slideshow');
    await press('m', 'ArrowDown', 'ArrowDown', 'm');
    const saved = await panel.saved();
    assert.deepEqual((saved as { loudness: unknown }).loudness, { volume: 0.9, muted: true });
    await panel.close();
    await open('slideshow', { saved });
    await panel.page.getByRole('button', { name: /^Unmute/ }).waitFor();
  });

  it('shows safe areas on the picture and its words below, by keys, and is so when the page is next opened', async () => {
    await open('slideshow');
    await press('s', 'c');
    const boxes = await panel.page.evaluate<number[][]>(`['canvas', '.preview-guides'].map((each) => {
      const { x, y, width, height } = document.querySelector('.preview-screen ' + each).getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    })`);
    assert.deepEqual(boxes[1], boxes[0], 'the lines lie on the picture');
    await press('Home');
    await panel.until("document.querySelector('.preview-words').innerText === 'Lake Trip'");
    await panel.picture('preview-overlays');
    await press('End');
    await panel.until("document.querySelector('.preview-words').innerText === ''");
    const saved = await panel.saved();
    assert.deepEqual((saved as { overlays: unknown }).overlays, { guides: true, words: true });
    await panel.close();
    await open('slideshow', { saved });
    await panel.until("document.querySelector('.preview-guides') !== null");
    await press('s', 'c');
    assert.equal(await panel.page.locator('.preview-guides, .preview-words').count(), 0);
    await press('f', 's');
    await panel.picture('preview-overlays-large');
  });

  it('says nothing of sound where there is none', async () => {
    await open('silent');
    assert.equal(await panel.page.getByRole('button', { name: /Mute/ }).count(), 0);
  });

  it('has the sound where the picture is', async () => {
    await open('slideshow');
    await press('Space');
    await until('playing && frame > 30');
    // How far what is on the canvas is behind what is heard, in seconds, at each of the last 30 frames: a busy machine may take
    // longer than the first second, but picture and sound have to come together while the film is played.
    await panel.page.evaluate(`{
      const canvas = document.querySelector('.preview canvas');
      const late = [];
      const look = () => {
        // At the end they would be together, however far they were apart.
        if (heard.paused) late.length = 0;
        else late.push(heard.currentTime - Number(canvas.dataset.frame) / 30);
        if (late.length > 30) late.shift();
        requestAnimationFrame(look);
      };
      globalThis.medianLate = () => (late.length < 30 ? Infinity : late.toSorted((a, b) => a - b)[15]);
      look();
    }`);
    await panel.until('medianLate() > -0.04 && medianLate() < 0.075');
  });

  it('asks for nothing twice when only the title has changed', async () => {
    await open('slideshow');
    await panel.until('host.served.length >= 6');
    const before = await panel.page.evaluate<{ name: string }[]>('host.served');
    await panel.page.evaluate("host.preview = '/media/retitled'; 0");
    await panel.show(film('second'));
    // The sound comes last.
    await panel.until(`host.served.slice(${before.length}).some(({ name }) => name.startsWith('sound'))`);
    const after = (await panel.page.evaluate<{ name: string }[]>('host.served')).slice(before.length);
    // Words are several parts, and every film has music of its own, whose wave may come later.
    const kinds = after.map(({ name }) => name.split('-')[0]).filter((kind) => kind !== 'wave');
    assert.deepEqual(new Set(kinds), new Set(['film.json', 'text', 'sound']));
    assert.equal(new Set(after.map(({ name }) => name)).size, after.length);
  });

  it('says what is wrong where a part cannot be had, and tries again', async () => {
    panel = await openPage({ preview: '/media/slideshow' });
    await panel.page.evaluate('host.preview = undefined; 0');
    await panel.show(film('first'));
    await panel.page.getByRole('alert').filter({ hasText: 'The engine is gone' }).waitFor();
    await panel.page.evaluate("host.preview = '/media/slideshow'; 0");
    await panel.page.getByRole('button', { name: 'Try Again' }).click();
    await panel.until("document.querySelector('.preview')?.dataset.state === 'ready'");
    assert.equal(await panel.page.getByRole('alert').count(), 0);
  });

  it('marks a file that does not agree with it any more, and plays none', async () => {
    await open('slideshow');
    await panel.show(film('first', true));
    await panel.page.getByText('Changed since the export').waitFor();
    assert.equal(await panel.page.locator('video').count(), 0);
    await panel.picture('preview-outdated');
  });

  it('says how long ago the newest file was exported', async () => {
    await open('slideshow');
    const exportedAt = new Date(Date.now() - 130_000).toISOString();
    for (const [outdated, text] of [
      [false, 'Exported 2 min ago'],
      [true, 'Changed since the export, 2 min ago.'],
    ] as const) {
      const videos = [{ ...VIDEO, exportedAt, outdated }];
      await panel.show(state(project({ timeline: TIMELINE, preview: { revision: 'first' }, videos })));
      await panel.page.getByText(text, { exact: true }).waitFor();
    }
  });

  it('fills the panel at a key, and gives it back at another and to the next thing there', async () => {
    await open('slideshow', { width: 500 });
    await panel.show(film('first', true));
    const room = () =>
      panel.page.evaluate<number>("document.querySelector('.preview').getBoundingClientRect().height");
    const small = await room();
    for (const [key, large] of [
      ['f', true],
      ['Escape', false],
      ['f', true],
      ['f', false],
      ['f', true],
      ['Tab', false],
    ] as const) {
      await press(key);
      await panel.until(`document.querySelector('.preview').matches('.preview-large') === ${large}`);
      // Never in between.
      assert.equal(await room(), large ? 860 : small, key);
      if (large) await panel.picture('preview-large');
    }
    const [across, down] = await panel.page.evaluate<[number, number]>(
      "(({ width, height }) => [width, height])(document.querySelector('.preview canvas').getBoundingClientRect())",
    );
    assert.ok(Math.abs(across / down - 16 / 9) < 0.02, `${across}x${down}`);
  });

  it('is as narrow as a side bar can be, and has nothing for axe to complain of', async () => {
    await open('slideshow', { width: 240 });
    await panel.show(film('first', true));
    assert.ok(await panel.page.evaluate('document.documentElement.scrollWidth <= 240'));
    for (const name of ['.preview-seek', '.preview-press', '.preview-time'])
      assert.ok(
        await panel.page.evaluate(`document.querySelector('${name}').getBoundingClientRect().right <= 240`),
      );
    await panel.page.evaluate(
      await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    );
    const faults = await panel.page.evaluate<string[]>(
      'axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + target)))',
    );
    assert.deepEqual(faults, []);
    await panel.picture('preview-narrow');
  });
});
