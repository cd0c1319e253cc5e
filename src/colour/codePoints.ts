import { D65, SRGB, type RgbSpace, type TransferCurve } from './matrixProfile.ts';

type Primaries = Omit<RgbSpace, 'curve'>;

/** Colour primaries by their number in ITU-T H.273, table 2. */
const PRIMARIES: Readonly<Record<number, Primaries>> = {
  1: SRGB,
  4: { red: [0.67, 0.33], green: [0.21, 0.71], blue: [0.14, 0.08], white: [0.31, 0.316] },
  5: { red: [0.64, 0.33], green: [0.29, 0.6], blue: [0.15, 0.06], white: D65 },
  6: { red: [0.63, 0.34], green: [0.31, 0.595], blue: [0.155, 0.07], white: D65 },
  7: { red: [0.63, 0.34], green: [0.31, 0.595], blue: [0.155, 0.07], white: D65 },
  9: { red: [0.708, 0.292], green: [0.17, 0.797], blue: [0.131, 0.046], white: D65 },
  11: { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06], white: [0.314, 0.351] },
  12: { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06], white: D65 },
};

/** Transfer curves by their number in table 3. A camera's curve (1, 6, 14, 15) is shown by the same screens as sRGB's. */
const CURVES: Readonly<Record<number, TransferCurve>> = {
  1: 'srgb',
  4: 2.2,
  5: 2.8,
  6: 'srgb',
  8: 1,
  13: 'srgb',
  14: 'srgb',
  15: 'srgb',
  16: 'pq',
  17: 2.6,
  18: 'hlg',
};

/**
 * The colour space behind two numbers of H.273, as PNG's `cICP` and HEIF's `nclx` have them. Pure.
 * @returns `srgb` for sRGB itself, undefined for numbers that say nothing
 */
export function codePointSpace(primaries: number, transfer: number): RgbSpace | 'srgb' | undefined {
  const places = PRIMARIES[primaries];
  const curve = CURVES[transfer];
  if (places === undefined || curve === undefined) return undefined;
  return places === SRGB && curve === 'srgb' ? 'srgb' : { ...places, curve };
}
