import { COLUMN_RECORD, rowEntryBytes, roundUp, TAPS } from '../kernel.ts';
import type { Samples } from './sampling.ts';

/** Pixels of a record. */
const BLOCK = 8;

/** Bytes of a table of rows. */
export function rowTableBytes({ taps, first }: Samples): number {
  return first.length * rowEntryBytes(taps);
}

/** Writes samples as a table of rows. */
export function writeRows({ taps, first, weights }: Samples, view: DataView, at: number): void {
  const bytes = rowEntryBytes(taps);
  for (let row = 0; row < first.length; row += 1) {
    const entry = at + bytes * row;
    view.setInt32(entry, first[row] ?? 0, true);
    for (let tap = 0; tap < taps; tap += 1)
      view.setInt16(entry + 4 + 2 * tap, weights[taps * row + tap] ?? 0, true);
    if (taps % 2 === 1) view.setInt16(entry + 4 + 2 * taps, 0, true);
  }
}

/** Where a table of columns is, and what it takes of the source. */
export interface Columns {
  readonly columnTaps: number;
  readonly from: number;
  readonly span: number;
}

/** Bytes of a table of columns. */
export function columnTableBytes(samples: Samples, quick: boolean): number {
  const count = roundUp(samples.first.length, 16);
  return quick ? (count / BLOCK) * COLUMN_RECORD : count * (4 + 2 * manyTaps(samples));
}

/** Writes samples as a table of columns, for the kernel's quick way or for the other. */
export function writeColumns(samples: Samples, view: DataView, at: number, quick: boolean): Columns {
  const { taps, first } = samples;
  const from = first[0] ?? 0;
  const span = (first.at(-1) ?? 0) - from + taps;
  if (quick) {
    for (let x = 0; x < roundUp(first.length, 16); x += BLOCK)
      writeRecord(samples, x, view, at + (x / BLOCK) * COLUMN_RECORD);
    return { columnTaps: TAPS, from, span };
  }
  writeMany(samples, new Uint8Array(view.buffer, at, columnTableBytes(samples, false)));
  return { columnTaps: manyTaps(samples), from, span };
}

function writeRecord({ first, weights }: Samples, x: number, view: DataView, at: number): void {
  const start = first[x] ?? 0;
  for (let column = 0; column < BLOCK; column += 1) {
    const place = (first[x + column] ?? start) - start;
    view.setUint16(at + 4 * column, 0x8000 | place, true);
    view.setUint16(at + 4 * column + 2, 0x8000 | (place + 1), true);
    // 32 bytes of each half: the first two weights of its columns, then the other two.
    const weight = at + 32 + 32 * (column >> 2) + 4 * (column & 3);
    for (let tap = 0; tap < TAPS; tap += 1)
      view.setInt16(weight + 16 * (tap >> 1) + 2 * (tap & 1), weights[TAPS * (x + column) + tap] ?? 0, true);
  }
  view.setInt32(at + 96, x < first.length ? start - (first[0] ?? 0) : 0, true);
}

function writeMany(samples: Samples, bytes: Uint8Array): void {
  const { taps, first, weights } = samples;
  const count = roundUp(first.length, 16);
  const perColumn = manyTaps(samples);
  bytes.fill(0);
  const columns = new Int32Array(bytes.buffer, bytes.byteOffset, count);
  const table = new Int16Array(bytes.buffer, bytes.byteOffset + 4 * count, perColumn * count);
  for (let x = 0; x < first.length; x += 1) {
    columns[x] = (first[x] ?? 0) - (first[0] ?? 0);
    table.set(weights.subarray(taps * x, taps * (x + 1)), perColumn * x);
  }
}

function manyTaps({ taps }: Samples): number {
  return roundUp(taps, 8);
}
