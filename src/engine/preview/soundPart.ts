import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineDraft } from '../draft/index.ts';
import type { VoiceSettings } from '../handshake.ts';
import { runProcess } from '../ffmpeg/index.ts';
import type { ResolvedMedia } from '../media.ts';
import { cacheKey } from '../picture/pieces/cache.ts';
import type { RenderPlan } from '../picture/plan/plan.ts';
import { mixSound, type Mix } from '../sound/mix/mix.ts';
import { planSound } from '../sound/mix/plan.ts';
import { voicesBy } from '../sound/voices/index.ts';
import type { FfmpegTools, RenderCache } from '../types.ts';
import type { MakePart } from './filmParts.ts';

export interface SoundJob {
  readonly draft: EngineDraft;
  readonly plan: RenderPlan;
  readonly resolved: ReadonlyMap<string, ResolvedMedia>;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  /** For what is needed on the way; nothing is left there. */
  readonly folder: string;
  /** Who reads aloud; absent: the system's voices. */
  readonly voice?: VoiceSettings | undefined;
  /** Whether this ffmpeg can write MP3. */
  readonly mp3: boolean;
}

/** What is heard of a film. */
export interface SoundPart {
  readonly part: string;
  /** As a player is told. */
  readonly type: string;
  readonly make: MakePart;
}

/** What is heard in the panel: the same mix as in the export, as no page decodes AAC for certain. @returns undefined for a silent film */
export function soundPart(job: SoundJob): SoundPart | undefined {
  const { draft, plan, resolved, mp3 } = job;
  const sound = planSound(draft, plan, (source) =>
    source.kind === 'file' ? resolved.get(source.hash)?.media : undefined,
  );
  if (sound.takes.length === 0) return undefined;
  const make: MakePart = async (signal) => {
    const scratch = await mkdtemp(join(job.folder, 'sound-'));
    try {
      const { tools, cache } = job;
      const mix = await mixSound({
        ...{ plan: sound, tools, cache, signal, folder: scratch },
        mp3: mp3 ? 'made' : 'none',
        media: (src) => resolved.get(src),
        voices: voicesBy(job.voice, tools),
      });
      return await readFile(mix.mp3Path ?? (await writeWav(mix, scratch, tools, signal)));
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  };
  const [form, type] = mp3 ? (['mp3', 'audio/mpeg'] as const) : (['wav', 'audio/wav'] as const);
  return { part: `sound-${cacheKey(sound, job.voice)}-${form}`, type, make };
}

/** For an ffmpeg that cannot write MP3: large, but every page plays it. */
async function writeWav(
  { path }: Mix,
  folder: string,
  { ffmpeg }: FfmpegTools,
  signal: AbortSignal,
): Promise<string> {
  const target = join(folder, 'sound.wav');
  const args = ['-v', 'error', '-nostdin', '-i', `file:${path}`, '-c:a', 'pcm_s16le', `file:${target}`];
  await runProcess(ffmpeg, args, { signal });
  return target;
}
