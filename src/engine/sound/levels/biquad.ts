/** A second-order filter's factors: b0, b1, b2, a1, a2. */
export type Biquad = readonly [number, number, number, number, number];

/** A second-order filter that keeps its state, so that sound can come in portions. */
export class Filter {
  readonly #factors: Biquad;
  #x1 = 0;
  #x2 = 0;
  #y1 = 0;
  #y2 = 0;

  constructor(factors: Biquad) {
    this.#factors = factors;
  }

  /** The next sample. */
  next(x: number): number {
    // Not taken apart: that would take longer than the rest.
    const by = this.#factors;
    const y = by[0] * x + by[1] * this.#x1 + by[2] * this.#x2 - by[3] * this.#y1 - by[4] * this.#y2;
    this.#x2 = this.#x1;
    this.#x1 = x;
    this.#y2 = this.#y1;
    this.#y1 = y;
    return y;
  }
}

/** A Butterworth high-pass. @param rate samples a second */
export function butterworthHighPass(hertz: number, rate: number): Biquad {
  const k = Math.tan((Math.PI * hertz) / rate);
  const norm = 1 / (1 + Math.SQRT2 * k + k * k);
  return [norm, -2 * norm, norm, 2 * (k * k - 1) * norm, (1 - Math.SQRT2 * k + k * k) * norm];
}

/** A whole signal, filtered. */
export function filtered(samples: Float32Array, factors: Biquad): Float32Array {
  const filter = new Filter(factors);
  return samples.map((sample) => filter.next(sample));
}
