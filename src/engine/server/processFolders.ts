import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, isMissing } from '../../errors.ts';

/** This process's own folder among those of several, which are called by their process ids. */
export function ownFolder(folder: string): string {
  return join(folder, String(process.pid));
}

/** Removes the folders of processes that are gone, and what a former one of our id has left. @returns how many */
export async function removeOrphaned(folder: string): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) {
    if (Number(name) !== process.pid && isAlive(Number(name))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Whether a process of that id exists. Another program may have come to it: what is left then goes another time. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
