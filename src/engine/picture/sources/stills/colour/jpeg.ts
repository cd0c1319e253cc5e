import { ADOBE_RGB, matrixProfile } from '../../../../../colour/matrixProfile.ts';
import {
  isFrameHeader,
  JPEG_MARKER,
  jpegSegments,
  type JpegSegment,
} from '../../../../../formats/stills/jpeg.ts';
import { isAdobeRgb } from '../../../../ffmpeg/index.ts';
import { LARGEST_PROFILE, type StoredColours } from './stored.ts';

const APP2 = 0xe2;
const ICC = 'ICC_PROFILE\0';

/** A JPEG's colours: the profile in its APP2 segments, else what its EXIF block says. Pure. @throws RangeError when damaged */
export function readJpegColours(file: Buffer): StoredColours {
  const parts = new Map<number, Buffer>();
  let channels: number | undefined;
  for (const { marker, content } of segments(file)) {
    if (isFrameHeader(marker)) channels = content[5];
    else if (marker === APP2 && content.toString('latin1', 0, ICC.length) === ICC)
      parts.set(content.readUInt8(ICC.length), content.subarray(ICC.length + 2));
  }
  const profile = joined(parts) ?? (isAdobeRgb(file) ? matrixProfile(ADOBE_RGB) : undefined);
  return {
    alpha: false,
    ...(profile === undefined ? {} : { profile }),
    ...(channels === 1 || channels === 3 || channels === 4 ? { channels } : {}),
  };
}

/** A JPEG's segments before its picture. */
function* segments(file: Buffer): Generator<JpegSegment> {
  for (const segment of jpegSegments(file)) {
    if (segment.marker === JPEG_MARKER.startOfScan) return;
    yield segment;
  }
}

/** A profile is cut into numbered parts from 1; one that lacks a part is none. */
function joined(parts: ReadonlyMap<number, Buffer>): Uint8Array | undefined {
  const ordered = [...parts].sort(([a], [b]) => a - b);
  if (ordered.length === 0) return undefined;
  const first = ordered[0]?.[0];
  // Some writers count from 0.
  if ((first !== 1 && first !== 0) || ordered.some(([number], index) => number !== index + first))
    return undefined;
  const profile = Buffer.concat(ordered.map(([, part]) => part));
  return profile.length <= LARGEST_PROFILE ? profile : undefined;
}

const APP14 = 0xee;

/** How a JPEG of four channels keeps its inks. */
export interface InkCoding {
  /** The file without Adobe's mark: then ffmpeg gives the four planes as they are stored, instead of mixing black into the others. */
  readonly bare: Buffer;
  /** Whether the first three are luma and two differences. */
  readonly differences: boolean;
}

/** Reads how a JPEG of four channels keeps its inks. Pure. */
export function inkCoding(file: Buffer): InkCoding {
  for (const { marker, at, content } of segments(file)) {
    if (marker !== APP14 || content.toString('latin1', 0, 5) !== 'Adobe') continue;
    const bare = Buffer.concat([file.subarray(0, at), file.subarray(at + 4 + content.length)]);
    return { bare, differences: content[11] === 2 };
  }
  return { bare: file, differences: false };
}
