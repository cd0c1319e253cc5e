import { open } from 'node:fs/promises';
import { chooseGround, GROUNDS, type Ground } from '../../../../colour/ground.ts';
import { pictureFromRgba } from '../../../../compositor/pixels/fromRgba.ts';
import { pictureBytes, type Color, type RawPicture } from '../../../../compositor/pixels/planes.ts';
import type { Bitmap, FrameSize } from '../../../types.ts';
import type { StoredPicture } from '../../compose/messages.ts';

/** Pixels along the longer side that are looked at to choose a ground. */
const MEASURED = 192;

/** A still, and the ground that it can be seen on when it is transparent. */
export interface Still extends RawPicture {
  readonly ground?: Ground;
}

/** Planes of pixels that were multiplied by their alpha; those of an opaque picture have none. Pure. */
export function withGround(pixels: Bitmap): Still {
  const ground = chooseGround(sampleOf(pixels));
  const picture = pictureFromRgba(pixels, ground !== undefined);
  return ground === undefined ? picture : { ...picture, ground };
}

/**
 * A still as it is kept: its planes and, when it is transparent, one byte more: its ground's level of grey. How long it is says which.
 */
export function storedStill({ bytes, ground }: Still): Uint8Array {
  return ground === undefined ? bytes : Buffer.concat([bytes, Uint8Array.of(ground)]);
}

/** What is in a file that `storedStill` gave, without its planes. @throws system errors; RangeError when it is no such file */
export async function readStoredStill(path: string, { width, height }: FrameSize): Promise<StoredPicture> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const picture = { path, width, height };
    if (size === pictureBytes(width, height, false)) return { ...picture, transparent: false };
    const last = pictureBytes(width, height, true);
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, last);
    const ground = Object.values(GROUNDS).find((level) => level === buffer[0]);
    if (size !== last + 1 || ground === undefined)
      throw new RangeError(`${path} is no picture of ${width}x${height}`);
    return { ...picture, transparent: true, behind: colorOf(ground) };
  } finally {
    await file.close();
  }
}

/** A level of grey of sRGB. */
export function colorOf(ground: Ground): Color {
  return { y: Math.round(16 + (219 * ground) / 255), u: 128, v: 128 };
}

/** Pixels from all over a picture. */
function sampleOf({ width, height, data }: Bitmap): Uint8Array {
  const step = Math.max(1, Math.floor(Math.max(width, height) / MEASURED));
  const pixels: Uint8Array[] = [];
  for (let y = step >> 1; y < height; y += step)
    for (let x = step >> 1; x < width; x += step) {
      const at = 4 * (y * width + x);
      pixels.push(data.subarray(at, at + 4));
    }
  return Buffer.concat(pixels);
}
