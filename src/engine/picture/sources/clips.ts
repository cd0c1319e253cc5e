import { inputArgs, uprightFilters, type ProbedMedia } from '../../ffmpeg/index.ts';
import { groundFilters } from './ground.ts';
import { EXACT_SCALING } from './stills/index.ts';
import type { FrameSize } from '../../types.ts';
import type { ClipAlpha } from './clipAlpha.ts';
import { colorConversion, toneMapping } from './colors.ts';
import { layOut, layoutFilters, type Stage } from '../plan/layout.ts';

/** A clip and where it begins. */
export interface ClipSource {
  readonly path: string;
  readonly media: ProbedMedia;
  /** Where in the clip its segment starts, ms. */
  readonly inMs: number;
  /** How its transparent pixels are shown; absent when it has none. */
  readonly alpha?: ClipAlpha;
}

/** A run of a clip's frames. */
export interface ClipRun {
  readonly size: FrameSize;
  readonly fps: number;
  /** Frames since the start of the segment. */
  readonly offset: number;
  readonly frames: number;
  readonly tag: string;
  /** Whether this ffmpeg can map tones. */
  readonly toneMapping: boolean;
}

/** Where a run starts to read, and how many frames of that are to be dropped. Pure. */
export function clipStart(
  source: ClipSource,
  run: Pick<ClipRun, 'fps' | 'offset'>,
): { seek: number; drop: number } {
  const { media, inMs } = source;
  // An animated GIF plays from its start and goes round: there is no seeking in it.
  if (media.demuxer === 'gif') return { seek: 0, drop: run.offset + Math.round((inMs / 1000) * run.fps) };
  const wanted = inMs / 1000 + run.offset / run.fps;
  // Past its end the last picture stands still, so there is always something to read.
  const seek = Math.min(wanted, media.lastFrameMs === undefined ? wanted : media.lastFrameMs / 1000);
  return { seek, drop: Math.round((wanted - seek) * run.fps) };
}

/** All arguments of the ffmpeg that writes a run's frames, laid out in the size of the film, as raw 4:2:0 video to stdout. Pure. */
export function clipRunArgs(source: ClipSource, run: ClipRun): string[] {
  const { inputs, filters } = clipArgs(source, run, '[0:V:0]');
  return [
    ...['-v', 'error', '-nostdin', '-filter_complex_threads', '1', ...inputs],
    ...['-filter_complex', `${filters},format=yuv420p[out]`, '-map', '[out]', '-fps_mode', 'passthrough'],
    ...['-f', 'rawvideo', 'pipe:1'],
  ];
}

/** Input arguments and filters of a run. Pure. @param input label of the input's picture, `[0:V:0]` */
function clipArgs(source: ClipSource, run: ClipRun, input: string): { inputs: string[]; filters: string } {
  const { media, path, alpha } = source;
  const { seek, drop } = clipStart(source, run);
  const gif = media.demuxer === 'gif';
  const inputs = [
    // All from the key frame on comes in, the frames before the start with negative times: `fps` takes the last of them, which is the one
    // that is seen then, however long ago it began.
    ...(gif ? ['-ignore_loop', '0'] : ['-noaccurate_seek', '-ss', seek.toFixed(6)]),
    ...['-noautorotate', '-threads', '1', ...(alpha?.decoder ?? [])],
    ...inputArgs(media.demuxer, path, media.pixels),
  ];
  const picture = { width: media.width ?? 2, height: media.height ?? 2 };
  const stage: Stage = { canvas: run.size, safe: { x: 0, y: 0, ...run.size } };
  const layout = layOut(picture, stage);
  const curve = run.toneMapping && alpha === undefined ? media.hdr : undefined;
  const upright = [
    `fps=fps=${run.fps}:start_time=0`,
    // Before it is scaled: colours that alpha hides would get into the visible ones.
    ...(alpha === undefined ? [] : [toRgb(media), groundFilters(alpha.ground, run.tag)]),
    ...uprightFilters(media.orientation),
    ...(curve === undefined
      ? []
      : [shrink(layout.mode === 'cover' ? layout.scaled : layout.box), toneMapping(curve)]),
  ].join(',');
  const convert =
    curve !== undefined
      ? ':in_color_matrix=bt709:out_color_matrix=bt709:out_range=tv'
      : colorConversion(media);
  // Where colours are converted, only the exact way leaves greys grey.
  const flags = alpha === undefined && media.colorMatrix === 'bt709' ? 'flags=lanczos' : EXACT_SCALING;
  const laidOut = layoutFilters(layout, stage, `[${run.tag}up]`, {
    ...{ tag: run.tag, ground: alpha?.ground, format: 'yuv420p', fine: false },
    scale: ({ width, height }) => `scale=${width}:${height}:${flags}${convert},setsar=1`,
  });
  const end = `tpad=stop=-1:stop_mode=clone,trim=start_frame=${drop}:end_frame=${drop + run.frames}`;
  const filters = `${input}${upright}[${run.tag}up];${laidOut},${end},settb=1/${run.fps},setpts=N`;
  return { inputs, filters };
}

function toRgb(media: ProbedMedia): string {
  return `scale=${EXACT_SCALING}:in_color_matrix=${media.colorMatrix}`;
}

function shrink({ width, height }: FrameSize): string {
  return `scale=${width}:${height}:flags=bicubic`;
}
