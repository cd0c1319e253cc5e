import { COLUMN_RECORD, rowEntryBytes, roundUp, TAPS } from '../kernel.ts';
import type { Samples } from './sampling.ts';

/** Pixels of a record. */
const BLOCK = 8;

/** Bytes of a table of rows. */
export function rowTableBytes({ taps, first }: Samples): number {
  return first.length * rowEntryBytes(taps);
}

/** Writes samples as a table of rows. */
export function writeRows(samples: Samples, memory: Uint8Array<ArrayBuffer>, at: number): void {
  const { taps, first, weights } = samples;
  const { words, halves } = viewsOf(memory, at, rowTableBytes(samples));
  const bytes = rowEntryBytes(taps);
  for (let row = 0; row < first.length; row += 1) {
    words[(bytes / 4) * row] = first[row] ?? 0;
    const entry = (bytes / 2) * row + 2;
    for (let tap = 0; tap < taps; tap += 1) halves[entry + tap] = weights[taps * row + tap] ?? 0;
    if (taps % 2 === 1) halves[entry + taps] = 0;
  }
}

/** The same bytes as numbers of 32 and of 16 bits: quicker than a `DataView`. WebAssembly and all that runs it here are little-endian. */
function viewsOf(memory: Uint8Array<ArrayBuffer>, at: number, bytes: number) {
  return {
    words: new Int32Array(memory.buffer, at, bytes / 4),
    halves: new Int16Array(memory.buffer, at, bytes / 2),
  };
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
export function writeColumns(
  samples: Samples,
  memory: Uint8Array<ArrayBuffer>,
  at: number,
  quick: boolean,
): Columns {
  const { taps, first } = samples;
  const from = first[0] ?? 0;
  const span = (first.at(-1) ?? 0) - from + taps;
  if (quick) {
    writeRecords(samples, viewsOf(memory, at, columnTableBytes(samples, true)));
    return { columnTaps: TAPS, from, span };
  }
  writeMany(samples, new Uint8Array(memory.buffer, at, columnTableBytes(samples, false)));
  return { columnTaps: manyTaps(samples), from, span };
}

function writeRecords({ first, weights }: Samples, { words, halves }: ReturnType<typeof viewsOf>): void {
  const count = first.length;
  for (let x = 0; x < roundUp(count, 16); x += BLOCK) {
    const word = (x / BLOCK) * (COLUMN_RECORD / 4);
    const start = first[x] ?? 0;
    for (let column = 0; column < BLOCK; column += 1) {
      const place = x + column < count ? (first[x + column] ?? 0) - start : 0;
      halves[2 * (word + column)] = 0x8000 | place;
      halves[2 * (word + column) + 1] = 0x8000 | (place + 1);
      // 32 bytes of each half: the first two weights of its columns, then the other two.
      const half = 2 * word + 16 + 16 * (column >> 2) + 2 * (column & 3);
      const from = TAPS * (x + column);
      halves[half] = weights[from] ?? 0;
      halves[half + 1] = weights[from + 1] ?? 0;
      halves[half + 8] = weights[from + 2] ?? 0;
      halves[half + 9] = weights[from + 3] ?? 0;
    }
    words[word + 24] = x < count ? start - (first[0] ?? 0) : 0;
  }
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
