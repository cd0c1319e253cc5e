import { Filter, type Biquad } from './biquad.ts';

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
  readonly #left = [new Filter(HEAD), new Filter(HIGH_PASS)] as const;
  readonly #right = [new Filter(HEAD), new Filter(HIGH_PASS)] as const;
  readonly #blocks: number[] = [];
  #sum = 0;
  #count = 0;

  /** One sample of each side, −1 to 1. */
  add(left: number, right: number): void {
    const l = this.#left[1].next(this.#left[0].next(left));
    const r = this.#right[1].next(this.#right[0].next(right));
    this.#sum += l * l + r * r;
    this.#count += 1;
    if (this.#count < BLOCK) return;
    this.#blocks.push(this.#sum / BLOCK);
    this.#sum = 0;
    this.#count = 0;
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

const level = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
