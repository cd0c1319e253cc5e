import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf, isMissing } from '../../errors.ts';

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
    const taken = (await createExclusively(path, content)) || (await takeFromDead(path, content));
    return taken ? new Lease(path, content) : undefined;
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

/**
 * Takes a dead owner's lock over. Two windows may find the same one: they pass one by one through a second lock file, behind which
 * they look once more, so that none takes away what another has just taken.
 */
async function takeFromDead(path: string, content: string): Promise<boolean> {
  if (await isAlive(path)) return false;
  const door = `${path}.taking`;
  if (!(await createExclusively(door, content))) {
    await removeIfOld(door);
    return false;
  }
  try {
    if (await isAlive(path)) return false;
    await rm(path, { force: true });
    return await createExclusively(path, content);
  } finally {
    await rm(door, { force: true });
  }
}

/** Passing through takes milliseconds: an old door was left open by a crash. The next attempt gets through. */
async function removeIfOld(door: string): Promise<void> {
  const info = await stat(door).catch(() => undefined);
  if (info && Date.now() - info.mtimeMs > STALE) await rm(door, { force: true });
}

async function isAlive(path: string): Promise<boolean> {
  const text = await readIfThere(path);
  if (text === undefined) return false;
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
    if (isMissing(error)) return undefined;
    throw error;
  }
}
