import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ProcessFailed } from './errors.ts';
import { StderrParser, type Progress } from './progress.ts';
import { Watchdog } from './watchdog.ts';

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

/** How long a program may do nothing, ms. */
const STALL_MS = 60_000;

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
  /** Milliseconds in which there has to be something new: a frame, a line, bytes. Default: a minute. */
  readonly stallMs?: number;
}

export interface ProcessOutput {
  /** Empty when stdout went to a file or to `onLine`. */
  readonly stdout: string;
  /** The last lines of stderr, reports left out. */
  readonly stderrTail: string;
}

/**
 * Runs a program to its end. The child is gone whenever the promise settles.
 * @throws ProcessFailed when it ends with an error, or does nothing any more; the signal's reason when aborted; a system error (`ENOENT`, `ENOSPC`)
 * when it cannot start or its output cannot be written.
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessOutput> {
  const { signal, cwd } = options;
  signal?.throwIfAborted();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const kill = (): void => void child.kill('SIGKILL');
  running.add(child);
  const watchdog = new Watchdog(options.stallMs ?? STALL_MS, kill);
  signal?.addEventListener('abort', kill, { once: true });
  try {
    const [exit, stdout, stderrTail] = await allSettledOrThrow([
      ended(child),
      readStdout(child.stdout, options, watchdog).catch(killing(kill)),
      readStderr(child.stderr, options, watchdog).catch(killing(kill)),
    ]);
    signal?.throwIfAborted();
    if (watchdog.bit) throw new ProcessFailed(program, 'stalled', stderrTail);
    if (exit !== 0) throw new ProcessFailed(program, exit, stderrTail);
    return { stdout, stderrTail };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    watchdog.end();
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

/** The exit code, or the signal that ended it. Rejects when the program cannot be started. */
function ended(child: ChildProcess): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(code ?? signal ?? 'SIGKILL');
    });
  });
}

async function readStdout(
  stream: Readable,
  { stdoutFile, onLine }: ProcessOptions,
  watchdog: Watchdog,
): Promise<string> {
  stream.on('data', () => watchdog.calm());
  if (stdoutFile !== undefined) {
    await pipeline(stream, createWriteStream(stdoutFile));
    return '';
  }
  stream.setEncoding('utf8');
  if (onLine !== undefined) {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) onLine(line);
    return '';
  }
  let text = '';
  for await (const portion of stream) text += String(portion);
  return text;
}

async function readStderr(
  stream: Readable,
  { onProgress }: ProcessOptions,
  watchdog: Watchdog,
): Promise<string> {
  const parser = new StderrParser();
  let tail: string[] = [];
  let [frames, outMs] = [0, 0];
  const take = ({ reports, messages }: ReturnType<StderrParser['push']>): void => {
    tail = [...tail, ...messages].slice(-TAIL_LINES);
    for (const report of reports) {
      // ffmpeg reports all the time, whether there is something new or not.
      if (report.frames > frames || (report.outMs ?? 0) > outMs) watchdog.calm();
      [frames, outMs] = [report.frames, report.outMs ?? outMs];
      onProgress?.(report);
    }
  };
  stream.setEncoding('utf8');
  for await (const portion of stream) take(parser.push(String(portion)));
  take(parser.end());
  return tail.join('\n');
}
