import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from '../types.ts';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../../..');
/** Fresh processes; the median counts. */
const TIMES = 20;

/** What one activation took, in a process of its own without an editor round it. */
export interface Activation {
  /** Loading what `main` names, ms. */
  readonly loadMs: number;
  /** `activate`, until it has resolved, ms. */
  readonly activateMs: number;
  /** Of our own files that were loaded by then. */
  readonly bytes: number;
}

/** Builds the extension and activates it again and again. */
export async function benchmarkActivation(log: (line: string) => void): Promise<readonly Figure[]> {
  log('building the extension');
  await run('node', ['scripts/build.mjs', '--production'], { cwd: ROOT });
  log(`activating it ${TIMES} times`);
  const all: Activation[] = [];
  while (all.length < TIMES) {
    const { stdout } = await run('node', [join(import.meta.dirname, 'activate.ts')], { cwd: ROOT });
    all.push(JSON.parse(stdout) as Activation);
  }
  const own = median(all.map(({ loadMs, activateMs }) => loadMs + activateMs));
  return [
    { what: 'own time of an activation (median of 20)', value: own, unit: 'ms', below: 25 },
    { what: 'of it loading', value: median(all.map(({ loadMs }) => loadMs)), unit: 'ms' },
    { what: 'code loaded by then', value: (all[0]?.bytes ?? Number.NaN) / 1000, unit: 'kB', below: 120 },
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
