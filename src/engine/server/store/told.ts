import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../../errors.ts';

/** What users have been told and need not be told again, one empty file each. */
export class Told {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether something is told for the first time; from then on it is not. @throws the file system's errors */
  async isFirst(what: string): Promise<boolean> {
    await mkdir(this.#folder, { recursive: true });
    try {
      await writeFile(join(this.#folder, createHash('sha256').update(what).digest('hex')), '', {
        flag: 'wx',
      });
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }
}
