// How the preview plays in a real editor whose extension host has something else to do.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { linkExtension } from '../../scripts/editor/install.mjs';
import { openWorkbench, startBrowser } from '../../scripts/editor/page.mjs';
import { startServer } from '../../scripts/editor/server.mjs';
import { askForVideo } from '../ui/support/ways.ts';
import { Panel } from '../ui/support/panel.ts';
import { Workbench } from '../ui/support/workbench.ts';
import type { Figure } from './types.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Seconds that are played; the host is busy for all of them and some more. */
const PLAYED = 10;
const BUSY = PLAYED + 5;
const COMMAND = 'Keep the Extension Host Busy';
const FILES = [
  'photos/01-elva.jpg',
  'photos/02-red-panda.jpg',
  'photos/03-larch.jpg',
  'photos/06-blueberries.jpg',
  'clips/rabbit.mp4',
];
const REQUEST = 'A 24-second slideshow with music, titled “Lake Trip”';

/** Of 50 ms the host has 5 for whoever asks it for something. */
const BUSY_MAIN = `
const { commands } = require('vscode');
exports.activate = ({ subscriptions }) => subscriptions.push(commands.registerCommand('busy.host', () => {
  const until = Date.now() + ${1000 * BUSY};
  const work = () => {
    for (const end = Date.now() + 45; Date.now() < end; );
    if (Date.now() < until) setTimeout(work, 5);
  };
  work();
}));
`;

/** Builds the extension, makes a video in an editor, and plays its preview while another extension keeps the host busy. */
export async function benchmarkPreviewInEditor(log: (line: string) => void): Promise<readonly Figure[]> {
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--production'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  const [home, workspace] = [join(folder, 'editor'), join(folder, 'workspace')];
  await cp(join(ROOT, 'samples'), workspace, { recursive: true });
  for (const extension of [ROOT, await busyExtension(folder)])
    await linkExtension(extension, join(home, 'extensions'));
  const server = await startServer({ home });
  const browser = await startBrowser();
  try {
    const workbench = new Workbench(await openWorkbench(browser, server.address(workspace)));
    await workbench.filesShown();
    log('making a video');
    await askForVideo(workbench, { files: FILES, skill: 'Photo slideshow', request: REQUEST });
    await new Panel(workbench).answersTo(REQUEST, /is ready/);
    const panel = await workbench.panel();
    await panel.locator('.preview[data-state=ready]').waitFor();
    log(`playing ${PLAYED} s`);
    const quiet = await play(panel);
    await workbench.runCommand(COMMAND);
    log(`playing ${PLAYED} s beside a busy host`);
    const busy = await play(panel);
    return [
      { what: 'frames in a second, editor', value: quiet, unit: '/s' },
      { what: 'frames in a second, editor with a busy host', value: busy, unit: '/s', above: 25 },
    ];
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function busyExtension(folder: string): Promise<string> {
  const place = join(folder, 'busy');
  await mkdir(place);
  const contributes = { commands: [{ command: 'busy.host', title: COMMAND }] };
  const engines = { vscode: '^1.105.0' };
  const about = { name: 'busy', publisher: 'tests', version: '1.0.0', engines, main: './main.js' };
  await writeFile(join(place, 'package.json'), JSON.stringify({ ...about, contributes }));
  await writeFile(join(place, 'main.js'), BUSY_MAIN);
  return place;
}

/** Plays from the start; how many different frames were painted in a second. */
async function play(panel: Frame): Promise<number> {
  const seek = panel.locator('.preview-seek');
  await seek.press('Home');
  await seek.press('Space');
  const rate = await panel.evaluate<number>(`new Promise((done) => {
    const canvas = document.querySelector('.preview canvas');
    const seen = new Set();
    let start;
    const look = () => {
      // Not before it plays.
      if (Number(canvas.dataset.frame) > 15) start ??= performance.now();
      if (start !== undefined) seen.add(canvas.dataset.frame);
      const seconds = start === undefined ? 0 : (performance.now() - start) / 1000;
      if (seconds < ${PLAYED}) setTimeout(look, 2);
      else done(seen.size / seconds);
    };
    look();
  })`);
  await seek.press('Space');
  return rate;
}
