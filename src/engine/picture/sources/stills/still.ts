import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutProfile } from '../../../../formats/stills/pngProfile.ts';
import { loweredArgs, ProcessFailed, type Orientation, type ProbedMedia } from '../../../ffmpeg/index.ts';
import { log } from '../../../log.ts';
import type { FfmpegTools, FrameSize } from '../../../types.ts';
import { pictureBytes } from '../../../../compositor/pixels/planes.ts';
import { turnedSize } from '../../../../compositor/pixels/turn.ts';
import { storedColours } from './colour/embedded.ts';
import { inkCoding } from './colour/jpeg.ts';
import { colourFiles, convertInks } from './colour/profileFiles.ts';
import type { StoredColours } from './colour/stored.ts';
import { byKind, decodeInTurn, decodeTo, type Decoding } from './decode.ts';
import { readFront } from './front.ts';
import { storedStill, withGround } from './storedStill.ts';
import { turnedPicture } from './turned.ts';

/** How a still is needed: turned, and of that size then, even. */
export interface StillNeed {
  readonly orientation: Orientation;
  readonly size: FrameSize;
}

/** A still file and what it is. */
export interface StillSource {
  readonly path: string;
  readonly media: ProbedMedia;
}

export interface StillJob {
  readonly tools: FfmpegTools;
  /** For what is needed on the way; nothing is left there. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** The scaler at its most exact: without these, flat colours are off by up to three levels, and greys turn green. */
export const EXACT_SCALING = 'flags=lanczos+accurate_rnd+full_chroma_int+full_chroma_inp';
const TO_BT709 = 'out_color_matrix=bt709:out_range=tv';
const TO_BT601 = 'out_color_matrix=bt601:out_range=tv';

/**
 * From a JPEG's matrix to a video's, of the scaled picture: the scaler would go by way of red, green and blue, which takes longer and rounds more. From
 * 10 bits, so that it is rounded once.
 */
const BT601_TO_BT709 = [
  'format=yuv420p10',
  'colorspace=ispace=bt470bg:iprimaries=bt709:itrc=bt709:irange=tv:space=bt709:primaries=bt709:trc=bt709:range=tv:format=yuv420p',
];

/** A picture that is to be made out of a still file. */
export interface StillOrder {
  readonly source: StillSource;
  readonly need: StillNeed;
  /** See `storedStill.ts`. */
  readonly target: string;
}

/** {@link prepareStills} for one. */
export function prepareStill(
  source: StillSource,
  need: StillNeed,
  target: string,
  job: StillJob,
): Promise<void> {
  return prepareStills([{ source, need, target }], job, () => Promise.resolve());
}

/**
 * Makes pictures out of still files: upright, in sRGB's colours whatever their profiles say. Nothing that is shown of a still is made from anything
 * but this. Photos that need the same are made by one ffmpeg. If one fails, some others may not be made.
 *
 * @param onMade is told each when it is there, by its place among the orders
 * @throws ProcessFailed, and what `runProcess` throws
 */
export async function prepareStills(
  orders: readonly StillOrder[],
  job: StillJob,
  onMade: (index: number) => Promise<void>,
): Promise<void> {
  const scratch = await mkdtemp(join(job.folder, 'still-'));
  try {
    const pictures: Picture[] = [];
    for (const [index, order] of orders.entries()) {
      const name = String(index);
      await mkdir(join(scratch, name));
      const picture = await pictureOf(order, { path: join(scratch, name), name }, job);
      pictures.push({ ...picture, finish: () => picture.finish().then(() => onMade(index)) });
    }
    for (const same of byKind(pictures)) await makeAlike(same, scratch, job);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function makeAlike(pictures: readonly Picture[], scratch: string, job: StillJob): Promise<void> {
  const [first, ...others] = pictures;
  if (first === undefined) return;
  if (others.length === 0) {
    await decodeTo(first, scratch, job);
    await first.finish();
    return;
  }
  const made = await decodeInTurn(pictures, scratch, job);
  for (const [index, { finish }] of pictures.entries()) if (made[index] === true) await finish();
  if (made.includes(false)) throw new ProcessFailed(job.tools.ffmpeg, 0, '');
}

/** A folder for what one picture needs, in the one that ffmpeg runs in. */
interface Scratch {
  readonly path: string;
  readonly name: string;
}

/** What ffmpeg decodes, how many bytes there have to be of it then, and what makes the picture of them. */
interface Picture extends Decoding {
  readonly finish: () => Promise<void>;
}

async function pictureOf(
  { source, need, target }: StillOrder,
  scratch: Scratch,
  job: StillJob,
): Promise<Picture> {
  const { orientation } = need;
  // Turned when it is small.
  const size = turnedSize(need.size, orientation);
  const file = await readFront(source.path);
  const stored = storedColours(file);
  const ready =
    stored.channels === 4
      ? await readyInks(source, stored, size, scratch.path, job)
      : await readyStill(source, file, stored, size, scratch, job);
  const bytes = ready.alpha ? 4 * size.width * size.height : pictureBytes(size.width, size.height, false);
  if (!ready.alpha && orientation === 1) return { ...ready, target, bytes, finish: () => Promise.resolve() };
  const decoded = join(scratch.path, 'decoded');
  const finish = async (): Promise<void> => {
    const data = await readFile(decoded);
    const picture = ready.alpha
      ? withGround({ ...size, data })
      : { ...size, transparent: false, bytes: data };
    await writeFile(target, storedStill({ ...picture, ...turnedPicture(picture, orientation) }));
  };
  return { ...ready, target: decoded, bytes, finish };
}

/** What is needed to make the picture as it is stored. */
interface Ready extends Pick<Decoding, 'path' | 'demuxer' | 'pixels' | 'options'> {
  /** From the decoded picture to that of the size that is needed. */
  readonly filters: readonly string[];
  /** Whether that is red, green and blue, multiplied by alpha, and alpha; else it is in bt709 and limited range. */
  readonly alpha: boolean;
}

async function readyStill(
  source: StillSource,
  file: Buffer,
  stored: StoredColours,
  size: FrameSize,
  scratch: Scratch,
  job: StillJob,
): Promise<Ready> {
  const { path, media } = source;
  const input = {
    path: stored.damaged ? await bareCopy(file, scratch.path) : path,
    ...{ demuxer: media.demuxer, pixels: media.pixels },
    options: loweredArgs(file, media.demuxer, size, { most: 1, enough: ENOUGH }),
  };
  const alpha = stored.alpha ?? true;
  const tables = await writeTables(stored, scratch, job.signal);
  const from = `in_color_matrix=bt601${media.demuxer === 'jpeg_pipe' ? ':in_range=full' : ''}`;
  if (alpha) {
    // Colours that alpha hides would get into the visible ones if it were scaled before.
    const wide = tables.length > 0 ? ['format=gbrap16le', ...tables] : ['format=gbrap'];
    const shown = ['premultiply=inplace=1', scaled(size), 'format=rgba'];
    const filters = [`scale=${EXACT_SCALING}:${from}`, ...wide, ...shown];
    return { ...input, filters, alpha };
  }
  const shown =
    tables.length === 0
      ? [scaled(size, `${from}:${TO_BT601}`), ...BT601_TO_BT709]
      : [
          scaled(size, from),
          'format=gbrp16le',
          ...tables,
          `scale=${EXACT_SCALING}:${TO_BT709}:sws_dither=none`,
        ];
  return { ...input, filters: [...shown, 'format=yuv420p'], alpha };
}

/** How much larger than what is needed a picture has to be that was halved while it was decoded: what that does to its finest lines is lost then. */
const ENOUGH = 4 / 3;

async function bareCopy(file: Buffer, scratch: string): Promise<string> {
  log('A picture’s colour profile was ignored: it is damaged.');
  const path = join(scratch, 'bare.png');
  await writeFile(path, withoutProfile(file));
  return path;
}

function scaled({ width, height }: FrameSize, options = ''): string {
  return `scale=${width}:${height}:${EXACT_SCALING}${options === '' ? '' : `:${options}`}`;
}

/** Writes the tables that a still's profile asks for. @returns the filters that apply them, which ffmpeg is to run in the folder that has the scratch */
async function writeTables(
  stored: StoredColours,
  { path, name }: Scratch,
  signal: AbortSignal,
): Promise<string[]> {
  const { curve, cube } = (await colourFiles(stored, signal)) ?? {};
  // Plain names: a folder's may have anything in it that a filter's argument would have to hide.
  if (curve !== undefined) await writeFile(join(path, 'curve.cube'), curve);
  if (cube !== undefined) await writeFile(join(path, 'colours.cube'), cube);
  return [
    ...(curve === undefined ? [] : [`lut1d=file=${name}/curve.cube`]),
    ...(cube === undefined ? [] : [`lut3d=file=${name}/colours.cube:interp=tetrahedral`]),
  ];
}

/** A JPEG of four inks. ffmpeg would mix black into the others, and then no profile can be followed. */
async function readyInks(
  { path, media }: StillSource,
  stored: StoredColours,
  size: FrameSize,
  scratch: string,
  job: StillJob,
): Promise<Ready> {
  const { bare, differences } = inkCoding(await readFile(path));
  const { width, height } = size;
  const planes = { path: join(scratch, 'inks.raw'), width, height, differences };
  const jpeg = join(scratch, 'inks.jpg');
  await writeFile(jpeg, bare);
  const filters = [scaled(size, 'in_range=full:out_range=full'), 'format=yuva444p'];
  const { demuxer, pixels } = media;
  const inks = { path: jpeg, demuxer, pixels, options: [], filters, target: planes.path };
  await decodeTo({ ...inks, bytes: 4 * width * height }, scratch, job);
  const target = join(scratch, 'light.raw');
  await convertInks(planes, stored.profile, target, job.signal);
  return {
    ...{ path: target, demuxer: 'rawvideo', pixels: width * height },
    options: ['-pixel_format', 'rgb24', '-video_size', `${width}x${height}`],
    filters: [`scale=${EXACT_SCALING}:${TO_BT709}`, 'format=yuv420p'],
    alpha: false,
  };
}
