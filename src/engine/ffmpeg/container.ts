import { mostFramePixels } from '../../formats/limits.ts';
import type { FileFormat } from '../../skills/kinds.ts';

/** What opens a file. */
export interface Container {
  /** ffmpeg's demuxer. It is always named to ffmpeg, so that neither a file's name nor a playlist inside it can choose another. */
  readonly demuxer: string;
  /** A still picture; `gif` may turn out to be one. */
  readonly still: boolean;
}

/** What opens a file of a format; undefined when ffmpeg does not. */
export function containerOf({ demuxer, kind }: FileFormat): Container | undefined {
  return demuxer === undefined ? undefined : { demuxer, still: kind === 'image' && demuxer !== 'gif' };
}

/** What decoders need at once besides a picture, bytes: metadata may be packed as well. */
const LARGEST_REST = 64 * 1024 * 1024;
/** Bytes of a pixel at most: four channels of 16 bits. */
const LARGEST_PIXEL = 8;

/**
 * The arguments that open `path` as what it is, and nothing else. They stand before ffmpeg's and ffprobe's others.
 *
 * @param pixels that a picture, or a frame, may have (`ProbedMedia.pixels`): decoders refuse more, whatever the file's headers say
 */
export function inputArgs(
  demuxer: string,
  path: string,
  pixels: number = mostFramePixels(Infinity),
): string[] {
  const most = Math.ceil(pixels);
  return [
    ...['-max_alloc', String(Math.min(LARGEST_REST + LARGEST_PIXEL * most, MOST_ALLOC))],
    ...['-protocol_whitelist', 'file,pipe', '-max_pixels', String(most)],
    ...['-f', demuxer, '-i', `file:${path}`],
  ];
}

/** ffmpeg's own limit, bytes. */
const MOST_ALLOC = 2 ** 31 - 1;
