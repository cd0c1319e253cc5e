import { jpegHeader } from './jpeg.ts';

/** What transparent pictures need on the way to their ground: four channels of 16 bits. */
const TRANSPARENT = 8;
/** A picture in YUV and in RGB. */
const HEIC = 6;

/**
 * How many bytes a decoder needs for each pixel of a picture, from its header. Pure.
 *
 * @param family of formats (`FileFormat.family`)
 */
export function pixelBytes(family: string, bytes: Buffer): number {
  switch (family) {
    case 'jpg': {
      const header = jpegHeader(bytes);
      // Coefficients of 16 bits are kept until the last scan.
      return (header?.components.length ?? 4) * (header?.coding === 'progressive' ? 3 : 1);
    }
    case 'png':
      return pngPixel(bytes);
    case 'heic':
      return HEIC;
    default:
      return TRANSPARENT;
  }
}

/** By depth and kind of colour: greys, colours, a palette, greys with alpha, colours with alpha. */
function pngPixel(bytes: Buffer): number {
  const [depth, kind] = [bytes[24] ?? 16, bytes[25] ?? 6];
  if (kind === 4 || kind === 6) return TRANSPARENT;
  const channels = kind === 2 ? 3 : kind === 3 ? 4 : 1;
  return depth > 8 ? 2 * channels : channels;
}
