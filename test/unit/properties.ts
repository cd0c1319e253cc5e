import fc from 'fast-check';

/** How many cases a property is tried with that is not one of those below. */
export const RUNS = 300;

/** How many cases are generated of what comes over the wire; of streams more where there is time (`npm run test:long`). */
export const CASES = { streams: 20_000, streamsAtLength: 100_000, drafts: 10_000, answers: 10_000 } as const;

/** Generating so many takes its time, on a busy machine above all, ms. */
export const PATIENCE = 10 * 60_000;

/**
 * Any JSON text. Without keys of one escaped sign: once V8 (13.6) has read an object with the key `\`, it takes the keys `"` and line feed
 * of a like object for it as well.
 */
export function anyJson(options: fc.JsonSharedConstraints = {}): fc.Arbitrary<string> {
  return fc.json(options).filter((text) => !/"\\(?:.|u[\da-f]{4})":/i.test(text));
}
