import assert from 'node:assert/strict';
import { readdir, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What may be left in a world's folder: projects, their sounds, what was set aside on purpose, videos, and the scenario's own files. */
const EXPECTED =
  /^(?:projects(?:\/[\w-]+(?:\.json|\.json\.damaged-\d+|\/render_[\w-]+\.mp3))?|videos\/[^/]+\.mp4|own\/.+)$/;

/** Files below a folder, relative to it. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Fails on parts, locks, temporary files, and open files below the folder. */
export async function assertNothingLeft(folder: string): Promise<void> {
  const unexpected = (await filesBelow(folder)).filter((file) => !EXPECTED.test(file));
  assert.deepEqual(unexpected, [], 'files are left behind');
  assert.deepEqual(await openFilesBelow(folder), [], 'files are left open');
}

/** Where the system can tell. */
async function openFilesBelow(folder: string): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const handles = await readdir('/proc/self/fd');
  const targets = await Promise.all(
    // A handle may be closed between the two questions.
    handles.map((each) => readlink(`/proc/self/fd/${each}`).catch(() => '')),
  );
  return targets.filter((target) => target.startsWith(folder));
}
