import { glob } from 'node:fs/promises';
import { declared } from './world/scenario.ts';
import type { Declaration } from './world/scenario.ts';

/**
 * Every scenario of the matrix, in the order of their files, without running any. For a process of its own: it takes the place of
 * mocha's functions.
 */
export async function allScenarios(): Promise<readonly Declaration[]> {
  Object.assign(globalThis, {
    describe: (_title: string, suite: () => void) => suite(),
    it: () => undefined,
  });
  const files: string[] = [];
  for await (const file of glob('**/*.test.ts', { cwd: import.meta.dirname })) files.push(file);
  for (const file of files.sort()) await import(new URL(file, import.meta.url).href);
  return declared;
}
