import { butterworthHighPass, filtered } from '../levels/biquad.ts';
import { LoudnessMeter } from '../levels/loudness.ts';
import { RATE } from './instruments.ts';
import type { Stereo } from './synth.ts';

/** Takes away what is below hearing, so that there is no constant offset. */
const SUBSONIC = butterworthHighPass(24, RATE);

/** Samples of the limiter's look ahead: 4 ms. */
const AHEAD = 192;

/** Both sides without what is below hearing. */
export function withoutRumble({ left, right }: Stereo): Stereo {
  return { left: filtered(left, SUBSONIC), right: filtered(right, SUBSONIC) };
}

/** Loudness in LUFS after ITU-R BS.1770-4 (gated); -Infinity for silence and for less than 0.4 s. */
export function loudness({ left, right }: Stereo): number {
  const meter = new LoudnessMeter();
  meter.add(left, right);
  return meter.integrated;
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
