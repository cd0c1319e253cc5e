import type { SpokenClause } from '../voices/index.ts';
import { featuresOf, STEP_MS, type Features } from './features.ts';
import { warp } from './warp.ts';

/** dB below its loud parts under which a recording is silent. */
const PAUSE = 24;
/** dB below full scale under which all is silence. */
const NOTHING = -65;
/** Steps of a pause at least, and how far away it may be from where it is expected. */
const SHORTEST = 4;
const NEAR = 20;

/**
 * Finds the clauses of a text in a recording of it. Pure. Both are one side at {@link ALIGN_RATE}.
 * @param read the same text, read aloud by a voice @param clauses when each is heard there, ms
 */
export function alignClauses(
  recording: Float32Array,
  read: Float32Array,
  clauses: readonly SpokenClause[],
): SpokenClause[] {
  const whole = featuresOf(recording);
  const silent = silenceOf(whole);
  // What is before the first word, and after the last, is like nothing that was read.
  const first = silent.indexOf(false);
  const last = silent.lastIndexOf(false);
  if (last - first < 2) return [];
  const spoken: Features = {
    rows: whole.rows.slice(first, last + 1),
    levels: whole.levels.slice(first, last + 1),
  };
  const steps = warp(spoken, featuresOf(read));
  const stepAt = (ms: number): number =>
    first + (steps[Math.min(steps.length - 1, Math.max(0, Math.round(ms / STEP_MS)))] ?? 0);
  let earliest = first;
  return clauses.map(({ text, from, to }, index) => {
    const start = index === 0 ? first : beginNear(silent, stepAt(from), earliest);
    const end = index === clauses.length - 1 ? last + 1 : endNear(silent, stepAt(to), start + 1);
    earliest = end;
    return { text, from: start * STEP_MS, to: end * STEP_MS };
  });
}

function silenceOf({ levels }: Features): boolean[] {
  const loud = levels.toSorted()[Math.floor(0.9 * levels.length)] ?? 0;
  return Array.from(levels, (level) => level < Math.max(NOTHING, loud - PAUSE));
}

/** The end of a pause near a step, else the step. */
function beginNear(silent: readonly boolean[], step: number, earliest: number): number {
  const ends = pauses(silent, step).map(([, end]) => end);
  return Math.max(earliest, nearest(ends, step));
}

/** The beginning of a pause near a step, else the step. */
function endNear(silent: readonly boolean[], step: number, earliest: number): number {
  const begins = pauses(silent, step).map(([begin]) => begin);
  return Math.max(earliest, nearest(begins, step));
}

function nearest(places: readonly number[], step: number): number {
  const [best = step] = places.toSorted((a, b) => Math.abs(a - step) - Math.abs(b - step));
  return best;
}

/** Silences that begin or end near a step. */
function pauses(silent: readonly boolean[], step: number): (readonly [begin: number, end: number])[] {
  const found: [number, number][] = [];
  const until = Math.min(silent.length, step + 2 * NEAR);
  for (let at = Math.max(0, step - 2 * NEAR); at < until; at++) {
    if (silent[at] !== true) continue;
    const begin = at;
    while (silent[at] === true) at++;
    if (
      at - begin >= SHORTEST &&
      (Math.abs(begin - step) <= NEAR || Math.abs(at - step) <= NEAR || (begin <= step && at >= step))
    )
      found.push([begin, at]);
  }
  return found;
}
