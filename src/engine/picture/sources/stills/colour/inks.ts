import type { FrameSize } from '../../../../types.ts';

/** Four planes of a JPEG as they are stored, one after the other in a file, a byte a pixel. */
export interface InkPlanes extends FrameSize {
  readonly path: string;
  /** Whether the first three are luma and two differences. */
  readonly differences: boolean;
}

/**
 * The planes as pixels of cyan, magenta, yellow and black; 255 is all of an ink. Pure. In JPEGs 255 is none of it: that is Adobe's way, and viewers
 * take it for granted where a file does not bear Adobe's mark.
 */
export function readInks(planes: Uint8Array, { width, height, differences }: InkPlanes): Uint8Array {
  const count = width * height;
  const inks = new Uint8ClampedArray(4 * count);
  for (let pixel = 0, at = 0; pixel < count; pixel++, at += 4) {
    const first = planes[pixel] ?? 0;
    const second = planes[count + pixel] ?? 0;
    const third = planes[2 * count + pixel] ?? 0;
    inks[at + 3] = 255 - (planes[3 * count + pixel] ?? 0);
    if (differences) {
      // JPEG's luma and differences (ITU-T T.871) of what the stored values leave of 255: of the inks themselves.
      const [cb, cr] = [second - 128, third - 128];
      inks[at] = first + 1.402 * cr;
      inks[at + 1] = first - 0.344136 * cb - 0.714136 * cr;
      inks[at + 2] = first + 1.772 * cb;
    } else {
      inks[at] = 255 - first;
      inks[at + 1] = 255 - second;
      inks[at + 2] = 255 - third;
    }
  }
  return new Uint8Array(inks.buffer);
}

/** Inks without a profile: each takes its part of the light away. Red, green, blue, a byte each. Pure. */
export function mixInks(inks: Uint8Array): Uint8Array {
  const light = new Uint8Array((inks.length / 4) * 3);
  for (let at = 0, to = 0; at < inks.length; at += 4) {
    const left = 255 - (inks[at + 3] ?? 0);
    for (let ink = 0; ink < 3; ink++) light[to++] = ((255 - (inks[at + ink] ?? 0)) * left) / 255 + 0.5;
  }
  return light;
}
