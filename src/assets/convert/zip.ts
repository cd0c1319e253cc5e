import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** What a ZIP file holds under one name, still packed. */
interface Entry {
  readonly method: number;
  /** Bytes in the file. */
  readonly packed: number;
  /** Where its own header begins, bytes. */
  readonly at: number;
}

/** The parts that are read hold more than they may, unpacked. */
export class ZipTooLarge extends Error {
  override readonly name = 'ZipTooLarge';
}

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;
const DIRECTORY = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const METHOD = { stored: 0, deflated: 8 } as const;

const unpack = promisify(inflateRaw);

/**
 * Reads single files out of a ZIP file that nobody vouches for: a few kilobytes may unfold to gigabytes, and what they say about their
 * own size may be a lie.
 */
export class ZipReader {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  #left: number;

  /**
   * @param most bytes that all files read may have together, unpacked
   * @throws Error for what is no ZIP file
   */
  constructor(bytes: Buffer, most: number) {
    this.#bytes = bytes;
    this.#left = most;
    const end = endOf(bytes);
    let at = bytes.readUInt32LE(end + 16);
    for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
      if (bytes.readUInt32LE(at) !== DIRECTORY.signature) throw new Error('The directory is damaged.');
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + DIRECTORY.length, at + DIRECTORY.length + nameLength);
      this.#entries.set(name, {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        at: bytes.readUInt32LE(at + 42),
      });
      at += DIRECTORY.length + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }

  /** Whether there is a file of that name. */
  exists(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A file's content. @throws {ZipTooLarge} Error when it is not there or damaged */
  async read(name: string): Promise<Buffer> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Error(`There is no ${name}.`);
    const packed = this.#packed(entry);
    const content = entry.method === METHOD.stored ? packed : await this.#unpacked(packed, entry);
    if (content.length > this.#left) throw new ZipTooLarge();
    this.#left -= content.length;
    return content;
  }

  #packed({ at, packed }: Entry): Buffer {
    const bytes = this.#bytes;
    if (bytes.readUInt32LE(at) !== LOCAL.signature) throw new Error('A file is damaged.');
    const begin = at + LOCAL.length + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    return bytes.subarray(begin, begin + packed);
  }

  async #unpacked(packed: Buffer, { method }: Entry): Promise<Buffer> {
    if (method !== METHOD.deflated) throw new Error(`Nobody here can unpack method ${method}.`);
    try {
      return await unpack(packed, { maxOutputLength: Math.max(this.#left, 1) });
    } catch (error) {
      const { code } = error as { code?: unknown };
      throw code === 'ERR_BUFFER_TOO_LARGE' ? new ZipTooLarge() : error;
    }
  }
}

/** Where the record at the end begins: behind it comes at most a comment. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END.length - END.longestComment);
  for (let at = bytes.length - END.length; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END.signature) return at;
  }
  throw new Error('This is no ZIP file, or its end is missing.');
}
