import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PEAKS_PER_SECOND } from '../../compositor/preview/manifest.ts';
import { soundsIn } from '../draft/index.ts';
import { runProcess } from '../ffmpeg/index.ts';
import { cacheKey } from '../picture/pieces/cache.ts';
import { voiceFailed } from '../renderErrors.ts';
import { soundTake, type Take } from '../sound/mix/plan.ts';
import { readyTake } from '../sound/mix/sources.ts';
import { takeInput, takeSound } from '../sound/mix/takeFile.ts';
import { voicesBy } from '../sound/voices/index.ts';
import type { MakePart } from './filmParts.ts';
import type { SoundJob } from './soundPart.ts';

/** Samples a second that peaks are looked for in: those of what is higher are nobody's to see. */
const RATE = 8000;
/** What is never louder than this is drawn as the silence that it is, 0–1. */
const SILENT = 0.01;

/** The waves of a film's sounds: by segment, the part to ask for; and how each part is made. */
export interface WaveParts {
  readonly waves: Readonly<Record<string, string>>;
  readonly makers: ReadonlyMap<string, MakePart>;
}

/**
 * What each music and each voice of a film looks like: its highest sample in each stretch of time, one byte each. A part is named by what is
 * heard in it alone, so that it is made once, wherever and however loudly the sound is played.
 */
export function waveParts(job: SoundJob): WaveParts {
  const { draft, plan, resolved } = job;
  const waves: Record<string, string> = {};
  const makers = new Map<string, MakePart>();
  const durationMs = (plan.frames * 1000) / plan.fps;
  for (const segment of soundsIn(draft)) {
    const { source } = segment;
    const media = source.kind === 'file' ? resolved.get(source.hash)?.media : undefined;
    const take = soundTake(segment, { durationMs, media, usualVolume: 1 });
    if (take === undefined || !(take.playMs > 0)) continue;
    const { inMs, outMs, playMs, loop } = take;
    const part = `wave-${cacheKey(source, inMs, outMs, playMs, loop, job.voice)}`;
    waves[segment.id] = part;
    makers.set(part, (signal) => makeWave(take, job, signal));
  }
  return { waves, makers };
}

async function makeWave(take: Take, job: SoundJob, signal: AbortSignal): Promise<Uint8Array> {
  const { tools, cache, resolved, voice } = job;
  const folder = await mkdtemp(join(job.folder, 'wave-'));
  try {
    const ready = await readyTake(take, 0, {
      ...{ tools, cache, signal, folder, voices: voicesBy(voice, tools) },
      media: (src) => resolved.get(src),
    });
    if (ready === undefined) throw voiceFailed(take.name, undefined);
    const samples = join(folder, 'samples');
    await runProcess(
      tools.ffmpeg,
      [
        ...['-v', 'error', '-nostdin', ...takeInput(ready.take, ready.file), '-map', '0:a:0'],
        ...['-af', takeSound(ready.take).join(','), '-ac', '1', '-ar', String(RATE)],
        ...['-c:a', 'pcm_s16le', '-f', 's16le', 'pipe:1'],
      ],
      { signal, stdoutFile: samples },
    );
    const { buffer, byteOffset, length } = await readFile(samples);
    return peaksOf(new DataView(buffer, byteOffset, length));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The highest sample of each stretch of {@link PEAKS_PER_SECOND}, 255 the highest of all. Pure. @param samples 16 bits each, the lower byte first */
export function peaksOf(samples: DataView): Uint8Array {
  const stretch = RATE / PEAKS_PER_SECOND;
  const count = Math.floor(samples.byteLength / 2);
  const peaks = new Float32Array(Math.ceil(count / stretch));
  for (let at = 0; at < count; at += 1) {
    const peak = Math.abs(samples.getInt16(2 * at, true)) / 32_768;
    const index = Math.floor(at / stretch);
    if (peak > (peaks[index] ?? 0)) peaks[index] = peak;
  }
  const highest = peaks.reduce((most, peak) => Math.max(most, peak), SILENT);
  return Uint8Array.from(peaks, (peak) => Math.round((255 * peak) / highest));
}
