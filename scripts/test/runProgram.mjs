// A program in the foreground, with our console.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../setup/paths.mjs';

/**
 * Runs a program of the PATH in the repository's folder until it ends.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] Instead of our own environment.
 * @returns {Promise<number>} Its exit code; 1 where a signal ended it.
 */
export async function runProgram(program, args, env = process.env) {
  const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
