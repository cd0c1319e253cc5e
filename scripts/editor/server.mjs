// VS Code's server as a child process: the workbench for a browser, with its own data, extensions and settings.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { SERVER_MAIN } from '../setup/editorServer.mjs';
import { NODE } from '../setup/paths.mjs';
import { QUIET_SETTINGS } from './settings.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} home Folder for everything that this editor keeps; made if missing.
 * @property {string} [extensions] Folder with its extensions; `home/extensions` if left out.
 * @property {Record<string, unknown>} [settings] User settings on top of {@link QUIET_SETTINGS}.
 * @property {string} [token] Who does not know it gets no page. Without one, whoever reaches 127.0.0.1 is let in.
 * @property {number} [port] Taken if it is free; any other if it is not.
 * @property {'trace' | 'debug'} [log] How much is logged, by the server, the page and extensions. Info and worse if left out.
 * @property {boolean} [testDriver] Obeys the `payload` of a page's address (development folders, test runs).
 *
 * @typedef {object} EditorServer
 * @property {string} origin `http://127.0.0.1:<port>`
 * @property {number} pid
 * @property {(folder: string, payload?: [string, string][]) => string} address The page with this folder open.
 * @property {(path: string) => string} remote The URI under which the page knows a path of this machine.
 * @property {() => string} log What the server wrote so far.
 * @property {Promise<void>} ended Resolves when the process is gone, for whatever reason.
 * @property {() => Promise<void>} stop Ends it with all of its children.
 */

/** Modules that the server's process loads first. */
const PRELOADED = ['endWithParent.mjs', 'logFiles.mjs'];

/** Settings that belong to the machine with the files on it. In the user's own settings the editor overlooks them, sooner or later. */
const OF_MACHINE = /^clipwright\./;

const READY = /Web UI available at|Server bound to/;
/** ms; it takes about 1 s on an idle machine. */
const READY_WITHIN = 60_000;

/**
 * Starts the server and resolves when it answers.
 *
 * @param {ServerOptions} options
 * @returns {Promise<EditorServer>}
 * @throws {Error} When it ends or stays silent instead; the message holds its output.
 */
export async function startServer({
  home,
  extensions = join(home, 'extensions'),
  settings,
  token,
  port: wish = 0,
  testDriver = false,
  log: level,
}) {
  await writeSettings(join(home, 'data'), { ...QUIET_SETTINGS, ...settings });
  const port = await freePort(wish);
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    NODE,
    [
      ...PRELOADED.flatMap((name) => ['--import', pathToFileURL(join(import.meta.dirname, name)).href]),
      SERVER_MAIN,
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--server-data-dir',
        home,
        '--extensions-dir',
        extensions,
      ],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
      ...(level === undefined ? [] : ['--log', level]),
    ],
    // A group of its own: Ctrl+C in the terminal reaches us alone, and we end it in order.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32', env: serverEnvironment() },
  );
  let log = '';
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  child.stdin.on('error', () => undefined); // The pipe breaks when the server ends first; `ended` tells it.
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('stays silent'), READY_WITHIN);
    const fail = (/** @type {string} */ what) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`The editor’s server ${what}:\n${log}`));
    };
    const read = (/** @type {Buffer} */ data) => {
      log += data.toString();
      if (!READY.test(log)) return;
      clearTimeout(timer);
      resolve(undefined);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with code ${code}`));
  });

  const remote = (/** @type {string} */ path) =>
    `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  return {
    origin,
    pid: child.pid ?? 0,
    remote,
    log: () => log,
    ended,
    address: (folder, payload) => {
      const url = new URL(origin);
      if (token !== undefined) url.searchParams.set('tkn', token);
      url.searchParams.set('folder', pathToFileURL(folder).pathname);
      if (payload !== undefined) url.searchParams.set('payload', JSON.stringify(payload));
      return url.href;
    },
    stop: async () => {
      endGroup(child);
      await ended;
    },
  };
}

/**
 * @param {string} data Folder of the server's data.
 * @param {Record<string, unknown>} settings
 */
async function writeSettings(data, settings) {
  for (const [folder, ofMachine] of /** @type {const} */ ([
    ['User', false],
    ['Machine', true],
  ])) {
    const own = Object.entries(settings).filter(([name]) => OF_MACHINE.test(name) === ofMachine);
    await mkdir(join(data, folder), { recursive: true });
    await writeFile(join(data, folder, 'settings.json'), JSON.stringify(Object.fromEntries(own), null, 2));
  }
}

/**
 * Installs a packaged extension into an extensions folder.
 *
 * @param {{ home: string, extensions?: string, vsix: string }} options
 * @throws {Error} With the installer's output, when it fails.
 */
export async function installVsix({ home, extensions = join(home, 'extensions'), vsix }) {
  const args = [
    SERVER_MAIN,
    '--server-data-dir',
    home,
    '--extensions-dir',
    extensions,
    '--install-extension',
    vsix,
  ];
  const child = spawn(NODE, [...args, '--accept-server-license-terms'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
  child.stderr.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
  const [code] = await once(child, 'close');
  // The installer ends with 0 even when it could not install.
  if (code !== 0 || !output.includes('was successfully installed'))
    throw new Error(`${vsix} was not installed:\n${output}`);
}

/** What surrounds us may itself be an editor's terminal; the new editor must not mistake itself for a part of that. */
function serverEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  // No extension gallery: a window of ours asks nobody for anything.
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}

/**
 * A port that was free a moment ago. (The server's own `--port 0` does not tell which one it took.)
 *
 * @param {number} wish 0 for any.
 * @returns {Promise<number>}
 */
async function freePort(wish) {
  const probe = createServer();
  const taken = await new Promise((resolve) => {
    probe.once('error', () => resolve(true));
    probe.listen(wish, '127.0.0.1', () => resolve(false));
  });
  if (taken === true) return await freePort(0);
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
