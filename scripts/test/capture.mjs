// One stage's process: its output kept, its counts read, an end for certain.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {{ passed: number, failed: number, output: string, ms: number }} StageResult `ms` is wall time. */

/** ms. Nothing of ours takes half as long; a stage that hangs must not hold the others. */
const LIMIT = 8 * 60_000;

/** Groups of processes that are running now, by the id of their leader. */
const running = new Set();

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
  running.add(child.pid);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setTimeout(() => {
    output += `\nStopped after ${LIMIT / 60_000} minutes.\n`;
    endGroup(child.pid);
  }, LIMIT);
  child.once('error', (error) => (output += `${error.message}\n`));
  // It comes after an `error`, too.
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  running.delete(child.pid);
  const { passed, failed } =
    counts === undefined ? { passed: code === 0 ? 1 : 0, failed: 0 } : await readCounts(counts);
  // Neither an exit code that no failed test accounts for nor a run without any test may pass for a success.
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, output, ms: performance.now() - began };
}

/** Ends whatever is still running, for a Ctrl+C in mid-run. */
export function endAll() {
  for (const pid of running) endGroup(pid);
}

/** @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error; // It had just ended.
  }
}

/** @param {string} file */
async function readCounts(file) {
  try {
    return /** @type {{ passed: number, failed: number }} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 }; // The run broke off before its end.
  }
}
