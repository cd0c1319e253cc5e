// One stage's process: its output kept, its counts read, an end for certain.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {import('./reporter.mjs').FileCounts} FileCounts */

/**
 * @typedef {object} StageResult
 * @property {number} passed
 * @property {number} failed
 * @property {string} output
 * @property {number} ms Wall time.
 * @property {Readonly<Record<string, FileCounts>>} files The same by file, where a reporter counts them and the run came to its end.
 */

/** ms. On an idle machine none takes a third of it; a stage that hangs must not hold the others. */
const LIMIT = 30 * 60_000;

/** ms that a stage gets to clean up after itself. */
const GRACE = 5_000;

/** The stages that are running now. @type {Map<import('node:child_process').ChildProcess, Promise<number | null>>} */
const running = new Map();

/**
 * Runs one stage. With `counts`, what the reporter left there is the result; otherwise the exit code counts as one test.
 *
 * @param {readonly string[]} command
 * @param {{ counts?: string }} [options]
 * @returns {Promise<StageResult>}
 */
export async function capture([program = '', ...args], { counts } = {}) {
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a stage ends with everything it started.
    detached: true,
    env: { ...process.env, NO_COLOR: '1', ...(counts === undefined ? {} : { CLIPWRIGHT_COUNTS: counts }) },
  });
  /** It comes after an `error`, too. @type {Promise<number | null>} */
  const closed = new Promise((resolve) => child.once('close', resolve));
  running.set(child, closed);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setTimeout(() => {
    output += `\nStopped after ${LIMIT / 60_000} minutes.\n`;
    void end(child, closed);
  }, LIMIT);
  child.once('error', (error) => (output += `${error.message}\n`));
  const code = await closed;
  clearTimeout(timer);
  running.delete(child);
  const files = counts === undefined ? {} : await readCounts(counts);
  const { passed, failed } =
    counts === undefined ? { passed: code === 0 ? 1 : 0, failed: 0 } : inAll(Object.values(files));
  // Neither an exit code that no failed test accounts for nor a run without any test may pass for a success.
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, output, ms: performance.now() - began, files };
}

/**
 * What failed may have had too little of the processors, beside other stages. Its files are run once more: what passes now counts as
 * passed. A run that broke off stays as it is.
 *
 * @param {readonly string[]} command What was run; the tests' pattern comes last.
 * @param {StageResult} result
 * @param {{ counts: string }} options
 * @returns {Promise<StageResult>}
 */
export async function captureAgain(command, result, options) {
  const failing = Object.keys(result.files).filter((file) => (result.files[file]?.failed.length ?? 0) > 0);
  if (failing.length === 0 || failing.includes('')) return result;
  // In the editor all files are one bundle.
  const again = await capture(
    command[0] === 'mocha' ? [...command.slice(0, -1), ...failing] : command,
    options,
  );
  if (Object.keys(again.files).length === 0) return result;
  const files = { ...result.files, ...again.files };
  const ms = result.ms + again.ms;
  return { ...inAll(Object.values(files)), output: again.output, ms, files };
}

/** @param {readonly FileCounts[]} files */
function inAll(files) {
  return {
    passed: files.reduce((sum, { passed }) => sum + passed, 0),
    failed: files.reduce((sum, { failed }) => sum + failed.length, 0),
  };
}

/** Ends whatever is still running, for a Ctrl+C in mid-run. Resolves when it is gone. */
export async function endAll() {
  await Promise.all([...running].map(([child, closed]) => end(child, closed)));
}

/**
 * @param {import('node:child_process').ChildProcess} child Leader of its group.
 * @param {Promise<unknown>} closed
 */
async function end({ pid }, closed) {
  if (pid === undefined) return;
  signalGroup(pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), GRACE);
  await closed;
  clearTimeout(timer);
}

/**
 * @param {number} leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error; // It had just ended.
  }
}

/** @param {string} file */
async function readCounts(file) {
  try {
    return /** @type {Record<string, FileCounts>} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {}; // The run broke off before its end.
  }
}
