/** One line of a benchmark's table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** `ratio` has two decimals, `px` three, the others are rounded to something readable. */
  readonly unit: 'ratio' | 's' | 'ms' | 'MB' | 'kB' | '/s' | 'px';
  /** The figure must stay below this; the run fails otherwise. */
  readonly below?: number;
  /** The figure must stay above this; the run fails otherwise. */
  readonly above?: number;
  /** Where the figure will have to go one day. */
  readonly goal?: number;
}

/** A benchmark: measures, and says what it found. One file each, listed in `benchmarks.ts`. */
export type Benchmark = (log: (line: string) => void) => Promise<readonly Figure[]>;
