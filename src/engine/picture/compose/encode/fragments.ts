/** Bytes of a fragmented MP4 in their order; a fragment is one `fragment` and then `data` until one is the `last`. */
export type FragmentPart =
  /** What a file has to begin with. */
  | { readonly kind: 'header'; readonly bytes: Uint8Array }
  /** A fragment's index. `frames`: how many there are in it. */
  | { readonly kind: 'fragment'; readonly bytes: Uint8Array; readonly frames: number }
  | { readonly kind: 'data'; readonly bytes: Uint8Array; readonly last: boolean };

interface Box {
  readonly type: string;
  /** Bytes, its head included. */
  readonly size: number;
}

/** Size and type. */
const HEAD = 8;
/** An index takes some 20 bytes for each frame. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Cuts a fragmented MP4 of one track (ISO/IEC 14496-12) that comes in portions. Pure. A file of the header and of some fragments that follow each
 * other is an MP4 again, whose time stamps begin somewhere.
 */
export class FragmentParser {
  #rest = Buffer.alloc(0);
  /** Bytes of the media data that are still to come. */
  #open = 0;

  /** @param portion may begin and end anywhere @throws Error for what is no such file */
  push(portion: Uint8Array): FragmentPart[] {
    const parts: FragmentPart[] = [];
    let bytes =
      this.#rest.length === 0
        ? Buffer.from(portion.buffer, portion.byteOffset, portion.length)
        : Buffer.concat([this.#rest, portion]);
    for (;;) {
      if (this.#open > 0 && bytes.length > 0) {
        const data = bytes.subarray(0, this.#open);
        this.#open -= data.length;
        parts.push({ kind: 'data', bytes: data, last: this.#open === 0 });
        bytes = bytes.subarray(data.length);
      }
      const box = this.#open > 0 ? undefined : boxAt(bytes, 0);
      if (box === undefined) break;
      if (box.type === 'mdat') {
        parts.push({ kind: 'data', bytes: bytes.subarray(0, HEAD), last: box.size === HEAD });
        this.#open = box.size - HEAD;
        bytes = bytes.subarray(HEAD);
        continue;
      }
      if (box.size > MOST_BYTES) throw new Error(`a “${box.type}” of ${box.size} bytes`);
      if (bytes.length < box.size) break;
      parts.push(...partOf(box, bytes.subarray(0, box.size)));
      bytes = bytes.subarray(box.size);
    }
    this.#rest = Buffer.from(bytes);
    return parts;
  }
}

function partOf({ type }: Box, bytes: Buffer): FragmentPart[] {
  switch (type) {
    case 'ftyp':
    case 'moov':
      return [{ kind: 'header', bytes }];
    case 'moof':
      return [{ kind: 'fragment', bytes, frames: framesIn(bytes) }];
    default:
      // An index of the whole file, which is none of the pieces'.
      return [];
  }
}

/** Frames that the runs (`trun`) of a fragment list. */
function framesIn(box: Buffer): number {
  let frames = 0;
  for (const [{ type }, bytes] of boxesIn(box)) {
    if (type === 'traf') frames += framesIn(bytes);
    // After the head come version and flags, then the count.
    if (type === 'trun') frames += bytes.readUInt32BE(HEAD + 4);
  }
  return frames;
}

function* boxesIn(parent: Buffer): Generator<[Box, Buffer]> {
  let at = HEAD;
  for (let box = boxAt(parent, at); box !== undefined; box = boxAt(parent, at)) {
    yield [box, parent.subarray(at, at + box.size)];
    at += box.size;
  }
}

function boxAt(bytes: Buffer, at: number): Box | undefined {
  if (bytes.length < at + HEAD) return undefined;
  const size = bytes.readUInt32BE(at);
  const type = bytes.toString('latin1', at + 4, at + HEAD);
  if (size < HEAD) throw new Error(`a “${type}” of ${size} bytes`);
  return { type, size };
}
