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
  const memory = limitWebAssembly(wasmBytes);
  const done = async (): Promise<WorkerOutput> => {
    try {
      return { ok: true, answer: await work(task) };
    } catch (error) {
      return { ok: false, memory: memory.denied, reason: String(error), code: codeOf(error) };
    }
  };
  void done().then((output) => parentPort?.postMessage(output));
}
