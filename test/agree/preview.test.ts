// What plays in the panel is what is exported: frames of the six sample films, painted by a real browser and decoded from the files.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { withEngine } from '../contract/project/engineHost.ts';
import {
  closeBrowser,
  startHarness,
  type Harness,
  type PanelPage,
} from '../ui/panel-page/support/harness.ts';
import { project, state } from '../ui/panel-page/support/states.ts';
import { makeFilm, SAMPLE_FILMS, type MadeFilm } from './films.ts';

const run = promisify(execFile);
/** Of each film. */
const SAMPLES = 10;
const PICTURES = resolve('artifacts/agree');

interface Likeness {
  readonly film: string;
  readonly frame: number;
  readonly ssim: number;
}

/** The canvas as a PNG, in base64. What a thread has painted is there with the page's next frame but one, and is read by a copy of it. */
const PNG = `(async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const canvas = document.querySelector('.preview canvas');
  const { width, height } = canvas;
  const copy = new OffscreenCanvas(width, height);
  copy.getContext('2d').drawImage(canvas, 0, 0);
  const bytes = new Uint8Array(await (await copy.convertToBlob()).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
})()`;

describe('previews and exports', function () {
  this.timeout(20 * 60_000);
  let harness: Harness;
  const found: Likeness[] = [];

  before(async () => {
    harness = await startHarness();
    await mkdir(PICTURES, { recursive: true });
  });
  after(async () => {
    await harness.close();
    await closeBrowser();
  });

  for (const film of SAMPLE_FILMS) {
    it(`of the film “${film.name}” agree in every frame that is looked at`, () =>
      withEngine(async (engine) => {
        const made = await makeFilm(engine, film, join(harness.media, film.name));
        const panel = await harness.open({ preview: `/media/${film.name}`, width: 1000, height: 1400 });
        try {
          await panel.show(state(project({ preview: { revision: made.preview.revision } })));
          await panel.until("document.querySelector('.preview')?.dataset.state === 'ready'");
          for (let index = 0; index < SAMPLES; index += 1) {
            const frame = Math.floor(((index + 0.5) / SAMPLES) * made.preview.film.frames);
            const ssim = await compare(panel, made, frame, join(PICTURES, `${film.name}-${frame}.png`));
            found.push({ film: film.name, frame, ssim });
          }
        } finally {
          await panel.close();
        }
        const here = found.filter((each) => each.film === film.name);
        assert.ok(worstOf(here) >= 0.95, JSON.stringify(here));
      }));
  }

  it('agree on the whole', () => {
    for (const { name } of SAMPLE_FILMS) {
      const here = found.filter(({ film }) => film === name);
      console.log(
        `      ${name}: SSIM ${meanOf(here).toFixed(4)} on average, ${worstOf(here).toFixed(4)} at worst`,
      );
    }
    assert.equal(found.length, SAMPLES * SAMPLE_FILMS.length);
    assert.ok(meanOf(found) >= 0.98, JSON.stringify(found));
  });
});

function meanOf(found: readonly Likeness[]): number {
  return found.reduce((sum, { ssim }) => sum + ssim, 0) / found.length;
}

function worstOf(found: readonly Likeness[]): number {
  return Math.min(...found.map(({ ssim }) => ssim));
}

/** The likeness of a frame on the page and in the file, scaled to the page's size: 1 for the same. */
async function compare(
  panel: PanelPage,
  { video, preview }: MadeFilm,
  frame: number,
  path: string,
): Promise<number> {
  await panel.page.locator('.preview-seek').fill(String(frame));
  await panel.until(`document.querySelector('.preview canvas').dataset.frame === '${frame}'`);
  await writeFile(path, Buffer.from(await panel.text(PNG), 'base64'));
  const { width, height } = preview.size;
  const exact = 'flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp';
  const colours = 'in_color_matrix=bt709:in_range=tv';
  const exported = `select=eq(n\\,${frame}),scale=${width}:${height}:${exact}:${colours},format=gbrp`;
  const graph = `[0:v]${exported},setpts=0[a];[1:v]format=gbrp,setpts=0[b];[a][b]ssim`;
  const args = [
    '-v',
    'info',
    '-i',
    video,
    '-i',
    path,
    '-filter_complex',
    graph,
    '-frames:v',
    '1',
    '-f',
    'null',
    '-',
  ];
  const { stderr } = await run('ffmpeg', args);
  const [, all] = /SSIM .*All:([\d.]+)/.exec(stderr) ?? [];
  if (all === undefined) throw new Error(stderr);
  return Number(all);
}
