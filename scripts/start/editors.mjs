// The two editors that `npm start` can open: the desktop one, or VS Code's server with a page of its own.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QUIET_SETTINGS } from '../editor/settings.mjs';
import { onPath } from '../setup/programs.mjs';

/**
 * @typedef {object} OpenEditor
 * @property {string | undefined} address For a browser; none for a desktop window.
 * @property {Promise<void>} ended Resolves when the editor is gone.
 * @property {() => Promise<void>} freePage Lets go of what only the first video needed.
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} EditorOptions
 * @property {string} home
 * @property {string} extensions
 * @property {string} workspace
 * @property {Record<string, unknown>} settings
 */

/** Taken if it is free, so that the address is the same every time, and with it what the browser remembers. */
const PORT = 3355;

/** Absolute path of a desktop VS Code that can open a window here, if there is one. */
export function findDesktopEditor() {
  // Inside an editor's own terminal on another machine, `code` talks to that window and starts nothing.
  if (process.env.VSCODE_IPC_HOOK_CLI !== undefined) return undefined;
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? onPath('code') : undefined;
}

/**
 * Starts the server, and opens the page once: an extension host lives only as long as a page is open.
 *
 * @param {EditorOptions} options
 * @returns {Promise<OpenEditor>}
 */
export async function openServer({ home, extensions, workspace, settings }) {
  const { startServer } = await import('../editor/server.mjs');
  const { startBrowser, openWorkbench } = await import('../editor/page.mjs');
  const server = await startServer({ home, extensions, settings, port: PORT, token: await keepToken(home) });
  const address = server.address(workspace);
  const browser = await startBrowser().catch(async (error) => {
    await server.stop();
    throw error;
  });
  const stop = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    await openWorkbench(browser, address);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, ended: server.ended, freePage: () => browser.close(), stop };
}

/**
 * Opens a desktop window with a profile of its own, so that nothing mixes with the person's own editor.
 *
 * @param {string} code
 * @param {EditorOptions} options
 * @returns {Promise<OpenEditor>}
 */
export async function openDesktop(code, { home, extensions, workspace, settings }) {
  await mkdir(join(home, 'User'), { recursive: true });
  await writeFile(
    join(home, 'User/settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2),
  );
  const profile = ['--user-data-dir', home, '--extensions-dir', extensions, '--disable-workspace-trust'];
  const child = spawn(code, [...profile, '--new-window', '--wait', workspace], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  child.once('error', (error) => console.error(`✘ ${code}: ${error.message}`));
  return {
    address: undefined,
    ended,
    freePage: async () => undefined,
    stop: async () => {
      // `code` only waits; the editor itself leaves its process id in its profile.
      const lock = join(home, 'code.lock');
      if (existsSync(lock)) process.kill(Number(await readFile(lock, 'utf8')), 'SIGTERM');
      child.kill();
      await ended;
    },
  };
}

/**
 * The address carries a secret, since the editor can run programs: other users of this machine, and other pages in the person's
 * browser, must not get in. Kept in a file so that the address stays the same.
 *
 * @param {string} home
 */
async function keepToken(home) {
  const file = join(home, 'page-token');
  if (!existsSync(file)) {
    await mkdir(home, { recursive: true });
    await writeFile(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  }
  return await readFile(file, 'utf8');
}
