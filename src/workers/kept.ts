import type { Worker } from 'node:worker_threads';
import { answerOf, startWorker, type WorkerLimits } from './run.ts';

/** How long a thread without work is kept, ms: files are added several at a time. */
const IDLE_MS = 10_000;

/** What all threads of a script are given. */
export interface KeptOptions {
  readonly script: URL;
  /** What `answerTasks` is given first, by each thread once: anything that can be cloned. */
  readonly load: () => Promise<unknown>;
  /** Of each task. */
  readonly limits: WorkerLimits;
  readonly idleMs?: number;
}

/**
 * Threads that do one task after the other, for work whose threads take long to be ready. Each does one at a time; one that gave no answer is ended, and
 * so is one that has nothing to do for a while. The script calls `answerTasks`.
 */
export class KeptWorkers<Task, Answer> {
  readonly #options: KeptOptions;
  readonly #idle = new Map<Worker, NodeJS.Timeout>();

  constructor(options: KeptOptions) {
    this.#options = options;
  }

  /** @throws {WorkerError} when there is no answer; the signal's reason when it is aborted; what `load` throws */
  async ask(task: Task, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted();
    const { limits } = this.#options;
    const worker = this.#take() ?? (await this.#start(signal));
    try {
      const answering = answerOf<Answer>(worker, limits.ms, signal);
      worker.postMessage(task);
      const answer = await answering;
      this.#keep(worker);
      return answer;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  async #start(signal: AbortSignal | undefined): Promise<Worker> {
    const { script, load, limits } = this.#options;
    const loaded = await load();
    signal?.throwIfAborted();
    const worker = startWorker(script, loaded, limits);
    // Whoever waits for its answer is told; without anybody it would end the process.
    worker.on('error', () => undefined);
    worker.once('exit', () => this.#forget(worker));
    return worker;
  }

  #take(): Worker | undefined {
    const [worker] = this.#idle.keys();
    if (worker === undefined) return undefined;
    this.#forget(worker);
    worker.ref();
    return worker;
  }

  #keep(worker: Worker): void {
    worker.unref();
    const end = setTimeout(() => void worker.terminate(), this.#options.idleMs ?? IDLE_MS);
    this.#idle.set(worker, end.unref());
  }

  #forget(worker: Worker): void {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
  }
}
