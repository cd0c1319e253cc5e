import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../errors.ts';
import { isUnfinished } from '../tasks/unfinished.ts';
import type { ProjectRecord } from '../types.ts';

/** What is to be seen of the stored projects without opening them. */
export interface Glance {
  readonly hasProjects: boolean;
  /** Whether a project has to be opened: something in it goes on by itself, or cannot be made out. */
  readonly hasWork: boolean;
}

/**
 * Looks whether anything waits in the stored projects, file by file and no further than need be. It is done in every window: nothing
 * is checked, since what has work is read again with all checks.
 *
 * @param folder absolute; of the {@link ProjectStore}
 * @throws the file system's errors
 */
export async function glanceAt(folder: string): Promise<Glance> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'));
  for (const name of names)
    if (await hasWork(join(folder, name))) return { hasProjects: true, hasWork: true };
  return { hasProjects: names.length > 0, hasWork: false };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function hasWork(path: string): Promise<boolean> {
  try {
    return isUnfinished(JSON.parse(await readFile(path, 'utf8')) as ProjectRecord);
  } catch (error) {
    // Removed in the meantime: nothing is left to do. Anything else, damage among it, is found out when the project is opened.
    return !isMissing(error);
  }
}
