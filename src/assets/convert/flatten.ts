import { chooseGround } from '../../colour/ground.ts';

/** Pixels that the ground is chosen by. */
const LOOKED_AT = 40_000;

/**
 * Lays a picture on a ground that it can be seen on, in place; an opaque one stays as it is.
 * @param pixels red, green, blue, alpha, colours not multiplied by alpha
 */
export function layOnGround(pixels: Uint8ClampedArray): void {
  const ground = chooseGround(sampleOf(pixels));
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 255;
    if (alpha === 255) continue;
    const below = (ground ?? 255) * (255 - alpha);
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = ((pixels[channel] ?? 0) * alpha + below) / 255;
    pixels[at + 3] = 255;
  }
}

/** Some of the pixels, from everywhere, colours multiplied by alpha. */
function sampleOf(pixels: Uint8ClampedArray): Uint8Array {
  const count = pixels.length / 4;
  const step = Math.max(1, Math.floor(count / LOOKED_AT));
  const sample = new Uint8Array(4 * Math.ceil(count / step));
  for (let pixel = 0, to = 0; pixel < count; pixel += step, to += 4) {
    const alpha = pixels[4 * pixel + 3] ?? 255;
    for (let channel = 0; channel < 3; channel++)
      sample[to + channel] = ((pixels[4 * pixel + channel] ?? 0) * alpha) / 255;
    sample[to + 3] = alpha;
  }
  return sample;
}
