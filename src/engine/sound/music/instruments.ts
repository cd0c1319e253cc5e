import { randomNumbers } from '../../random.ts';

/** Samples a second of all sound that the engine composes. */
export const RATE = 48000;

/** Hz of a MIDI note number. */
export const pitch = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);

/** Points of a wave; a power of two, with one more so that reading between points needs no wrap. */
export const WAVE_POINTS = 2048;

/** One period of a wave out of harmonics (the first is the fundamental), peak 1. */
export function wave(harmonics: readonly number[]): Float32Array {
  const table = new Float32Array(WAVE_POINTS + 1);
  let peak = 0;
  for (let point = 0; point <= WAVE_POINTS; point++) {
    let sum = 0;
    for (const [index, level] of harmonics.entries()) {
      sum += level * Math.sin((2 * Math.PI * (index + 1) * point) / WAVE_POINTS);
    }
    table[point] = sum;
    peak = Math.max(peak, Math.abs(sum));
  }
  return table.map((value) => value / peak);
}

/** Something struck: how it is made of partials. */
interface Timbre {
  readonly seconds: number;
  /** Partials of a string, or those of something else as [times the fundamental, loudness]. */
  readonly partials: number | readonly (readonly [ratio: number, level: number])[];
  /** Partial k of a string starts at k to the minus this. */
  readonly slope: number;
  /** Seconds in which the fundamental of middle C falls to 1/e. */
  readonly decay: number;
  /** How much sooner higher partials are gone. */
  readonly damping: number;
  /** Seconds of onset: felt is soft. */
  readonly attack: number;
  /** Loudness of the stroke itself. */
  readonly stroke: number;
}

const TIMBRES = {
  piano: { seconds: 3.6, partials: 12, slope: 1.3, decay: 1.25, damping: 0.34, attack: 0.006, stroke: 0.02 },
  pluck: { seconds: 1.6, partials: 10, slope: 1.05, decay: 0.42, damping: 0.4, attack: 0.002, stroke: 0.03 },
  bell: {
    ...{ seconds: 3.2, slope: 1, decay: 1.1, damping: 0.5, attack: 0.002, stroke: 0.004 },
    partials: [
      [1, 1],
      [2.76, 0.42],
      [5.4, 0.18],
      [8.93, 0.06],
    ],
  },
  marimba: {
    ...{ seconds: 0.9, slope: 1, decay: 0.22, damping: 1.4, attack: 0.002, stroke: 0.05 },
    partials: [
      [1, 1],
      [3.98, 0.24],
      [9.6, 0.07],
    ],
  },
  keys: {
    ...{ seconds: 2.6, slope: 1, decay: 0.8, damping: 0.7, attack: 0.004, stroke: 0.006 },
    partials: [
      [1, 1],
      [2, 0.34],
      [3, 0.1],
      [7.02, 0.07],
    ],
  },
} as const satisfies Record<string, Timbre>;

/** Frequency (times the fundamental) and loudness of each partial. */
function partialsOf({ partials, slope }: Timbre): readonly (readonly [number, number])[] {
  if (typeof partials !== 'number') return partials;
  return Array.from({ length: partials }, (_, index) => {
    const k = index + 1;
    // A stiff string's partials are a little sharp.
    return [k * Math.sqrt(1 + 0.00035 * k * k), k ** -slope * (k % 2 === 0 ? 0.85 : 1)];
  });
}

/** Plays a struck note into a buffer, peak about 1. Each partial is a decaying resonance: two multiplications a sample. */
export function strike(kind: keyof typeof TIMBRES, midi: number): Float32Array {
  const timbre: Timbre = TIMBRES[kind];
  const { seconds, decay, damping, attack, stroke } = timbre;
  const out = new Float32Array(Math.round(seconds * RATE));
  const base = pitch(midi);
  // High strings are shorter and lighter: they die away sooner.
  const tau = decay * 2 ** ((60 - midi) / 22);
  for (const [index, [ratio, level]] of partialsOf(timbre).entries()) {
    const frequency = base * ratio;
    if (frequency > 14000) break;
    const loss = Math.exp(-1 / ((tau / (1 + damping * index)) * RATE));
    const turn = (2 * Math.PI * frequency) / RATE;
    const [first, second] = [2 * loss * Math.cos(turn), -loss * loss];
    let before = 0;
    let now = level * Math.sin(turn) * loss;
    for (let index = 1; index < out.length; index++) {
      out[index] = (out[index] ?? 0) + now;
      const next = first * now + second * before;
      before = now;
      now = next;
    }
  }
  addStroke(out, stroke, midi);
  shape(out, attack, 0.25);
  return normalised(out);
}

/** The knock of a hammer or a nail: a puff of dull noise. */
function addStroke(out: Float32Array, level: number, seed: number): void {
  const random = randomNumbers(seed);
  let low = 0;
  for (let index = 0; index < 0.03 * RATE && index < out.length; index++) {
    low += 0.12 * (2 * random() - 1 - low);
    out[index] = (out[index] ?? 0) + level * 6 * low * Math.exp(-index / (0.006 * RATE));
  }
}

/** A soft drum: a tone that falls from 120 Hz to 48 Hz. */
export function kick(): Float32Array {
  const out = new Float32Array(Math.round(0.32 * RATE));
  let phase = 0;
  for (let index = 0; index < out.length; index++) {
    const time = index / RATE;
    phase += (2 * Math.PI * (48 + 72 * Math.exp(-time / 0.028))) / RATE;
    out[index] = Math.sin(phase) * Math.exp(-time / 0.11);
  }
  shape(out, 0.002, 0.05);
  return normalised(out);
}

/** A large drum: a tone that falls from 110 Hz to 70 Hz, and the skin's noise. */
export function tom(): Float32Array {
  const out = new Float32Array(Math.round(0.6 * RATE));
  let phase = 0;
  for (let index = 0; index < out.length; index++) {
    const time = index / RATE;
    phase += (2 * Math.PI * (70 + 40 * Math.exp(-time / 0.05))) / RATE;
    out[index] = Math.sin(phase) * Math.exp(-time / 0.19);
  }
  addStroke(out, 0.12, 303);
  shape(out, 0.002, 0.1);
  return normalised(out);
}

/** A closed hi-hat: a short, bright tick. */
export function hat(): Float32Array {
  return noise(0.06, 404, (time) => Math.exp(-time / 0.012), 0.2);
}

/** A shaker: bright noise that swells and is gone. */
export function shaker(): Float32Array {
  return noise(0.09, 101, (time) => Math.min(1, time / 0.012) * Math.exp(-time / 0.022), 0.72);
}

/** Fingers snapping: three puffs close together. */
export function snap(): Float32Array {
  const puff = (time: number, at: number) => (time < at ? 0 : Math.exp(-(time - at) / 0.009));
  const envelope = (time: number) =>
    puff(time, 0) * 0.5 + puff(time, 0.011) * 0.6 + (time < 0.021 ? 0 : Math.exp(-(time - 0.021) / 0.05));
  return noise(0.26, 202, envelope, 0.35);
}

function noise(
  seconds: number,
  seed: number,
  envelope: (time: number) => number,
  brightness: number,
): Float32Array {
  const random = randomNumbers(seed);
  const out = new Float32Array(Math.round(seconds * RATE));
  let [low, smooth] = [0, 0];
  for (let index = 0; index < out.length; index++) {
    const white = 2 * random() - 1;
    low += (1 - brightness) * (white - low);
    // What is above the hearing of small speakers only hisses.
    smooth += 0.55 * (white - low - smooth);
    out[index] = smooth * envelope(index / RATE);
  }
  shape(out, 0.001, 0.02);
  return normalised(out);
}

/** Rounds both ends, so that neither clicks. Seconds. */
function shape(out: Float32Array, attack: number, release: number): void {
  const rising = Math.max(1, Math.round(attack * RATE));
  const falling = Math.max(1, Math.round(release * RATE));
  const round = (fraction: number) => 0.5 - 0.5 * Math.cos(Math.PI * fraction);
  for (let index = 0; index < rising; index++) out[index] = (out[index] ?? 0) * round(index / rising);
  for (let index = 0; index < falling && index < out.length; index++) {
    const at = out.length - 1 - index;
    out[at] = (out[at] ?? 0) * round(index / falling);
  }
}

function normalised(out: Float32Array): Float32Array {
  const peak = out.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  return out.map((value) => value / peak);
}
