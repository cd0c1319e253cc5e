const MEGA = 1_000_000;

/** A limit that grows with a file's size, up to an end: a few bytes can claim any number of pixels, and it is the claim that costs memory and time. */
interface Limit {
  /** What any file may have. */
  readonly anyway: number;
  /** Above that, for each byte of the file: pictures that someone has taken have less. */
  readonly perByte: number;
  readonly most: number;
}

/** Bytes of a still picture in a decoder's memory. Whatever is done with it takes up to three times as much. */
const STILL: Limit = { anyway: 160 * MEGA, perByte: 160, most: 1000 * MEGA };
/** Phones take photos of up to 200 megapixels. */
const STILL_PIXELS = 200 * MEGA;
/** Pixels of a clip's frame: those of 8K at most. Decoders keep up to 17 frames. */
const FRAME: Limit = { anyway: 9.5 * MEGA, perByte: 10, most: 36 * MEGA };

function within({ anyway, perByte, most }: Limit, fileSize: number): number {
  return Math.min(most, Math.max(anyway, perByte * fileSize));
}

/**
 * How many pixels a still picture may have.
 *
 * @param fileSize bytes
 * @param pixelBytes that a decoder needs for each
 */
export function mostStillPixels(fileSize: number, pixelBytes: number): number {
  return Math.min(STILL_PIXELS, within(STILL, fileSize) / pixelBytes);
}

/** How many pixels each frame of a clip may have. @param fileSize bytes */
export function mostFramePixels(fileSize: number): number {
  return within(FRAME, fileSize);
}
