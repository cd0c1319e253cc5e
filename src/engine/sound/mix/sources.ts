import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runProcess } from '../../ffmpeg/index.ts';
import { log } from '../../log.ts';
import type { ResolvedMedia } from '../../media.ts';
import { mediaMissing, voiceFailed } from '../../renderErrors.ts';
import type { FfmpegTools, RenderCache } from '../../types.ts';
import { METER_RATE } from '../levels/loudness.ts';
import { composeMusic } from '../music/index.ts';
import { readAloud, VoiceError, type Voices } from '../voices/index.ts';
import type { Take } from './plan.ts';
import { takeInput, takeSound, type TakeFile } from './takeFile.ts';

/** What sounds are made from. */
export interface SoundSources {
  readonly media: (src: string) => ResolvedMedia | undefined;
  readonly tools: FfmpegTools;
  readonly folder: string;
  readonly cache: RenderCache;
  readonly voices: Voices;
  readonly signal: AbortSignal;
}

/** A take whose source is a file. */
export interface ReadyTake {
  readonly take: Take;
  readonly file: TakeFile;
}

/**
 * Makes sure that there is a file behind a take: composes music, reads words aloud, cuts out what goes round.
 * @returns undefined for words that no voice here can read (that is logged), and for what has no sound to go round
 * @throws RenderError; ProcessFailed; the file system's errors; the signal's reason
 */
export async function readyTake(
  take: Take,
  index: number,
  sources: SoundSources,
): Promise<ReadyTake | undefined> {
  const file = await fileOf(take, index, sources);
  if (file === undefined) return undefined;
  return take.loop ? await cutLoop({ take, file }, index, sources) : { take, file };
}

async function fileOf(take: Take, index: number, sources: SoundSources): Promise<TakeFile | undefined> {
  const { source } = take;
  switch (source.kind) {
    case 'file': {
      const found = sources.media(source.hash);
      if (found === undefined) throw mediaMissing(take.name);
      return { path: found.file.path, demuxer: found.media.demuxer };
    }
    case 'composed': {
      const path = join(sources.folder, `music-${index}.wav`);
      const durationMs = Math.ceil(take.playMs + take.inMs);
      const { mood, seed, tempo } = source;
      await composeMusic({ durationMs, mood, seed, tempo }, path, sources.signal);
      return { path, demuxer: 'wav' };
    }
    case 'narration':
      return await read(take, join(sources.folder, `words-${index}.wav`), sources);
  }
}

async function read(
  { source, name }: Take,
  path: string,
  sources: SoundSources,
): Promise<TakeFile | undefined> {
  if (source.kind !== 'narration') return undefined;
  try {
    const { provider } = await readAloud(source, path, sources, sources.signal);
    log(`“${name}” is read aloud by ${provider}.`);
    return { path, demuxer: 'wav' };
  } catch (error) {
    if (!(error instanceof VoiceError)) throw error;
    log(`“${name}” is not read aloud: ${error.message}`);
    if (error.code === 'no-voice') return undefined;
    throw voiceFailed(name, error);
  }
}

/**
 * What goes round is a file of its own: ffmpeg goes back to the beginning of a file, not to where a take begins. What is very short is in it
 * several times, since each way back takes time.
 * @returns undefined where there is nothing that could go round
 */
async function cutLoop(
  { take, file }: ReadyTake,
  index: number,
  { tools, folder, signal }: SoundSources,
): Promise<ReadyTake | undefined> {
  const path = join(folder, `loop-${index}.wav`);
  const length = (take.outMs ?? take.inMs + take.playMs) - take.inMs;
  const once = { ...take, loop: false, playMs: length };
  const again = Math.ceil(SHORTEST_LOOP / length) - 1;
  const repeat = again > 0 ? [`aloop=loop=${again}:size=${Math.round((length * METER_RATE) / 1000)}`] : [];
  const output = ['-c:a', 'pcm_s24le', '-f', 'wav', 'pipe:1'];
  const filters = [...takeSound(once), ...repeat].join(',');
  const args = [
    '-v',
    'error',
    '-nostdin',
    ...takeInput(once, file),
    '-map',
    '0:a:0',
    '-af',
    filters,
    ...output,
  ];
  await runProcess(tools.ffmpeg, args, { signal, stdoutFile: path });
  if ((await stat(path)).size <= WAV_HEAD) return undefined;
  return { take: { ...take, inMs: 0, outMs: undefined }, file: { path, demuxer: 'wav' } };
}

/** Length of a file that goes round, ms, at least. */
const SHORTEST_LOOP = 5000;
/** Bytes of a WAV without samples, at most. */
const WAV_HEAD = 512;
