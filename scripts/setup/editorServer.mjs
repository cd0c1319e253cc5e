// VS Code's server and web workbench, from the npm package `code-server`. Only Node's own modules.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_HOME } from './paths.mjs';
import { run } from './run.mjs';
import { installInto, QUIET_INSTALL } from './staged.mjs';

/** 4.139.1 is VS Code 1.139.1. A pinned version, since the page's inside is not an API. */
const VERSION = '4.139.1';
const HOME = join(EDITOR_HOME, `code-server-${VERSION}`);
const INSIDE = 'node_modules/code-server/lib/vscode';

/** The program that serves the workbench; started with Node. */
export const SERVER_MAIN = join(HOME, INSIDE, 'out/server-main.js');

/**
 * Puts the editor's server into `.vscode-test`, if it is not there. Install scripts are left out: they compile native modules
 * (terminal, file watcher) that need a compiler and that neither tests nor the extension use.
 */
export async function installEditorServer() {
  if (existsSync(SERVER_MAIN)) return;
  console.log('• Downloading VS Code’s server and workbench (600 MB unpacked, about half a minute) …');
  await installInto({
    home: HOME,
    proof: SERVER_MAIN,
    manifest: {},
    install: async (staging) => {
      await run('npm', ['install', `code-server@${VERSION}`, ...QUIET_INSTALL], { cwd: staging });
      await run('npm', ['install', '--omit=dev', ...QUIET_INSTALL], { cwd: join(staging, INSIDE) });
    },
  });
}
