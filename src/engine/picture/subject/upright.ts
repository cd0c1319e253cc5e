import type { Orientation } from '../../ffmpeg/index.ts';
import type { RgbPixels } from '../../ffmpeg/index.ts';

/** Where in the stored picture an upright one's pixel is: the whole's size and the pixel, in stored pixels. */
type Lookup = (x: number, y: number, right: number, bottom: number) => readonly [x: number, y: number];

const LOOKUPS: Readonly<Record<Orientation, Lookup>> = {
  1: (x, y) => [x, y],
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _right, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _right, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
};

/** A picture as a mirror shows it. Pure; for small ones. */
export function mirrorImage(pixels: RgbPixels): RgbPixels {
  return turnUpright(pixels, 2);
}

/** Turns a stored picture upright. Pure; for small ones. */
export function turnUpright(stored: RgbPixels, orientation: Orientation): RgbPixels {
  if (orientation === 1) return stored;
  const lookup = LOOKUPS[orientation];
  const [width, height] = orientation >= 5 ? [stored.height, stored.width] : [stored.width, stored.height];
  const data = new Uint8Array(stored.data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = lookup(x, y, stored.width - 1, stored.height - 1);
      const from = 3 * (fromY * stored.width + fromX);
      const to = 3 * (y * width + x);
      for (let channel = 0; channel < 3; channel += 1) data[to + channel] = stored.data[from + channel] ?? 0;
    }
  return { width, height, data };
}
