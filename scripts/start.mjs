// npm start: sets up what is missing, builds, opens an editor with the extension on a copy of the sample workspace, makes the first
// video there, and stays until Ctrl+C. `--once` ends after the video, with 0 only if it is what was asked for; `--browser` opens no
// desktop editor.
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setUp } from './setup.mjs';
import { EDITOR_HOME, NODE, ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';
import { findDesktopEditor, openDesktop, openServer } from './start/editors.mjs';

/** @typedef {import('./start/editors.mjs').OpenEditor} OpenEditor */

/** ms for the first video; it takes a tenth of that. */
const VIDEO_WITHIN = 10 * 60_000;

const justOnce = process.argv.includes('--once');
const desktop = process.argv.includes('--browser') ? undefined : findDesktopEditor();
const home = join(EDITOR_HOME, desktop === undefined ? 'start' : 'start-desktop');
const workspace = join(home, 'workspace');
const request = join(home, `first-video-${process.pid}.json`);

const stop = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => stop.abort());

await setUp(desktop === undefined ? ['ffmpeg', 'cjk-font', 'browser', 'editor'] : ['ffmpeg', 'cjk-font']);
try {
  process.exitCode = await start();
} catch (error) {
  if (!stop.signal.aborted) console.error(`✘ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @returns {Promise<number>} The exit code. */
async function start() {
  const { askForFirstVideo, forgetFirstVideo } = await import('./start/firstVideo.mjs');
  console.log('• Building the extension …');
  await run(NODE, ['scripts/build.mjs'], { cwd: ROOT });
  await cp(join(ROOT, 'samples'), workspace, { recursive: true });
  await askForFirstVideo({ request, workspace, closeAfter: justOnce && desktop !== undefined });
  console.log(`• Opening ${desktop ?? 'VS Code’s workbench'} on ${workspace} …`);
  const editor = await openEditor();
  try {
    const valid = await makeFirstVideo(editor);
    if (!justOnce) await stay(editor);
    return valid || !justOnce ? 0 : 1;
  } finally {
    await editor.stop();
    await forgetFirstVideo(request);
  }
}

/** @returns {Promise<OpenEditor>} */
async function openEditor() {
  const { linkExtension } = await import('./editor/install.mjs');
  const extensions = join(home, 'extensions');
  await linkExtension(ROOT, extensions);
  await linkExtension(join(import.meta.dirname, 'start/driver'), extensions);
  const options = { home, extensions, workspace, settings: { 'clipwrightDriver.request': request } };
  return desktop === undefined ? await openServer(options) : await openDesktop(desktop, options);
}

/**
 * @param {OpenEditor} editor
 * @returns {Promise<boolean>} Whether the MP4 is what was asked for.
 */
async function makeFirstVideo(editor) {
  const { FIRST_VIDEO, waitForFirstVideo } = await import('./start/firstVideo.mjs');
  const { checkVideo } = await import('./start/checkVideo.mjs');
  console.log(`• Making the first video from the sample photos: ${FIRST_VIDEO.prompt} …`);
  const began = performance.now();
  const limit = AbortSignal.any([stop.signal, AbortSignal.timeout(VIDEO_WITHIN)]);
  const output = await Promise.race([
    waitForFirstVideo(request, limit),
    editor.ended.then(() => {
      throw new Error('The editor was closed before the video was finished.');
    }),
  ]);
  const problems = await checkVideo(output, FIRST_VIDEO);
  for (const problem of problems) console.error(`✘ ${output}: ${problem}`);
  if (problems.length === 0) {
    const took = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`✔ ${output} (${FIRST_VIDEO.seconds} s, 1920x1080, H.264 and AAC; made in ${took} s)`);
  }
  return problems.length === 0;
}

/** @param {OpenEditor} editor */
async function stay(editor) {
  await editor.freePage();
  if (editor.address !== undefined) console.log(`✔ The editor, for your browser: ${editor.address}`);
  console.log(
    '  Select files in the Explorer, right-click, “Make Video from Selected Images/Script…”. Ctrl+C ends it all.',
  );
  await Promise.race([editor.ended, once(stop.signal, 'abort')]);
  console.log('\n• Closing …');
}
