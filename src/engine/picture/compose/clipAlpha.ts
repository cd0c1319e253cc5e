import { pictureBytes, type Planes, type RawPicture } from '../../../compositor/pixels/planes.ts';

/** Bytes of a clip's frame as ffmpeg writes it: a transparent one has alpha for luma alone. */
export function storedBytes({ width, height, transparent }: Omit<RawPicture, 'bytes'>): number {
  return pictureBytes(width, height, false) + (transparent ? width * height : 0);
}

/**
 * Makes a frame as ffmpeg writes it one of ours: colours that were multiplied by alpha as red, green and blue are so as luma and chroma,
 * too, and there is alpha for chroma.
 */
export function completeAlpha(bytes: Uint8Array, { width, height, y, u, v, alpha }: Planes): void {
  if (alpha === undefined) return;
  for (let at = 0; at < width * height; at += 1) {
    // Black is 16 by itself, and nothing where nothing is.
    bytes[y + at] = less(bytes[y + at], 16, bytes[alpha.y + at]);
  }
  const columns = width / 2;
  for (let row = 0; row < height / 2; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const luma = alpha.y + 2 * row * width + 2 * column;
      const upper = (bytes[luma] ?? 0) + (bytes[luma + 1] ?? 0);
      const lower = (bytes[luma + width] ?? 0) + (bytes[luma + width + 1] ?? 0);
      const cover = (upper + lower + 2) >> 2;
      const at = row * columns + column;
      bytes[alpha.uv + at] = cover;
      bytes[u + at] = less(bytes[u + at], 128, cover);
      bytes[v + at] = less(bytes[v + at], 128, cover);
    }
  }
}

function less(value = 0, base: number, cover = 0): number {
  return Math.max(0, value - Math.round(base * (1 - cover / 255)));
}
