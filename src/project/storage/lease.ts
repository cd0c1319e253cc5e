import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Milliseconds between signs of life. */
const BEAT = 5_000;
/** Without a sign of life for so long (ms), a lock's owner is taken for dead. */
const STALE = 30_000;

/**
 * A lock file that says “this process works here”. It is void when its process is gone (same machine) or has given no sign of
 * life for 30 s (another machine, or a process id that was given to someone else).
 */
export class Lease {
  readonly #path: string;
  readonly #content: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(path: string, content: string) {
    this.#path = path;
    this.#content = content;
    this.#timer = setInterval(() => void this.#beat(), BEAT);
    this.#timer.unref();
  }

  /** Takes the lock at `path` (absolute; its folder exists). Resolves to undefined while a living process has it. */
  static async take(path: string): Promise<Lease | undefined> {
    const content = JSON.stringify({ pid: process.pid, host: hostname(), key: randomUUID() });
    // Once to find a dead owner's lock, once more after it has been put away; a third time for a lock that went by itself.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await createExclusively(path, content)) return new Lease(path, content);
      const found = await readIfThere(path);
      if (found === undefined) continue;
      if (await isAlive(path, found)) return undefined;
      await putAway(path, found);
    }
    return undefined;
  }

  /** Removes the lock, if it is still ours. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    if ((await readIfThere(this.#path)) === this.#content) await rm(this.#path, { force: true });
  }

  async #beat(): Promise<void> {
    const now = new Date();
    try {
      await utimes(this.#path, now, now);
    } catch {
      // The lock was taken away: the store's own check keeps us from overwriting anything, so there is nothing to keep alive.
      clearInterval(this.#timer);
    }
  }
}

async function createExclusively(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two windows may find the same dead lock: renaming lets one of them win; a lock that is not the dead one is given back. */
async function putAway(path: string, dead: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readIfThere(aside)) !== dead) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function isAlive(path: string, text: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  if (!info || Date.now() - info.mtimeMs > STALE) return false;
  // A lock without readable owner was created a moment ago, or by a process that died while writing it: its age decides.
  const pid = /"pid":(\d+)/.exec(text)?.[1];
  const host = /"host":"([^"]*)"/.exec(text)?.[1];
  if (pid === undefined || host !== hostname()) return true;
  return processExists(Number(pid));
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
