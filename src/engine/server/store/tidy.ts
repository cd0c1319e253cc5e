import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../../errors.ts';

/** Sessions and exports that nobody has touched for this long are removed. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Removes old folders.
 * @param folder Its folders are looked at, one by one.
 * @param file The file in each whose age counts: `session.json`.
 * @returns How many went.
 */
export async function tidy(folder: string, file: string, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    if (now - (await lastUse(path, file)) < KEPT_MS) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

/** Epoch ms. A folder without its file was never finished: its own age counts. */
async function lastUse(path: string, file: string): Promise<number> {
  for (const candidate of [join(path, file), path])
    try {
      return (await stat(candidate)).mtimeMs;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  // Another process has removed it in the meantime.
  return Infinity;
}
