// A VS Code executable made of the editor's server and a headless Chromium. It takes the arguments that test-electron's `runTests`
// passes, runs the tests in the real extension host, forwards their log, and ends with their exit code.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from '../setup.mjs';
import { readArguments } from './arguments.mjs';

/** Exit code where the editor itself failed; mocha's own codes are counts of failures. */
const EDITOR_FAILED = 70;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Native modules that are left out on purpose (see setup/editorServer.mjs); the editor works without and complains at length. */
const LEFT_OUT = /spdlog|native-watchdog|release\/watchdog|bindings file/i;

await setUp(['editor', 'browser']);
// Only after the set-up is there anything to import.
const { startServer, installVsix } = await import('./server.mjs');
const { startBrowser, openWorkbench } = await import('./page.mjs');

process.exitCode = await launch(readArguments(process.argv.slice(2)));

/**
 * @param {import('./arguments.mjs').LaunchArguments} given
 * @returns {Promise<number>} The exit code.
 */
async function launch(given) {
  const home = given.userDataDir ?? (await mkdtemp(join(tmpdir(), 'clipwright-editor-')));
  const extensions = given.extensionsDir ?? join(home, 'extensions');
  try {
    for (const vsix of given.vsix) await installVsix({ home, extensions, vsix });
    if (given.testsPath === undefined) return given.vsix.length > 0 ? 0 : usage();
    return await runTests({ ...given, testsPath: given.testsPath }, home, extensions);
  } catch (error) {
    console.error(error);
    return EDITOR_FAILED;
  } finally {
    if (given.userDataDir === undefined) await rm(home, { recursive: true, force: true });
  }
}

function usage() {
  console.error('Nothing to do: pass --extensionTestsPath or --install-extension.');
  return EDITOR_FAILED;
}

/**
 * @param {import('./arguments.mjs').LaunchArguments & { testsPath: string }} given
 * @param {string} home
 * @param {string} extensions
 */
async function runTests({ developmentPaths, testsPath, folder }, home, extensions) {
  const server = await startServer({ home, extensions, settings: readUserSettings(home), testDriver: true });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  try {
    browser = await startBrowser();
    const opened = browser;
    return await new Promise((resolve, reject) => {
      for (const signal of SIGNALS) process.once(signal, () => resolve(EDITOR_FAILED));
      void server.ended.then(() =>
        reject(new Error(`The editor’s server ended in mid-run:\n${server.log()}`)),
      );
      opened.once('disconnected', () => reject(new Error('Chromium ended in mid-run.')));
      /** @type {[string, string][]} */
      const payload = developmentPaths.map((path) => ['extensionDevelopmentPath', server.remote(path)]);
      payload.push(['extensionTestsPath', server.remote(testsPath)]);
      openWorkbench(opened, server.address(folder ?? home, payload), async (page) => {
        page.once('crash', () => reject(new Error('The editor’s page crashed.')));
        await page.exposeFunction('codeAutomationLog', forward);
        await page.exposeFunction('codeAutomationExit', resolve);
      }).catch(reject);
    });
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/**
 * Where a desktop editor would look for them, so that one test entry serves both.
 *
 * @param {string} userDataDir
 */
function readUserSettings(userDataDir) {
  const file = join(userDataDir, 'User/settings.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * The workbench's own log and the extension host's console, on stdout and stderr.
 *
 * @param {string} type `log`, `warn`, `error`, …
 * @param {unknown[]} args
 */
function forward(type, args) {
  const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  if (LEFT_OUT.test(text)) return;
  if (type === 'error' || type === 'warn') process.stderr.write(`${text}\n`);
  else process.stdout.write(`${text}\n`);
}
