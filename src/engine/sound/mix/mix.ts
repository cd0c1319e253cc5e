import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { runProcess } from '../../ffmpeg/index.ts';
import { log } from '../../log.ts';
import { cacheKey } from '../../picture/pieces/cache.ts';
import { toRenderError } from '../../renderErrors.ts';
import { COMPOSED_LOUDNESS } from '../music/index.ts';
import { mixArgs, mixGraph, mixInputs, type MixGains, type MixSources } from './args.ts';
import { cleaningFilters, hissFilterDelay, isHissing } from './cleaning.ts';
import { duckingEnvelope } from './ducking.ts';
import { askedFor, levelTakes, WHOLE, type HeardTake, type Levels } from './levels.ts';
import { measureLoudness, meterFile, meterGraph } from './loudness.ts';
import { measureTake } from './measure.ts';
import type { SoundPlan, Take } from './plan.ts';
import { readyTake, type ReadyTake, type SoundSources } from './sources.ts';

/** Changes when the same plan comes to sound otherwise. */
const SOUND_FORMAT = 6;
/** dBTP that no peak of the finished file passes; the encoder adds to what the limiter leaves, so that this begins lower, dB. */
const PEAK = -1;
const CEILING = -1.5;
/** dB by which samples stay below that where no peak between them will come up to it. */
const FAR = 0.5;
/** dB that the encoder adds to a peak at most: to hard kicks. */
const ENCODED = 3;
/** What of a take's length its fades are at most, when they leave its loudness as it was. */
const SHORT_FADES = 0.1;
/** LU that the whole may be off before it is made again. */
const NEAR = 0.3;
/** Encodings at most. */
const TRIES = 3;
/** dB that the whole is moved at most to be as loud as it should: with speech, less, since that has a loudness of its own. */
const MOST = { speech: 0.9, else: 14 } as const;

export interface MixOptions extends SoundSources {
  readonly plan: SoundPlan;
  /** `found`: it is taken along where it was made before; `none`: this ffmpeg cannot write it, or nobody wants it. */
  readonly mp3: 'made' | 'found' | 'none';
}

/** The files of a mix. */
export interface Mix {
  /** AAC in an MP4, as long as the picture. */
  readonly path: string;
  /** The same as MP3, where that was wanted; absent when nothing is heard. */
  readonly mp3Path?: string;
  /** There is nothing in the video that could be heard. */
  readonly isSilent: boolean;
}

/**
 * Mixes and encodes all sound, once for the whole video: at usual volumes -14 LUFS, no peak above -1 dBTP, music far below whoever speaks.
 * Volumes that were asked for keep their distance from the usual ones.
 * @throws RenderError, or the signal's reason when aborted
 */
export async function mixSound(options: MixOptions): Promise<Mix> {
  const { plan, folder, cache, signal } = options;
  const path = join(folder, 'sound.mp4');
  const isSilent = plan.takes.length === 0;
  const mp3 = isSilent ? 'none' : options.mp3;
  const mp3Path = join(folder, 'sound.mp3');
  const [mix, both] = [
    { path, isSilent },
    { path, isSilent, mp3Path },
  ];
  const { providers, ...voices } = options.voices;
  const identities = providers.map(({ identity }) => identity);
  const key = `sound-${cacheKey(SOUND_FORMAT, plan, voices, identities)}`;
  const kept = await cache.take(key, path);
  if (kept && mp3 !== 'none' && (await cache.take(`${key}-mp3`, mp3Path))) return both;
  if (kept && mp3 !== 'made') return mix;
  const made = mp3 === 'made' ? both : mix;
  let complete: boolean;
  try {
    complete = await makeMix(made, options);
  } catch (error) {
    signal.throwIfAborted();
    throw toRenderError(error, 'the sound');
  }
  // A voice that is not here today may be here tomorrow.
  if (!complete) return made;
  await cache.keep(key, path);
  if (mp3 === 'made') await cache.keep(`${key}-mp3`, mp3Path);
  return made;
}

/** @returns whether all was heard that should be */
async function makeMix(mix: Mix, options: MixOptions): Promise<boolean> {
  const ready: ReadyTake[] = [];
  for (const [index, take] of options.plan.takes.entries()) {
    const one = await readyTake(take, index, options);
    if (one !== undefined) ready.push(one);
  }
  const plan = { ...options.plan, takes: ready.map(({ take }) => take) };
  const heard: HeardTake[] = [];
  const filters: (readonly string[])[] = [];
  for (const one of ready) {
    const raw = await hear(one, options);
    const cleaning = await cleaningOf(one.take, raw, options.tools.ffmpeg);
    filters.push(cleaning);
    // What is cleaned is a little quieter.
    heard.push(
      cleaning.length === 0 ? raw : { ...raw, loudness: (await hear(one, options, cleaning)).loudness },
    );
  }
  const levels = levelTakes(plan.takes, heard);
  const sources: MixSources = {
    plan,
    files: ready.map(({ file }) => file),
    cleaning: filters,
    envelopePath: await writeEnvelope(plan, levels, options.folder),
  };
  await encode(mix, { sources, levels, heard }, options);
  return ready.length === options.plan.takes.length;
}

function hear(
  { take, file }: ReadyTake,
  { tools, signal }: MixOptions,
  cleaning: readonly string[] = [],
): Promise<HeardTake> {
  return take.source.kind === 'composed'
    ? Promise.resolve({ loudness: COMPOSED_LOUDNESS })
    : measureTake(take, file, { tools, signal, cleaning });
}

async function cleaningOf(take: Take, heard: HeardTake, ffmpeg: string): Promise<readonly string[]> {
  const late = isHissing(take, heard) ? await hissFilterDelay(ffmpeg) : 0;
  return cleaningFilters(take, heard, late);
}

async function writeEnvelope(
  plan: SoundPlan,
  { speech }: Levels,
  folder: string,
): Promise<string | undefined> {
  if (speech.length === 0 || !plan.takes.some(({ duck }) => duck)) return undefined;
  const path = join(folder, 'ducking.f32');
  await pipeline(Readable.from(duckingEnvelope(speech, plan.durationMs)), createWriteStream(path));
  return path;
}

/** What is mixed, and what is known of it. */
interface Mixed {
  readonly sources: MixSources;
  readonly levels: Levels;
  readonly heard: readonly HeardTake[];
}

/** Encodes, measures what came out, and does it again where that is too loud or too quiet. */
async function encode({ path, mp3Path }: Mix, mixed: Mixed, { tools, signal }: MixOptions): Promise<void> {
  const { sources, levels } = mixed;
  const { takes } = sources.plan;
  const asked = takes.map((take, index) => (levels.gains[index] ?? 0) + askedFor(take));
  const usual = takes.every((take) => Math.abs(askedFor(take)) < 0.01);
  const most = levels.speech.length > 0 ? MOST.speech : MOST.else;
  let whole = levels.meant ? within(most, await lacking(mixed, tools.ffmpeg, signal)) : 0;
  const peak = highestPeak(mixed, asked) + whole;
  let ceiling = peak < CEILING - FAR ? undefined : CEILING;
  for (let tries = 1; ; tries++) {
    const gains: MixGains = { takes: asked, whole, ceiling };
    await runProcess(tools.ffmpeg, mixArgs(sources, gains, mp3Path), { signal, stdoutFile: path });
    // Where its loudness is what was asked for, only its peaks are to be looked at.
    if (takes.length === 0 || (!usual && peak < PEAK - FAR - ENCODED)) return;
    const { integrated, truePeak } = await measureLoudness(tools.ffmpeg, meterFile(path), signal);
    const over = Math.max(0, truePeak - PEAK);
    const wanted = usual && levels.meant ? WHOLE - integrated : 0;
    // Speech is allowed what the limiter took from it.
    const moved = within(most + 1, whole + wanted);
    const off = Math.abs(moved - whole) > NEAR;
    if (over === 0 && !off) return;
    if (tries === TRIES) {
      log(`The sound has ${integrated.toFixed(1)} LUFS and peaks of ${truePeak.toFixed(1)} dBTP.`);
      return;
    }
    whole = moved;
    ceiling = (ceiling ?? CEILING) - (over > 0 ? over + 0.1 : 0);
  }
}

/** dB below full scale that the samples of a mix do not pass, whatever comes together in it. @param gains dB of each take */
function highestPeak({ sources, heard }: Mixed, gains: readonly number[]): number {
  const peaks = heard.map(({ peak = Infinity }, index) => 10 ** ((peak + (gains[index] ?? 0)) / 20));
  // What is cleaned is another sound, whose peaks nobody has looked at.
  const known = sources.cleaning.every((filters) => filters.length === 0);
  return known ? 20 * Math.log10(peaks.reduce((sum, peak) => sum + peak, 0)) : Infinity;
}

/** Whether the mix is one take as loud as that is alone: there is nothing to be measured then. */
function isOneTake(mixed: Mixed): boolean {
  const [take, ...others] = mixed.sources.plan.takes;
  if (take === undefined || others.length > 0) return false;
  if (take.fadeInMs + take.fadeOutMs > SHORT_FADES * take.playMs) return false;
  return highestPeak(mixed, mixed.levels.gains) < CEILING - FAR;
}

/** dB that are wanting until the mix is as loud as it should be, all volumes being the usual ones. */
async function lacking(mixed: Mixed, ffmpeg: string, signal: AbortSignal): Promise<number> {
  const { sources, levels } = mixed;
  const graph = mixGraph(sources, { takes: levels.gains, whole: 0, ceiling: CEILING });
  const [loudness = -Infinity] = isOneTake(mixed)
    ? levels.reached
    : [(await measureLoudness(ffmpeg, meterGraph(mixInputs(sources), graph), signal)).integrated];
  return Number.isFinite(loudness) ? WHOLE - loudness : 0;
}

const within = (most: number, value: number): number => Math.max(-most, Math.min(most, value));
