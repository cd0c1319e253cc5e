import { z } from 'zod';
import type { FrameSize, MediaInfo } from '../../types.ts';
import type { Spans } from './measure.ts';
import { takenOfTag } from './taken.ts';
import { orientationOfMatrix, swapsSides, type Orientation } from './orientation.ts';

/** What the renderer needs beyond {@link MediaInfo}. */
export interface ProbedMedia extends MediaInfo {
  /** ffmpeg's demuxer for the file's content. */
  readonly demuxer: string;
  /** How the stored picture is turned upright. `width` and `height` have it applied. */
  readonly orientation: Orientation;
  /** The transfer curve of a clip of high dynamic range, which needs tone mapping; absent for all others. */
  readonly hdr?: 'smpte2084' | 'arib-std-b67';
  /** The matrix that the picture is stored in; for the conversion to bt709. */
  readonly colorMatrix: 'bt601' | 'bt709' | 'bt2020';
  /** A clip of half pictures, each of which has every other line: as they are, what moves shows combs. */
  readonly interlaced?: true;
  /**
   * A clip may have transparent pixels: in its pictures as they are decoded, or beside them, where only these decoders of ffmpeg's find it.
   * Absent for clips that have none.
   */
  readonly alpha?: 'in-picture' | AlphaDecoder;
  /** When a clip's last frame begins, milliseconds from its start: nothing can be read behind it. */
  readonly lastFrameMs?: number;
  /** How many pixels the picture, or each frame of a clip, may have: as many as the file's size makes likely. Absent for what we made ourselves. */
  readonly pixels?: number;
}

/** Decoders of clips that keep their transparency beside the picture. */
export type AlphaDecoder = 'libvpx' | 'libvpx-vp9';

const number = z.coerce.number().optional().catch(undefined);

const streamSchema = z.object({
  index: z.number(),
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  pix_fmt: z.string().optional(),
  width: number,
  height: number,
  sample_aspect_ratio: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  color_transfer: z.string().optional(),
  color_space: z.string().optional(),
  field_order: z.string().optional(),
  tags: z.object({ alpha_mode: z.string().optional(), ALPHA_MODE: z.string().optional() }).optional(),
  disposition: z.object({ attached_pic: z.number().optional() }).optional(),
  side_data_list: z.array(z.object({ displaymatrix: z.string().optional() })).optional(),
});

/** ffprobe's JSON, as far as we read it. */
export const answerSchema = z.object({
  streams: z.array(streamSchema).default([]),
  format: z
    .object({
      format_name: z.string().optional(),
      start_time: number,
      tags: z.object({ creation_time: z.string().optional() }).optional(),
    })
    .default({}),
});

/** What ffprobe says of a file. */
export type Answer = z.infer<typeof answerSchema>;

/**
 * ffprobe's answer → what a still picture is; undefined when there is none.
 * @param exif its orientation, which ffprobe's versions report differently
 * @param takenMs when it was taken, where that is known
 */
export function readStill(
  answer: Answer,
  { demuxer }: { readonly demuxer: string },
  exif: Orientation,
  takenMs?: number,
): ProbedMedia | undefined {
  const picture = answer.streams.find((one) => one.codec_type === 'video');
  const size = picture && sizeOf(picture);
  if (picture === undefined || size === undefined) return undefined;
  return {
    ...{ kind: 'image', demuxer, format: answer.format.format_name ?? demuxer, hasAudio: false },
    ...{ orientation: exif, colorMatrix: matrixOf(picture, demuxer), ...upright(size, exif) },
    ...(takenMs !== undefined && { takenMs }),
  };
}

/**
 * ffprobe's answer → what a clip, a sound or a GIF is; undefined when it has neither picture nor sound.
 * @param spans of the streams, as measured
 */
export function readMoving(
  answer: Answer,
  container: { readonly demuxer: string },
  spans: Spans,
): ProbedMedia | undefined {
  // Cover art in a sound file is no picture of its own, and a track without a packet is none.
  const streams = answer.streams.filter((one) => spans.has(one.index) && one.disposition?.attached_pic !== 1);
  const picture = streams.find((one) => one.codec_type === 'video');
  const sound = streams.find((one) => one.codec_type === 'audio');
  // ffmpeg counts from where the first of all streams begins.
  const begin = answer.format.start_time ?? 0;
  const end = Math.max(...[picture, sound].map((one) => spans.get(one?.index ?? -1)?.end ?? begin));
  const durationMs = toMs(end - begin);
  const { demuxer } = container;
  const base = { demuxer, format: answer.format.format_name ?? demuxer, hasAudio: sound !== undefined };
  const size = picture && sizeOf(picture);
  if (picture === undefined || size === undefined) {
    if (sound === undefined) return undefined;
    return { ...base, kind: 'audio', orientation: 1, colorMatrix: 'bt709', durationMs };
  }
  const span = spans.get(picture.index);
  const orientation = matrixOrientation(picture);
  const look = { orientation, colorMatrix: matrixOf(picture, demuxer), ...upright(size, orientation) };
  if (demuxer === 'gif' && span?.packets === 1) return { ...base, ...look, kind: 'image' };
  return {
    ...base,
    ...look,
    kind: 'video',
    ...hdrOf(picture.color_transfer),
    ...alphaOf(picture),
    ...(INTERLACED.has(picture.field_order ?? '') ? { interlaced: true } : {}),
    durationMs,
    ...optional({
      lastFrameMs: span === undefined ? undefined : toMs(span.last - begin),
      fps: rate(picture.avg_frame_rate),
      takenMs: takenOfTag(answer.format.tags?.creation_time),
    }),
  };
}

/** Which half comes first, as it is coded and as it is shown. */
const INTERLACED: ReadonlySet<string> = new Set(['tt', 'bb', 'tb', 'bt']);

/** Pixels as players show them: a stored one may be wider than high. */
function sizeOf({ width = 0, height = 0, sample_aspect_ratio }: Stream): FrameSize | undefined {
  if (width * height === 0) return undefined;
  return { width: Math.round(width * sampleAspect(sample_aspect_ratio)), height };
}

function upright({ width, height }: FrameSize, orientation: Orientation): FrameSize {
  return swapsSides(orientation) ? { width: height, height: width } : { width, height };
}

type Stream = z.infer<typeof streamSchema>;

function matrixOrientation(stream: Stream): Orientation {
  const text = stream.side_data_list?.find((one) => one.displaymatrix !== undefined)?.displaymatrix;
  return text === undefined ? 1 : orientationOfMatrix(text);
}

/** Untagged pictures: players take bt601 for small ones and bt709 for HD. JPEG is bt601 by definition. */
function matrixOf(stream: Stream, demuxer: string): ProbedMedia['colorMatrix'] {
  if (demuxer === 'jpeg_pipe') return 'bt601';
  const tag = stream.color_space ?? '';
  if (tag.startsWith('bt2020')) return 'bt2020';
  if (tag === 'bt709') return 'bt709';
  if (['smpte170m', 'bt470bg', 'smpte240m', 'fcc'].includes(tag)) return 'bt601';
  return (stream.height ?? 0) >= 720 ? 'bt709' : 'bt601';
}

function hdrOf(transfer: string | undefined): Pick<ProbedMedia, 'hdr'> {
  return transfer === 'smpte2084' || transfer === 'arib-std-b67' ? { hdr: transfer } : {};
}

const ALPHA_FORMAT = /^(rgba|bgra|argb|abgr|gbrap|yuva|ayuv|vuya|ya\d|pal8)/;
const BESIDE: Readonly<Record<string, AlphaDecoder>> = { vp8: 'libvpx', vp9: 'libvpx-vp9' };

function alphaOf({ pix_fmt: format = '', codec_name: codec = '', tags }: Stream): Pick<ProbedMedia, 'alpha'> {
  const beside = (tags?.alpha_mode ?? tags?.ALPHA_MODE) === '1' ? BESIDE[codec] : undefined;
  if (beside !== undefined) return { alpha: beside };
  return ALPHA_FORMAT.test(format) ? { alpha: 'in-picture' } : {};
}

function toMs(seconds: number): number {
  return Math.max(0, Math.round(seconds * 1000));
}

/** How much wider than high a stored pixel is; players show it so. */
function sampleAspect(text: string | undefined): number {
  const [over, under] = (text ?? '').split(':').map(Number);
  return over && under ? over / under : 1;
}

function rate(text: string | undefined): number | undefined {
  const [over, under] = (text ?? '').split('/').map(Number);
  return over && under ? over / under : undefined;
}

/** Leaves out what is undefined. */
function optional<T extends Record<string, number | undefined>>(values: T): { [K in keyof T]?: number } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: number;
  };
}
