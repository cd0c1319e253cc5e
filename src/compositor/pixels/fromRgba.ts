import type { RawPicture } from './planes.ts';
import { pictureBytes } from './planes.ts';

/** Pixels of a drawing, row by row, 8 bits: red, green, blue (multiplied by alpha) and alpha of each. */
export interface RgbaPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What cover, red, green and blue (0–255) add to luma and to the differences, bt709 in limited range, Q16. */
const Y = { a: 4112, r: 11_966, g: 40_254, b: 4064 } as const;
const U = { a: 32_896, r: -6596, g: -22_189, b: 28_785 } as const;
const V = { a: 32_896, r: 28_784, g: -26_145, b: -2639 } as const;
const HALF = 32_768;

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
  // Sums of each 2x2 block. Whole numbers, and no object for each pixel: this runs once or twice, and no compiler has seen to it by then.
  const blues = new Int32Array(width / 2);
  const reds = new Int32Array(width / 2);
  const covers = new Int32Array(width / 2);
  const { data } = drawing;
  for (let row = 0; row < height; row += 1) {
    const below = row >= drawing.height;
    const line = 4 * Math.min(row, drawing.height - 1) * drawing.width;
    for (let column = 0; column < width; column += 1) {
      if (transparent && (below || column >= drawing.width)) continue;
      const from = line + 4 * Math.min(column, drawing.width - 1);
      const a = transparent ? (data[from + 3] ?? 0) : 255;
      if (a === 0) continue;
      const r = data[from] ?? 0;
      const g = data[from + 1] ?? 0;
      const b = data[from + 2] ?? 0;
      const at = row * width + column;
      bytes[at] = (Y.a * a + Y.r * r + Y.g * g + Y.b * b + HALF) >> 16;
      if (transparent) bytes[alphaY + at] = a;
      const block = column >> 1;
      blues[block] = (blues[block] ?? 0) + U.a * a + U.r * r + U.g * g + U.b * b;
      reds[block] = (reds[block] ?? 0) + V.a * a + V.r * r + V.g * g + V.b * b;
      covers[block] = (covers[block] ?? 0) + a;
    }
    if (row % 2 === 0) continue;
    for (let block = 0, at = ((row >> 1) * width) / 2; block < width / 2; block += 1, at += 1) {
      bytes[u + at] = ((blues[block] ?? 0) + 4 * HALF) >> 18;
      bytes[v + at] = ((reds[block] ?? 0) + 4 * HALF) >> 18;
      if (transparent) bytes[alphaUv + at] = ((covers[block] ?? 0) + 2) >> 2;
    }
    for (const sums of [blues, reds, covers]) sums.fill(0);
  }
  return { width, height, transparent, bytes };
}

function fillUp(side: number): number {
  return Math.max(SHORTEST, side + (side % 2));
}
