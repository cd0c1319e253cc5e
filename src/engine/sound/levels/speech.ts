import { butterworthHighPass, Filter } from './biquad.ts';

/** Samples a second that come in; speech is looked for in every sixth of them, which holds what carries it. */
const RATE = 48000;
const EVERY = 6;
const LOW_RATE = RATE / EVERY;
/** Samples of a step (10 ms) and of what is looked at in each (32 ms). */
const STEP = LOW_RATE / 100;
const WINDOW = 256;
/** Periods of a voice, in samples: 400 to 70 Hz. */
const SHORTEST = Math.round(LOW_RATE / 400);
const LONGEST = Math.round(LOW_RATE / 70);
/** dB below full scale under which nothing is looked at. */
const NOTHING = -60;
/** dB below the loud parts (95 of 100 steps are quieter) from which on something is said. */
const SPOKEN = 26;
/** dB below the loud parts that are a pause between syllables. */
const DIP = 11;
/** How periodic a voiced sound is at least, 0–1. */
const VOICED = 0.6;
/** Steps: pauses that are shorter are part of a sentence, and what is said is at least so long. */
const BREATH = 30;
const SHORTEST_WORD = 8;

/** Milliseconds, from and to. */
export type Interval = readonly [from: number, to: number];

/** What was found out about a sound. */
export interface SpeechFound {
  /** Whether it is like somebody speaking: syllables, pauses, and a voice's pitch. */
  readonly likeSpeech: boolean;
  /** dB below full scale of its loud steps, and of its quietest: what is there when nothing is said. */
  readonly loud: number;
  readonly noise: number;
  /** When it sounds, breaths of 0.3 s included. */
  readonly spoken: readonly Interval[];
}

/** Looks for speech in a sound (48 kHz) that comes in portions. Needs 1.6 kB for a second of sound. */
export class SpeechFinder {
  readonly #rumble = new Filter(butterworthHighPass(90, LOW_RATE));
  readonly #recent = new Float32Array(WINDOW);
  readonly #levels: number[] = [];
  readonly #voiced: boolean[] = [];
  #sum = 0;
  #taken = 0;
  #fresh = 0;

  /** As many samples of each side, −1 to 1. */
  add(left: Float32Array, right: Float32Array): void {
    // The loop's own: see the loudness.
    let sum = this.#sum;
    let taken = this.#taken;
    for (let at = 0; at < left.length; at += 1) {
      sum += (left[at] ?? 0) + (right[at] ?? 0);
      taken += 1;
      if (taken < EVERY) continue;
      this.#recent[this.#fresh % WINDOW] = this.#rumble.next(sum / (2 * EVERY));
      sum = 0;
      taken = 0;
      this.#fresh += 1;
      if (this.#fresh % STEP === 0) this.#look();
    }
    this.#sum = sum;
    this.#taken = taken;
  }

  /** What all that was added is. */
  get found(): SpeechFound {
    const loud = quantile(this.#levels, 0.95);
    const heard = this.#levels.map((level) => level > loud - SPOKEN && level > NOTHING);
    const inside = this.#levels.slice(heard.indexOf(true), heard.lastIndexOf(true) + 1);
    const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
    const dips = share(inside.filter((level) => level < loud - DIP).length, inside.length);
    const voiced = share(
      this.#voiced.filter((voiced, step) => voiced && heard[step]).length,
      heard.filter(Boolean).length,
    );
    return {
      likeSpeech: loud > NOTHING && dips > 0.1 && voiced > 0.25 && swings(inside) > 3,
      loud,
      noise: quantile(this.#levels, 0.05),
      spoken: intervals(heard),
    };
  }

  #look(): void {
    const window = new Float32Array(WINDOW);
    let energy = 0;
    for (let index = 0; index < WINDOW; index++) {
      const sample = this.#recent[(this.#fresh + index) % WINDOW] ?? 0;
      window[index] = sample;
      energy += sample * sample;
    }
    const level = 10 * Math.log10(energy / WINDOW + 1e-12);
    this.#levels.push(level);
    this.#voiced.push(level > NOTHING && periodicity(window) > VOICED);
  }
}

/** How alike a sound is to itself one period of a voice later, 0–1. */
function periodicity(window: Float32Array): number {
  let best = 0;
  for (let lag = SHORTEST; lag <= LONGEST; lag++) {
    let product = 0;
    let before = 1e-12;
    let after = 1e-12;
    for (let index = 0; index + lag < WINDOW; index++) {
      const a = window[index] ?? 0;
      const b = window[index + lag] ?? 0;
      product += a * b;
      before += a * a;
      after += b * b;
    }
    best = Math.max(best, product / Math.sqrt(before * after));
  }
  return best;
}

/** How often a second the level crosses its own middle: syllables come three to seven times. */
function swings(levels: readonly number[]): number {
  const middle = quantile(levels, 0.6) - 6;
  let crossings = 0;
  for (let step = 1; step < levels.length; step++)
    if ((levels[step - 1] ?? 0) < middle !== (levels[step] ?? 0) < middle) crossings += 1;
  return levels.length === 0 ? 0 : (crossings * 100) / levels.length;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? -Infinity;
}

/** Steps that are heard as intervals in ms, short pauses bridged and clicks left out. */
function intervals(heard: readonly boolean[]): Interval[] {
  const runs: [number, number][] = [];
  for (const [step, sounds] of heard.entries()) {
    if (!sounds) continue;
    const last = runs.at(-1);
    if (last !== undefined && step - last[1] <= BREATH) last[1] = step + 1;
    else runs.push([step, step + 1]);
  }
  return runs.filter(([from, to]) => to - from >= SHORTEST_WORD).map(([from, to]) => [from * 10, to * 10]);
}
