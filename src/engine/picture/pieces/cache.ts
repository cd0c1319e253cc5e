import { createHash } from 'node:crypto';
import {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../../errors.ts';
import { linkOrCopy } from '../../disk/linkOrCopy.ts';
import { removeUnfinished, unfinishedName } from '../../disk/leftovers.ts';
import type { RenderCache } from '../../types.ts';

/** Bytes that the cache may take, when nothing else is said. */
const DEFAULT_LIMIT = 2 * 1024 ** 3;
/** What is left of the limit after tidying, so that there is not something to tidy every time. */
const TIDIED = 0.9;
/** The check sum of an entry lies beside it. */
const SUM = '.sum';
/** Share of the limit that is added before the folder is looked at again: other processes add to it as well. */
const LOOK_AFTER = 0.05;

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
  /** Bytes that all entries took at the last look, and that were added since; before the first one, unknown. */
  #seen: number | undefined;
  #added = 0;

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
    const staging = join(this.#folder, unfinishedName(key));
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
      // Somebody who tidied may have taken the entry away before it had its check sum.
      await this.#remove(key).catch(() => undefined);
    }
  }

  /** Removes what processes that are gone were just keeping. Never rejects. @returns how many files */
  async removeUnfinished(): Promise<number> {
    try {
      return await removeUnfinished(this.#folder);
    } catch (error) {
      this.#log(`The cache cannot be tidied: ${String(error)}`);
      return 0;
    }
  }

  async #count(added: number): Promise<void> {
    this.#added += added;
    const known = this.#added < LOOK_AFTER * this.#limit ? this.#seen : undefined;
    if (known !== undefined && known + this.#added <= this.#limit) return;
    const entries = await this.#entries();
    const bytes = sizeOf(entries);
    const kept = bytes > this.#limit ? await this.#tidy(entries) : bytes;
    [this.#seen, this.#added] = [kept, 0];
  }

  /** Removes what was not used for longest. @returns bytes that are left */
  async #tidy(entries: readonly Entry[]): Promise<number> {
    let bytes = 0;
    for (const { key, size } of entries.toSorted((a, b) => b.usedMs - a.usedMs)) {
      if (bytes + size <= TIDIED * this.#limit) bytes += size;
      else await this.#remove(key);
    }
    return bytes;
  }

  async #remove(key: string): Promise<void> {
    // The check sum last: who is just keeping the entry writes it last, too, and then sees that the entry is gone.
    await rm(join(this.#folder, key), { force: true });
    await rm(join(this.#folder, key + SUM), { force: true });
  }

  async #entries(): Promise<Entry[]> {
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

/** A file in the cache, or on its way there. */
interface Entry {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly usedMs: number;
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/**
 * What one build of ffmpeg has made. What another one made is not used any more: its pieces could not be joined with those of this one.
 * @param build of {@link Capabilities}
 */
export function cacheOfBuild(cache: RenderCache, build: string): RenderCache {
  return {
    take: (key, target) => cache.take(`${key}-${build}`, target),
    keep: (key, file) => cache.keep(`${key}-${build}`, file),
  };
}

/** A key made of values: equal for equal ones, and else different. */
export function cacheKey(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

/** Bytes that are read at once. */
const PORTION = 256 * 1024;

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  // One buffer for all: a stream would leave as much to be thrown away as there is in the file.
  const buffer = Buffer.allocUnsafe(PORTION);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PORTION);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
