import { mostPixels } from '../../../formats/limits.ts';
import type { FileFormat } from '../../../skills/kinds.ts';

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

/**
 * The input arguments that open `path` as what it is, and nothing else.
 *
 * @param pixels that a picture, or a frame, may have: decoders refuse more, whatever the file's headers say
 */
export function inputArgs(
  demuxer: string,
  path: string,
  pixels: number = mostPixels(demuxer.endsWith('_pipe') ? 'still' : 'moving', Infinity),
): string[] {
  return [
    ...['-protocol_whitelist', 'file,pipe', '-max_pixels', String(Math.floor(pixels))],
    ...['-f', demuxer, '-i', `file:${path}`],
  ];
}
