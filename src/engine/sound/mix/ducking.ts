import type { Interval } from '../levels/speech.ts';

/** Values of an envelope in a second. */
export const ENVELOPE_RATE = 1000;

/** How far music goes down below speech, dB. As loud as speech on its own, it is then 15 LU below it: enough where it swells as well. */
const DEPTH = 16;
/** It is down when the first word comes, and begins to come back when the last is over, ms. */
const DOWN_MS = 300;
const BACK_MS = 1200;
/** Pauses in which it would come back and go again at once are passed over, ms. */
const TOO_SHORT = 1500;

/** Joins what overlaps or has no room between it for music to come back. @param intervals in any order */
export function joinIntervals(intervals: readonly Interval[]): Interval[] {
  const joined: [number, number][] = [];
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from - last[1] < TOO_SHORT) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** How loud music may be at a time (ms), in dB from -16 to 0. Pure. @param speech joined intervals in ms of the video */
export function duckingAt(ms: number, speech: readonly Interval[]): number {
  let level = 0;
  for (const [from, to] of speech) {
    const before = Math.max(0, from - ms) / DOWN_MS;
    const after = Math.max(0, ms - to) / BACK_MS;
    level = Math.min(level, -DEPTH * Math.max(0, 1 - before - after));
  }
  return level;
}

/**
 * The factors by which music is lowered, as 32-bit floats, a second at a time.
 * @param speech joined intervals in ms of the video
 */
export function* duckingEnvelope(speech: readonly Interval[], durationMs: number): Generator<Buffer> {
  const count = Math.ceil((durationMs * ENVELOPE_RATE) / 1000) + 1;
  for (let start = 0; start < count; start += ENVELOPE_RATE) {
    const near = speech.filter(([from, to]) => from - DOWN_MS < start + 1000 && to + BACK_MS > start);
    const values = Float32Array.from(
      { length: Math.min(ENVELOPE_RATE, count - start) },
      (_, index) => 10 ** (duckingAt(start + index, near) / 20),
    );
    yield Buffer.from(values.buffer);
  }
}
