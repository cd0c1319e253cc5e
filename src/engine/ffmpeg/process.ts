import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ProcessFailed } from './errors.ts';
import { lower } from './priority.ts';
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
  /** Reads stdout instead, and says when something came; what it leaves is left. */
  readonly take?: (stdout: Readable, onRead: () => void) => void;
  /** Writes what the program reads from its stdin, which ends when it resolves. Without it there is nothing to read. */
  readonly feed?: (stdin: Writable) => Promise<void>;
  /** Called with each `-progress pipe:2` report. */
  readonly onProgress?: (progress: Progress) => void;
  /** Bytes from which on memory that it frees goes back to the system at once, where that can be told: for what needs much, for a moment. */
  readonly givesBackFrom?: number;
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
  const child = spawn(program, args, {
    ...{ cwd, env: environment(options.givesBackFrom), stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true },
  });
  lower(child.pid);
  const kill = (): void => {
    child.kill('SIGKILL');
    // Without this it would count as open for as long as there is something in it that nobody reads.
    if (options.take !== undefined) child.stdout.destroy();
  };
  running.add(child);
  const watchdog = new Watchdog(options.stallMs ?? STALL_MS, kill);
  signal?.addEventListener('abort', kill, { once: true });
  try {
    const [exit, read, stdout, stderrTail] = await allSettledOrThrow([
      ended(child),
      feedTo(child.stdin, options.feed).catch(killing(kill)),
      readStdout(child.stdout, options, watchdog).catch(killing(kill)),
      readStderr(child.stderr, options, watchdog).catch(killing(kill)),
    ]);
    signal?.throwIfAborted();
    if (watchdog.bit) throw new ProcessFailed(program, 'stalled', stderrTail);
    if (exit !== 0 || !read) throw new ProcessFailed(program, exit, stderrTail);
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

/** Ours, but for what is for this process alone (see `ENGINE_ENVIRONMENT`). */
function environment(givesBackFrom: number | undefined): NodeJS.ProcessEnv {
  return { ...process.env, MALLOC_MMAP_THRESHOLD_: givesBackFrom?.toString() };
}

/** Like Promise.all, but settles only when all have settled: a failed write must not return before the child is gone. */
async function allSettledOrThrow<A, B, C, D>(
  promises: [Promise<A>, Promise<B>, Promise<C>, Promise<D>],
): Promise<[A, B, C, D]> {
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

/** @returns whether the program read all of it: one that fails closes its end, and its own words say why */
async function feedTo(stdin: Writable, feed: ProcessOptions['feed']): Promise<boolean> {
  // A failure between two writes has nobody who waits for it; the next write meets it.
  stdin.on('error', () => undefined);
  if (feed === undefined) {
    stdin.end();
    return true;
  }
  try {
    await feed(stdin);
    stdin.end();
    await finished(stdin);
    return true;
  } catch (error) {
    // One that has ended takes nothing any more: how it ended says why.
    if (stdin.errored === null && !stdin.destroyed) throw error;
    return false;
  }
}

async function readStdout(
  stream: Readable,
  { stdoutFile, onLine, take }: ProcessOptions,
  watchdog: Watchdog,
): Promise<string> {
  if (take !== undefined) {
    take(stream, () => watchdog.calm());
    return '';
  }
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
