import type { Shade } from './look.ts';

/** Red, green, blue, 0–255, fractions allowed. */
export type Rgb = readonly [number, number, number];

/** A colour by hue (degrees), saturation and lightness (0–1). Pure. */
export function hsl(hue: number, saturation: number, lightness: number): Rgb {
  const channel = (offset: number) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return (
      255 *
      (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
    );
  };
  return [channel(0), channel(8), channel(4)];
}

/** The colour that a shade is in a video of a hue. Pure. */
export function rgbOf({ hue, turn = 0, saturation, lightness }: Shade, video: number): Rgb {
  return hsl((hue === 'video' ? video : hue) + turn, saturation, lightness);
}

/** `#rrggbb` */
export function hexOf(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** @param hex `#rrggbb` */
export function rgbOfHex(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** How light a colour is, 0–1, as WCAG 2.2 counts it (relative luminance). Pure. */
export function luminanceOf(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two luminances, 1–21, as WCAG 2.2 counts it. Pure. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What letters need at least (WCAG 2.2, level AA). */
export const LEGIBLE = 4.5;

/** So much more is wanted of a look's own colours: grounds are not even. */
const MARGIN = 0.3;

/**
 * A colour of a look that can be read on others: as it is where it can be, else lighter or darker. Pure.
 * @param grounds luminances of what it is read on
 */
export function legible(shade: Shade, video: number, grounds: readonly number[]): Rgb {
  let best = { rgb: rgbOf(shade, video), contrast: 0 };
  for (const lightness of tried(shade.lightness)) {
    const rgb = rgbOf({ ...shade, lightness }, video);
    const contrast = Math.min(...grounds.map((ground) => contrastOf(luminanceOf(rgb), ground)));
    if (contrast >= LEGIBLE + MARGIN) return rgb;
    if (contrast > best.contrast) best = { rgb, contrast };
  }
  return best.rgb;
}

/** Lightness that is tried, in this order: about what was meant, then white and black, which look better than a grey that is only just legible. */
function tried(lightness: number): number[] {
  const near = Array.from({ length: 11 }, (_, step) => [lightness + step / 50, lightness - step / 50]).flat();
  return [...near.filter((value) => value >= 0 && value <= 1), 1, 0.06, 0];
}
