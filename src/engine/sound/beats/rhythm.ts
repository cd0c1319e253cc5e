import MusicTempo from 'music-tempo';
import type { Rhythm } from '../../types.ts';

/** Samples a second that beats are looked for in: one side, −1 to 1. */
export const BEAT_RATE = 22_000;

/** Samples of a hundredth of a second. */
const HOP = BEAT_RATE / 100;
const WINDOW = 1024;
/** Beats a minute above which every second beat is what one counts. */
const FASTEST = 160;
/** Share of the gaps between beats that are as long as the others, from which on there is a rhythm. */
const EVEN = 0.75;
/** How much stronger onsets are on beats, or between them, than anywhere, from which on there is a rhythm: music has 1.7 and more, noise and speech 1.1. */
const STRONGER = 1.35;
/** A quiet opening that is worth skipping, ms, and dB below the loud parts. */
const LONG_INTRO = 4000;
const QUIET = 12;

/** Finds the beats of music. Takes about half a second for a song. Pure. */
export function rhythmOf(samples: Float32Array): Rhythm {
  const seconds = findBeats(samples);
  const gaps = seconds.slice(1).map((beat, index) => beat - (seconds[index] ?? 0));
  const gap = median(gaps);
  const even = gaps.filter((one) => Math.abs(one - gap) < 0.1 * gap).length >= EVEN * gaps.length;
  const onsets = onsetsOf(samples);
  const anywhere = Array.from({ length: Math.floor(onsets.length / 7) }, (_, index) => 0.07 * index);
  const between = seconds.map((beat) => beat + gap / 2);
  const told =
    Math.max(strength(onsets, seconds), strength(onsets, between)) > STRONGER * strength(onsets, anywhere);
  const counted = gaps.length >= 4 && even && told ? halved(seconds, gap, samples) : [];
  const beats = counted.map((beat) => Math.round(1000 * beat));
  const spacing = ((beats.at(-1) ?? 0) - (beats[0] ?? 0)) / (beats.length - 1);
  return {
    ...(beats.length >= 2 && { tempo: 60_000 / spacing }),
    beats,
    quietIntroMs: introOf(samples, beats),
  };
}

function findBeats(samples: Float32Array): readonly number[] {
  try {
    return new MusicTempo(samples, { bufferSize: WINDOW, hopSize: HOP, timeStep: 0.01 }).beats;
  } catch {
    // Its way to say that there is no rhythm: too few onsets, or no tempo among them.
    return [];
  }
}

/** Every second beat of what is very fast: those that are stronger. */
function halved(beats: readonly number[], gap: number, samples: Float32Array): readonly number[] {
  if (60 / gap <= FASTEST) return beats;
  const every = (first: number): number[] => beats.filter((_, index) => index % 2 === first);
  const [even, odd] = [every(0), every(1)];
  const loudness = (some: readonly number[]): number =>
    some.reduce((sum, beat) => sum + power(samples, beat * BEAT_RATE, 5 * HOP), 0) / some.length;
  return loudness(odd) > 1.2 * loudness(even) ? odd : even;
}

/** How much more there is of high sounds than a moment before, for each hundredth of a second. */
function onsetsOf(samples: Float32Array): Float32Array {
  const levels = Float32Array.from({ length: Math.floor(samples.length / HOP) }, (_, index) => {
    let sum = 0;
    for (let at = index * HOP + 1; at < (index + 1) * HOP; at++)
      sum += ((samples[at] ?? 0) - (samples[at - 1] ?? 0)) ** 2;
    return Math.log(sum + 1e-6);
  });
  return levels.map((level, index) => Math.max(0, level - (levels[index - 1] ?? level)));
}

/** Mean of the strongest onsets within 30 ms of some times (s). */
function strength(onsets: Float32Array, times: readonly number[]): number {
  const sum = times.reduce((total, time) => {
    const at = Math.round(100 * time);
    return (
      total + onsets.subarray(Math.max(0, at - 3), at + 4).reduce((most, value) => Math.max(most, value), 0)
    );
  }, 0);
  return sum / Math.max(1, times.length);
}

/** When it gets loud for good, on the beat. */
function introOf(samples: Float32Array, beats: readonly number[]): number {
  const step = BEAT_RATE / 2;
  const levels = Array.from(
    { length: Math.floor(samples.length / step) },
    (_, index) => 10 * Math.log10(power(samples, index * step, step) + 1e-12),
  );
  const loud = levels.toSorted((a, b) => a - b)[Math.floor(0.8 * levels.length)] ?? 0;
  const first = levels.findIndex(
    (level, index) => level > loud - QUIET && (levels[index + 1] ?? level) > loud - QUIET,
  );
  const at = first * 500;
  if (at <= LONG_INTRO) return 0;
  return beats.findLast((beat) => beat <= at + 300) ?? at;
}

function power(samples: Float32Array, start: number, length: number): number {
  const part = samples.subarray(Math.round(start), Math.round(start) + length);
  return part.reduce((sum, value) => sum + value * value, 0) / Math.max(1, part.length);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
