import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { scaledSize } from '../../compositor/preview/manifest.ts';
import { writePart, type PreviewPart } from '../../compositor/preview/parts.ts';
import { PixelMemory } from '../../compositor/pixels/memory.ts';
import { loadPlanes, pictureBytes, type Color } from '../../compositor/pixels/planes.ts';
import { reducePlanes } from '../../compositor/pixels/reduce.ts';
import { createWasmKernel } from '../../compositor/pixels/wasm.ts';
import type { Size } from '../../compositor/scene/scene.ts';
import { runProcess } from '../ffmpeg/index.ts';
import { readKernel } from '../picture/compose/kernelFile.ts';
import type { StoredPicture } from '../picture/compose/messages.ts';

/**
 * Of a JPEG, 1 (best) to 31: what is lost here is lost besides what the export's encoder loses. The first is taken that is small enough, or
 * the last.
 */
const STILL_QUALITIES = [1, 2, 3, 5];
/** Bytes of a still at most, if it can be helped: ten of them and half a minute of sound are less than 3 MB. */
const MOST_STILL_BYTES = 240_000;
/** Of each of a clip's pictures, where films cannot be decoded. */
const CLIP_QUALITY = 4;

const NOTHING = new Uint8Array(0);
const deflate = promisify(deflateRaw);

/** What it takes to encode pictures. */
export interface EncodeJob {
  readonly ffmpeg: string;
  /** For what is needed on the way; nothing is left there. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A still as it is delivered. @param scale of its sides @throws what `runProcess` throws, system errors */
export async function stillPart(
  picture: StoredPicture,
  scale: number,
  job: EncodeJob,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = scaledSize(picture, scale);
  const codec = picture.transparent ? 'planes' : 'jpeg';
  const packets = picture.transparent
    ? [await deflatedPlanes(picture, size)]
    : [await bestJpeg(picture, size, job)];
  return writePart({ codec, size, ...backed(picture), description: NOTHING, keys: [0], packets });
}

/** What raw pictures are, or what is taken of them, with the colours that are scaled from and to. JPEGs are of bt601 and full range. */
const PIXELS = {
  yuv420p: {
    format: 'yuv420p',
    take: '',
    colours: 'in_color_matrix=bt709:in_range=tv:out_color_matrix=bt601:out_range=full',
  },
  rgba: { format: 'rgba', take: '', colours: 'out_color_matrix=bt601:out_range=full' },
  alpha: { format: 'rgba', take: 'alphaextract,', colours: 'in_range=full:out_range=full' },
} as const;

/** A file of raw pictures, one after the other. */
export interface RawPictures extends Size {
  readonly path: string;
  readonly frames: number;
  readonly pixels: keyof typeof PIXELS;
}

/** A picture as a JPEG: as good as it can be in so many bytes. */
async function bestJpeg(picture: Size & { readonly path: string }, size: Size, job: EncodeJob) {
  const raw = { ...picture, frames: 1, pixels: 'yuv420p' } as const;
  const all = await encoded(raw, size, STILL_QUALITIES, job);
  const best = all.find(({ length }) => length <= MOST_STILL_BYTES) ?? all.at(-1);
  if (best === undefined) throw new RangeError(`${picture.path} has no picture`);
  return best;
}

/**
 * Several pictures as JPEGs of some size.
 * @throws what `runProcess` throws, system errors
 */
export function jpegs(pictures: RawPictures, size: Size, job: EncodeJob): Promise<Uint8Array<ArrayBuffer>[]> {
  return encoded(pictures, size, [CLIP_QUALITY], job);
}

/** All pictures in the first quality, then all in the next. */
async function encoded(
  pictures: RawPictures,
  size: Size,
  qualities: readonly number[],
  { ffmpeg, folder, signal }: EncodeJob,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const scratch = await mkdtemp(join(folder, 'jpegs-'));
  try {
    await runProcess(ffmpeg, jpegArgs(pictures, size, qualities), { signal, cwd: scratch });
    const names = (await readdir(scratch)).sort();
    return await Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(scratch, name)))));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * Arguments of the ffmpeg that writes raw pictures as JPEGs into its folder, in each of some qualities. Pure.
 */
export function jpegArgs(
  { path, width, height, frames, pixels }: RawPictures,
  size: Size,
  qualities: readonly number[],
): string[] {
  const exact = 'flags=lanczos+accurate_rnd+full_chroma_int+full_chroma_inp';
  const { format, take, colours } = PIXELS[pixels];
  const scaled = `${take}scale=${size.width}:${size.height}:${exact}:${colours},format=yuvj420p`;
  return [
    ...['-v', 'error', '-nostdin', '-y', '-threads', '1', '-filter_threads', '1'],
    ...['-f', 'rawvideo', '-pixel_format', format, '-video_size', `${width}x${height}`],
    ...['-i', `file:${path}`],
    ...qualities.flatMap((quality, index) => [
      ...['-map', '0:v', '-vf', scaled, '-frames:v', String(frames)],
      ...['-c:v', 'mjpeg', '-huffman', 'optimal', '-qmin', '1', '-q:v', String(quality)],
      ...['-f', 'image2', `${index}-%06d.jpg`],
    ]),
  ];
}

/** What a part tells of a transparent picture. */
export function backed({ behind }: { readonly behind?: Color }): Pick<PreviewPart, 'behind'> {
  return behind === undefined ? {} : { behind };
}

async function deflatedPlanes(
  { path, width, height, transparent }: StoredPicture,
  size: Size,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = (await readFile(path)).subarray(0, pictureBytes(width, height, transparent));
  const memory = new PixelMemory(createWasmKernel(await readKernel()));
  const reduced = reducePlanes(memory, loadPlanes(memory, { width, height, transparent, bytes }), size);
  const end = reduced.y + pictureBytes(size.width, size.height, transparent);
  return new Uint8Array(await deflate(memory.kernel.bytes().subarray(reduced.y, end)));
}
