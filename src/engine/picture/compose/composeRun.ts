import { composePiece, type ComposeTools } from './pieceComposer.ts';
import { describeFailure } from './failure.ts';
import type { EncoderOrder, FromComposer, PieceOrder } from './messages.ts';
import { PieceEncoder } from './encode/pieceEncoder.ts';

/** Milliseconds between two reports of a piece's frames. */
const REPORT = 40;

/** Pieces that follow each other, composed one after the other into one encoder. */
export class ComposeRun {
  readonly #encoder: PieceEncoder;
  readonly #ffmpeg: string;
  readonly #tools: ComposeTools;
  readonly #tell: (message: FromComposer) => void;
  readonly #stopping = new AbortController();
  #resume: () => void;
  #last: Promise<void> = Promise.resolve();
  #reported = 0;

  constructor(encoder: EncoderOrder, tools: ComposeTools, tell: (message: FromComposer) => void) {
    this.#encoder = new PieceEncoder(encoder, this.#stopping.signal);
    this.#resume = this.#encoder.pause();
    this.#ffmpeg = encoder.ffmpeg;
    this.#tools = tools;
    this.#tell = tell;
  }

  /** Composes a piece when the ones before it have been. */
  compose(id: number, order: PieceOrder): void {
    this.#last = this.#last.then(() => this.#compose(id, order));
  }

  /** There are no more pieces. @returns resolves when nothing is at work any more */
  async end(): Promise<void> {
    await this.#last;
    this.#resume();
    await this.#encoder.end();
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Never rejects. */
  async #compose(id: number, order: PieceOrder): Promise<void> {
    this.#resume();
    this.#encoder.begin(order.frames, order.target).then(
      () => this.#tell({ type: 'done', id }),
      (error: unknown) => this.#tell({ type: 'failed', id, failure: describeFailure(error) }),
    );
    let frames = 0;
    try {
      await composePiece(order, this.#tools, {
        ffmpeg: this.#ffmpeg,
        signal: this.#stopping.signal,
        write: async (frame) => {
          await this.#encoder.write(frame);
          frames += 1;
          this.#report(id, frames, frames === order.frames);
        },
      });
    } catch (error) {
      // The piece before may still be in it.
      await this.#encoder.end(error);
    }
    this.#resume = this.#encoder.pause();
  }

  #report(id: number, frames: number, last: boolean): void {
    const now = performance.now();
    if (!last && now - this.#reported < REPORT) return;
    this.#reported = now;
    this.#tell({ type: 'frames', id, frames });
  }
}
