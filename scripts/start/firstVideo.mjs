// The first video of `npm start`: asked for by a file that the driver extension in the editor finds (see driver/main.mjs).
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What is asked for. The length is also what the result is held against. */
export const FIRST_VIDEO = {
  seconds: 24,
  skill: 'online-photo-video-maker',
  prompt: 'Turn my photos into a 24-second slideshow video with music, titled “A Week Outside”',
};

/** What it shows, below `photos/`: not the photos that are there to try what is small, or turned. */
const PHOTOS = ['03-larch.jpg', '04-blue-whale.jpg', '01-elva.jpg', '02-red-panda.jpg', '06-blueberries.jpg'];

/** ms between two looks for the result. */
const LOOK_EVERY = 200;

/**
 * Leaves the request for the driver.
 *
 * @param {{ request: string, workspace: string, closeAfter: boolean }} options `request` is the file to write.
 */
export async function askForFirstVideo({ request, workspace, closeAfter }) {
  const photos = join(workspace, 'photos');
  await rm(`${request}.result`, { force: true });
  const files = PHOTOS.map((name) => join(photos, name));
  const { skill, prompt } = FIRST_VIDEO;
  await writeFile(request, JSON.stringify({ files, options: { skill, prompt }, closeAfter }));
}

/**
 * Waits until the driver has written how it went.
 *
 * @param {string} request
 * @param {AbortSignal} signal
 * @returns {Promise<string>} Absolute path of the MP4.
 * @throws {Error} What the command failed with.
 */
export async function waitForFirstVideo(request, signal) {
  for (;;) {
    const result = await readResult(`${request}.result`);
    if (result?.error !== undefined) throw new Error(result.error);
    if (result?.output !== undefined) return result.output;
    await wait(LOOK_EVERY, undefined, { signal });
  }
}

/**
 * @param {string} file
 * @returns {Promise<{ output?: string, error?: string } | undefined>}
 */
async function readResult(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined; // Not yet.
    throw error;
  }
}

/**
 * Removes the files that driver and we spoke through.
 *
 * @param {string} request
 */
export async function forgetFirstVideo(request) {
  for (const ending of ['', '.taken', '.writing', '.result']) await rm(request + ending, { force: true });
}
