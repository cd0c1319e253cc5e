import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isAtLowestPriority } from '../../ffmpeg/index.ts';
import type { ComposerData } from './composeWorker.ts';
import { failureOf } from './failure.ts';
import type { FromComposer, PieceOrder, ToComposer } from './messages.ts';

/** The files are beside this one in the sources, beside the engine's bundle when built. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');
const WORKER = new URL(FROM_SOURCES ? './composeWorker.ts' : './composer.cjs', import.meta.url);
const KERNEL = new URL(FROM_SOURCES ? '../../../../build/kernel.wasm' : './kernel.wasm', import.meta.url);

interface Running {
  readonly onFrames: (frames: number) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Composes and encodes pieces in a thread of its own, several at a time; it starts with the first. Close it when the film is done. */
export class Composer {
  readonly #size: ComposerData['size'];
  readonly #running = new Map<number, Running>();
  #worker: Promise<Worker> | undefined;
  #next = 0;
  #dead: Error | undefined;

  /** @param size of the film's frames in pixels */
  constructor(size: ComposerData['size']) {
    this.#size = size;
  }

  /**
   * Makes one piece.
   * @throws ProcessFailed, ClipFailed, system errors; the signal's reason, when everything of it has ended
   */
  async compose(
    order: PieceOrder,
    { signal, onFrames }: { readonly signal: AbortSignal; readonly onFrames: (frames: number) => void },
  ): Promise<void> {
    signal.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    if (this.#dead) throw this.#dead;
    const id = this.#next++;
    const stop = (): void => tell(worker, { type: 'stop', id });
    signal.addEventListener('abort', stop, { once: true });
    try {
      await new Promise<void>((resolve, reject) => {
        this.#running.set(id, { onFrames, resolve, reject });
        tell(worker, { type: 'compose', id, order });
      });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      this.#running.delete(id);
    }
  }

  /** A picture is not needed any more: its memory is given back. */
  async release(source: string): Promise<void> {
    const worker = await this.#worker;
    if (worker) tell(worker, { type: 'release', source });
  }

  /** Call it when nothing is being composed. */
  async close(): Promise<void> {
    const worker = await this.#worker;
    await worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const kernel = new Uint8Array(await readFile(fileURLToPath(KERNEL)));
    const data: ComposerData = { kernel, size: this.#size, lowestPriority: isAtLowestPriority() };
    const worker = new Worker(WORKER, { workerData: data });
    worker.on('message', (message: FromComposer) => this.#take(message));
    worker.on('error', (error) => this.#die(error));
    worker.on('exit', (code) => this.#die(new Error(`the composing thread ended with code ${code}`)));
    return worker;
  }

  #take(message: FromComposer): void {
    const running = this.#running.get(message.id);
    switch (message.type) {
      case 'frames':
        running?.onFrames(message.frames);
        return;
      case 'done':
        running?.resolve();
        return;
      case 'failed':
        running?.reject(failureOf(message.failure));
    }
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const running of this.#running.values()) running.reject(this.#dead);
  }
}

function tell(worker: Worker, message: ToComposer): void {
  worker.postMessage(message);
}
