import fc from 'fast-check';

/** How many cases a property is tried with that is not one of those below. */
export const RUNS = 300;

/** `npm run test:long` tries all cases; `npm test` has time for a tenth of them. */
const ALL = process.env['CLIPWRIGHT_CASES'] === 'all';
const PART = ALL ? 1 : 1 / 10;

/** Rows of a table that are much alike: `npm test` has time for every so-manieth, `npm run test:long` for all. @param from the first of them */
export function someOf<Row>(rows: readonly Row[], each: number, from = 0): readonly Row[] {
  return ALL ? rows : rows.filter((_, at) => at % each === from % each);
}

/** Ways of saying one thing: the first in `npm test`, all in `npm run test:long`. */
export function waysOf<Said>(said: readonly Said[]): readonly Said[] {
  return someOf(said, Infinity);
}

/** How many cases are generated of what comes over the wire, and of what takes long. */
export const CASES = {
  streams: 100_000 * PART,
  drafts: 10_000 * PART,
  answers: 10_000 * PART,
  messages: 10_000 * PART,
  sentences: 300 * PART,
  scenes: 1000 * PART,
  wishes: 500 * PART,
  calls: 3000 * PART,
  anyDrafts: 30 * PART,
  sessions: 10 * PART,
} as const;

/** Generating so many takes its time, on a busy machine above all, ms. */
export const PATIENCE = 10 * 60_000;

/**
 * Any JSON text. Without keys of one escaped sign: once V8 (13.6) has read an object with the key `\`, it takes the keys `"` and line feed
 * of a like object for it as well.
 */
export function anyJson(options: fc.JsonSharedConstraints = {}): fc.Arbitrary<string> {
  return fc.json(options).filter((text) => !/"\\(?:.|u[\da-f]{4})":/i.test(text));
}
