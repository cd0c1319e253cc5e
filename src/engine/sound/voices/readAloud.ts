import { readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { spokenClauseSchema, type NarrationSource } from '../../draft/index.ts';
import { cacheKey } from '../../picture/pieces/cache.ts';
import type { FfmpegTools, RenderCache } from '../../types.ts';
import { speak } from './speak.ts';
import { accented, languageOf } from './text/language.ts';
import type { Speech } from './types.ts';
import type { Voices } from './voices.ts';

/** Changes when the same words come to be read otherwise. */
const VOICE_FORMAT = 2;
/** Bounds of a pace. */
const PACE = { min: 0.5, max: 2 };

const speechSchema = z.object({
  provider: z.string(),
  durationMs: z.number(),
  clauses: z.array(spokenClauseSchema),
});

/** Where what was read is kept, and what reading takes. */
export interface ReadingPlace {
  readonly voices: Voices;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  /** One that may be filled; it is left as it was but for `target`. */
  readonly folder: string;
}

/**
 * Reads words aloud, once for the same words, voices and settings.
 * @param target the WAV that is written
 * @throws VoiceError; the file system's errors; the signal's reason
 */
export async function readAloud(
  source: NarrationSource,
  target: string,
  { voices, tools, cache, folder }: ReadingPlace,
  signal: AbortSignal,
): Promise<Speech> {
  const { text, voice = voices.name, speaker, pitch } = source;
  const language = accented(source.language ?? languageOf(text), source.accent);
  const rate = Math.min(PACE.max, Math.max(PACE.min, source.rate * voices.pace));
  const wish = {
    ...{ language, rate },
    ...(voice !== undefined && { voice }),
    ...(speaker !== undefined && { speaker }),
    ...(pitch !== undefined && { pitch }),
  };
  const identities = voices.providers.map(({ identity }) => identity);
  const key = `speech-${cacheKey(VOICE_FORMAT, { text, ...wish }, identities)}`;
  const times = `${target}.json`;
  try {
    if ((await cache.take(`${key}-times`, times)) && (await cache.take(key, target))) {
      const known = speechSchema.safeParse(JSON.parse(await readFile(times, 'utf8')));
      if (known.success) return known.data;
    }
    await rm(times, { force: true });
    const speech = await speak(text, { ...wish, providers: voices.providers, tools, folder, target }, signal);
    await writeFile(times, JSON.stringify(speech));
    await cache.keep(key, target);
    await cache.keep(`${key}-times`, times);
    return speech;
  } finally {
    await rm(times, { force: true });
  }
}
