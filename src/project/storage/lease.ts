import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf, isMissing } from '../../errors.ts';

/** Milliseconds between signs of life. */
const BEAT = 5_000;
/** Without a sign of life for so long (ms), a lock's owner may be dead. */
const STALE = 30_000;
/** Milliseconds between looks for the next sign of life. */
const LOOK = 100;

/** The locks that this process holds. */
const held = new Set<string>();

/**
 * A lock file that says “this process works here”. It is void when its process is gone (same machine), or has given no sign of life for
 * 30 s (another machine) and gives none while it is watched (same machine: after it has slept every sign of life is old; a process id may
 * have been given to someone else).
 */
export class Lease {
  readonly #path: string;
  readonly #content: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(path: string, content: string) {
    this.#path = path;
    this.#content = content;
    held.add(content);
    this.#timer = setInterval(() => void this.#beat(), BEAT);
    this.#timer.unref();
  }

  /**
   * Takes the lock at `path` (absolute; its folder exists). Resolves to undefined while a living process has it.
   * @param beat the longest that its owner is silent, ms; for tests
   */
  static async take(path: string, beat: number = BEAT): Promise<Lease | undefined> {
    const content = JSON.stringify({ pid: process.pid, host: hostname(), key: randomUUID() });
    const taken = (await createExclusively(path, content)) || (await takeFromDead(path, content, beat));
    return taken ? new Lease(path, content) : undefined;
  }

  /** Removes the lock, if it is still ours. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    held.delete(this.#content);
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
async function takeFromDead(path: string, content: string, beat: number): Promise<boolean> {
  if (await isAlive(path, beat)) return false;
  const door = `${path}.taking`;
  if (!(await createExclusively(door, content))) {
    await removeIfOld(door);
    return false;
  }
  try {
    if (await isAlive(path, beat)) return false;
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

async function isAlive(path: string, beat: number): Promise<boolean> {
  const text = await readIfThere(path);
  if (text === undefined) return false;
  const seen = await ageOf(path);
  if (seen === undefined) return false;
  const pid = Number(/"pid":(\d+)/.exec(text)?.[1]);
  const host = /"host":"([^"]*)"/.exec(text)?.[1];
  const isHere = Number.isInteger(pid) && host === hostname();
  if (isHere && !processExists(pid)) return false;
  if (seen.age <= STALE) return true;
  // One without readable owner was created by a process that died while writing it; another machine is asleep for itself.
  if (!isHere) return false;
  return pid === process.pid ? held.has(text) : beatsAgain(path, seen.mtimeMs, beat);
}

/** Watches a lock for as long as its owner may be silent. */
async function beatsAgain(path: string, last: number, beat: number): Promise<boolean> {
  for (let watched = 0; watched < 1.5 * beat; watched += LOOK) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = await ageOf(path);
    if (now?.mtimeMs !== last) return now !== undefined;
  }
  return false;
}

/** Undefined when the file is gone. */
async function ageOf(path: string): Promise<{ readonly mtimeMs: number; readonly age: number } | undefined> {
  const info = await stat(path).catch(() => undefined);
  return info && { mtimeMs: info.mtimeMs, age: Date.now() - info.mtimeMs };
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
