// Runs test/vscode in the extension host of a real editor: `folder` loads the extension from this repository, `vsix` installs the
// package into a clean editor first.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { QUIET_SETTINGS } from '../editor/settings.mjs';
import { VSIX } from '../package.mjs';
import { ARTIFACTS, putNodeFirst, ROOT } from '../setup/paths.mjs';
import { bundleTests } from './bundle.mjs';

const OUR_EDITOR = join(ROOT, 'scripts/vscode-launcher');
/** An extension that is nothing, for the run in which ours comes from the package: the editor wants one in development. */
const EMPTY_EXTENSION = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '*' } };

/** Of the packaged extension it is enough to know that it starts and makes videos: the rest is the same code. */
const TESTS = { folder: '*.test.cjs', vsix: '{activation,makeVideo}.test.cjs' };

putNodeFirst();
const mode = process.argv[2] === 'vsix' ? 'vsix' : 'folder';
const home = await mkdtemp(join(tmpdir(), 'clipwright-test-'));
try {
  process.exitCode = await runInEditor(mode, home);
} finally {
  await rm(home, { recursive: true, force: true });
}

/**
 * @param {'folder' | 'vsix'} extension
 * @param {string} temp
 */
async function runInEditor(extension, temp) {
  const executable = await findEditor();
  const userData = join(temp, 'editor');
  const report = join(temp, 'report.txt');
  const profile = [`--user-data-dir=${userData}`, `--extensions-dir=${join(temp, 'extensions')}`];
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(join(userData, 'User/settings.json'), JSON.stringify(QUIET_SETTINGS));
  await cp(join(ROOT, 'samples'), join(temp, 'workspace'), { recursive: true });
  await mkdir(join(temp, 'empty'));
  await writeFile(join(temp, 'empty/package.json'), JSON.stringify(EMPTY_EXTENSION));
  if (extension === 'vsix') await install(executable, profile);
  let log = '';
  const sink = /** @type {NodeJS.WritableStream} */ (
    /** @type {unknown} */ ({ write: (/** @type {unknown} */ data) => (log += String(data)) })
  );
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension === 'folder' ? ROOT : join(temp, 'empty'),
      extensionTestsPath: await bundleTests('test/vscode'),
      launchArgs: [join(temp, 'workspace'), ...profile],
      extensionTestsEnv: {
        CLIPWRIGHT_REPORT: report,
        CLIPWRIGHT_TESTS: TESTS[extension],
        NEMO_TOKEN: undefined,
      },
      stdout: sink,
      stderr: sink,
    });
  } catch (error) {
    console.error(String(error));
    return 1;
  } finally {
    const logFile = join(ARTIFACTS, `editor-${extension}.log`);
    await mkdir(ARTIFACTS, { recursive: true });
    await writeFile(logFile, log);
    // Without a report the run broke off, and the log is all there is.
    console.log(existsSync(report) ? await readFile(report, 'utf8') : log);
    console.log(`The editor’s log: ${logFile}`);
  }
}

/** A desktop editor if one is named (or `download` asks for one), else ours, which needs no desktop. */
async function findEditor() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named === 'download') return await downloadAndUnzipVSCode();
  return named === undefined || named === '' ? OUR_EDITOR : named;
}

/**
 * @param {string} executable
 * @param {string[]} profile
 */
async function install(executable, profile) {
  const desktop =
    executable === OUR_EDITOR ? [executable] : resolveCliArgsFromVSCodeExecutablePath(executable).slice(0, 1);
  const child = spawn(desktop[0] ?? executable, [...profile, '--install-extension', VSIX], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${VSIX} could not be installed.`);
}
