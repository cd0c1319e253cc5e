import { blendAcross, blendDown, blendTwoDown } from './resample';

// Source rows that were resampled across; the last few are kept for the rows of the target.

/** Rows that are kept: two of the target are made of seven at most, the one that may be taken too early included. */
export const KEPT: i32 = 8;
/** Where the weights are in a row's entry of the table. */
const WEIGHTS: i32 = 4;

/** What the last row of the target needs last. @param rows table of four taps */
export function lastRow(rows: usize, height: i32): i32 {
  return load<i32>(rows + 16 * (height - 1)) + 3;
}

/** Resamples the source rows `next` to `end` across, each into its place of `kept`: two at a time, so maybe one more. @returns the next */
export function takeRows(
  plane: usize,
  stride: i32,
  next: i32,
  end: i32,
  last: i32,
  columns: usize,
  kept: usize,
  keptBytes: i32,
  width: i32,
): i32 {
  let row = next;
  for (; row < end; row += 2) {
    const other = min<i32>(row + 1, last);
    blendAcross(
      plane + row * stride,
      plane + other * stride,
      columns,
      keptAt(kept, keptBytes, row),
      keptAt(kept, keptBytes, other),
      width,
    );
  }
  return row;
}

function keptAt(kept: usize, keptBytes: i32, row: i32): usize {
  return kept + (row & (KEPT - 1)) * keptBytes;
}

/** A row of the target from the four of `kept` that its entry names. */
export function rowFromKept(entry: usize, kept: usize, keptBytes: i32, line: usize, width: i32): void {
  const first = load<i32>(entry);
  blendDown(
    keptAt(kept, keptBytes, first),
    keptAt(kept, keptBytes, first + 1),
    keptAt(kept, keptBytes, first + 2),
    keptAt(kept, keptBytes, first + 3),
    entry + WEIGHTS,
    line,
    width,
  );
}

/** Two rows of the target. */
export function rowsFromKept(
  upper: usize,
  lower: usize,
  kept: usize,
  keptBytes: i32,
  upperLine: usize,
  lowerLine: usize,
  width: i32,
): void {
  const first = load<i32>(upper);
  if (load<i32>(lower) != first + 1) {
    rowFromKept(upper, kept, keptBytes, upperLine, width);
    rowFromKept(lower, kept, keptBytes, lowerLine, width);
    return;
  }
  blendTwoDown(
    keptAt(kept, keptBytes, first),
    keptAt(kept, keptBytes, first + 1),
    keptAt(kept, keptBytes, first + 2),
    keptAt(kept, keptBytes, first + 3),
    keptAt(kept, keptBytes, first + 4),
    upper + WEIGHTS,
    lower + WEIGHTS,
    upperLine,
    lowerLine,
    width,
  );
}
