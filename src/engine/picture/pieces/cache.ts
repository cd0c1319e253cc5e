import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Bytes that the cache may take, when nothing else is said. */
const DEFAULT_LIMIT = 2 * 1024 ** 3;
/** What is left of the limit after tidying, so that there is not something to tidy every time. */
const TIDIED = 0.9;
/** The check sum of an entry lies beside it. */
const SUM = '.sum';

/**
 * Files that are dear to make, kept by a key that is made of all that goes into them. Bounded; what was used last stays. Several processes
 * may share a folder, and any of them may die at any moment: an entry counts only with its check sum, which is written last.
 *
 * A cache is no place to fail: what cannot be read is not there, what cannot be written is not kept.
 */
export class FileCache {
  readonly #folder: string;
  readonly #limit: number;
  readonly #log: (message: string) => void;
  /** Bytes that all entries take; unknown before the first look. */
  #bytes: number | undefined;

  /** @param options.limit bytes */
  constructor(
    folder: string,
    options: { readonly limit?: number; readonly log?: (message: string) => void } = {},
  ) {
    this.#folder = folder;
    this.#limit = options.limit ?? DEFAULT_LIMIT;
    this.#log = options.log ?? (() => undefined);
  }

  /** Puts the entry at `target`. @returns whether there is one; one that was damaged is thrown away */
  async take(key: string, target: string): Promise<boolean> {
    const path = join(this.#folder, key);
    try {
      const wanted = await readFile(path + SUM, 'utf8');
      // From here on nobody can take it away.
      await linkOrCopy(path, target);
      if ((await sumOf(target)) === wanted) {
        const now = new Date();
        await utimes(path, now, now);
        return true;
      }
      this.#log(`The entry ${key} was damaged.`);
      await this.#remove(key);
    } catch (error) {
      if (!isMissing(error)) this.#log(`The entry ${key} cannot be read: ${String(error)}`);
    }
    await rm(target, { force: true });
    return false;
  }

  /** Keeps a copy of a file. Never rejects. */
  async keep(key: string, file: string): Promise<void> {
    const path = join(this.#folder, key);
    const staging = `${path}.${randomUUID()}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      // A copy: the file may be written to afterwards.
      await copyFile(file, staging);
      const sum = await sumOf(staging);
      await rename(staging, path);
      await writeFile(staging, sum);
      await rename(staging, path + SUM);
      await this.#count((await stat(path)).size);
    } catch (error) {
      this.#log(`${key} was not kept: ${String(error)}`);
      await rm(staging, { force: true }).catch(() => undefined);
    }
  }

  async #count(added: number): Promise<void> {
    this.#bytes =
      (this.#bytes ?? (await this.#entries()).reduce((sum, { size }) => sum + size, -added)) + added;
    if (this.#bytes > this.#limit) await this.#tidy();
  }

  /** Removes what was not used for longest, and what somebody left half done. */
  async #tidy(): Promise<void> {
    const entries = (await this.#entries()).sort((a, b) => b.usedMs - a.usedMs);
    let bytes = 0;
    for (const { key, size } of entries) {
      if (bytes + size <= TIDIED * this.#limit) bytes += size;
      else await this.#remove(key);
    }
    this.#bytes = bytes;
  }

  async #remove(key: string): Promise<void> {
    await rm(join(this.#folder, key + SUM), { force: true });
    await rm(join(this.#folder, key), { force: true });
  }

  async #entries(): Promise<{ key: string; size: number; usedMs: number }[]> {
    const names = (await readdir(this.#folder)).filter((name) => !name.endsWith(SUM));
    const entries = await Promise.all(
      names.map(async (key) => {
        const found = await stat(join(this.#folder, key)).catch(() => undefined);
        return found === undefined ? [] : [{ key, size: found.size, usedMs: found.mtimeMs }];
      }),
    );
    return entries.flat();
  }
}

/** A key made of values: equal for equal ones, and else different. */
export function cacheKey(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isMissing(error)) throw error;
    await copyFile(from, to);
  }
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
