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
  const workerData: WorkerInput = { task, wasmBytes: limits.wasmBytes ?? 0 };
  const worker = new Worker(script, {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(limits.heapBytes / MEGABYTE),
      maxYoungGenerationSizeMb: YOUNG_MB,
    },
  });
  const over = new AbortController();
  try {
    const output = await Promise.race([
      outputOf(worker),
      aborted(signal, over.signal),
      tooSlow(limits.ms, over.signal),
    ]);
    if (output.ok) return output.answer as Answer;
    // What it threw, as far as it can be told from one thread to another.
    const cause = Object.assign(new Error(output.reason), { code: output.code });
    throw new WorkerError(output.memory ? 'too-much-memory' : 'failed', output.reason, { cause });
  } finally {
    over.abort();
    await worker.terminate();
  }
}

function outputOf(worker: Worker): Promise<WorkerOutput> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'failed';
      reject(new WorkerError(code, error.message, { cause: error }));
    });
    worker.once('exit', (code) => {
      reject(new WorkerError('ended', `The worker ended without an answer (code ${code}).`));
    });
  });
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
