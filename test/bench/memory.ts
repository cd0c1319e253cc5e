import { readdir, readFile } from 'node:fs/promises';

/** Milliseconds between two looks. */
const INTERVAL = 100;

/**
 * Watches the memory of a process and all its descendants: their proportional share of resident pages (PSS), so that what several of them have in
 * common, the code of ffmpeg, counts once. Linux only: elsewhere the peak stays undefined.
 */
export class MemoryWatch {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  #peakKb = 0;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => void this.#look(), INTERVAL);
  }

  /** Ends the watch. @returns bytes */
  stop(): number | undefined {
    clearInterval(this.#timer);
    return this.#peakKb === 0 ? undefined : this.#peakKb * 1024;
  }

  async #look(): Promise<void> {
    const sizes = await Promise.all([...(await familyOf(this.#pid)).keys()].map(proportionalKb));
    this.#peakKb = Math.max(
      this.#peakKb,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }
}

/** A process's share of resident pages, kB; 0 when it is gone. */
async function proportionalKb(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}

/** Watches by how much each process of a family grows. Linux only: elsewhere nothing is told. */
export class GrowthWatch {
  readonly #pid: number;
  readonly #before: ReadonlyMap<number, number>;
  readonly #timer: NodeJS.Timeout;
  #most: number | undefined;

  private constructor(pid: number, before: ReadonlyMap<number, number>) {
    this.#pid = pid;
    this.#before = before;
    this.#timer = setInterval(() => void this.#look(), INTERVAL);
  }

  /** Begins with how large each is now; one that comes later begins at nothing. */
  static async start(pid: number): Promise<GrowthWatch> {
    return new GrowthWatch(pid, await familyOf(pid));
  }

  /** Ends the watch, after a last look. @returns the growth of the process that grew most, bytes */
  async stop(): Promise<number | undefined> {
    clearInterval(this.#timer);
    await this.#look();
    return this.#most;
  }

  async #look(): Promise<void> {
    for (const [pid, residentKb] of await familyOf(this.#pid)) {
      const growth = (residentKb - (this.#before.get(pid) ?? 0)) * 1024;
      this.#most = Math.max(this.#most ?? 0, growth);
    }
  }
}

/** A process and all its descendants, with their resident memory, kB. */
async function familyOf(pid: number): Promise<Map<number, number>> {
  const processes = await readProcesses();
  const found = new Map<number, number>();
  let family = [pid];
  while (family.length > 0) {
    for (const each of family) found.set(each, processes.get(each)?.residentKb ?? 0);
    const parents = new Set(family);
    family = [...processes].filter(([, { parent }]) => parents.has(parent)).map(([each]) => each);
  }
  return found;
}

async function readProcesses(): Promise<Map<number, { parent: number; residentKb: number }>> {
  const found = new Map<number, { parent: number; residentKb: number }>();
  const names = await readdir('/proc').catch(() => []);
  await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        // A process may be gone by the time that we look.
        const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
        const field = (key: string): number =>
          Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        found.set(Number(name), { parent: field('PPid'), residentKb: field('VmRSS') });
      }),
  );
  return found;
}
