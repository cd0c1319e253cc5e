import { readdir, readFile } from 'node:fs/promises';

/** Milliseconds between two looks. */
const INTERVAL = 100;

/**
 * Watches the resident memory of a process and all its descendants. Pages that several of them share count once for each. Linux only:
 * elsewhere the peak stays undefined.
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
    const processes = await readProcesses();
    let total = 0;
    let family = [this.#pid];
    while (family.length > 0) {
      for (const pid of family) total += processes.get(pid)?.residentKb ?? 0;
      const parents = new Set(family);
      family = [...processes].filter(([, { parent }]) => parents.has(parent)).map(([pid]) => pid);
    }
    this.#peakKb = Math.max(this.#peakKb, total);
  }
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
