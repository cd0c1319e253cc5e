const MEGAPIXEL = 1_000_000;

/** What a picture, or each frame of a clip, may have. */
interface PixelLimit {
  /** Pixels that any file may unfold to. */
  readonly anyway: number;
  /** Above that, pixels for each byte of the file: pictures that someone has taken have less. */
  readonly perByte: number;
  /** Pixels at most, however large the file is. */
  readonly most: number;
}

/** Phones take photos of up to 200 megapixels. Decoders need up to 9 bytes for each pixel. */
const STILL: PixelLimit = { anyway: 40 * MEGAPIXEL, perByte: 40, most: 200 * MEGAPIXEL };
/** The sides of a clip are those of 8K at most. Decoders keep up to 17 frames. */
const MOVING: PixelLimit = { anyway: 9.5 * MEGAPIXEL, perByte: 10, most: 36 * MEGAPIXEL };

/**
 * How many pixels a file may unfold to. A few bytes can claim any number of them, and it is the claim that costs memory and time.
 *
 * @param bytes the file's size
 */
export function mostPixels(kind: 'still' | 'moving', bytes: number): number {
  const { anyway, perByte, most } = kind === 'still' ? STILL : MOVING;
  return Math.min(most, Math.max(anyway, perByte * bytes));
}
