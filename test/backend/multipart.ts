import { createHash, type Hash } from 'node:crypto';

/** A file that arrived. */
export interface ReceivedFile {
  readonly filename: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
}

interface OpenFile {
  readonly filename: string;
  readonly contentType: string;
  readonly hash: Hash;
  size: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Takes a multipart body apart while it arrives, in constant memory. */
export class MultipartReader {
  readonly files: ReceivedFile[] = [];
  readonly #mark: Buffer;
  #rest: Buffer = Buffer.from('\r\n');
  #open: OpenFile | undefined;

  constructor(contentType: string) {
    const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? '';
    this.#mark = Buffer.from(`\r\n--${boundary}`);
  }

  feed(chunk: Uint8Array): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#step());
  }

  /** One boundary, one head or one piece of content; false when more bytes are needed. */
  #step(): boolean {
    if (this.#open) {
      const end = this.#rest.indexOf(this.#mark);
      const known = end >= 0 ? end : Math.max(0, this.#rest.length - this.#mark.length);
      this.#open.hash.update(this.#rest.subarray(0, known));
      this.#open.size += known;
      this.#rest = this.#rest.subarray(known);
      if (end < 0) return false;
      const { filename, contentType, size, hash } = this.#open;
      this.files.push({ filename, contentType, size, hash: hash.digest('hex') });
      this.#open = undefined;
      return true;
    }
    const headEnd = this.#rest.indexOf(HEAD_END);
    if (headEnd < 0) return false;
    const head = this.#rest.subarray(0, headEnd).toString('utf8');
    this.#rest = this.#rest.subarray(headEnd + HEAD_END.length);
    this.#open = {
      filename: /filename="([^"]*)"/.exec(head)?.[1] ?? '',
      contentType: /content-type:\s*(.+)/i.exec(head)?.[1]?.trim() ?? '',
      hash: createHash('sha256'),
      size: 0,
    };
    return true;
  }
}
