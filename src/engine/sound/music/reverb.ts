import { RATE } from './instruments.ts';

/** Lengths of the delays in samples: without common divisors, so that echoes do not pile up. */
const DELAYS: readonly number[] = [1423, 1741, 2089, 2473, 2971, 3433, 3923, 4517];
/** Seconds until the room's sound has fallen by 60 dB. */
const FADE_SECONDS = 2.6;
const PREDELAY = Math.round(0.018 * RATE);

/** A room: eight delays that feed each other (a Householder matrix), darker with each round. Keeps its state between chunks. */
export class Reverb {
  readonly #lines = DELAYS.map((length) => new Float32Array(length));
  readonly #gains = DELAYS.map((length) => 10 ** ((-3 * length) / (FADE_SECONDS * RATE)));
  readonly #damped = new Float32Array(DELAYS.length);
  readonly #heads = new Int32Array(DELAYS.length);
  readonly #predelay = new Float32Array(PREDELAY);
  #predelayHead = 0;

  /** Adds the room's answer to `send` (mono) onto both sides, in place; all of one length. */
  process(send: Float32Array, left: Float32Array, right: Float32Array): void {
    const taps = new Float32Array(DELAYS.length);
    const count = DELAYS.length;
    for (let index = 0; index < send.length; index++) {
      const input = this.#predelay[this.#predelayHead] ?? 0;
      this.#predelay[this.#predelayHead] = send[index] ?? 0;
      this.#predelayHead = (this.#predelayHead + 1) % PREDELAY;
      let sum = 0;
      for (let line = 0; line < count; line++) {
        const out = this.#lines[line]?.[this.#heads[line] ?? 0] ?? 0;
        const dull = (this.#damped[line] ?? 0) * 0.38 + out * 0.62;
        this.#damped[line] = dull;
        taps[line] = dull * (this.#gains[line] ?? 0);
        sum += taps[line] ?? 0;
      }
      const shared = (-2 / count) * sum;
      for (let line = 0; line < count; line++) {
        const head = this.#heads[line] ?? 0;
        const buffer = this.#lines[line];
        if (buffer) buffer[head] = (taps[line] ?? 0) + shared + (line % 2 === 0 ? input : -input);
        this.#heads[line] = head + 1 === DELAYS[line] ? 0 : head + 1;
      }
      left[index] = (left[index] ?? 0) + (taps[0] ?? 0) + (taps[2] ?? 0) - (taps[5] ?? 0) - (taps[7] ?? 0);
      right[index] = (right[index] ?? 0) + (taps[1] ?? 0) + (taps[3] ?? 0) - (taps[4] ?? 0) - (taps[6] ?? 0);
    }
  }
}
