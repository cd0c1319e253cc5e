/** How many cases a property is tried with that is not one of those below. */
export const RUNS = 300;

/** How many cases are generated of what comes over the wire. */
export const CASES = { streams: 100_000, drafts: 10_000, answers: 10_000 } as const;

/** Generating so many takes its time, on a busy machine above all, ms. */
export const PATIENCE = 10 * 60_000;
