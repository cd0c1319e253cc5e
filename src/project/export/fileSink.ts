import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';

/**
 * Bytes that are written in one go. Measured: with more, the memory of the chunks no longer stays in the processor's cache and in the
 * allocator's hands, and the same download takes twice the processor time.
 */
const BATCH = 128 * 1024;

/**
 * Writes a download into an open file from a position on: one batch is written while the next one arrives. It takes possession of its
 * chunks: their memory is free as soon as they are written. The file stays open.
 */
export class FileSink extends Writable {
  readonly #file: FileHandle;
  readonly #onBytes: (length: number) => void;
  #length: number;
  #arrived: number;
  #gathered: Uint8Array[] = [];
  #gatheredBytes = 0;
  #writing = Promise.resolve();

  /**
   * @param offset where to begin, bytes
   * @param onBytes told the file's length with each chunk that arrives, bytes
   */
  constructor(file: FileHandle, offset: number, onBytes: (length: number) => void) {
    super();
    this.#file = file;
    this.#length = offset;
    this.#arrived = offset;
    this.#onBytes = onBytes;
  }

  /** The end of what is written, bytes from the file's beginning. */
  get length(): number {
    return this.#length;
  }

  override _write(chunk: Uint8Array, _encoding: unknown, done: (error?: Error) => void): void {
    this.#gathered.push(chunk);
    this.#gatheredBytes += chunk.length;
    this.#arrived += chunk.length;
    this.#onBytes(this.#arrived);
    if (this.#gatheredBytes < BATCH) done();
    else this.#begin().then(() => done(), done);
  }

  override _final(done: (error?: Error) => void): void {
    this.#begin()
      .then(() => this.#writing)
      .then(() => done(), done);
  }

  /** Begins to write what has gathered, once the batch before is written. */
  async #begin(): Promise<void> {
    await this.#writing;
    this.#writing = this.#append(this.#gathered);
    this.#writing.catch((error: unknown) => this.destroy(error as Error));
    this.#gathered = [];
    this.#gatheredBytes = 0;
  }

  async #append(chunks: readonly Uint8Array[]): Promise<void> {
    for (let rest = chunks; rest.length > 0;) {
      const { bytesWritten } = await this.#file.writev(rest, this.#length);
      this.#length += bytesWritten;
      rest = behind(rest, bytesWritten);
    }
    for (const chunk of chunks) release(chunk);
  }
}

/** What is left of `chunks` behind their first `count` bytes. */
function behind(chunks: readonly Uint8Array[], count: number): Uint8Array[] {
  let skip = count;
  return chunks.flatMap((chunk) => {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    return rest.length > 0 ? [rest] : [];
  });
}

/**
 * Frees a chunk's memory at once. A large file is made of thousands of chunks, and the garbage collector lets 64 MB and more of them
 * pile up before it looks. Memory that the chunk shares with others is left alone.
 */
function release({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
