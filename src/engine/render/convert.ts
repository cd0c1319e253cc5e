import { join } from 'node:path';
import { runProcess } from '../ffmpeg/index.ts';

/** A finished video that becomes another file. */
export interface Conversion {
  readonly ffmpeg: string;
  /** Absolute path of the MP4. */
  readonly video: string;
  /** Folder for what comes of it; whoever gave it empties it. */
  readonly folder: string;
  readonly durationMs: number;
  readonly signal: AbortSignal;
  /** 0–1. */
  readonly onProgress: (fraction: number) => void;
}

/** The longer side of a GIF, pixels: they are for chats and pages, and grow with every pixel. */
const GIF_SIDE = 480;
/** GIFs show pictures for whole hundredths of a second; a longer one has fewer of them, ms of the video and pictures a second. */
const SHORT_GIF = { ms: 15_000, fps: '100/7' } as const;
const LONG_GIF_FPS = '25/2';

/**
 * Makes a GIF or a WebM of a video.
 * @returns absolute path of the file
 * @throws ProcessFailed; system errors; the signal's reason when aborted
 */
export function convert(format: 'gif' | 'webm', conversion: Conversion): Promise<string> {
  return format === 'gif' ? toGif(conversion) : toWebm(conversion);
}

/** In two passes, since a palette of all the pictures would keep all of them in memory until the last has come. */
async function toGif(conversion: Conversion): Promise<string> {
  const { durationMs, folder } = conversion;
  const fps = durationMs <= SHORT_GIF.ms ? SHORT_GIF.fps : LONG_GIF_FPS;
  const small = `fps=${fps},scale=${GIF_SIDE}:${GIF_SIDE}:force_original_aspect_ratio=decrease:force_divisible_by=2:flags=lanczos`;
  const palette = join(folder, 'palette.png');
  const target = join(folder, 'video.gif');
  await run(conversion, ['-vf', `${small},palettegen=stats_mode=diff`, '-c:v', 'png', '-f', 'image2pipe'], {
    ...{ target: palette, from: 0, to: 0.4 },
  });
  const graph = `[0:v]${small}[small];[small][1:v]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle`;
  await run(conversion, ['-i', `file:${palette}`, '-filter_complex', graph, '-loop', '0', '-f', 'gif'], {
    ...{ target, from: 0.4, to: 1 },
  });
  return target;
}

/** VP9 and Opus. What goes through a pipe has no length and no index: these are put in afterwards. */
async function toWebm(conversion: Conversion): Promise<string> {
  const { folder, ffmpeg, signal } = conversion;
  const piped = join(folder, 'piped.webm');
  const target = join(folder, 'video.webm');
  const picture = ['-c:v', 'libvpx-vp9', '-crf', '31', '-b:v', '0', '-deadline', 'good', '-cpu-used', '5'];
  const threads = ['-row-mt', '1', '-tile-columns', '2', '-g', '240', '-pix_fmt', 'yuv420p'];
  const sound = ['-c:a', 'libopus', '-b:a', '128k'];
  await run(conversion, ['-map', '0:v:0', '-map', '0:a:0?', ...picture, ...threads, ...sound, '-f', 'webm'], {
    ...{ target: piped, from: 0, to: 0.97 },
  });
  const copy = ['-v', 'error', '-nostdin', '-y', '-i', `file:${piped}`, '-c', 'copy', '-f', 'webm'];
  await runProcess(ffmpeg, [...copy, `file:${target}`], { signal });
  return target;
}

/** Through a pipe, so that nothing goes on when this process is killed. */
async function run(
  { ffmpeg, video, durationMs, signal, onProgress }: Conversion,
  args: readonly string[],
  { target, from, to }: { readonly target: string; readonly from: number; readonly to: number },
): Promise<void> {
  const begin = ['-v', 'error', '-nostdin', '-progress', 'pipe:2', '-i', `file:${video}`];
  await runProcess(ffmpeg, [...begin, ...args, 'pipe:1'], {
    signal,
    stdoutFile: target,
    onProgress: ({ outMs = 0 }) => onProgress(from + (to - from) * Math.min(1, outMs / durationMs)),
  });
}
