// Downloads that are whole or not there. Only Node's own modules.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITOR_HOME } from './paths.mjs';

/** Nothing of the packages' own scripts runs: they compile native modules that nobody here uses. */
export const QUIET_INSTALL = ['--ignore-scripts', '--no-audit', '--no-fund'];

/**
 * Fills a folder of its own, made beside its place and renamed at the end: an interrupted installation leaves nothing that looks complete.
 *
 * @param {{ home: string, proof: string, manifest: object, install: (staging: string) => Promise<void> }} options `proof` is a file that is
 *   there when all is; `manifest` goes into the folder's package.json.
 */
export async function installInto({ home, proof, manifest, install }) {
  const staging = join(EDITOR_HOME, `installing-${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    await writeFile(join(staging, 'package.json'), `${JSON.stringify({ private: true, ...manifest })}\n`);
    await install(staging);
    await rename(staging, home);
  } catch (error) {
    if (!existsSync(proof)) throw error; // Else another process was quicker.
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
