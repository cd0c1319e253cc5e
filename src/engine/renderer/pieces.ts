import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FrameMaker } from './frameMaker.ts';
import type { Piece } from './plan.ts';
import { together } from '../together.ts';

export interface PiecesOptions {
  readonly pieces: readonly Piece[];
  readonly maker: FrameMaker;
  /** How many are made at the same time. */
  readonly lanes: number;
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Frames that are done in the whole video. */
  readonly onFrames: (frames: number) => void;
}

/**
 * Makes all pieces, several at a time, and appends each to one file as soon as all before it are there.
 * @returns the file with the whole picture track, MPEG-TS
 * @throws what the maker throws; all lanes have ended by then
 */
export async function makePieces(options: PiecesOptions): Promise<string> {
  const joined = new JoinedFile(join(options.folder, 'picture.ts'));
  const done = new Map<number, number>();
  const queue = options.pieces.values();
  const lane = async (signal: AbortSignal): Promise<void> => {
    for (const piece of queue) {
      signal.throwIfAborted();
      const target = join(options.folder, `piece-${piece.index}.ts`);
      await options.maker.make(piece, target, {
        signal,
        onFrames: (frames) => {
          done.set(piece.index, frames);
          options.onFrames(sum(done.values()));
        },
      });
      await joined.add(piece.index, target);
    }
  };
  const lanes = Math.min(options.lanes, options.pieces.length);
  await together(options.signal, (signal) => Array.from({ length: lanes }, () => lane(signal)));
  return joined.path;
}

/** A file that grows by whole pieces, in order. */
class JoinedFile {
  readonly path: string;
  readonly #waiting = new Map<number, string>();
  #next = 0;
  #appending: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  /** Resolves when every piece that can be appended has been. */
  add(index: number, file: string): Promise<void> {
    this.#waiting.set(index, file);
    this.#appending = this.#appending.then(() => this.#appendReady());
    return this.#appending;
  }

  async #appendReady(): Promise<void> {
    for (let file = this.#waiting.get(this.#next); file !== undefined; file = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next);
      this.#next += 1;
      await pipeline(createReadStream(file), createWriteStream(this.path, { flags: 'a' }));
      await rm(file);
    }
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
