import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ProcessFailed } from './errors.ts';
import { StderrParser, type Progress } from './progress.ts';

/**
 * Runs ffmpeg and ffprobe.
 *
 * No child outlives us. A normal end of this process, `process.exit` included, kills the children below. Nothing of ours
 * runs when this process is killed outright, so every long job writes its result to its *stdout* (`pipe:1`), which we
 * copy to the file: with us the reading end of that pipe is gone, the next write of ffmpeg fails, and it ends. (Its
 * other outputs would not do: ffmpeg goes on when `-progress` or stderr break, and does not watch stdin.)
 */

/** Lines of stderr that are kept for diagnostics. */
const TAIL_LINES = 12;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface ProcessOptions {
  readonly signal?: AbortSignal | undefined;
  readonly cwd?: string;
  /** File that stdout is written to; without it stdout is collected. */
  readonly stdoutFile?: string;
  /** Called with each line of stdout, which is not collected then. */
  readonly onLine?: (line: string) => void;
  /** Called with each `-progress pipe:2` report. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface ProcessOutput {
  /** Empty when stdout went to a file or to `onLine`. */
  readonly stdout: string;
  /** The last lines of stderr, reports left out. */
  readonly stderrTail: string;
}

/**
 * Runs a program to its end. The child is gone whenever the promise settles.
 * @throws ProcessFailed when it ends with an error; the signal's reason when aborted; a system error (`ENOENT`, `ENOSPC`)
 * when it cannot start or its output cannot be written.
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessOutput> {
  const { signal, cwd, onProgress } = options;
  signal?.throwIfAborted();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const kill = (): void => void child.kill('SIGKILL');
  running.add(child);
  signal?.addEventListener('abort', kill, { once: true });
  try {
    const [exit, stdout, stderrTail] = await allSettledOrThrow([
      ended(child),
      readStdout(child.stdout, options).catch(killing(kill)),
      readStderr(child.stderr, onProgress).catch(killing(kill)),
    ]);
    signal?.throwIfAborted();
    if (exit !== 0) throw new ProcessFailed(program, exit, stderrTail);
    return { stdout, stderrTail };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', kill);
    running.delete(child);
  }
}

/** Like Promise.all, but settles only when all have settled: a failed write must not return before the child is gone. */
async function allSettledOrThrow<A, B, C>(
  promises: [Promise<A>, Promise<B>, Promise<C>],
): Promise<[A, B, C]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

function killing(kill: () => void): (error: unknown) => never {
  return (error) => {
    kill();
    throw error;
  };
}

/** The exit code, null after a signal. Rejects when the program cannot be started. */
function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code);
    });
  });
}

async function readStdout(stream: Readable, { stdoutFile, onLine }: ProcessOptions): Promise<string> {
  if (stdoutFile !== undefined) return writeTo(stream, stdoutFile);
  stream.setEncoding('utf8');
  if (onLine !== undefined) {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) onLine(line);
    return '';
  }
  let text = '';
  for await (const portion of stream) text += String(portion);
  return text;
}

async function writeTo(stream: Readable, path: string): Promise<string> {
  await pipeline(stream, createWriteStream(path));
  return '';
}

async function readStderr(stream: Readable, onProgress?: (progress: Progress) => void): Promise<string> {
  const parser = new StderrParser();
  let tail: string[] = [];
  const take = ({ reports, messages }: ReturnType<StderrParser['push']>): void => {
    tail = [...tail, ...messages].slice(-TAIL_LINES);
    for (const report of reports) onProgress?.(report);
  };
  stream.setEncoding('utf8');
  for await (const portion of stream) take(parser.push(String(portion)));
  take(parser.end());
  return tail.join('\n');
}
