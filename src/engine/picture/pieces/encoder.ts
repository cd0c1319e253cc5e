import { availableParallelism } from 'node:os';
import type { FrameSize } from '../../types.ts';

/** What every frame is. */
const BT709 = [
  '-color_range',
  'tv',
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
];

/**
 * The settings that make an MP4 of ours. Every piece is encoded with the same ones, or the pieces could not be joined.
 * `superfast` with a short look-ahead and macroblock tree: a third less work than `veryfast` for a tenth more bytes.
 */
export const VIDEO_ENCODER: readonly string[] = [
  ...['-c:v', 'libx264', '-preset', 'superfast', '-crf', '20', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
  ...['-x264-params', 'mbtree=1:rc-lookahead=10:stitchable=1:keyint=150'],
  ...BT709,
];

/**
 * Threads of an encoder: one for each processor, beside the one that looks ahead. They wait for rows of the frame before, and would wait for
 * the look-ahead, too, if x264 kept fewer frames ready for it than it likes to: then it takes a thread more, as much memory, and a twentieth more time.
 */
const MOST_THREADS = 4;
const THREADS = Math.min(MOST_THREADS, Math.max(2, availableParallelism()));

/** How far before its frame a forced key frame is asked for, in frames: times are rounded on the way. */
const BEFORE = 0.4;

/**
 * All arguments of the ffmpeg that encodes pieces which follow each other: raw frames on stdin → fragmented MP4 on stdout (see `ffmpeg/process.ts`
 * for why stdout). A fragment begins with each key frame, and none reaches over a border. Pure.
 * @param borders frames, counted from the first, that later pieces begin with
 * @param threads one process with several needs less memory than several with one
 */
export function encoderArgs(
  { size, fps }: { readonly size: FrameSize; readonly fps: number },
  borders: readonly number[],
  threads = THREADS,
): string[] {
  const times = borders.map((frame) => ((frame - BEFORE) / fps).toFixed(4));
  return [
    ...['-v', 'error', '-nostats', '-progress', 'pipe:2', '-stats_period', '0.5'],
    ...['-f', 'rawvideo', '-pixel_format', 'yuv420p', '-video_size', `${size.width}x${size.height}`],
    ...['-framerate', String(fps), ...BT709, '-i', 'pipe:0'],
    ...['-an', '-r', String(fps), ...VIDEO_ENCODER, '-threads', String(threads)],
    ...(times.length > 0 ? ['-force_key_frames', times.join(',')] : []),
    ...['-f', 'mp4', '-movflags', 'frag_keyframe+empty_moov+default_base_moof', 'pipe:1'],
  ];
}
