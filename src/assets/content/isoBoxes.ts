import { open } from 'node:fs/promises';

/** What an MP4's outermost boxes say about the file. */
export type Mp4Verdict =
  | 'complete'
  /** Does not begin as an MP4 does. */
  | 'not-mp4'
  /** A box reaches beyond the end of the file, or the index (`moov`) is missing. */
  | 'truncated';

/** How many outermost boxes are looked at: a fragmented file has thousands, all after its index. */
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
    const header = Buffer.alloc(16);
    let at = 0;
    let index = false;
    for (let box = 0; at < size && box < MOST_BOXES; box++) {
      const { bytesRead } = await file.read(header, 0, 16, at);
      if (bytesRead < 8) break;
      const type = header.toString('latin1', 4, 8);
      if (box === 0 && !FIRST_BOXES.has(type)) return 'not-mp4';
      if (type === 'moov') index = true;
      const length = boxLength(header, bytesRead, size - at);
      if (length === undefined || at + length > size) return 'truncated';
      at += length;
    }
    return at === 0 ? 'not-mp4' : index ? 'complete' : 'truncated';
  } finally {
    await file.close();
  }
}

/** `ftyp`, and what old QuickTime files begin with. */
const FIRST_BOXES: ReadonlySet<string> = new Set(['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot']);

/** Bytes; 32 bits, or 64 where these say 1, or the rest of the file where they say 0. */
function boxLength(header: Buffer, bytesRead: number, rest: number): number | undefined {
  const short = header.readUInt32BE(0);
  if (short === 0) return rest;
  if (short !== 1) return short >= 8 ? short : undefined;
  if (bytesRead < 16) return undefined;
  const long = Number(header.readBigUInt64BE(8));
  return long >= 16 ? long : undefined;
}
