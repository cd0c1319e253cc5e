import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { capabilitiesOf } from '../ffmpeg/index.ts';
import type { RenderCache, RenderJob, RenderResult } from '../types.ts';
import { deliver } from './deliver.ts';
import { cancelled, toRenderError } from '../renderErrors.ts';
import { Composer } from '../picture/compose/composer.ts';
import { joinPieces, type EncodedPiece } from '../picture/pieces/join.ts';
import { PieceMaker } from '../picture/pieces/pieceMaker.ts';
import { PieceSources } from '../picture/sources/pieceSources.ts';
import { resolveMedia, type ResolvedMedia } from '../media.ts';
import { makePieces } from '../picture/pieces/makePieces.ts';
import { planRender, type RenderPlan } from '../picture/plan/plan.ts';
import { mixSound, type Mix } from '../sound/mix/mix.ts';
import { planSound } from '../sound/mix/plan.ts';
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
export async function renderDraft(job: RenderJob): Promise<RenderResult> {
  let folder: string | undefined;
  try {
    job.signal.throwIfAborted();
    await mkdir(job.workFolder, { recursive: true });
    folder = await mkdtemp(join(job.workFolder, 'render-'));
    return await renderIn(folder, job);
  } catch (error) {
    if (job.signal.aborted) throw cancelled();
    throw toRenderError(error, 'the video');
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function renderIn(folder: string, job: RenderJob): Promise<RenderResult> {
  const { draft, tools, signal, cache = NO_CACHE } = job;
  const plan = planRender(draft);
  const capabilities = await capabilitiesOf(tools);
  const resolved = await resolveMedia(draft, job.media, tools, signal);
  const media = (src: string): ResolvedMedia => {
    const found = resolved.get(src);
    if (found === undefined) throw new RangeError(`“${src}” was not resolved`);
    return found;
  };
  const report = rising(job.onProgress);
  const composer = new Composer(plan.size);
  const sources = new PieceSources({ plan, media, tools, capabilities, cache, folder });
  const maker = new PieceMaker({ plan, media, ffmpeg: tools.ffmpeg, sources, composer, cache });
  try {
    const [pieces, sound] = await together<[EncodedPiece[], Mix]>(signal, (either) => [
      makePieces({
        ...{ pieces: plan.pieces, maker, folder, lanes: job.lanes, signal: either },
        onFrames: (frames) => report((FRAMES_SHARE * frames) / plan.frames),
      }),
      mixSound({
        plan: planSound(draft, plan, (source) =>
          source.kind === 'file' ? resolved.get(source.hash)?.media : undefined,
        ),
        ...{ tools, folder, cache, signal: either, mp3: capabilities.mp3 },
        media: (src) => resolved.get(src),
      }),
    ]);
    const result = await finish(folder, { pieces, sound, plan }, job);
    report(1);
    return { ...result, durationMs: Math.round((plan.frames * 1000) / plan.fps) };
  } finally {
    await composer.close();
  }
}

async function finish(
  folder: string,
  {
    pieces,
    sound,
    plan,
  }: { readonly pieces: EncodedPiece[]; readonly sound: Mix; readonly plan: RenderPlan },
  { signal, outputPath }: RenderJob,
): Promise<Omit<RenderResult, 'durationMs'>> {
  const target = join(folder, 'video.mp4');
  const { frames, fps } = plan;
  await joinPieces({ pieces, frames, fps, soundPath: sound.path, target, signal });
  const { size } = await stat(target);
  signal.throwIfAborted();
  const result = { path: outputPath, sizeBytes: size };
  if (sound.mp3Path === undefined) {
    await deliver(target, outputPath);
    return result;
  }
  // The sound goes first: whoever sees the video finds its sound.
  const soundPath = soundPathOf(outputPath);
  await deliver(sound.mp3Path, soundPath);
  try {
    await deliver(target, outputPath);
  } catch (error) {
    await rm(soundPath, { force: true });
    throw error;
  }
  return { ...result, soundPath };
}

/** `<name>.mp3` beside the MP4. */
function soundPathOf(outputPath: string): string {
  return `${outputPath.replace(/\.[^./\\]*$/, '')}.mp3`;
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
