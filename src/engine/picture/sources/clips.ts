import { inputArgs, type Capabilities, type ProbedMedia } from '../../ffmpeg/index.ts';
import { EXACT_SCALING } from './stills/index.ts';
import type { FrameSize } from '../../types.ts';
import type { ClipAlpha } from './clipAlpha.ts';
import { colorConversion, toneMapping } from './colors.ts';

/** A clip and where it begins. */
export interface ClipSource {
  readonly path: string;
  readonly media: ProbedMedia;
  /** Where in the clip its segment starts, ms, and where it ends at the latest: from there on its last picture stands still. */
  readonly inMs: number;
  readonly outMs?: number;
  /** How fast it runs; 1 as it was taken. */
  readonly speed: number;
  /** How its transparent pixels are shown; absent when it has none. */
  readonly alpha?: ClipAlpha;
}

/** A run of a clip's frames. `size` is what they are scaled to, as they are stored. */
export interface ClipRun {
  readonly size: FrameSize;
  readonly fps: number;
  /** Frames since the start of the segment. */
  readonly offset: number;
  readonly frames: number;
  /** Whether this ffmpeg can map tones. */
  readonly toneMapping: boolean;
  /** What this ffmpeg makes whole pictures of half ones with. */
  readonly deinterlacer?: Capabilities['deinterlacer'];
}

/** Where a run starts to read, and how many frames of that are to be dropped. Pure. */
export function clipStart(
  source: ClipSource,
  run: Pick<ClipRun, 'fps' | 'offset'>,
): { seek: number; drop: number } {
  const { media, inMs, speed } = source;
  // An animated GIF plays from its start and goes round: there is no seeking in it.
  if (media.demuxer === 'gif')
    return { seek: 0, drop: run.offset + Math.round((inMs / 1000 / speed) * run.fps) };
  const wanted = inMs / 1000 + (run.offset / run.fps) * speed;
  // Past its end the last picture stands still, so there is always something to read.
  const last = Math.min(media.lastFrameMs ?? Infinity, lastOf(source)) / 1000;
  const seek = Math.max(0, Math.min(wanted, last));
  return { seek, drop: Math.round(((wanted - seek) / speed) * run.fps) };
}

/** The last moment that is seen, ms. */
function lastOf({ inMs, outMs }: ClipSource): number {
  return outMs === undefined ? Infinity : Math.max(inMs, outMs - 1);
}

/** Raw frames, one after the other. */
const RAW = ['-f', 'rawvideo'];
/** Of multiplied red, green, blue and alpha: what is encoded of the colours, and of the alpha as grey pictures. */
const COLOURS = `scale=${EXACT_SCALING}:out_color_matrix=bt709:out_range=tv,format=yuv420p`;
const ALPHA = `alphaextract,scale=${EXACT_SCALING}:in_range=full:out_range=tv,format=yuv420p`;

/**
 * All arguments of the ffmpeg that writes a run's frames to stdout, as they are stored, as 4:2:0 video; those of a transparent clip as red,
 * green and blue, multiplied by the alpha that is with them. Pure.
 * @param encoder what they are encoded as, if they are: a transparent clip's alpha is a second video in the same file then
 */
export function clipRunArgs(source: ClipSource, run: ClipRun, encoder?: readonly string[]): string[] {
  const filters = filtersOf(source, run).join(',');
  const shown =
    encoder === undefined || source.alpha === undefined
      ? ['-map', '0:V:0', '-vf', filters]
      : [
          ...['-map', '0:V:0', '-filter:v:0', `${filters},${COLOURS}`],
          ...['-map', '0:V:0', '-filter:v:1', `${filters},${ALPHA}`],
        ];
  return [
    ...['-v', 'error', '-nostdin', '-filter_threads', '1', ...inputOf(source, run)],
    ...[...shown, '-fps_mode', 'passthrough', ...(encoder ?? RAW), 'pipe:1'],
  ];
}

function inputOf(source: ClipSource, run: ClipRun): string[] {
  const { media, path, alpha } = source;
  const { seek } = clipStart(source, run);
  return [
    // All from the key frame on comes in, the frames before the start with negative times: `fps` takes the last of them, which is the one
    // that is seen then, however long ago it began.
    ...(media.demuxer === 'gif' ? ['-ignore_loop', '0'] : ['-noaccurate_seek', '-ss', seek.toFixed(6)]),
    ...['-noautorotate', '-threads', '1', ...(alpha?.decoder ?? [])],
    ...inputArgs(media.demuxer, path, media.pixels),
  ];
}

function filtersOf(source: ClipSource, run: ClipRun): string[] {
  const { media, alpha, outMs, speed } = source;
  const { seek, drop } = clipStart(source, run);
  const cut =
    outMs === undefined ? [] : [`trim=end=${(Math.max(lastOf(source) + 1, 1) / 1000 - seek).toFixed(6)}`];
  const end = ['tpad=stop=-1:stop_mode=clone', `trim=start_frame=${drop}:end_frame=${drop + run.frames}`];
  return [
    ...(media.interlaced === true && run.deinterlacer !== undefined
      ? [`${run.deinterlacer}=deint=interlaced:mode=send_frame`]
      : []),
    ...cut,
    ...(speed === 1 ? [] : [`setpts=PTS/${speed}`]),
    // Of what is shorter than half a frame `fps` would make none, and there would be nothing to stand still.
    `fps=fps=${run.fps}:start_time=0:eof_action=pass`,
    ...(alpha === undefined ? opaque(media, run) : transparent(media, run)),
    ...end,
    `settb=1/${run.fps}`,
    'setpts=N',
  ];
}

function opaque(media: ProbedMedia, { size, toneMapping: canMap }: ClipRun): string[] {
  const curve = canMap ? media.hdr : undefined;
  if (curve !== undefined) {
    return [scale(size, 'flags=bicubic'), toneMapping(curve)];
  }
  // Where colours are converted, only the exact way leaves greys grey.
  const flags = media.colorMatrix === 'bt709' ? 'flags=lanczos' : EXACT_SCALING;
  return [scale(size, flags + colorConversion(media)), 'format=yuv420p'];
}

/** Multiplied before it is scaled: colours that alpha hides would get into the visible ones. */
function transparent(media: ProbedMedia, { size }: ClipRun): string[] {
  const toRgb = `scale=${EXACT_SCALING}:in_color_matrix=${media.colorMatrix}`;
  return [toRgb, 'format=gbrap', 'premultiply=inplace=1', scale(size, EXACT_SCALING), 'format=rgba'];
}

function scale({ width, height }: FrameSize, options: string): string {
  return `scale=${width}:${height}:${options}`;
}
