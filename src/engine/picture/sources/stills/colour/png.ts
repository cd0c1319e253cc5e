import { inflateSync } from 'node:zlib';
import { codePointSpace } from '../../../../../colour/codePoints.ts';
import {
  D65,
  matrixProfile,
  SRGB,
  type Chromaticity,
  type RgbSpace,
} from '../../../../../colour/matrixProfile.ts';
import { LARGEST_PROFILE, type StoredColours } from './stored.ts';

/** A PNG's colours: `cICP`, else `iCCP`, else `sRGB`, else `gAMA` with `cHRM` (PNG specification, third edition, 4.3). Pure. @throws RangeError when damaged */
export function readPngColours(file: Buffer): StoredColours {
  const chunks = chunksBeforePicture(file);
  const embedded = chunks.get('iCCP');
  const unpacked = embedded === undefined ? undefined : unpack(embedded);
  const profile = profileOf(chunks, unpacked);
  const kind = file.readUInt8(25);
  return {
    channels: kind === 0 || kind === 4 ? 1 : 3,
    alpha: kind === 4 || kind === 6 || chunks.has('tRNS'),
    ...(profile === undefined ? {} : { profile }),
    ...(embedded !== undefined && unpacked === undefined ? { damaged: true } : {}),
  };
}

function chunksBeforePicture(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT' || type === 'IEND') break;
    if (!chunks.has(type)) chunks.set(type, file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

function profileOf(
  chunks: ReadonlyMap<string, Buffer>,
  embedded: Uint8Array | undefined,
): Uint8Array | undefined {
  const points = chunks.get('cICP');
  const space = points === undefined ? undefined : codePointSpace(points.readUInt8(0), points.readUInt8(1));
  if (space !== undefined) return space === 'srgb' ? undefined : matrixProfile(space);
  if (embedded !== undefined) return embedded;
  if (chunks.has('sRGB')) return undefined;
  return measured(chunks.get('gAMA'), chunks.get('cHRM'));
}

/** A name that ends with a zero, the way of packing (0 is the only one), the packed profile. */
function unpack(chunk: Buffer): Uint8Array | undefined {
  const name = chunk.indexOf(0);
  if (name < 0) return undefined;
  try {
    return inflateSync(chunk.subarray(name + 2), { maxOutputLength: LARGEST_PROFILE });
  } catch (error) {
    // Damaged, or too large.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Below this, gamma and primaries are sRGB's, written down with fewer digits. */
const SAME = 0.005;

/** Gamma and chromaticities in units of 1/100,000. */
function measured(gamma: Buffer | undefined, chromaticities: Buffer | undefined): Uint8Array | undefined {
  // Chromaticities without a curve say too little.
  const exponent = gamma === undefined ? 0 : gamma.readUInt32BE(0) / 100_000;
  if (exponent < 0.1 || exponent > 10) return undefined;
  const place = (index: number): Chromaticity | undefined =>
    chromaticities === undefined
      ? undefined
      : [
          chromaticities.readUInt32BE(8 * index) / 100_000,
          chromaticities.readUInt32BE(8 * index + 4) / 100_000,
        ];
  const space: RgbSpace = {
    white: place(0) ?? D65,
    red: place(1) ?? SRGB.red,
    green: place(2) ?? SRGB.green,
    blue: place(3) ?? SRGB.blue,
    // What programs write for sRGB's own curve.
    curve: Math.abs(exponent - 1 / 2.2) < SAME ? 'srgb' : 1 / exponent,
  };
  return isSrgb(space) ? undefined : matrixProfile(space);
}

function isSrgb(space: RgbSpace): boolean {
  const places = ['red', 'green', 'blue', 'white'] as const;
  const near = ([x, y]: Chromaticity, other: Chromaticity): boolean =>
    Math.abs(x - other[0]) < SAME && Math.abs(y - other[1]) < SAME;
  return space.curve === 'srgb' && places.every((place) => near(space[place], SRGB[place]));
}
