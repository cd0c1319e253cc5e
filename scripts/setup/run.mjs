// Child processes of the set-up. Only Node's own modules: this runs before any package is installed, on Node 20.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end with its output kept back; the output is shown only when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options] `env` is added to our own.
 * @returns {Promise<string>} What it wrote to stdout.
 * @throws {SetupError} When it cannot be started or ends with another code than 0.
 */
export function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
    const line = [command, ...args].join(' ');
    child.once('error', (cause) => reject(new SetupError(`Could not start “${line}”: ${cause.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(stdout);
      else reject(new SetupError(`“${line}” ended with ${signal ?? code}:\n${lastLines(output, 25)}`));
    });
  });
}

/** A step of the set-up that could not be done; the message says what to do instead. */
export class SetupError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'SetupError';
  }
}

/**
 * @param {string} text
 * @param {number} count
 */
function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
