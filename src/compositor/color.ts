import type { Color } from './pixels/planes.ts';

/** A colour of sRGB as the compositor has it: bt709 in limited range. @param hex `#rrggbb` */
export function colorOfHex(hex: string): Color {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return colorOfRgb(red, green, blue);
}

/** @param red 0–1, as stored in sRGB */
export function colorOfRgb(red = 0, green = 0, blue = 0): Color {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return {
    y: Math.round(16 + 219 * luma),
    u: Math.round(128 + (224 * (blue - luma)) / 1.8556),
    v: Math.round(128 + (224 * (red - luma)) / 1.5748),
  };
}
