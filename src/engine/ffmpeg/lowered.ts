import { jpegHeader } from '../../formats/stills/jpeg.ts';
import type { FrameSize } from '../types.ts';

/** How far a picture may be made smaller by its decoder. */
export interface Lowering {
  /** Times that it may be halved. */
  readonly most: 1 | 2 | 3;
  /** How much larger than what is needed it has to be afterwards. */
  readonly enough: number;
}

/**
 * Lets the decoder halve a JPEG that is much larger than what is needed, once or more: it has not to keep all of its pixels then, nor to scale them. Pure.
 * @param front the file as far as its picture, or more
 * @param size that is needed, stored pixels
 * @returns arguments of ffmpeg, which come before its input
 */
export function loweredArgs(
  front: Buffer,
  demuxer: string,
  size: FrameSize,
  { most, enough }: Lowering,
): readonly string[] {
  const header = demuxer === 'jpeg_pipe' ? jpegHeader(front) : undefined;
  if (header?.coding !== 'huffman' && header?.coding !== 'progressive') return [];
  const { width, height } = header;
  const larger = Math.min(width / size.width, height / size.height) / enough;
  let times = 0;
  // Half of an odd length would be rounded, and the picture stretched by that.
  while (
    times < most &&
    isWhole(width, times + 1) &&
    isWhole(height, times + 1) &&
    larger >= 2 ** (times + 1)
  )
    times += 1;
  return times === 0 ? [] : ['-lowres', String(times)];
}

const isWhole = (length: number, halved: number): boolean => length % 2 ** halved === 0;
