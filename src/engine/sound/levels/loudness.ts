import type { Biquad } from './biquad.ts';

/** Samples a second of all sound that is measured. */
export const METER_RATE = 48000;

/** The ear's weighting of ITU-R BS.1770 at 48 kHz: a shelf for the head, then a high-pass. */
const HEAD: Biquad = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
];
const HIGH_PASS: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621];

/** Samples of a block: a tenth of a second. */
const BLOCK = METER_RATE / 10;
/** Blocks of a window, each a block after the one before. */
const WINDOW = 4;
/** LUFS under which nothing counts. */
const SILENCE = -70;
/** LU under the mean under which a window is a pause. */
const PAUSE = 10;

/** Measures loudness after ITU-R BS.1770-4, of two sides at 48 kHz that come in portions. Needs 80 bytes for a second of sound. */
export class LoudnessMeter {
  readonly #left = new Side();
  readonly #right = new Side();
  readonly #blocks: number[] = [];
  #sum = 0;
  #count = 0;

  /** As many samples of each side, −1 to 1. */
  add(left: Float32Array, right: Float32Array): void {
    for (let at = 0; at < left.length;) {
      const end = Math.min(left.length, at + BLOCK - this.#count);
      this.#sum += this.#left.energy(left, at, end) + this.#right.energy(right, at, end);
      this.#count += end - at;
      at = end;
      if (this.#count < BLOCK) continue;
      this.#blocks.push(this.#sum / BLOCK);
      this.#sum = 0;
      this.#count = 0;
    }
  }

  /** LUFS of all that was added, pauses left out; -Infinity for silence and for less than 0.4 s. */
  get integrated(): number {
    const powers = this.#windows().filter((power) => level(power) > SILENCE);
    if (powers.length === 0) return -Infinity;
    const gate = level(mean(powers)) - PAUSE;
    return level(mean(powers.filter((power) => level(power) > gate)));
  }

  #windows(): number[] {
    return this.#blocks.slice(WINDOW - 1).map((_, start) => mean(this.#blocks.slice(start, start + WINDOW)));
  }
}

/** One side, as the ear weighs it. */
class Side {
  /** What came in last and before that, and the same behind each filter. */
  #last: Six = [0, 0, 0, 0, 0, 0];

  /** The energy of samples that follow those before. All numbers are the loop's own: in fields, each would be an object that is thrown away. */
  energy(samples: Float32Array, from: number, to: number): number {
    const [h0, h1, h2, h3, h4] = HEAD;
    const [p0, p1, p2, p3, p4] = HIGH_PASS;
    let [x1, x2, y1, y2, z1, z2] = this.#last;
    let energy = 0;
    for (let at = from; at < to; at += 1) {
      const x = samples[at] ?? 0;
      const y = h0 * x + h1 * x1 + h2 * x2 - h3 * y1 - h4 * y2;
      const z = p0 * y + p1 * y1 + p2 * y2 - p3 * z1 - p4 * z2;
      energy += z * z;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      z2 = z1;
      z1 = z;
    }
    this.#last = [x1, x2, y1, y2, z1, z2];
    return energy;
  }
}

type Six = readonly [number, number, number, number, number, number];

const level = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
