import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { WorkerError } from './error.ts';
import type { WorkerInput, WorkerOutput } from './message.ts';

/**
 * What work on a file of unknown origin may cost. Buffers that a script makes outside of its heap are not counted: whoever makes them from a number
 * that stands in the file compares that number first.
 */
export interface WorkerLimits {
  /** Bytes of JavaScript values. */
  readonly heapBytes: number;
  /** Bytes of each WebAssembly memory; default 0: none is let grow. */
  readonly wasmBytes?: number;
  /** Milliseconds from start to answer. */
  readonly ms: number;
}

const MEGABYTE = 1024 * 1024;
/** Part of the heap that short-lived values have, MB: V8 adds three of these to what it was allowed. */
const YOUNG_MB = 8;

/**
 * Has one task done in a thread of its own, within limits, and ends the thread. The script calls `answerTask`.
 *
 * @param script of the worker
 * @param task what `answerTask` is given: anything that can be cloned
 * @throws {WorkerError} when there is no answer; the signal's reason when it is aborted
 */
export async function runInWorker<Answer>(
  script: URL,
  task: unknown,
  limits: WorkerLimits,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = startWorker(script, task, limits);
  try {
    return await answerOf<Answer>(worker, limits.ms, signal);
  } finally {
    await worker.terminate();
  }
}

/** Starts a thread that has no more memory than it may. @param task see `WorkerInput` */
export function startWorker(
  script: URL,
  task: unknown,
  { heapBytes, wasmBytes = 0 }: Pick<WorkerLimits, 'heapBytes' | 'wasmBytes'>,
): Worker {
  const workerData: WorkerInput = { task, wasmBytes };
  return new Worker(script, {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(heapBytes / MEGABYTE),
      maxYoungGenerationSizeMb: YOUNG_MB,
    },
  });
}

/**
 * Waits for the next message of a worker, its answer. The thread lives on.
 * @throws {WorkerError} when there is no answer; the signal's reason when it is aborted
 */
export async function answerOf<Answer>(worker: Worker, ms: number, signal?: AbortSignal): Promise<Answer> {
  const over = new AbortController();
  try {
    const output = await Promise.race([
      outputOf(worker, over.signal),
      aborted(signal, over.signal),
      tooSlow(ms, over.signal),
    ]);
    if (output.ok) return output.answer as Answer;
    // What it threw, as far as it can be told from one thread to another.
    const cause = Object.assign(new Error(output.reason), { code: output.code });
    throw new WorkerError(output.memory ? 'too-much-memory' : 'failed', output.reason, { cause });
  } finally {
    over.abort();
  }
}

async function outputOf(worker: Worker, over: AbortSignal): Promise<WorkerOutput> {
  const ended = once(worker, 'exit', { signal: over }).then(([code]: unknown[]): never => {
    throw new WorkerError('ended', `The worker ended without an answer (code ${String(code)}).`);
  });
  const answered = once(worker, 'message', { signal: over }).then(
    ([output]: unknown[]) => output as WorkerOutput,
  );
  try {
    return await Promise.race([answered, ended]);
  } catch (error) {
    if (error instanceof WorkerError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'failed';
    throw new WorkerError(problem, message, { cause: error });
  }
}

function aborted(signal: AbortSignal | undefined, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => {
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true, signal: over });
  });
}

async function tooSlow(ms: number, over: AbortSignal): Promise<never> {
  // Rejects when the work is over: no one waits any more then.
  await delay(ms, undefined, { signal: over, ref: false });
  throw new WorkerError('too-slow', `The worker gave no answer within ${ms} ms.`);
}
