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
 * Threads of an encoder: one more than there are processors, since each waits for rows of the frame before, and for the look-ahead. On two
 * processors the benchmark's slideshow takes 1.74, 1.66 and 1.64 times the pure encode with two, three and four of them, and 451, 499 and 512 MB.
 */
const MOST_THREADS = 4;
const THREADS = Math.min(MOST_THREADS, availableParallelism() + 1);

/** What the encoder decides on ahead it need not also keep ready: the same bytes with three frames, 20 MB at 1080p, less in memory. */
const FEW_WAITING = ['-x264opts', 'sync-lookahead=1'];

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
    ...['-an', '-r', String(fps), ...VIDEO_ENCODER, ...FEW_WAITING, '-threads', String(threads)],
    ...(times.length > 0 ? ['-force_key_frames', times.join(',')] : []),
    ...['-f', 'mp4', '-movflags', 'frag_keyframe+empty_moov+default_base_moof', 'pipe:1'],
  ];
}
