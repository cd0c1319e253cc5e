import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { runInWorker } from '../../../workers/run.ts';
import { inputArgs, runProcess } from '../../ffmpeg/index.ts';
import { cacheKey } from '../../picture/pieces/cache.ts';
import type { FfmpegTools, RenderCache, Rhythm } from '../../types.ts';
import type { BeatsTask } from './beatsWorker.ts';
import { BEAT_RATE } from './rhythm.ts';

/** Changes when the same music comes to have other beats. */
const FORMAT = 1;
/** Seconds of a file that are looked at. */
const MOST_SECONDS = 360;
/** The samples of so much, and what is made of them. */
const LIMITS = { heapBytes: 384 * 1024 * 1024, ms: 60_000 };

/** What is kept of a file's beats. */
export const rhythmSchema = z.object({
  tempo: z.number().exactOptional(),
  beats: z.array(z.number()).readonly(),
  quietIntroMs: z.number(),
});

/** Music of the user's. */
export interface MusicFile {
  /** Of its content. */
  readonly hash: string;
  readonly path: string;
  readonly demuxer: string;
}

/**
 * The beats of a file of music (of its first six minutes), found once and kept.
 * @param folder one that may be filled; it is left as it was
 * @throws ProcessFailed, WorkerError; the file system's errors; the signal's reason
 */
export async function beatsOf(
  music: MusicFile,
  {
    tools,
    cache,
    folder,
  }: { readonly tools: FfmpegTools; readonly cache: RenderCache; readonly folder: string },
  signal: AbortSignal,
): Promise<Rhythm> {
  const own = await mkdtemp(join(folder, 'beats-'));
  try {
    const kept = join(own, 'beats.json');
    const key = `beats-${cacheKey(FORMAT, music.hash)}`;
    if (await cache.take(key, kept)) {
      const known = rhythmSchema.safeParse(JSON.parse(await readFile(kept, 'utf8')));
      if (known.success) return known.data;
    }
    const rhythm = await find(music, join(own, 'samples.f32'), tools, signal);
    await rm(kept, { force: true });
    await writeFile(kept, JSON.stringify(rhythm));
    await cache.keep(key, kept);
    return rhythm;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function find(
  music: MusicFile,
  path: string,
  tools: FfmpegTools,
  signal: AbortSignal,
): Promise<Rhythm> {
  const input = ['-t', String(MOST_SECONDS), '-vn', ...inputArgs(music.demuxer, music.path)];
  const filters = `aresample=${BEAT_RATE}:async=1:first_pts=0`;
  const output = ['-map', '0:a:0', '-af', filters, '-ac', '1', '-f', 'f32le', 'pipe:1'];
  await runProcess(tools.ffmpeg, ['-v', 'error', '-nostdin', ...input, ...output], {
    signal,
    stdoutFile: path,
  });
  const task: BeatsTask = { path };
  return await runInWorker<Rhythm>(script(), task, LIMITS, signal);
}

/** The worker, from the sources or from the bundle. */
function script(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './beatsWorker.ts' : './beats.cjs', import.meta.url);
}
