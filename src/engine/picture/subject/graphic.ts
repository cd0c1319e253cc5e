import type { RgbPixels } from '../../ffmpeg/index.ts';

/** Neighbours that differ by less, of 255, are of one colour; JPEG leaves so much of it. */
const SAME = 1;
/** What is as light, or as dark, may be of one colour in a photo, too: a bright sky, a night. */
const WHITE = 248;
const BLACK = 6;
/** Photos have up to 0.21 of their pixels in areas of one colour, what was drawn has 0.44 and more (30 pictures). */
const DRAWN = 0.35;
/** Of all, where most is white paper. */
const ON_PAPER = 0.7;

/** Whether a picture was drawn, and not taken: a screenshot, a poster, a chart, which says nothing when it is cut. Pure. */
export function isGraphic({ width, height, data }: RgbPixels): boolean {
  const counts = { all: 0, paper: 0, coloured: 0, even: 0, evenPaper: 0 };
  for (let y = 0; y + 1 < height; y += 1)
    for (let x = 0; x + 1 < width; x += 1) {
      const at = 3 * (y * width + x);
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      const isEven = isSame(data, at, at + 3) && isSame(data, at, at + 3 * width);
      counts.all += 1;
      if (Math.max(red, green, blue) <= BLACK) continue;
      if (Math.min(red, green, blue) >= WHITE) {
        counts.paper += 1;
        if (isEven) counts.evenPaper += 1;
      } else {
        counts.coloured += 1;
        if (isEven) counts.even += 1;
      }
    }
  const isDrawn = counts.even >= DRAWN * counts.coloured && counts.coloured > 0.05 * counts.all;
  return isDrawn || counts.even + counts.evenPaper >= ON_PAPER * counts.all;
}

function isSame(data: Uint8Array, one: number, other: number): boolean {
  for (let channel = 0; channel < 3; channel += 1)
    if (Math.abs((data[one + channel] ?? 0) - (data[other + channel] ?? 0)) > SAME) return false;
  return true;
}
