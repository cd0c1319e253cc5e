import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';

/** Written in one go at least, bytes: each write costs a way to another thread and back. */
const BATCH = 512 * 1024;
/** So much may gather while a batch is being written, bytes; with less, network and disk wait for each other by turns (measured). */
const AHEAD = 4 * 1024 * 1024;

type Done = (error?: Error | null) => void;

/**
 * Writes a download into an open file from a position on, in order: a crash leaves a beginning without a gap. One batch is written
 * while the next one arrives. It takes possession of its chunks: their memory is free as soon as they are written. The file stays open.
 */
export class FileSink extends Writable {
  readonly #file: FileHandle;
  readonly #onBytes: (length: number) => void;
  #length: number;
  #arrived: number;
  #gathered: Uint8Array[] = [];
  #gatheredBytes = 0;
  #writing = false;
  /** Lets the network go on, which waits while too much has gathered. */
  #goOn: Done | undefined;
  /** Nothing more will come. */
  #ended: Done | undefined;

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

  override _write(chunk: Uint8Array, _encoding: unknown, done: Done): void {
    this.#gathered.push(chunk);
    this.#gatheredBytes += chunk.length;
    this.#arrived += chunk.length;
    this.#onBytes(this.#arrived);
    this.#next();
    if (this.#gatheredBytes < AHEAD) done();
    else this.#goOn = done;
  }

  override _final(done: Done): void {
    this.#ended = done;
    this.#next();
  }

  /** Writes what has gathered, if it is enough and nothing is being written. */
  #next(): void {
    if (this.#writing) return;
    if (this.#gatheredBytes >= (this.#ended ? 1 : BATCH)) void this.#writeGathered();
    else this.#ended?.();
  }

  async #writeGathered(): Promise<void> {
    const [chunks, goOn] = [this.#gathered, this.#goOn];
    this.#gathered = [];
    this.#gatheredBytes = 0;
    this.#goOn = undefined;
    this.#writing = true;
    goOn?.();
    try {
      await this.#append(chunks);
    } catch (error) {
      this.destroy(error as Error);
      return;
    }
    this.#writing = false;
    this.#next();
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
