import { Worker } from 'node:worker_threads';
import { isAtLowestPriority } from '../../ffmpeg/index.ts';
import type { ComposerData } from './composeWorker.ts';
import { failureOf } from './failure.ts';
import { readKernel } from './kernelFile.ts';
import type { EncoderOrder, FromComposer, PieceOrder, ToComposer } from './messages.ts';

/** The file is beside this one in the sources, beside the engine's bundle when built. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './composeWorker.ts' : './composer.cjs',
  import.meta.url,
);

/** Room for short-lived values of the thread, MB: V8 would take five times as much for what is thrown away with each frame. */
const YOUNG_MB = 4;

/** Pieces that follow each other in the film, and share an encoder. */
export interface ComposerRun {
  /**
   * Makes the next piece, as soon as the ones before it are composed. It is finished some frames into the next one, or when the run ends.
   * @param onFrames is told how many of its frames the encoder was given, rising
   * @throws ProcessFailed, ClipFailed, system errors; the signal's reason
   */
  compose(order: PieceOrder, onFrames: (frames: number) => void): Promise<void>;
  /** There are no more pieces. Call it in any case. @returns resolves when nothing of the run is at work any more */
  end(): Promise<void>;
}

interface Composing {
  readonly onFrames: (frames: number) => void;
  readonly done: PromiseWithResolvers<undefined>;
}

/** Composes and encodes pieces in a thread of its own, which starts with the first. Close it when the film is done. */
export class Composer {
  readonly #size: ComposerData['size'];
  readonly #composing = new Map<number, Composing>();
  readonly #ending = new Map<number, () => void>();
  #worker: Promise<Worker> | undefined;
  #next = 0;
  #dead: Error | undefined;

  /** @param size of the film's frames in pixels */
  constructor(size: ComposerData['size']) {
    this.#size = size;
  }

  /** Starts the thread, which takes a while: something will be composed. Its failure is told by {@link begin}. */
  prepare(): void {
    this.#worker ??= this.#start();
    this.#worker.catch(() => undefined);
  }

  /** Begins a run of pieces. When the signal is aborted, what is not finished of it is given up. @throws system errors */
  async begin(encoder: EncoderOrder, signal: AbortSignal): Promise<ComposerRun> {
    signal.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    signal.throwIfAborted();
    if (this.#dead) throw this.#dead;
    const run = this.#next++;
    const stop = (): void => tell(worker, { type: 'stop', run });
    tell(worker, { type: 'begin', run, encoder });
    signal.addEventListener('abort', stop, { once: true });
    return {
      compose: (order, onFrames) => this.#compose(worker, run, order, { signal, onFrames }),
      end: async () => {
        await this.#end(worker, run);
        signal.removeEventListener('abort', stop);
      },
    };
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

  async #compose(
    worker: Worker,
    run: number,
    order: PieceOrder,
    { signal, onFrames }: { readonly signal: AbortSignal; readonly onFrames: (frames: number) => void },
  ): Promise<void> {
    if (this.#dead) throw this.#dead;
    const id = this.#next++;
    const done = Promise.withResolvers<undefined>();
    this.#composing.set(id, { onFrames, done });
    tell(worker, { type: 'compose', run, id, order });
    try {
      await done.promise;
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      this.#composing.delete(id);
    }
  }

  #end(worker: Worker, run: number): Promise<void> {
    if (this.#dead) return Promise.resolve();
    return new Promise((resolve) => {
      this.#ending.set(run, resolve);
      tell(worker, { type: 'end', run });
    });
  }

  async #start(): Promise<Worker> {
    const kernel = await readKernel();
    const data: ComposerData = { kernel, size: this.#size, lowestPriority: isAtLowestPriority() };
    const worker = new Worker(WORKER, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.on('message', (message: FromComposer) => this.#take(message));
    worker.on('error', (error) => this.#die(error));
    worker.on('exit', (code) => this.#die(new Error(`the composing thread ended with code ${code}`)));
    return worker;
  }

  #take(message: FromComposer): void {
    switch (message.type) {
      case 'frames':
        this.#composing.get(message.id)?.onFrames(message.frames);
        return;
      case 'done':
        this.#composing.get(message.id)?.done.resolve(undefined);
        return;
      case 'failed':
        this.#composing.get(message.id)?.done.reject(failureOf(message.failure));
        return;
      case 'ended':
        this.#ending.get(message.run)?.();
        this.#ending.delete(message.run);
    }
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const { done } of this.#composing.values()) done.reject(this.#dead);
    for (const ended of this.#ending.values()) ended();
    this.#ending.clear();
  }
}

function tell(worker: Worker, message: ToComposer): void {
  worker.postMessage(message);
}
