import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, isMissing } from '../../errors.ts';

/** What is on its way to becoming a file: a name without dots, the process that writes it, and something of its own. */
const UNFINISHED = /^[^.]+\.(\d+)\.[^.]+$/;

/** A name for something that this process writes, beside where it will be. @param name without dots */
export function unfinishedName(name: string): string {
  return `${name}.${process.pid}.${randomUUID()}`;
}

/** Removes what processes that are gone were writing (see {@link unfinishedName}). @returns how many files */
export async function removeUnfinished(folder: string): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) {
    const [, pid] = UNFINISHED.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    await rm(join(folder, name), { force: true });
    removed += 1;
  }
  return removed;
}

/** This process's own folder among those of several, which are called by their process ids. */
export function ownFolder(folder: string): string {
  return join(folder, String(process.pid));
}

/** Removes the folders of processes that are gone, and what a former one of our id has left. @returns how many */
export async function removeOrphaned(folder: string): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) {
    if (Number(name) !== process.pid && isRunning(Number(name))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

/** Names in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Whether a process of that id exists. Another program may have come to it: what is left then goes another time. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
