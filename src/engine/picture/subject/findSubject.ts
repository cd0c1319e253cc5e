import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInWorker, type WorkerLimits } from '../../../workers/run.ts';
import { turnedSize } from '../../../compositor/pixels/turn.ts';
import { inputArgs, runProcess, type ProbedMedia } from '../../ffmpeg/index.ts';
import type { RgbPixels } from './pixels.ts';
import type { Subject } from '../../types.ts';
import type { SubjectTask } from './subjectWorker.ts';
import { turnUpright } from './upright.ts';

/** The files are beside this one in the sources, beside the engine's bundle when built. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');
const WORKER = new URL(FROM_SOURCES ? './subjectWorker.ts' : './subject.cjs', import.meta.url);
const WEIGHTS = new URL(FROM_SOURCES ? './faces/weights.bin' : './faces.bin', import.meta.url);

/** Longer side of the copy that is looked at, pixels: smaller ones hide faces. */
const LOOKED_AT = 512;
const MEGABYTE = 1024 * 1024;
const LIMITS: WorkerLimits = { heapBytes: 256 * MEGABYTE, ms: 15_000 };

/**
 * Finds out what a photo is of.
 * @throws WorkerError, ProcessFailed, system errors; the signal's reason when aborted
 */
export async function findSubject(
  { path, media }: { readonly path: string; readonly media: ProbedMedia },
  ffmpeg: string,
  signal?: AbortSignal,
): Promise<Subject> {
  const pixels = await smallCopy(path, media, ffmpeg, signal);
  const weights = new Uint8Array(await readFile(fileURLToPath(WEIGHTS)));
  const task: SubjectTask = { weights, pixels: turnUpright(pixels, media.orientation) };
  return runInWorker<Subject>(WORKER, task, LIMITS, signal);
}

async function smallCopy(
  path: string,
  media: ProbedMedia,
  ffmpeg: string,
  signal: AbortSignal | undefined,
): Promise<RgbPixels> {
  const upright = [media.width ?? 2, media.height ?? 2];
  const shrink = Math.min(1, LOOKED_AT / Math.max(...upright));
  const sides = upright.map((side) => Math.max(1, Math.round(side * shrink)));
  const [across = 1, down = 1] = sides;
  const { width, height } = turnedSize({ width: across, height: down }, media.orientation);
  const scratch = await mkdtemp(join(tmpdir(), 'clipwright-subject-'));
  try {
    const target = join(scratch, 'small.rgb');
    const input = ['-v', 'error', '-nostdin', '-y', '-threads', '1', '-filter_threads', '1', '-noautorotate'];
    const scale = `scale=${width}:${height}:flags=area,format=rgb24`;
    const output = ['-vf', scale, '-frames:v', '1', '-f', 'rawvideo', `file:${target}`];
    await runProcess(ffmpeg, [...input, ...inputArgs(media.demuxer, path, media.pixels), ...output], {
      signal,
    });
    return { width, height, data: new Uint8Array(await readFile(target)) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
