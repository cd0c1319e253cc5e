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
  const { taps, count, put, putFours } = samples;
  const { words, halves } = viewsOf(memory, at, rowTableBytes(samples));
  if (putFours !== undefined) {
    putFours(words, rowEntryBytes(TAPS) / 4);
    return;
  }
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

/** Columns on their way: three numbers each. */
let threes = new Int32Array(0);
/** The places of two neighbours that follow each other, the first being the block's first: 128 in both upper bytes. */
const PLACES = 0x8001_8000 | 0;

function writeRecords({ count, putFours }: Samples, { words }: Views): Ends {
  const columns = roundUp(count, 16);
  if (threes.length < 3 * columns) threes = new Int32Array(3 * columns);
  threes.fill(0, 3 * count, 3 * columns);
  putFours?.(threes, 3);
  const from = threes[0] ?? 0;
  const last = threes[3 * (count - 1)] ?? 0;
  for (let x = 0; x < columns; x += BLOCK) {
    const word = (x / BLOCK) * (COLUMN_RECORD / 4);
    const start = x < count ? (threes[3 * x] ?? 0) : last;
    for (let column = 0; column < BLOCK; column += 1) {
      const at = 3 * (x + column);
      const behind = x + column < count ? (threes[at] ?? 0) - start : last - start;
      words[word + column] = PLACES + 0x1_0001 * behind;
      // 32 bytes of each half: the first two weights of its columns, then the other two.
      const half = word + 8 + 8 * (column >> 2) + (column & 3);
      words[half] = threes[at + 1] ?? 0;
      words[half + 4] = threes[at + 2] ?? 0;
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
