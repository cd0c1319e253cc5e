import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutProfile } from '../../../../formats/stills/pngProfile.ts';
import {
  inputArgs,
  ProcessFailed,
  runProcess,
  uprightFilters,
  type ProbedMedia,
} from '../../../ffmpeg/index.ts';
import { log } from '../../../log.ts';
import type { FfmpegTools, FrameSize } from '../../../types.ts';
import { chooseGround, GROUNDS, type Ground } from '../../../../colour/ground.ts';
import { storedColours } from './colour/embedded.ts';
import { inkCoding } from './colour/jpeg.ts';
import { colourFiles, convertInks } from './colour/profileFiles.ts';
import type { StoredColours } from './colour/stored.ts';
import { groundFilters, MEASURE_FILTERS } from '../ground.ts';

/** A still file and what it is. */
export interface StillSource {
  readonly path: string;
  readonly media: ProbedMedia;
}

/** A still as it can be laid out: upright, opaque, of any size. */
export interface UprightStill extends FrameSize {
  /** The filters that scale it and bring its colours to bt709 in limited range. */
  readonly scale: (size: FrameSize) => string;
  /** What a transparent picture lies on; absent for opaque ones. */
  readonly ground?: Ground;
}

export interface StillJob {
  readonly tools: FfmpegTools;
  /** For what is needed on the way; nothing is left there. */
  readonly folder: string;
  /** Pixels that neither side needs to exceed. */
  readonly longest: number;
  readonly signal: AbortSignal;
}

/** The scaler at its most exact: without these, flat colours are off by up to three levels, and greys turn green. */
export const EXACT_SCALING = 'flags=lanczos+accurate_rnd+full_chroma_int+full_chroma_inp';
const TO_BT709 = 'out_color_matrix=bt709:out_range=tv';

/**
 * Makes one frame out of a still file: upright, in sRGB's colours whatever its profile says, opaque, and laid out as `layOut` says. Nothing
 * that is shown of a still is made from anything but this frame.
 *
 * @param layOut filters that read the link `[still]` and end without a label
 * @param target raw planes
 * @returns the last lines that ffmpeg wrote: it calls it a success when nothing could be decoded
 * @throws ProcessFailed, and what `runProcess` throws
 */
export async function prepareStill(
  source: StillSource,
  layOut: (still: UprightStill) => string,
  target: string,
  job: StillJob,
): Promise<string> {
  const scratch = await mkdtemp(join(job.folder, 'still-'));
  try {
    const file = await readFile(source.path);
    const stored = storedColours(file);
    const ready =
      stored.channels === 4
        ? await readyInks(source, file, stored, scratch, job)
        : await readyStill(source, file, stored, scratch, job);
    const graph = `[0:v:0]${ready.filters}[still];${layOut(ready.still)}`;
    const args = [...decodeArgs(ready.input), '-filter_complex', graph, '-f', 'rawvideo', `file:${target}`];
    const { stderrTail } = await runProcess(job.tools.ffmpeg, args, { signal: job.signal, cwd: scratch });
    return stderrTail;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What is needed to make the frame. */
interface Ready {
  readonly input: readonly string[];
  /** From the decoded picture to the upright, opaque one. */
  readonly filters: string;
  readonly still: UprightStill;
}

function decodeArgs(input: readonly string[]): string[] {
  return [
    ...['-v', 'error', '-nostdin', '-y', '-threads', '1', '-filter_complex_threads', '1'],
    ...['-noautorotate', ...input, '-frames:v', '1'],
  ];
}

async function readyStill(
  source: StillSource,
  file: Buffer,
  stored: StoredColours,
  scratch: string,
  job: StillJob,
): Promise<Ready> {
  const { path, media } = source;
  const input = inputArgs(media.demuxer, stored.damaged ? await bareCopy(file, scratch) : path, media.pixels);
  const transparent = stored.alpha ?? true;
  const ground = transparent ? await measureGround(input, scratch, job) : undefined;
  const tables = await writeTables(stored, scratch, job.signal);
  const upright = uprightFilters(media.orientation);
  const size = { width: media.width ?? 2, height: media.height ?? 2 };
  const from = `in_color_matrix=bt601${media.demuxer === 'jpeg_pipe' ? ':in_range=full' : ''}`;
  if (transparent) {
    // Colours that alpha hides would get into the visible ones if it were scaled before.
    const wide = tables.length > 0 ? ['format=gbrap16le', ...tables] : ['format=gbrap'];
    const flat = groundFilters(ground ?? GROUNDS.light, 'still');
    return {
      input,
      filters: [...upright, `scale=${EXACT_SCALING}:${from}`, ...wide, flat].join(','),
      still: { ...size, scale: scaling(TO_BT709), ...(ground === undefined ? {} : { ground }) },
    };
  }
  const scale = tables.length === 0 ? scaling(`${from}:${TO_BT709}`) : scaling(from, tables);
  return { input, filters: [...upright, 'null'].join(','), still: { ...size, scale } };
}

async function bareCopy(file: Buffer, scratch: string): Promise<string> {
  log('A picture’s colour profile was ignored: it is damaged.');
  const path = join(scratch, 'bare.png');
  await writeFile(path, withoutProfile(file));
  return path;
}

/** @param tables filters that want red, green and blue of 16 bits */
function scaling(options: string, tables: readonly string[] = []): (size: FrameSize) => string {
  return ({ width, height }) => {
    const scaled = `scale=${width}:${height}:${EXACT_SCALING}:${options}`;
    if (tables.length === 0) return `${scaled},setsar=1`;
    return [
      scaled,
      'setsar=1',
      'format=gbrp16le',
      ...tables,
      `scale=${EXACT_SCALING}:${TO_BT709}:sws_dither=none`,
    ].join(',');
  };
}

/** Writes the tables that a still's profile asks for. @returns the filters that apply them, which ffmpeg is to run in the folder */
async function writeTables(stored: StoredColours, scratch: string, signal: AbortSignal): Promise<string[]> {
  const { curve, cube } = (await colourFiles(stored, signal)) ?? {};
  // Plain names: a folder's may have anything in it that a filter's argument would have to hide.
  if (curve !== undefined) await writeFile(join(scratch, 'curve.cube'), curve);
  if (cube !== undefined) await writeFile(join(scratch, 'colours.cube'), cube);
  return [
    ...(curve === undefined ? [] : ['lut1d=file=curve.cube']),
    ...(cube === undefined ? [] : ['lut3d=file=colours.cube:interp=tetrahedral']),
  ];
}

async function measureGround(
  input: readonly string[],
  scratch: string,
  job: StillJob,
): Promise<Ground | undefined> {
  const small = join(scratch, 'small.rgba');
  await decodeTo(small, input, MEASURE_FILTERS, job);
  return chooseGround(await readFile(small));
}

async function decodeTo(
  target: string,
  input: readonly string[],
  filters: string,
  job: StillJob,
): Promise<void> {
  const args = [...decodeArgs(input), '-vf', filters, '-f', 'rawvideo', `file:${target}`];
  const { stderrTail } = await runProcess(job.tools.ffmpeg, args, { signal: job.signal });
  // ffmpeg calls it a success when nothing could be decoded.
  if (!existsSync(target)) throw new ProcessFailed(job.tools.ffmpeg, 0, stderrTail);
}

/** A JPEG of four inks. ffmpeg would mix black into the others, and then no profile can be followed. */
async function readyInks(
  { media }: StillSource,
  file: Buffer,
  stored: StoredColours,
  scratch: string,
  job: StillJob,
): Promise<Ready> {
  const { bare, differences } = inkCoding(file);
  const whole = { width: media.width ?? 2, height: media.height ?? 2 };
  const shrink = Math.min(1, job.longest / Math.max(whole.width, whole.height));
  const width = Math.max(2, Math.round(whole.width * shrink));
  const height = Math.max(2, Math.round(whole.height * shrink));
  const planes = { path: join(scratch, 'inks.raw'), width, height, differences };
  const jpeg = join(scratch, 'inks.jpg');
  await writeFile(jpeg, bare);
  const planar = `scale=${width}:${height}:${EXACT_SCALING}:in_range=full:out_range=full,format=yuva444p`;
  const filters = [...uprightFilters(media.orientation), planar].join(',');
  await decodeTo(planes.path, inputArgs(media.demuxer, jpeg, media.pixels), filters, job);
  const target = join(scratch, 'light.raw');
  await convertInks(planes, stored.profile, target, job.signal);
  const input = ['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${width}x${height}`];
  return {
    input: [...input, '-i', `file:${target}`],
    filters: 'null',
    still: { ...whole, scale: scaling(TO_BT709) },
  };
}
