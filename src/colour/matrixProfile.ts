import { highRangeLight } from './highRange.ts';

/** A colour's place in the CIE 1931 diagram: x, y. */
export type Chromaticity = readonly [x: number, y: number];

/**
 * How stored values become light; both from 0 to 1. A number is the exponent of a power, `srgb` the curve of IEC 61966-2-1, the other two are the
 * curves of high dynamic range, brought to the standard one.
 */
export type TransferCurve = number | 'srgb' | 'pq' | 'hlg';

/** A colour space of three primaries. */
export interface RgbSpace {
  readonly red: Chromaticity;
  readonly green: Chromaticity;
  readonly blue: Chromaticity;
  readonly white: Chromaticity;
  readonly curve: TransferCurve;
}

/** The white of daylight at noon. */
export const D65: Chromaticity = [0.3127, 0.329];

/** The primaries of sRGB and HDTV. */
export const SRGB: RgbSpace = {
  red: [0.64, 0.33],
  green: [0.3, 0.6],
  blue: [0.15, 0.06],
  white: D65,
  curve: 'srgb',
};

/** Adobe RGB (1998). */
export const ADOBE_RGB: RgbSpace = { ...SRGB, green: [0.21, 0.71], curve: 563 / 256 };

/**
 * Writes an ICC profile (version 4, matrix and curve) of a colour space that a file names without having its profile. Pure.
 * @returns undefined where the primaries span no space
 */
export function matrixProfile(space: RgbSpace): Uint8Array | undefined {
  const columns = adaptedPrimaries(space);
  if (columns === undefined) return undefined;
  return writeRgb(columns, curveTag(space.curve));
}

function writeRgb([red, green, blue]: Matrix, curve: Buffer): Buffer {
  const words = textTag('RGB');
  return writeProfile([
    ['desc', words],
    ['cprt', words],
    ['wtpt', xyzTag(D50)],
    ['rXYZ', xyzTag(red)],
    ['gXYZ', xyzTag(green)],
    ['bXYZ', xyzTag(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
}

/**
 * A profile of grey as one of red, green and blue with the same curve, for a picture whose greys are kept in three channels. Pure.
 * @returns any other profile as it is; undefined for one that is damaged
 */
export function inThreeChannels(profile: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength);
  if (file.toString('latin1', 16, 20) !== 'GRAY') return profile;
  const [red, green, blue] = adaptedPrimaries(SRGB) ?? [];
  if (red === undefined || green === undefined || blue === undefined || file.length < 132) return undefined;
  for (let entry = 132; entry + 12 <= file.length && entry < 132 + 12 * file.readUInt32BE(128); entry += 12) {
    if (file.toString('latin1', entry, entry + 4) !== 'kTRC') continue;
    const at = file.readUInt32BE(entry + 4);
    return writeRgb([red, green, blue], file.subarray(at, at + file.readUInt32BE(entry + 8)));
  }
  return undefined;
}

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** The white that profiles are written for. */
const D50: Triple = [0.9642, 1, 0.8249];
/** Bradford's cone responses. */
const BRADFORD: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** XYZ of each primary at full strength, as seen under D50. */
function adaptedPrimaries({ red, green, blue, white }: RgbSpace): Matrix | undefined {
  const points = [red, green, blue, white];
  if (points.some(([x, y]) => !(x >= 0 && y > 0.0001 && x + y <= 1.2))) return undefined;
  const whiteXyz = xyzOf(white);
  const [r, g, b] = [xyzOf(red), xyzOf(green), xyzOf(blue)];
  const inverse = invert(transpose([r, g, b]));
  const fromCones = invert(BRADFORD);
  if (inverse === undefined || fromCones === undefined) return undefined;
  const strengths = apply(inverse, whiteXyz);
  const from = apply(BRADFORD, whiteXyz);
  const to = apply(BRADFORD, D50);
  const adapt = (xyz: Triple, strength: number): Triple => {
    const cones = apply(BRADFORD, scale(xyz, strength));
    const [l, m, s] = cones;
    return apply(fromCones, [(l * to[0]) / from[0], (m * to[1]) / from[1], (s * to[2]) / from[2]]);
  };
  const columns: Matrix = [adapt(r, strengths[0]), adapt(g, strengths[1]), adapt(b, strengths[2])];
  return columns.flat().every((value) => Math.abs(value) < 4) ? columns : undefined;
}

const xyzOf = ([x, y]: Chromaticity): Triple => [x / y, 1, (1 - x - y) / y];
const scale = ([a, b, c]: Triple, by: number): Triple => [a * by, b * by, c * by];
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const apply = (m: Matrix, v: Triple): Triple => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
const transpose = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function invert(matrix: Matrix): Matrix | undefined {
  const [a, b, c] = transpose(matrix);
  const determinant = dot(a, cross(b, c));
  if (Math.abs(determinant) < 1e-6) return undefined;
  const by = 1 / determinant;
  return [scale(cross(b, c), by), scale(cross(c, a), by), scale(cross(a, b), by)];
}

/** A signed number with 16 bits before and after its point. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}

const xyzTag = (xyz: Triple): Buffer =>
  Buffer.concat([signature('XYZ '), Buffer.alloc(4), ...xyz.map(fixed)]);

/** Steps of a curve that no formula of the format describes. */
const STEPS = 4096;

function curveTag(curve: TransferCurve): Buffer {
  if (curve === 'pq' || curve === 'hlg') return sampledCurve((value) => highRangeLight(curve, value));
  const kind = Buffer.alloc(4);
  // Function 0 is a power, function 3 a power with a straight foot.
  kind.writeUInt16BE(curve === 'srgb' ? 3 : 0);
  const numbers = curve === 'srgb' ? [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] : [curve];
  return Buffer.concat([signature('para'), Buffer.alloc(4), kind, ...numbers.map(fixed)]);
}

function sampledCurve(light: (value: number) => number): Buffer {
  const data = Buffer.alloc(12 + 2 * STEPS);
  data.write('curv', 0, 'latin1');
  data.writeUInt32BE(STEPS, 8);
  for (let step = 0; step < STEPS; step++)
    data.writeUInt16BE(Math.round(65535 * light(step / (STEPS - 1))), 12 + 2 * step);
  return data;
}

/** A text in one language. */
function textTag(text: string): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(text.length * 2, 12);
  head.writeUInt32BE(28, 16);
  return Buffer.concat([signature('mluc'), Buffer.alloc(4), head, Buffer.from(text, 'utf16le').swap16()]);
}

const signature = (text: string): Buffer => Buffer.from(text, 'latin1');

function writeProfile(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const HEADER = 128;
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const parts: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = HEADER + table.length;
  for (const [index, [name, data]] of tags.entries()) {
    const at = places.get(data) ?? end;
    if (at === end) {
      const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
      places.set(data, at);
      parts.push(padded);
      end += padded.length;
    }
    table.write(name, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(at, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  }
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(end, 0);
  header.writeUInt32BE(0x04300000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  header.write('acsp', 36, 'latin1');
  Buffer.concat(D50.map(fixed)).copy(header, 68);
  return Buffer.concat([header, table, ...parts]);
}
