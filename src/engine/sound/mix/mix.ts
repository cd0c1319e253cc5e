import { join } from 'node:path';
import type { Mood } from '../../draft/index.ts';
import { runProcess } from '../../ffmpeg/index.ts';
import { composeMusic, type Mood as ComposedMood } from '../music/index.ts';
import { cacheKey } from '../../picture/pieces/cache.ts';
import type { FfmpegTools, RenderCache } from '../../types.ts';
import type { ResolvedMedia } from '../../media.ts';
import { mediaMissing, toRenderError } from '../../renderErrors.ts';
import { soundArgs, type TakeFile } from './args.ts';
import type { SoundPlan, Take } from './plan.ts';

/** Changes when the same plan comes to sound otherwise. */
const SOUND_FORMAT = 1;

/** What of the moods the composer has, until it has them all. */
const COMPOSERS: Readonly<Record<Mood, ComposedMood>> = {
  ...{ calm: 'calm', tender: 'calm', dreamy: 'calm', warm: 'warm', epic: 'warm' },
  ...{ upbeat: 'upbeat', playful: 'upbeat', groovy: 'upbeat' },
};

export interface MixOptions {
  readonly plan: SoundPlan;
  readonly media: (src: string) => ResolvedMedia | undefined;
  readonly tools: FfmpegTools;
  readonly folder: string;
  readonly cache: RenderCache;
  /** Whether this ffmpeg can write MP3. */
  readonly mp3: boolean;
  readonly signal: AbortSignal;
}

/** The files of a mix. */
export interface Mix {
  /** AAC in an MP4, as long as the picture. */
  readonly path: string;
  /** The same as MP3; absent when nothing is heard. */
  readonly mp3Path?: string;
}

/**
 * Mixes and encodes all sound, once for the whole video.
 * @throws RenderError, or the signal's reason when aborted
 */
export async function mixSound(options: MixOptions): Promise<Mix> {
  const { plan, tools, folder, cache, signal } = options;
  const path = join(folder, 'sound.mp4');
  const mp3Path = options.mp3 && plan.takes.length > 0 ? join(folder, 'sound.mp3') : undefined;
  const mix = { path, ...(mp3Path === undefined ? {} : { mp3Path }) };
  const key = `sound-${cacheKey(SOUND_FORMAT, plan)}`;
  if ((await cache.take(key, path)) && (mp3Path === undefined || (await cache.take(`${key}-mp3`, mp3Path))))
    return mix;
  try {
    const files: TakeFile[] = [];
    for (const [index, take] of plan.takes.entries()) files.push(await fileOf(take, index, options));
    await runProcess(tools.ffmpeg, soundArgs(plan, files, mp3Path), { signal, stdoutFile: path });
  } catch (error) {
    signal.throwIfAborted();
    throw toRenderError(error, 'the sound');
  }
  await cache.keep(key, path);
  if (mp3Path !== undefined) await cache.keep(`${key}-mp3`, mp3Path);
  return mix;
}

async function fileOf(take: Take, index: number, { media, folder, signal }: MixOptions): Promise<TakeFile> {
  const { source } = take;
  if (source.kind === 'composed') {
    const path = join(folder, `music-${index}.wav`);
    const durationMs = Math.ceil(take.playMs + take.inMs);
    const { mood, seed } = source;
    await composeMusic({ durationMs, mood: COMPOSERS[mood], seed }, path, signal);
    return { path, demuxer: 'wav' };
  }
  const found = source.kind === 'file' ? media(source.hash) : undefined;
  if (found === undefined) throw mediaMissing(take.name);
  return { path: found.file.path, demuxer: found.media.demuxer };
}
