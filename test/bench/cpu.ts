import { readFile } from 'node:fs/promises';

/** Clock ticks a second in /proc: fixed by Linux' interface. */
const TICKS = 100;

/**
 * Processor seconds that this process and its ended children have used so far. On a machine that does other things too it says more than the time
 * that passes. Linux only; elsewhere undefined.
 */
export async function cpuSeconds(): Promise<number | undefined> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The name, in brackets, may hold spaces; utime is field 14, then stime, cutime, cstime.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return fields.slice(11, 15).reduce((total, ticks) => total + ticks, 0) / TICKS;
}
