import type { Features } from './features.ts';

/** How far the two may be apart, as a share of the longer, and in steps. */
const BAND = 0.25;
const LEAST_BAND = 150;
/** Cost of a step that only one of the two makes, beside its distance. */
const STAY = 0.35;

const DIAGONAL = 0;
const ONLY_FIRST = 1;
const ONLY_SECOND = 2;

/**
 * Dynamic time warping: for each step of `second`, the step of `first` that it is most like, in their order. Needs a byte for each step of the one times
 * half of the steps of the other.
 */
export function warp(first: Features, second: Features): Int32Array {
  const [rows, columns] = [first.rows.length, second.rows.length];
  const half = Math.max(LEAST_BAND, Math.ceil(BAND * Math.max(rows, columns)));
  const width = 2 * half + 1;
  const middle = (row: number): number => Math.round((row * (columns - 1)) / Math.max(1, rows - 1));
  const ways = new Uint8Array(rows * width);
  let before = new Float32Array(width).fill(Infinity);
  for (let row = 0; row < rows; row++) {
    const now = new Float32Array(width).fill(Infinity);
    const start = middle(row) - half;
    const shift = row === 0 ? 0 : start - (middle(row - 1) - half);
    for (let cell = Math.max(0, -start); cell < width && start + cell < columns; cell++) {
      const column = start + cell;
      const cost = distance(first.rows[row], second.rows[column]);
      const diagonal = row === 0 && column === 0 ? 0 : (before[cell + shift - 1] ?? Infinity);
      const up = (before[cell + shift] ?? Infinity) + STAY;
      const left = (now[cell - 1] ?? Infinity) + STAY;
      const best = Math.min(diagonal, up, left);
      now[cell] = best + cost;
      ways[row * width + cell] = best === diagonal ? DIAGONAL : best === up ? ONLY_FIRST : ONLY_SECOND;
    }
    before = now;
  }
  return path(ways, { rows, columns, width, startOf: (row) => middle(row) - half });
}

function path(
  ways: Uint8Array,
  {
    rows,
    columns,
    width,
    startOf,
  }: {
    readonly rows: number;
    readonly columns: number;
    readonly width: number;
    readonly startOf: (row: number) => number;
  },
): Int32Array {
  const found = new Int32Array(columns);
  let [row, column] = [rows - 1, columns - 1];
  while (row >= 0 && column >= 0) {
    found[column] = row;
    const way = ways[row * width + column - startOf(row)];
    if (way !== ONLY_FIRST) column -= 1;
    if (way !== ONLY_SECOND) row -= 1;
  }
  return found;
}

function distance(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return Infinity;
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += ((a[index] ?? 0) - (b[index] ?? 0)) ** 2;
  return Math.sqrt(sum / a.length);
}
