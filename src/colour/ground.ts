/**
 * Grounds for transparent pictures, levels of grey: light, dark, and one between for pictures that have both of these. Each is a whole level of luma,
 * so that it comes out the same by whatever way it is converted.
 */
export const GROUNDS = { light: 242, dark: 28, middle: 119 } as const;

/** A level of grey from {@link GROUNDS}. */
export type Ground = (typeof GROUNDS)[keyof typeof GROUNDS];

/** Pixels with less alpha are shadows and soft edges, which need not be read. */
const SOLID = 128;
/** Contrast (WCAG 2.2) that can be seen well, and not at all. */
const WELL = 2;
const HARDLY = 1.25;
/** Part of a picture that has to be seen. */
const ENOUGH = 0.97;

/**
 * Chooses the ground that most of a picture's visible pixels can be seen on. Pure.
 * @param pixels red, green, blue, alpha, colours multiplied by alpha
 * @returns undefined for a picture without transparent pixels
 */
export function chooseGround(pixels: Uint8Array): Ground | undefined {
  const lights: number[] = [];
  const shadows: number[] = [];
  let opaque = true;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 255;
    if (alpha < 255) opaque = false;
    if (alpha > 8) (alpha < SOLID ? shadows : lights).push(luminance(pixels, at, alpha));
  }
  if (opaque) return undefined;
  const seen = lights.length > 0 ? lights : shadows;
  const share = (ground: Ground): number => {
    const level = linear(ground / 255);
    const sum = seen.reduce((total, light) => total + visibility(contrast(light, level)), 0);
    return seen.length === 0 ? 1 : sum / seen.length;
  };
  const { light, dark, middle } = GROUNDS;
  const best = share(light) >= share(dark) ? light : dark;
  return share(best) < ENOUGH && share(middle) >= ENOUGH ? middle : best;
}

function luminance(pixels: Uint8Array, at: number, alpha: number): number {
  const channel = (index: number): number => linear(Math.min(1, (pixels[at + index] ?? 0) / alpha));
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** 0–1. */
const visibility = (ratio: number): number => Math.min(1, Math.max(0, (ratio - HARDLY) / (WELL - HARDLY)));
