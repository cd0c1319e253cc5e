import type { Readable } from 'node:stream';

/** Cuts a stream of raw video into frames. */
export class FrameReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #onRead: () => void;
  #first: Promise<IteratorResult<Uint8Array>> | undefined;
  #rest: Uint8Array = new Uint8Array(0);

  /** @param onRead called whenever something came */
  constructor(stream: Readable, onRead: () => void) {
    this.#onRead = onRead;
    this.#chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    // Asked for at once: what nobody reads of a program's output, Node throws away when the program ends.
    this.#first = this.#chunks.next();
    // It may never be looked at.
    this.#first.catch(() => undefined);
  }

  /** Fills `frame()` with the next frame; it is asked for anew after each wait. @returns false when there is none any more */
  async read(bytes: number, frame: () => Uint8Array): Promise<boolean> {
    let filled = 0;
    while (filled < bytes) {
      if (this.#rest.length === 0) {
        const next = await (this.#first ?? this.#chunks.next());
        this.#first = undefined;
        if (next.done === true) return false;
        this.#rest = next.value;
        this.#onRead();
      }
      const part = this.#rest.subarray(0, bytes - filled);
      frame().set(part, filled);
      filled += part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
    return true;
  }
}
