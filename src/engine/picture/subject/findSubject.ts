import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runInWorker, type WorkerLimits } from '../../../workers/run.ts';
import { turnedSize } from '../../../compositor/pixels/turn.ts';
import { inputArgs, ProcessFailed, runProcess, type ProbedMedia } from '../../ffmpeg/index.ts';
import { readFront } from '../sources/stills/front.ts';
import { loweredArgs } from '../sources/stills/lowered.ts';
import type { RgbPixels } from './pixels.ts';
import type { Subject } from '../../types.ts';
import type { SubjectTask } from './subjectWorker.ts';
import { turnUpright } from './upright.ts';

/** The files are beside this one in the sources, beside the engine's bundle when built. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');
const WORKER = new URL(FROM_SOURCES ? './subjectWorker.ts' : './subject.cjs', import.meta.url);
const WEIGHTS = new URL(FROM_SOURCES ? './faces/weights.bin' : './faces.bin', import.meta.url);
/** Where the build puts it when the sources run directly. */
const LAYERS = new URL(FROM_SOURCES ? '../../../../build/faces.wasm' : './faces.wasm', import.meta.url);

/** Longer side of the copy that is looked at, pixels: smaller ones hide faces. */
const LOOKED_AT = 640;
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
  const [pixels, weights, code] = await Promise.all([
    smallCopy(path, media, ffmpeg, signal),
    readFile(fileURLToPath(WEIGHTS)),
    readFile(fileURLToPath(LAYERS)),
  ]);
  const task: SubjectTask = { weights, code, pixels: turnUpright(pixels, media.orientation) };
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
  const size = turnedSize({ width: across, height: down }, media.orientation);
  const scale = `scale=${size.width}:${size.height}:flags=area,format=rgb24`;
  const lowered = loweredArgs(await readFront(path), media.demuxer, size, { most: 3, enough: 1 });
  const data = Buffer.allocUnsafe(3 * size.width * size.height);
  let filled = 0;
  const take = (stdout: Readable, onRead: () => void): void => {
    stdout.on('data', (chunk: Buffer) => {
      filled += chunk.copy(data, filled);
      onRead();
    });
  };
  const args = [
    ...['-v', 'error', '-nostdin', '-threads', '1', '-filter_threads', '1', '-noautorotate', ...lowered],
    ...inputArgs(media.demuxer, path, media.pixels),
    ...['-vf', scale, '-frames:v', '1', '-f', 'rawvideo', '-'],
  ];
  const { stderrTail } = await runProcess(ffmpeg, args, { signal, take });
  // ffmpeg calls it a success when nothing could be decoded.
  if (filled < data.length) throw new ProcessFailed(ffmpeg, 0, stderrTail);
  return { ...size, data };
}
