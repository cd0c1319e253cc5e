// Installs what is missing, and says so. Runs straight after `git clone` on Node 20: only Node's own modules here and in setup/.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { installAdkServer } from './setup/adkServer.mjs';
import { installEditorServer } from './setup/editorServer.mjs';
import { installPackages } from './setup/packages.mjs';
import { NODE, putNodeFirst } from './setup/paths.mjs';
import { installPrograms } from './setup/programs.mjs';
import { SetupError } from './setup/run.mjs';

/** @typedef {'editor' | 'adk' | import('./setup/programs.mjs').Program} Need */

/**
 * Makes sure of the npm packages, Node 24 and what else the caller needs, then goes on in Node 24: where this process runs an older
 * one, the same command line is run again in the right one and this process ends with its exit code.
 *
 * @param {readonly Need[]} needs `editor` is VS Code's server, `adk` the Agent Development Kit's; the others are programs of the system.
 */
export async function setUp(needs) {
  try {
    await installPackages();
    putNodeFirst();
    if (!existsSync(NODE))
      throw new SetupError('npm installed no Node 24 for this system. Please install Node 24 by hand.');
    await installPrograms(needs.filter((need) => need !== 'editor' && need !== 'adk'));
    if (needs.includes('editor')) await installEditorServer();
    if (needs.includes('adk')) await installAdkServer();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  if (Number.parseInt(process.versions.node, 10) < 24) await goOnInNode24();
}

/** Never resolves: the process ends with the other one. */
async function goOnInNode24() {
  const child = spawn(NODE, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  await new Promise(() => undefined);
}

if (process.argv[1] === import.meta.filename) {
  await setUp(['ffmpeg', 'browser', 'cjk-font', 'voice', 'editor']);
  console.log('Everything is there.');
}
