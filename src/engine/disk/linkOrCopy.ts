import { copyFile, link } from 'node:fs/promises';
import { isMissing } from '../../errors.ts';

/**
 * Gives a file a second name; not every file system has these, and there it is copied.
 * @throws the file system's errors, `ENOENT` where there is no such file
 */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isMissing(error)) throw error;
    await copyFile(from, to);
  }
}
