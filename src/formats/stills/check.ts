import type { FileFormat } from '../../skills/kinds.ts';
import { mostFramePixels, mostStillPixels } from '../limits.ts';
import { pngIsComplete, webpIsComplete } from './ends.ts';
import { jpegHasEnd, jpegHeader } from './jpeg.ts';
import { jpegShare } from './jpegShare.ts';
import { pixelBytes } from './pixelBytes.ts';
import { stillSize, type StoredSize } from './size.ts';

/** What keeps a still picture from being used. */
export type StillProblem =
  /** Most of it is missing. */
  | 'truncated'
  /** More pixels than its bytes can be worth. */
  | 'too-many-pixels'
  /** A way of coding that hardly any program reads. */
  | 'rare-coding';

/** What a look at a still picture's bytes tells, before anyone decodes it. */
export interface StillCheck {
  readonly size?: StoredSize;
  readonly problem?: StillProblem;
  /** How much of it is there, from its upper edge on: 0–1. */
  readonly share: number;
}

/** With less than this of the picture there is no use in it. */
const LEAST_SHARE = 0.5;
/** Less than a row of blocks in a hundred: nobody sees it. */
const WHOLE = 0.99;

/**
 * Looks at a still picture's headers and at its end. Pure.
 *
 * @param family of formats (`FileFormat.family`)
 * @param bytes the whole file; for GIF its first bytes, for HEIC its `meta` box
 * @param fileSize bytes
 */
export function checkStill(
  { family }: Pick<FileFormat, 'family'>,
  bytes: Buffer,
  fileSize: number = bytes.length,
): StillCheck {
  const size = stillSize(family, bytes);
  const share = shareOf(family, bytes);
  const found = { ...(size && { size }), share: share >= WHOLE ? 1 : share };
  const most =
    family === 'gif' ? mostFramePixels(fileSize) : mostStillPixels(fileSize, pixelBytes(family, bytes));
  if (size && size.width * size.height > most) return { ...found, problem: 'too-many-pixels' };
  if (share < LEAST_SHARE) return { ...found, problem: 'truncated' };
  return family === 'jpg' && isRareJpeg(bytes) ? { ...found, problem: 'rare-coding' } : found;
}

function shareOf(family: string, bytes: Buffer): number {
  switch (family) {
    case 'jpg':
      // Where the coding is a rare one, nothing is said.
      return jpegHasEnd(bytes) ? 1 : (jpegShare(bytes) ?? (jpegHeader(bytes) ? 1 : 0));
    case 'png':
      return pngIsComplete(bytes) ? 1 : 0;
    case 'webp':
      return webpIsComplete(bytes) ? 1 : 0;
    default:
      // Formats that are read from the front: what is there can be used.
      return 1;
  }
}

/** Arithmetic and hierarchical coding, and samples of 12 bits, which no camera writes. */
function isRareJpeg(bytes: Buffer): boolean {
  switch (jpegHeader(bytes)?.coding) {
    case 'arithmetic':
    case 'hierarchical':
      return true;
    case 'huffman':
    case 'progressive':
      return jpegHeader(bytes)?.precision !== 8;
    case 'lossless':
    case undefined:
      return false;
  }
}
