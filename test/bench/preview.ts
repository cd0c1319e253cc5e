import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKernel } from '../../scripts/kernel.mjs';
import type { PreviewManifest } from '../../src/compositor/preview/manifest.ts';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { startEngine, Wire } from '../contract/engineProcess.ts';
import { closeBrowser, startHarness, type PanelPage } from '../ui/panel-page/support/harness.ts';
import { project, state } from '../ui/panel-page/support/states.ts';
import { makePhotos } from './render/slideshow.ts';
import type { Figure } from './types.ts';

const MB = 1024 * 1024;
/** Seconds that are played. */
const PLAYED = 10;
/** Places in the film that are gone to. */
const JUMPS = 24;
const CANVAS = "document.querySelector('.preview canvas')";
const SEEK = "document.querySelector('.preview-seek')";

/** What plays in the panel after a turn with ten photos of 12 megapixels: a real engine, a real browser, the bare page. */
export async function benchmarkPreview(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  await buildKernel();
  // As the extension starts it.
  const engine = await startEngine(join(folder, 'engine'), [], {}, { renderAhead: true });
  let address = '';
  const wire = new Wire(engine.hello);
  const harness = await startHarness(async (name) => {
    if (name === 'film.json') return Buffer.from(JSON.stringify((await wire.ask(address)).body.data));
    return new Uint8Array(await (await wire.fetch(`${address}/${name}`)).arrayBuffer());
  });
  try {
    log('making ten 12-megapixel photos');
    const photos = await makePhotos((await locateTools()).ffmpeg, folder);
    const session = await wire.session();
    address = `/api/preview/nemo_agent/me/${session}`;
    await wire.upload(session, photos);
    const panel = await harness.open({ preview: '/live' });
    log('the first turn');
    const first = await firstFrame(
      wire,
      session,
      panel,
      'a 30-second slideshow with music, titled “Ten photos”',
    );
    await everythingThere(panel, (await wire.ask(address)).body.data as PreviewManifest);
    const bytes = await panel.page.evaluate<number>('host.served.reduce((sum, { bytes }) => sum + bytes, 0)');
    log('a change');
    const second = await firstFrame(wire, session, panel, 'change the title to “Eleven photos”');
    await panel.page.locator('.head').click({ position: { x: 2, y: 2 } });
    log(`playing ${PLAYED} s`);
    const { rate, late } = await play(panel);
    log(`going to ${JUMPS} places`);
    const jumps = await scrub(panel);
    await panel.close();
    return [
      { what: 'first frame after a turn with ten photos', value: first, unit: 'ms', below: 400 },
      { what: 'first frame after a change', value: second, unit: 'ms', below: 400 },
      { what: 'frames in a second, bare page', value: rate, unit: '/s', above: 29 },
      { what: 'frame after a jump (median)', value: median(jumps), unit: 'ms', below: 60 },
      { what: 'frame after a jump (slowest)', value: Math.max(...jumps), unit: 'ms' },
      { what: 'picture behind the sound (median)', value: 1000 * late, unit: 'ms', below: 40 },
      { what: 'delivered for ten photos, sound included', value: bytes / MB, unit: 'MB', below: 3 },
    ];
  } finally {
    await harness.close();
    await closeBrowser();
    await engine.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the end of a turn to the picture, ms. */
async function firstFrame(wire: Wire, session: string, panel: PanelPage, message: string): Promise<number> {
  const { text } = await wire.chat(session, message);
  const shown = panel.page.evaluate<number>(`new Promise((done, fail) => {
    const start = performance.now();
    const film = host.served.length;
    const check = () => {
      const canvas = ${CANVAS};
      const isThere = host.served.slice(film).some(({ name }) => name === 'film.json');
      if (isThere && canvas?.dataset.frame !== undefined && canvas.dataset.seen !== canvas.dataset.frame)
        done(performance.now() - start);
      else if (document.querySelector('.preview')?.dataset.state === 'failed')
        fail(new Error(document.querySelector('.preview').textContent));
      else setTimeout(check, 1);
    };
    if (${CANVAS}) ${CANVAS}.dataset.frame = 'before';
    if (${CANVAS}) ${CANVAS}.dataset.seen = 'before';
    check();
  })`);
  await panel.show(state(project({ preview: { revision: text } })));
  return shown;
}

/** Resolves when the page has all that the film is made of. */
async function everythingThere(panel: PanelPage, { sources, sound }: PreviewManifest): Promise<void> {
  const parts = Object.keys(sources).length + (sound === undefined ? 0 : 1);
  await panel.until(`host.served.length >= ${parts + 1}`);
}

/** Plays; how many frames were seen in a second, and how far the picture was behind the sound, in seconds. */
async function play(panel: PanelPage): Promise<{ readonly rate: number; readonly late: number }> {
  await panel.page.locator('.preview-seek').press('Home');
  await panel.page.locator('.preview-seek').press('Space');
  await panel.until(`Number(${CANVAS}.dataset.frame) > 15`);
  const { frames, seconds, late } = await panel.page.evaluate<{
    frames: number;
    seconds: number;
    late: number[];
  }>(
    `new Promise((done) => {
      const start = performance.now();
      const seen = new Set();
      const late = [];
      const look = () => {
        const frame = Number(${CANVAS}.dataset.frame);
        if (!seen.has(frame)) late.push(heard.currentTime - frame / 30);
        seen.add(frame);
        const seconds = (performance.now() - start) / 1000;
        if (seconds < ${PLAYED}) setTimeout(look, 2);
        else done({ frames: seen.size, seconds, late });
      };
      look();
    })`,
  );
  await panel.page.locator('.preview-seek').press('Space');
  return { rate: frames / seconds, late: median(late) };
}

/** Goes to places all over the film; how long each took to be seen, ms. */
async function scrub(panel: PanelPage): Promise<number[]> {
  return panel.page.evaluate<number[]>(`(async () => {
    const times = [];
    for (let index = 0; index < ${JUMPS}; index += 1) {
      const to = String((index * 367 + 40) % Number(${SEEK}.max));
      const start = performance.now();
      ${SEEK}.value = to;
      ${SEEK}.dispatchEvent(new Event('input', { bubbles: true }));
      while (${CANVAS}.dataset.frame !== to) await new Promise((next) => setTimeout(next, 1));
      times.push(performance.now() - start);
    }
    return times;
  })()`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
