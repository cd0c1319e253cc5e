import { parentPort, workerData } from 'node:worker_threads';
import { codeOf } from '../errors.ts';
import type { WorkerInput, WorkerOutput } from './message.ts';
import { limitWebAssembly } from './webAssembly.ts';

/**
 * The worker's side of `runInWorker`: does the one task that this thread was started for, and posts the answer. Call it once, at the
 * end of the worker's script.
 *
 * @param work is given the task; answers with anything that can be cloned
 */
export function answerTask(work: (task: unknown) => Promise<unknown>): void {
  const { task, wasmBytes } = workerData as WorkerInput;
  void answer(() => work(task), limitWebAssembly(wasmBytes));
}

/**
 * The worker's side of `KeptWorkers`: does one task after the other. Call it once, at the end of the worker's script.
 *
 * @param begin is given what was loaded for the thread, once @returns does a task; answers with anything that can be cloned
 */
export function answerTasks(begin: (loaded: unknown) => (task: unknown) => Promise<unknown>): void {
  const { task: loaded, wasmBytes } = workerData as WorkerInput;
  const memory = limitWebAssembly(wasmBytes);
  let work: ReturnType<typeof begin> | undefined;
  parentPort?.on('message', (task: unknown) => {
    void answer(() => (work ??= begin(loaded))(task), memory);
  });
}

async function answer(
  work: () => Promise<unknown>,
  memory: ReturnType<typeof limitWebAssembly>,
): Promise<void> {
  let output: WorkerOutput;
  try {
    output = { ok: true, answer: await work() };
  } catch (error) {
    output = { ok: false, memory: memory.denied, reason: String(error), code: codeOf(error) };
  }
  parentPort?.postMessage(output);
}
