/** Whether a picture's end is there. Pure: whole file in, verdict out. */

const PNG_HEADER = 8;
const CHUNK = 12;
const IMAGE_DATA = 0x49444154;
const IMAGE_END = 0x49454e44;

/**
 * Walks a PNG's chunks to `IEND`. One that ends behind a whole chunk of its picture lacks nothing else; one that has its end and no way there
 * is damaged, and not cut off.
 */
export function pngIsComplete(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let last = 0;
  let at = PNG_HEADER;
  while (at + CHUNK <= bytes.length) {
    last = view.getUint32(at + 4);
    if (last === IMAGE_END) return true;
    at += CHUNK + view.getUint32(at);
  }
  const hasEnd = bytes.length >= CHUNK && view.getUint32(bytes.length - 8) === IMAGE_END;
  return hasEnd || (at === bytes.length && last === IMAGE_DATA);
}

const RIFF_HEADER = 12;
const PIECE_HEADER = 8;
const PICTURES: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);

/** Walks a WebP's pieces: each that is a picture, or a picture of an animation, has to be there whole. What the file says of its own length is not believed. */
export function webpIsComplete(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let pictures = 0;
  for (let at = RIFF_HEADER; at + PIECE_HEADER <= buffer.length;) {
    const length = buffer.readUInt32LE(at + 4);
    const end = at + PIECE_HEADER + length;
    if (PICTURES.has(buffer.toString('latin1', at, at + 4))) {
      if (end > buffer.length) return false;
      pictures++;
    }
    at = end + (length % 2);
  }
  return pictures > 0;
}

/** Whether a WebP says that it moves. @param head the file's first bytes */
export function isAnimatedWebp(head: Buffer): boolean {
  const [flagsAt, animation] = [20, 0x02];
  return head.toString('latin1', 12, 16) === 'VP8X' && ((head[flagsAt] ?? 0) & animation) !== 0;
}
