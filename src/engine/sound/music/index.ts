import { open, rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { RATE } from './instruments.ts';
import { limit, loudness, withoutRumble } from './mastering.ts';
import type { MusicWish } from './score/types.ts';
import { writeScore } from './score/write.ts';
import { type Stereo, Synth } from './synth.ts';
import { interleave, wavHeader } from '../wav.ts';

export { layoutOf } from './score/write.ts';
export type { MusicLayout, MusicWish } from './score/types.ts';

/** LUFS of every piece. */
export const COMPOSED_LOUDNESS = -16;
/** 0–1: -1.5 dB, since peaks between samples are higher than the samples. */
const CEILING = 0.84;
/** Samples that are made at a stretch, before others have their turn. */
const CHUNK = RATE / 2;
const FADE_IN_SECONDS = 0.02;

/**
 * Composes a piece of music and writes it as a WAV (stereo, 48 kHz, 16 bits). The same options give the same bytes. Needs
 * 23 MB of memory a minute. A file that could not be finished is removed.
 * @throws the signal's reason when aborted; RangeError for a length of no music; the file system's errors.
 */
export async function composeMusic(options: MusicWish, wavPath: string, signal?: AbortSignal): Promise<void> {
  const frames = Math.round((options.durationMs * RATE) / 1000);
  if (!(frames > 0)) throw new RangeError(`Music of ${options.durationMs} ms cannot be composed.`);
  const score = writeScore(options);
  const stereo = await perform(new Synth(score), frames, signal);
  const heard = withoutRumble(stereo);
  roundEnds(heard, Math.min(score.bar, 3.2));
  await setImmediate(undefined, { signal });
  const level = loudness(heard);
  limit(heard, Number.isFinite(level) ? 10 ** ((COMPOSED_LOUDNESS - level) / 20) : 1, CEILING);
  await write(heard, wavPath, signal);
}

async function perform(synth: Synth, frames: number, signal?: AbortSignal): Promise<Stereo> {
  const whole = { left: new Float32Array(frames), right: new Float32Array(frames) };
  for (let at = 0; at < frames; at += CHUNK) {
    signal?.throwIfAborted();
    const { left, right } = synth.next(Math.min(CHUNK, frames - at));
    whole.left.set(left, at);
    whole.right.set(right, at);
    await setImmediate();
  }
  return whole;
}

/** No click at the start, and the last chord is carried away until nothing is left at the last sample. */
function roundEnds({ left, right }: Stereo, fadeSeconds: number): void {
  const fadeOut = Math.min(left.length, Math.round(fadeSeconds * RATE));
  const fadeIn = Math.min(left.length, Math.round(FADE_IN_SECONDS * RATE));
  for (const side of [left, right]) {
    for (let index = 0; index < fadeIn; index++) side[index] = ((side[index] ?? 0) * index) / fadeIn;
    for (let index = 0; index < fadeOut; index++) {
      const at = side.length - 1 - index;
      const fraction = index / fadeOut;
      side[at] = (side[at] ?? 0) * fraction * fraction * (3 - 2 * fraction);
    }
  }
}

async function write({ left, right }: Stereo, path: string, signal?: AbortSignal): Promise<void> {
  const file = await open(path, 'w');
  let finished = false;
  try {
    await file.write(wavHeader(left.length, { rate: RATE, sides: 2 }));
    for (let at = 0; at < left.length; at += 8 * CHUNK) {
      signal?.throwIfAborted();
      await file.write(interleave(left.subarray(at, at + 8 * CHUNK), right.subarray(at, at + 8 * CHUNK)));
    }
    finished = true;
  } finally {
    await file.close();
    if (!finished) await rm(path, { force: true });
  }
}
