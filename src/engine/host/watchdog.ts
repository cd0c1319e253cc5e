import type { Worker } from 'node:worker_threads';

/** A thread that does not say within this time that it is closing is busy, and may be for ever, ms. */
const ANSWER_MS = 1000;
/** Longest that closing may take (see `RunningEngine.close`), and a little more, ms. */
const CLOSE_MS = 6000;

/** The one message to the engine's thread: to end. It answers with {@link CLOSING}. */
const STOP = 'stop';
/** The engine's thread ends by itself. */
export const CLOSING = 'closing';

/**
 * Ends the process with its host, or when it is told to (SIGTERM and the like), whatever the engine's thread does meanwhile: this
 * thread has nothing else to do, so that it always hears. A thread that does not answer is given up with the whole process (its
 * children end by themselves, see ffmpeg/process.ts).
 *
 * @param worker the engine's thread; gets all that comes in on stdin. Its exit code becomes the process's.
 */
export function keepWatch(worker: Worker): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    let timer = setTimeout(kill, ANSWER_MS);
    worker.once('message', () => {
      clearTimeout(timer);
      timer = setTimeout(kill, CLOSE_MS);
    });
    worker.postMessage(STOP);
  };
  process.stdin.on('data', (bytes) => worker.stdin?.write(bytes));
  process.stdin.on('error', stop).on('end', stop).on('close', stop);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  worker.once('error', (error) => {
    process.stderr.write(`The engine's thread failed: ${error.stack ?? error.message}\n`);
    process.exitCode = 1;
  });
  worker.once('exit', (code) => process.exit(process.exitCode ?? code));
}

/** Nothing less ends a process whose thread runs in a circle. */
const kill = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
