import { open, type FileHandle } from 'node:fs/promises';

/** What an MP4's outermost boxes say about the file. */
export type Mp4Verdict =
  | 'complete'
  /** Does not begin as an MP4 does. */
  | 'not-mp4'
  /** Cut off behind its first fragments, as a recording that was not ended: what is there can be played. */
  | 'cut-in-fragments'
  /** A box reaches beyond the end of the file, or the index (`moov`) is missing. */
  | 'truncated';

/** One outermost box. Bytes from the start of the file; `end` may lie beyond the file's. */
export interface FileBox {
  readonly type: string;
  /** Where its content begins. */
  readonly content: number;
  readonly end: number;
}

/** How many boxes beside each other are looked at: a fragmented file has thousands, all after its index. */
const MOST_BOXES = 10_000;

/**
 * Looks at the outermost boxes of an MP4, MOV or M4A, a few bytes each, however large the file is.
 *
 * @param path absolute
 * @throws the file system's errors
 */
export async function checkMp4(path: string): Promise<Mp4Verdict> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let begun = false;
    let index = false;
    let fragments = 0;
    for await (const { type, end } of outermostBoxes(file, size)) {
      if (!begun && !FIRST_BOXES.has(type)) return 'not-mp4';
      begun = true;
      if (end > size) return index && fragments > 1 ? 'cut-in-fragments' : 'truncated';
      if (type === 'moov') index = true;
      if (type === 'moof') fragments += 1;
    }
    if (!begun) return 'not-mp4';
    return index ? 'complete' : 'truncated';
  } finally {
    await file.close();
  }
}

/** `ftyp`, and what old QuickTime files begin with. */
const FIRST_BOXES: ReadonlySet<string> = new Set(['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot']);

/**
 * The outermost boxes of a file of `size` bytes; 10,000 at most, where nothing else is said. Each is longer than its header, so the way goes
 * forward: the last one ends nowhere (`Infinity`) where its length makes no sense.
 */
export async function* outermostBoxes(
  file: FileHandle,
  size: number,
  most = MOST_BOXES,
): AsyncGenerator<FileBox> {
  const header = Buffer.alloc(LONG_HEADER);
  let at = 0;
  for (let box = 0; at < size && box < most; box++) {
    const { bytesRead } = await file.read(header, 0, LONG_HEADER, at);
    if (bytesRead < SHORT_HEADER) return;
    const { type, headerLength, length } = readHeader(header.subarray(0, bytesRead), size - at);
    yield { type, content: at + headerLength, end: at + length };
    at += length;
  }
}

/** The boxes inside of a box, with their content; 10,000 at most. Ends at the first that does not fit. */
export function* innerBoxes(content: Buffer): Generator<{ readonly type: string; readonly content: Buffer }> {
  let at = 0;
  for (let box = 0; at + SHORT_HEADER <= content.length && box < MOST_BOXES; box++) {
    const rest = content.length - at;
    const { type, headerLength, length } = readHeader(content.subarray(at, at + LONG_HEADER), rest);
    if (length > rest) return;
    yield { type, content: content.subarray(at + headerLength, at + length) };
    at += length;
  }
}

/** Length and type, and the length once more in 64 bits where it needs them. */
const SHORT_HEADER = 8;
const LONG_HEADER = 16;

/** @param rest bytes to the end of what the box is in: a length of 0 means all of them */
function readHeader(
  header: Buffer,
  rest: number,
): { readonly type: string; readonly headerLength: number; readonly length: number } {
  const type = header.toString('latin1', 4, 8);
  const short = header.readUInt32BE(0);
  if (short !== 1) {
    const length = short === 0 ? rest : short;
    return { type, headerLength: SHORT_HEADER, length: length < SHORT_HEADER ? Infinity : length };
  }
  const long = header.length < LONG_HEADER ? 0 : Number(header.readBigUInt64BE(8));
  return { type, headerLength: LONG_HEADER, length: long < LONG_HEADER ? Infinity : long };
}

/** What the boxes of one type in a box hold. */
export function contentsOf(box: Buffer, type: string): Buffer[] {
  return Array.from(innerBoxes(box)).flatMap((inner) => (inner.type === type ? [inner.content] : []));
}

/**
 * Reads what an outermost box of a type holds.
 *
 * @param largest bytes that are read at most
 * @returns undefined when there is none, when it is cut off, or larger
 * @throws the file system's errors
 */
export async function readOutermostBox(
  file: FileHandle,
  type: string,
  largest: number,
): Promise<Buffer | undefined> {
  const { size } = await file.stat();
  for await (const box of outermostBoxes(file, size)) {
    if (box.type !== type) continue;
    if (box.end > size || box.end - box.content > largest) return undefined;
    const content = Buffer.alloc(box.end - box.content);
    const { bytesRead } = await file.read(content, 0, content.length, box.content);
    return content.subarray(0, bytesRead);
  }
  return undefined;
}
