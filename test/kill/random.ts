/** How many kills there are to be: `CLIPWRIGHT_KILLS`. */
export function kills(usual: number): number {
  return Number(process.env.CLIPWRIGHT_KILLS ?? usual);
}

/** Fractions 0–1 from a seed that is logged, so that a failure can be had once more: `CLIPWRIGHT_SEED`. */
export function seededRandom(): () => number {
  let state = Number(process.env.CLIPWRIGHT_SEED ?? Date.now() % 2 ** 32);
  console.log(`      seed ${state}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
