import { open, type FileHandle } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { runProcess } from '../../../ffmpeg/process.ts';
import { FragmentParser, type FragmentPart } from './fragments.ts';
import type { EncoderOrder } from '../messages.ts';

/** Milliseconds between two signs that an encoder without work is not stuck. */
const IDLE_SIGN = 5_000;

/** A piece that is not on disk yet. */
interface Unfinished {
  readonly frames: number;
  readonly target: string;
  readonly done: PromiseWithResolvers<undefined>;
  file?: FileHandle;
  /** Frames of it that the encoder gave. */
  written: number;
}

/**
 * One encoder for many pieces, which are written one after the other: it starts once, and never runs dry between two of them. What it writes is
 * cut at their borders. So a piece is finished when the encoder has seen some frames of the next one, or the end.
 */
export class PieceEncoder {
  /** Resolves when the program is gone, whatever the reason. */
  readonly ended: Promise<void>;
  readonly #stdin = Promise.withResolvers<Writable>();
  readonly #input = Promise.withResolvers<undefined>();
  readonly #cutting = new AbortController();
  readonly #parser = new FragmentParser();
  readonly #header: Uint8Array[] = [];
  /** In their order. */
  readonly #unfinished: Unfinished[] = [];
  #calm: () => void = () => undefined;
  #over = false;
  #failure: unknown;

  constructor({ ffmpeg, args }: EncoderOrder, signal: AbortSignal) {
    this.ended = this.#run(ffmpeg, args, AbortSignal.any([signal, this.#cutting.signal]));
  }

  /**
   * Begins a piece; its frames are what is written next.
   * @returns resolves when it is on disk @throws ProcessFailed, system errors; the signal's reason; what `end` was told
   */
  async begin(frames: number, target: string): Promise<void> {
    const done = Promise.withResolvers<undefined>();
    if (this.#over) done.reject(this.#failure);
    else this.#unfinished.push({ frames, target, done, written: 0 });
    await done.promise;
  }

  /** Resolves when the frame's bytes may be used again. @throws like `begin`, when the program is gone */
  async write(frame: Uint8Array): Promise<void> {
    const stdin = await this.#stdin.promise;
    try {
      await new Promise<void>((resolve, reject) => {
        stdin.write(frame, (error) => (error ? reject(error) : resolve()));
      });
    } catch (error) {
      this.#input.reject(error);
      await this.ended;
      throw this.#failure;
    }
  }

  /** Lets it go on without frames for a while. @returns call it when there are some again */
  pause(): () => void {
    const timer = setInterval(() => this.#calm(), IDLE_SIGN);
    return () => {
      this.#calm();
      clearInterval(timer);
    };
  }

  /** There are no more frames. @param failure of a piece that was not written to its end @returns resolves when all is done */
  end(failure?: unknown): Promise<void> {
    this.#failure ??= failure;
    this.#input.resolve(undefined);
    return this.ended;
  }

  async #run(ffmpeg: string, args: readonly string[], signal: AbortSignal): Promise<void> {
    let cut: Promise<Error | undefined> | undefined;
    try {
      await runProcess(ffmpeg, args, {
        signal,
        feed: (stdin) => {
          this.#stdin.resolve(stdin);
          return this.#input.promise;
        },
        take: (stdout, onRead) => {
          this.#calm = onRead;
          cut = this.#cut(stdout, onRead).catch(toError);
        },
      });
      const broken = await cut;
      if (broken !== undefined) throw broken;
      this.#failure ??= new Error('the encoder wrote too few frames');
    } catch (error) {
      this.#failure ??= error;
    }
    await cut;
    this.#over = true;
    for (const { file, done } of this.#unfinished) {
      await file?.close();
      done.reject(this.#failure);
    }
  }

  async #cut(stdout: Readable, onRead: () => void): Promise<undefined> {
    for await (const portion of stdout) {
      onRead();
      try {
        for (const part of this.#parser.push(portion as Uint8Array)) await this.#put(part);
      } catch (error) {
        // The program would write on and on.
        this.#cutting.abort(error);
        throw error;
      }
    }
  }

  async #put(part: FragmentPart): Promise<void> {
    if (part.kind === 'header') {
      this.#header.push(Uint8Array.from(part.bytes));
      return;
    }
    const [piece] = this.#unfinished;
    if (piece === undefined) throw new Error('the encoder wrote too many frames');
    if (piece.file === undefined) {
      piece.file = await open(piece.target, 'w');
      for (const bytes of this.#header) await piece.file.writeFile(bytes);
    }
    await piece.file.writeFile(part.bytes);
    if (part.kind === 'fragment') {
      piece.written += part.frames;
      if (piece.written > piece.frames) throw new Error('a fragment reaches into the next piece');
    } else if (part.last && piece.written === piece.frames) {
      this.#unfinished.shift();
      await piece.file.close();
      piece.done.resolve(undefined);
    }
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
