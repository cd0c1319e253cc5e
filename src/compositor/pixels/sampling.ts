import { ROW_ENTRY, roundUp } from './kernel.ts';

/** 1 as a weight (Q14). */
const ONE = 16_384;
const TAPS = 4;

/** A stretch of one direction of a source, shown on a stretch of the target. All in pixels, fractions allowed. */
export interface Stretch {
  /** Length of the source plane; at least {@link TAPS}. */
  readonly source: number;
  readonly windowStart: number;
  readonly windowLength: number;
  readonly placeStart: number;
  readonly placeLength: number;
  /** Whole pixels of the target that are written: from (inclusive) and to (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** How the pixels of a stretch are made: each from four neighbours, beginning with `first`, by Q14 weights that add up to 1. */
export interface Samples {
  readonly first: Int32Array;
  readonly weights: Int16Array;
  /** Where each pixel is one of the source, and the next is the next: the first of them. */
  readonly copiedFrom: number | undefined;
}

/**
 * Plans Catmull-Rom resampling in one direction. Pure. Beyond its edges a source goes on as its last pixel. Right down to a reduction of
 * about 1.75; sources are prepared at the size that is needed, so there is none beyond.
 */
export function planSamples(stretch: Stretch): Samples {
  const { source, windowStart, windowLength, placeStart, placeLength, from, to } = stretch;
  const count = to - from;
  const first = new Int32Array(count);
  const weights = new Int16Array(TAPS * count);
  const step = windowLength / placeLength;
  const last = source - TAPS;
  for (let index = 0; index < count; index += 1) {
    const position = windowStart + (from + index + 0.5 - placeStart) * step - 0.5;
    const left = Math.floor(position);
    const start = Math.max(0, Math.min(last, left - 1));
    first[index] = start;
    putWeights(weights, TAPS * index, position - left, left - 1 - start);
  }
  const origin = windowStart + (from - placeStart) * step;
  const copied = step === 1 && Number.isInteger(origin) && origin >= 0 && origin + count <= source;
  return { first, weights, copiedFrom: copied ? origin : undefined };
}

/** @param shift how far the taps lie outside of the four pixels that are read: their weight goes to the nearest of these */
function putWeights(weights: Int16Array, at: number, t: number, shift: number): void {
  const w0 = Math.round(ONE * t * (t * (1 - t / 2) - 0.5));
  const w3 = Math.round((ONE * t * t * (t - 1)) / 2);
  const w2 = Math.round(ONE * t * (t * (2 - 1.5 * t) + 0.5));
  const w1 = ONE - w0 - w2 - w3;
  if (shift === 0) {
    weights[at] = w0;
    weights[at + 1] = w1;
    weights[at + 2] = w2;
    weights[at + 3] = w3;
    return;
  }
  for (const [tap, weight] of [w0, w1, w2, w3].entries()) {
    const slot = at + Math.max(0, Math.min(TAPS - 1, tap + shift));
    weights[slot] = (weights[slot] ?? 0) + weight;
  }
}

/** Writes samples as a table of rows. */
export function writeRows({ first, weights }: Samples, view: DataView, at: number): void {
  for (let row = 0; row < first.length; row += 1) {
    const entry = at + ROW_ENTRY * row;
    view.setInt32(entry, first[row] ?? 0, true);
    for (let tap = 0; tap < TAPS; tap += 1)
      view.setInt16(entry + 4 + 2 * tap, weights[TAPS * row + tap] ?? 0, true);
  }
}

/**
 * Writes samples as tables of columns, filled up to whole blocks.
 * @returns the source columns that are needed
 */
export function writeColumns(
  { first, weights }: Samples,
  bytes: Uint8Array<ArrayBuffer>,
  { offsets, weights: place }: { readonly offsets: number; readonly weights: number },
): { readonly from: number; readonly span: number } {
  const from = first[0] ?? 0;
  const span = (first.at(-1) ?? 0) - from + TAPS;
  const count = roundUp(first.length, 16);
  const columns = new Int32Array(bytes.buffer, offsets, count);
  for (let x = 0; x < count; x += 1) columns[x] = (first[x] ?? from) - from;
  const table = new Int16Array(bytes.buffer, place, TAPS * count);
  table.set(weights);
  table.fill(0, weights.length);
  return { from, span };
}
