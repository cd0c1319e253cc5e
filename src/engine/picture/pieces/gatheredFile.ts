import type { FileHandle } from 'node:fs/promises';
import type { Sample } from '../../../formats/iso/fragmented.ts';
import { box, type TrackTables } from '../../../formats/iso/movie.ts';

/** Bytes that are kept until they are written together. */
const WRITTEN_AT_ONCE = 1024 * 1024;
/** What the file is, and what else may read it. */
const KIND = box('ftyp', Buffer.from('isom\0\0\x02\0isomavc1mp41', 'latin1'));
/** Of the samples: they may be more than 32 bits can tell. */
const LONG_HEAD = 16;
const HEAD = 8;

/** An MP4 that is written from its samples on, gathered into large portions; the place of its index is kept free in front of them. */
export class GatheredFile {
  readonly #file: FileHandle;
  readonly #buffer = Buffer.allocUnsafe(WRITTEN_AT_ONCE);
  /** Where the samples' box begins. */
  readonly #samples: number;
  #written: number;
  #used = 0;

  /** @param indexBytes that the index takes at most */
  constructor(file: FileHandle, indexBytes: number) {
    this.#file = file;
    this.#samples = KIND.length + indexBytes + HEAD;
    this.#written = this.#samples + LONG_HEAD;
  }

  /** Copies samples of another file, and puts them on the tables of their track. @throws system errors; Error where one is cut off */
  async append(from: FileHandle, samples: readonly Sample[], tables: TrackTables): Promise<void> {
    let [start, size] = [0, 0];
    for (const sample of samples) {
      if (sample.at !== start + size) {
        await this.#copy(from, start, size);
        [start, size] = [sample.at, 0];
      }
      tables.add({ ...sample, at: this.#written + this.#used + size });
      size += sample.size;
    }
    await this.#copy(from, start, size);
  }

  /** Writes what is left, and what belongs in front of it. @throws system errors */
  async finish(index: Buffer): Promise<void> {
    await this.#flush();
    const free = this.#samples - KIND.length - index.length;
    if (free < HEAD) throw new Error(`an index of ${index.length} bytes has no room`);
    const front = Buffer.concat([KIND, index, box('free', Buffer.alloc(free - HEAD))]);
    const head = box('mdat', Buffer.alloc(LONG_HEAD - HEAD));
    // 1: how many there are stands behind the name.
    head.writeUInt32BE(1);
    head.writeBigUInt64BE(BigInt(this.#written - this.#samples), HEAD);
    await writeAll(this.#file, Buffer.concat([front, head]), 0);
  }

  async #copy(from: FileHandle, start: number, size: number): Promise<void> {
    for (let at = start; at < start + size;) {
      const room = Math.min(start + size - at, this.#buffer.length - this.#used);
      const { bytesRead } = await from.read(this.#buffer, this.#used, room, at);
      if (bytesRead === 0) throw new Error('a sample is cut off');
      at += bytesRead;
      this.#used += bytesRead;
      if (this.#used === this.#buffer.length) await this.#flush();
    }
  }

  async #flush(): Promise<void> {
    await writeAll(this.#file, this.#buffer.subarray(0, this.#used), this.#written);
    this.#written += this.#used;
    this.#used = 0;
  }
}

/** A disk that is nearly full takes a part. */
async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}
