import type { Readable } from 'node:stream';
import { turnedSize } from '../../compositor/pixels/turn.ts';
import { jpegHeader } from '../../formats/stills/jpeg.ts';
import type { FrameSize } from '../types.ts';
import { inputArgs } from './container.ts';
import { ProcessFailed } from './errors.ts';
import { loweredArgs } from './lowered.ts';
import type { ProbedMedia } from './probe/answer.ts';
import { runProcess } from './process.ts';
import { identityOf } from './remember.ts';

/** Red, green and blue of each pixel, rows from the top. */
export interface RgbPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Longer side of the copy, pixels: smaller ones hide faces. */
const SIDE = 640;
/** Copies that wait for being looked at, at most. */
const MOST_KEPT = 4;
const kept = new Map<string, Uint8Array>();

/** A picture that is to be decoded. */
export interface StoredPicture {
  readonly path: string;
  readonly demuxer: string;
  /** That it may have; see `inputArgs`. */
  readonly pixels?: number | undefined;
  /** The file as far as its picture, or more. */
  readonly front: Buffer;
}

/**
 * A picture's small copy, to be looked at, as it is stored. Where the file has just been probed, that is what it was decoded for; else it is decoded.
 * @param front reads the file as far as its picture
 * @throws ProcessFailed, system errors; the signal's reason when aborted
 */
export async function smallCopyOf(
  { path, media }: { readonly path: string; readonly media: ProbedMedia },
  ffmpeg: string,
  front: () => Promise<Buffer>,
  signal?: AbortSignal,
): Promise<RgbPixels> {
  const identity = await identityOf(path);
  const before = identity === undefined ? undefined : kept.get(identity);
  if (identity !== undefined) kept.delete(identity);
  const size = turnedSize(
    smallSizeOf({ width: media.width ?? 2, height: media.height ?? 2 }),
    media.orientation,
  );
  const bytes = 3 * size.width * size.height;
  if (before?.length === bytes) return { ...size, data: before };
  const { demuxer, pixels } = media;
  const data = await decodeSmall({ path, demuxer, pixels, front: await front() }, ffmpeg, signal);
  // ffmpeg calls it a success when nothing could be decoded.
  if (data.length !== bytes) throw new ProcessFailed(ffmpeg, 0, '');
  return { ...size, data };
}

/** Keeps a file's small copy for who looks at it next. */
export async function keepSmallCopy(path: string, data: Uint8Array): Promise<void> {
  const identity = await identityOf(path);
  if (identity === undefined) return;
  kept.set(identity, data);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
}

/**
 * Decodes a picture, wholly, but no larger than it is looked at.
 * @returns the pixels of its small copy; none where it could not be decoded, and ffmpeg did not mind
 * @throws ProcessFailed, system errors; the signal's reason when aborted
 */
export async function decodeSmall(
  { path, demuxer, pixels, front }: StoredPicture,
  ffmpeg: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const stored = demuxer === 'jpeg_pipe' ? jpegHeader(front) : undefined;
  const lowered = stored ? loweredArgs(front, demuxer, smallSizeOf(stored), { most: 3, enough: 1 }) : [];
  const chunks: Buffer[] = [];
  const take = (stdout: Readable, onRead: () => void): void => {
    stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      onRead();
    });
  };
  const args = [
    ...['-v', 'error', '-nostdin', '-threads', '1', '-filter_threads', '1', '-noautorotate'],
    ...[...lowered, ...inputArgs(demuxer, path, pixels), '-map', '0:V:0'],
    ...['-vf', SMALLER, '-frames:v', '1', '-f', 'rawvideo', '-'],
  ];
  await runProcess(ffmpeg, args, { signal, take });
  return Buffer.concat(chunks);
}

function smallSizeOf({ width, height }: FrameSize): FrameSize {
  const shrink = Math.min(1, SIDE / Math.max(width, height));
  const [across = 1, down = 1] = [width, height].map((side) => Math.max(1, Math.round(side * shrink)));
  return { width: across, height: down };
}

/** What {@link smallSizeOf} does, in ffmpeg's words: before the picture is decoded, nobody knows how wide its pixels are. */
const SMALLER = ((): string => {
  const width = 'round(iw*sar)';
  const shrink = `min(1,${SIDE}/max(${width},ih))`;
  const side = (stored: string): string => `'max(1,round(${stored}*${shrink}))'`;
  return `scale=w=${side(width)}:h=${side('ih')}:flags=area,format=rgb24`;
})();
