import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { capabilitiesOf } from '../ffmpeg/index.ts';
import type { FilmJob, RenderCache, RenderJob, RenderResult } from '../types.ts';
import { takeCover } from './cover.ts';
import { deliver } from './deliver.ts';
import { cancelled, noMp3, silent, toRenderError } from '../renderErrors.ts';
import { Composer } from '../picture/compose/composer.ts';
import { cacheOfBuild } from '../picture/pieces/cache.ts';
import { joinPieces, type EncodedPiece } from '../picture/pieces/join.ts';
import { PieceMaker } from '../picture/pieces/pieceMaker.ts';
import { PieceSources } from '../picture/sources/pieceSources.ts';
import { resolveMedia, type ResolvedMedia } from '../media.ts';
import { makePieces } from '../picture/pieces/makePieces.ts';
import { coverFrame } from '../picture/plan/cover.ts';
import { planRender, type RenderPlan } from '../picture/plan/plan.ts';
import { mixSound, type Mix, type MixOptions } from '../sound/mix/mix.ts';
import { planSound } from '../sound/mix/plan.ts';
import { voicesBy } from '../sound/voices/index.ts';
import { together } from '../together.ts';

/** Where nothing is to be kept. */
const NO_CACHE: RenderCache = { take: () => Promise.resolve(false), keep: () => Promise.resolve() };
/** What of the progress belongs to the frames; the rest is putting the file together. */
const FRAMES_SHARE = 0.98;

/**
 * Renders a draft to an MP4: H.264 High, yuv420p, bt709, constant frame rate, AAC stereo 48 kHz, index in front. The output
 * appears only when it is complete; on any failure nothing is left behind and no child process runs.
 * @throws RenderError
 */
export function renderDraft(job: RenderJob): Promise<RenderResult> {
  return inFolder(job, async (folder) => {
    const report = rising(job.onProgress);
    const film = await openFilm(folder, job);
    try {
      const video = join(folder, 'video.mp4');
      const { frames, fps } = film.plan;
      const [sound] = await together<[Mix, unknown, unknown]>(job.signal, (signal) => {
        const mixing = film.mixSound('found', signal);
        const { pieces, ended } = film.makePieces(signal, (done) => report((FRAMES_SHARE * done) / frames));
        // Each piece is put into the file while the next ones are made.
        const soundPath = mixing.then(({ path }) => path);
        return [mixing, ended, joinPieces({ pieces, frames, fps, soundPath, target: video, signal })];
      });
      const result = await finish(folder, { video, sound, film }, job);
      report(1);
      return { ...result, durationMs: Math.round((film.plan.frames * 1000) / film.plan.fps) };
    } finally {
      await film.close();
    }
  });
}

/**
 * Makes the sound of a draft alone, without a picture of it.
 * @throws RenderError
 */
export function renderSound(format: 'mp3' | 'm4a', job: RenderJob): Promise<RenderResult> {
  return inFolder(job, async (folder) => {
    const film = await openFilm(folder, job);
    try {
      const { frames, fps } = film.plan;
      const { path, mp3Path, isSilent } = await film.mixSound(format === 'mp3' ? 'made' : 'none', job.signal);
      if (isSilent) throw silent();
      const sound = format === 'm4a' ? path : mp3Path;
      if (sound === undefined) throw noMp3();
      const { size: sizeBytes } = await stat(sound);
      await deliver(sound, job.outputPath);
      job.onProgress(1);
      const durationMs = Math.round((frames * 1000) / fps);
      return { path: job.outputPath, sizeBytes, durationMs, hasMp3: false };
    } finally {
      await film.close();
    }
  });
}

/**
 * Makes what {@link renderDraft} would make of a draft, one thing after the other, and leaves it in the cache. What was finished stays there
 * when it is stopped.
 * @throws RenderError
 */
export function renderAhead(job: FilmJob): Promise<void> {
  return inFolder(job, async (folder) => {
    const film = await openFilm(folder, job);
    try {
      await film.makePieces(job.signal, () => undefined).ended;
      // It is heard in the panel before it is exported.
      await film.mixSound('made', job.signal);
    } finally {
      await film.close();
    }
  });
}

/** Gives work a folder of its own, which is gone when it is done. @throws RenderError */
async function inFolder<T>(
  { workFolder, signal }: FilmJob,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  let folder: string | undefined;
  try {
    signal.throwIfAborted();
    await mkdir(workFolder, { recursive: true });
    folder = await mkdtemp(join(workFolder, 'render-'));
    return await work(folder);
  } catch (error) {
    if (signal.aborted) throw cancelled();
    throw toRenderError(error, 'the video');
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

interface PiecesInTheMaking {
  /** Each when it is there, in their order. */
  readonly pieces: AsyncIterable<EncodedPiece>;
  /** Resolves when all are there, and rejects when nothing is at work any more. */
  readonly ended: Promise<void>;
}

/** A draft that is being made into a film. */
interface OpenFilm {
  readonly plan: RenderPlan;
  /** @param onFrames is given the frames that are done in the whole film */
  makePieces(signal: AbortSignal, onFrames: (frames: number) => void): PiecesInTheMaking;
  mixSound(mp3: MixOptions['mp3'], signal: AbortSignal): Promise<Mix>;
  /** Whether something is heard that can be had as an MP3. */
  hasMp3(sound: Mix): boolean;
  /** Which of its frames shows best what it is. */
  coverFrame(): number;
  /** Call it when nothing of it is being made. */
  close(): Promise<void>;
}

async function openFilm(
  folder: string,
  { draft, tools, cache: kept, lanes, signal, media: find, voice }: FilmJob,
): Promise<OpenFilm> {
  const plan = planRender(draft);
  const capabilities = await capabilitiesOf(tools);
  const cache = kept === undefined ? NO_CACHE : cacheOfBuild(kept, capabilities.build);
  const resolved = await resolveMedia(draft, find, tools, signal);
  const media = (src: string): ResolvedMedia => {
    const found = resolved.get(src);
    if (found === undefined) throw new RangeError(`“${src}” was not resolved`);
    return found;
  };
  const composer = new Composer(plan.size);
  const sources = new PieceSources({ plan, media, tools, capabilities, cache, folder });
  const maker = new PieceMaker({ plan, media, ffmpeg: tools.ffmpeg, sources, composer, cache });
  return {
    plan,
    makePieces: (signal, onFrames) =>
      inTheMaking((onPiece) =>
        makePieces({ pieces: plan.pieces, maker, folder, lanes, signal, onFrames, onPiece }),
      ),
    hasMp3: ({ isSilent }) => capabilities.mp3 && !isSilent,
    mixSound: (mp3, signal) =>
      mixSound({
        plan: planSound(draft, plan, (source) =>
          source.kind === 'file' ? resolved.get(source.hash)?.media : undefined,
        ),
        ...{ tools, folder, cache, signal, mp3: capabilities.mp3 ? mp3 : 'none' },
        media: (src) => resolved.get(src),
        voices: voicesBy(voice, tools),
      }),
    coverFrame: () =>
      coverFrame(plan, (src) => {
        const { file, media: probed } = media(src);
        return { width: probed.width ?? 2, height: probed.height ?? 2, subject: file.subject };
      }),
    close: () => composer.close(),
  };
}

/** Begins to make pieces, whether somebody takes them already or not. */
function inTheMaking(make: (onPiece: (piece: EncodedPiece) => void) => Promise<void>): PiecesInTheMaking {
  let ended = Promise.resolve();
  const pieces = new ReadableStream<EncodedPiece>({
    start: (stream) => {
      ended = make((piece) => stream.enqueue(piece)).then(() => stream.close());
      // Whoever waits for the next piece is told, too.
      ended.catch((error: unknown) => stream.error(error));
    },
  });
  return { pieces, ended };
}

async function finish(
  folder: string,
  { video, sound, film }: { readonly video: string; readonly sound: Mix; readonly film: OpenFilm },
  { signal, outputPath, draft, tools }: RenderJob,
): Promise<Omit<RenderResult, 'durationMs'>> {
  const { size } = await stat(video);
  const cover = draft.m.cover === true ? join(folder, 'cover.jpg') : undefined;
  if (cover !== undefined)
    await takeCover(
      tools.ffmpeg,
      { video, target: cover, seconds: film.coverFrame() / film.plan.fps },
      signal,
    );
  signal.throwIfAborted();
  // The video goes last: whoever sees it finds what belongs to it.
  const soundPath = sound.mp3Path && besides(outputPath, 'mp3');
  const coverPath = cover && besides(outputPath, 'jpg');
  try {
    if (sound.mp3Path !== undefined && soundPath !== undefined) await deliver(sound.mp3Path, soundPath);
    if (cover !== undefined && coverPath !== undefined) await deliver(cover, coverPath);
    await deliver(video, outputPath);
  } catch (error) {
    for (const path of [soundPath, coverPath]) if (path !== undefined) await rm(path, { force: true });
    throw error;
  }
  return {
    ...{ path: outputPath, sizeBytes: size, hasMp3: film.hasMp3(sound) },
    ...(soundPath !== undefined && { soundPath }),
    ...(coverPath !== undefined && { coverPath }),
  };
}

/** A file beside the MP4 that has its name. */
function besides(outputPath: string, extension: string): string {
  return `${outputPath.replace(/\.[^./\\]*$/, '')}.${extension}`;
}

/** Progress never goes back and never says the same twice. */
function rising(onProgress: (fraction: number) => void): (fraction: number) => void {
  let last = -1;
  return (fraction) => {
    const value = Math.min(1, fraction);
    if (value <= last) return;
    last = value;
    onProgress(value);
  };
}
