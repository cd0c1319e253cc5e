import { RATE } from './instruments.ts';
import type { Stereo } from './synth.ts';

/** A second-order filter: b0, b1, b2, a1, a2. */
type Biquad = readonly [number, number, number, number, number];

/** The ear's weighting of ITU-R BS.1770 at 48 kHz: a shelf for the head, then a high-pass. */
const HEAD: Biquad = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
];
const HIGH_PASS: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621];
/** Takes away what is below hearing, so that there is no constant offset (Butterworth, 24 Hz). */
const SUBSONIC: Biquad = butterworthHighPass(24);

const BLOCK_SECONDS = 0.1;
/** Samples of the limiter's look ahead: 4 ms. */
const AHEAD = 192;

function butterworthHighPass(hertz: number): Biquad {
  const k = Math.tan((Math.PI * hertz) / RATE);
  const norm = 1 / (1 + Math.SQRT2 * k + k * k);
  return [norm, -2 * norm, norm, 2 * (k * k - 1) * norm, (1 - Math.SQRT2 * k + k * k) * norm];
}

function filtered(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let index = 0; index < samples.length; index++) {
    const x = samples[index] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[index] = y;
  }
  return out;
}

/** Both sides without what is below hearing. */
export function withoutRumble({ left, right }: Stereo): Stereo {
  return { left: filtered(left, SUBSONIC), right: filtered(right, SUBSONIC) };
}

/** Loudness in LUFS after ITU-R BS.1770-4 (gated); -Infinity for silence and for less than 0.4 s. */
export function loudness({ left, right }: Stereo): number {
  const size = Math.round(BLOCK_SECONDS * RATE);
  const count = Math.floor(left.length / size);
  const energy = new Float64Array(count);
  for (const side of [left, right]) {
    const heard = filtered(filtered(side, HEAD), HIGH_PASS);
    for (let block = 0; block < count; block++) {
      let sum = 0;
      for (let index = block * size; index < (block + 1) * size; index++) sum += (heard[index] ?? 0) ** 2;
      energy[block] = (energy[block] ?? 0) + sum / size;
    }
  }
  // Windows of 0.4 s, each 0.1 s after the one before.
  const windows = Array.from(
    { length: Math.max(0, count - 3) },
    (_, start) => energy.subarray(start, start + 4).reduce((a, b) => a + b, 0) / 4,
  );
  const level = (power: number) => -0.691 + 10 * Math.log10(power);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const audible = windows.filter((power) => level(power) > -70);
  if (audible.length === 0) return -Infinity;
  const gate = level(mean(audible)) - 10;
  return level(mean(audible.filter((power) => level(power) > gate)));
}

/** Multiplies both sides in place by `gain`, and where a peak would pass `ceiling` (0–1) lowers what is round it, smoothly. */
export function limit({ left, right }: Stereo, gain: number, ceiling: number): void {
  const count = Math.ceil(left.length / AHEAD) + 2;
  const wanted = new Float32Array(count).fill(1);
  for (let index = 0; index < left.length; index++) {
    const peak = gain * Math.max(Math.abs(left[index] ?? 0), Math.abs(right[index] ?? 0));
    const cell = Math.floor(index / AHEAD) + 1;
    if (peak * (wanted[cell] ?? 1) > ceiling) wanted[cell] = ceiling / peak;
  }
  // Recovers over a few hundredths of a second, and gets low before the peak comes.
  const held = new Float32Array(count).fill(1);
  let state = 1;
  for (let cell = 0; cell < count; cell++) {
    const nearby = Math.min(wanted[cell - 1] ?? 1, wanted[cell] ?? 1, wanted[cell + 1] ?? 1);
    state = Math.min(nearby, state + (1 - state) * 0.12);
    held[cell] = state;
  }
  for (let index = 0; index < left.length; index++) {
    const place = index / AHEAD + 0.5;
    const cell = Math.floor(place);
    const [before, after] = [held[cell] ?? 1, held[cell + 1] ?? 1];
    const factor = gain * (before + (after - before) * (place - cell));
    left[index] = (left[index] ?? 0) * factor;
    right[index] = (right[index] ?? 0) * factor;
  }
}
