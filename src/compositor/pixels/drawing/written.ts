import { COLUMN_RECORD, rowEntryBytes, roundUp, TAPS } from '../kernel.ts';
import type { Samples } from './sampling.ts';

/** Pixels of a record. */
const BLOCK = 8;

/** Bytes of a table of rows. */
export function rowTableBytes({ taps, count }: Samples): number {
  return count * rowEntryBytes(taps);
}

/** Writes samples as a table of rows. */
export function writeRows(samples: Samples, memory: Uint8Array<ArrayBuffer>, at: number): void {
  const { taps, count, put } = samples;
  const { words, halves } = viewsOf(memory, at, rowTableBytes(samples));
  const bytes = rowEntryBytes(taps);
  for (let row = 0; row < count; row += 1) {
    const weights = (bytes / 2) * row + 2;
    words[(bytes / 4) * row] = put(row, halves, weights);
    if (taps % 2 === 1) halves[weights + taps] = 0;
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
  const count = roundUp(samples.count, 16);
  return quick ? (count / BLOCK) * COLUMN_RECORD : count * (4 + 2 * manyTaps(samples));
}

/** Writes samples as a table of columns, for the kernel's quick way or for the other. */
export function writeColumns(
  samples: Samples,
  memory: Uint8Array<ArrayBuffer>,
  at: number,
  quick: boolean,
): Columns {
  const { taps } = samples;
  const views = viewsOf(memory, at, columnTableBytes(samples, quick));
  const { from, last } = quick ? writeRecords(samples, views) : writeMany(samples, views);
  return { columnTaps: quick ? TAPS : manyTaps(samples), from, span: last - from + taps };
}

type Views = ReturnType<typeof viewsOf>;

/** The first neighbours of the first and of the last column. */
interface Ends {
  readonly from: number;
  readonly last: number;
}

/** The weights of one column, on their way. */
const four = new Int16Array(TAPS);

function writeRecords({ count, put }: Samples, { words, halves }: Views): Ends {
  const from = put(0, four, 0);
  let last = from;
  for (let x = 0; x < roundUp(count, 16); x += BLOCK) {
    const word = (x / BLOCK) * (COLUMN_RECORD / 4);
    let start = from;
    for (let column = 0; column < BLOCK; column += 1) {
      if (x + column < count) last = put(x + column, four, 0);
      else four.fill(0);
      if (column === 0) start = last;
      halves[2 * (word + column)] = 0x8000 | (last - start);
      halves[2 * (word + column) + 1] = 0x8000 | (last - start + 1);
      // 32 bytes of each half: the first two weights of its columns, then the other two.
      const half = 2 * word + 16 + 16 * (column >> 2) + 2 * (column & 3);
      halves[half] = four[0] ?? 0;
      halves[half + 1] = four[1] ?? 0;
      halves[half + 8] = four[2] ?? 0;
      halves[half + 9] = four[3] ?? 0;
    }
    words[word + 24] = start - from;
  }
  return { from, last };
}

function writeMany(samples: Samples, { words, halves }: Views): Ends {
  const { count, put } = samples;
  const columns = roundUp(count, 16);
  const perColumn = manyTaps(samples);
  halves.fill(0);
  const from = put(0, halves, 2 * columns);
  let last = from;
  for (let x = 0; x < count; x += 1) {
    last = put(x, halves, 2 * columns + perColumn * x);
    words[x] = last - from;
  }
  return { from, last };
}

function manyTaps({ taps }: Samples): number {
  return roundUp(taps, 8);
}
