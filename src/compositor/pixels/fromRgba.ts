import type { RawPicture } from './planes.ts';
import { pictureBytes } from './planes.ts';

/** Pixels of a drawing, row by row, 8 bits: red, green, blue (multiplied by alpha) and alpha of each. */
export interface RgbaPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The smallest side of the result. */
const SHORTEST = 8;

/**
 * An sRGB drawing as a picture in bt709, limited range. Odd and tiny sides are filled up with nothing: transparent pixels, or for an opaque
 * drawing the nearest ones.
 * @param transparent whether the alpha counts; otherwise all is opaque
 */
export function pictureFromRgba(drawing: RgbaPicture, transparent: boolean): RawPicture {
  const width = fillUp(drawing.width);
  const height = fillUp(drawing.height);
  const bytes = new Uint8Array(pictureBytes(width, height, transparent));
  const luma = width * height;
  const [u, v, alphaY, alphaUv] = [luma, luma * 1.25, luma * 1.5, luma * 2.5];
  // Sums of each 2x2 block: u, v, alpha.
  const sums = new Float32Array((3 * width) / 2);
  for (let row = 0; row < height; row += 1) {
    if (row % 2 === 0) sums.fill(0);
    for (let column = 0; column < width; column += 1) {
      const { y, cb, cr, a } = pixelAt(drawing, column, row, transparent);
      const at = row * width + column;
      bytes[at] = Math.round(y);
      if (transparent) bytes[alphaY + at] = Math.round(255 * a);
      const block = 3 * (column >> 1);
      sums[block] = (sums[block] ?? 0) + cb;
      sums[block + 1] = (sums[block + 1] ?? 0) + cr;
      sums[block + 2] = (sums[block + 2] ?? 0) + a;
    }
    if (row % 2 === 0) continue;
    for (let block = 0; block < width / 2; block += 1) {
      const at = ((row >> 1) * width) / 2 + block;
      bytes[u + at] = Math.round((sums[3 * block] ?? 0) / 4);
      bytes[v + at] = Math.round((sums[3 * block + 1] ?? 0) / 4);
      if (transparent) bytes[alphaUv + at] = Math.round(63.75 * (sums[3 * block + 2] ?? 0));
    }
  }
  return { width, height, transparent, bytes };
}

/** One pixel, multiplied by its alpha (0–1). */
function pixelAt(
  { width, height, data }: RgbaPicture,
  column: number,
  row: number,
  transparent: boolean,
): { y: number; cb: number; cr: number; a: number } {
  const outside = column >= width || row >= height;
  if (outside && transparent) return { y: 0, cb: 0, cr: 0, a: 0 };
  const at = 4 * (Math.min(row, height - 1) * width + Math.min(column, width - 1));
  const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  const a = transparent ? (data[at + 3] ?? 0) / 255 : 1;
  const bright = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return {
    y: 16 * a + (219 / 255) * bright,
    cb: 128 * a + (224 / 255 / 1.8556) * (b - bright),
    cr: 128 * a + (224 / 255 / 1.5748) * (r - bright),
    a,
  };
}

function fillUp(side: number): number {
  return Math.max(SHORTEST, side + (side % 2));
}
