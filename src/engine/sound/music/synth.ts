import { hat, kick, pitch, RATE, shaker, snap, strike, tom, wave, WAVE_POINTS } from './instruments.ts';
import type { Drum, Lead } from './manner.ts';
import { Reverb } from './reverb.ts';
import type { Note, Score } from './score/types.ts';

/** Two sides of sound, equally long. */
export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** How a held tone swells and is let go, seconds; how loud it is. */
interface Held {
  readonly table: Float32Array;
  readonly attack: number;
  readonly release: number;
  readonly level: number;
  /** Relative detuning of its two oscillators: a slow shimmer. */
  readonly detune: number;
}

const PAD: Held = {
  table: wave([1, 0.42, 0.2, 0.09, 0.05, 0.02]),
  attack: 1.1,
  release: 1.5,
  level: 0.036,
  detune: 0.0022,
};
const STRINGS: Held = {
  table: wave([1, 0.62, 0.46, 0.3, 0.24, 0.16, 0.12, 0.09, 0.06, 0.04]),
  attack: 0.55,
  release: 0.9,
  level: 0.03,
  detune: 0.0038,
};
const BASS: Held = {
  table: wave([1, 0.34, 0.12, 0.03]),
  attack: 0.018,
  release: 0.16,
  level: 0.13,
  detune: 0,
};

const STRUCK_LEVEL: Readonly<Record<Lead | Drum, number>> = {
  ...{ piano: 0.3, pluck: 0.36, bell: 0.26, marimba: 0.4, keys: 0.34 },
  ...{ kick: 0.42, tom: 0.42, snap: 0.36, shaker: 0.15, hat: 0.16 },
};

/** Plays a score chunk by chunk, so that a server goes on answering meanwhile. */
export class Synth {
  readonly #score: Score;
  readonly #reverb = new Reverb();
  readonly #struck = new Map<string, Float32Array>();
  /** Samples played. */
  #position = 0;

  constructor(score: Score) {
    this.#score = score;
  }

  /** The next `length` samples, not yet brought to any loudness. */
  next(length: number): Stereo {
    const [left, right, send] = [
      new Float32Array(length),
      new Float32Array(length),
      new Float32Array(length),
    ];
    const from = this.#position;
    for (const note of this.#score.notes) {
      const start = Math.round(note.at * RATE);
      if (start >= from + length) break;
      switch (note.voice) {
        case 'pad':
          hold(PAD, note, from, left, right);
          break;
        case 'strings':
          hold(STRINGS, note, from, left, right);
          break;
        case 'bass':
          hold(BASS, note, from, left, right);
          break;
        default:
          play(this.#sound(note.voice, note.midi), STRUCK_LEVEL[note.voice], note, from, left, right);
          break;
      }
    }
    for (let index = 0; index < length; index++) {
      send[index] = this.#score.room * 0.5 * ((left[index] ?? 0) + (right[index] ?? 0));
    }
    this.#reverb.process(send, left, right);
    this.#position += length;
    return { left, right };
  }

  #sound(voice: Lead | Drum, midi: number): Float32Array {
    const key = `${voice} ${midi}`;
    let sound = this.#struck.get(key);
    if (!sound) {
      sound = make(voice, midi);
      this.#struck.set(key, sound);
    }
    return sound;
  }
}

function make(voice: Lead | Drum, midi: number): Float32Array {
  switch (voice) {
    case 'kick':
      return kick();
    case 'tom':
      return tom();
    case 'snap':
      return snap();
    case 'shaker':
      return shaker();
    case 'hat':
      return hat();
    default:
      return strike(voice, midi);
  }
}

/** Equal power: as loud in the middle as at a side. */
const sides = (pan: number): [number, number] => {
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)];
};

/** Mixes a ready sound into the chunk that starts at sample `from`. */
function play(
  sound: Float32Array,
  level: number,
  note: Note,
  from: number,
  left: Float32Array,
  right: Float32Array,
): void {
  const start = Math.round(note.at * RATE) - from;
  const [toLeft, toRight] = sides(note.pan).map((side) => side * level * note.velocity) as [number, number];
  const until = Math.min(left.length, start + sound.length);
  for (let index = Math.max(0, start); index < until; index++) {
    const value = sound[index - start] ?? 0;
    left[index] = (left[index] ?? 0) + value * toLeft;
    right[index] = (right[index] ?? 0) + value * toRight;
  }
}

/** Mixes a held tone into the chunk that starts at sample `from`. */
function hold(held: Held, note: Note, from: number, left: Float32Array, right: Float32Array): void {
  const start = Math.round(note.at * RATE) - from;
  const lasting = Math.round(note.length * RATE);
  const [attack, release] = [Math.min(held.attack * RATE, lasting), held.release * RATE];
  const until = Math.min(left.length, Math.floor(start + lasting + release));
  const begin = Math.max(0, start);
  if (begin >= until) return;
  const [toLeft, toRight] = sides(note.pan).map((side) => side * held.level * note.velocity) as [
    number,
    number,
  ];
  const step = (pitch(note.midi) * WAVE_POINTS) / RATE;
  const [slow, fast] = [step * (1 - held.detune), step * (1 + held.detune)];
  let phase = ((begin - start) * slow) % WAVE_POINTS;
  let other = ((begin - start) * fast + WAVE_POINTS / 3) % WAVE_POINTS;
  const { table } = held;
  for (let index = begin; index < until; index++) {
    const age = index - start;
    const rise = age < attack ? age / attack : 1;
    const fall = age > lasting ? 1 - (age - lasting) / release : 1;
    const envelope = rise * rise * (3 - 2 * rise) * fall * fall * (3 - 2 * fall);
    const [a, b] = [Math.floor(phase), Math.floor(other)];
    const low = table[a] ?? 0;
    const high = table[b] ?? 0;
    const first = low + ((table[a + 1] ?? 0) - low) * (phase - a);
    const second = high + ((table[b + 1] ?? 0) - high) * (other - b);
    left[index] = (left[index] ?? 0) + envelope * toLeft * (first * 1.2 + second * 0.8);
    right[index] = (right[index] ?? 0) + envelope * toRight * (first * 0.8 + second * 1.2);
    phase += slow;
    if (phase >= WAVE_POINTS) phase -= WAVE_POINTS;
    other += fast;
    if (other >= WAVE_POINTS) other -= WAVE_POINTS;
  }
}
