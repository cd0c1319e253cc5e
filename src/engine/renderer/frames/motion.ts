import type { Motion } from '../../draft.ts';
import type { FrameSize } from '../../types.ts';

/**
 * How stills move without trembling. ffmpeg cuts windows at whole pixels, so a window that shrinks by a fraction of a pixel per
 * frame jumps about. Here it is the other way round: the window shrinks by exactly one pixel on each side per frame (a pan moves by
 * exactly one), and the *canvas* that the photo is drawn on has the size that gives the wanted speed. For zooms the canvas is a square
 * with oblong pixels, because then one pixel per frame keeps the shape in both directions.
 */
export interface MotionPath {
  readonly kind: 'still' | 'zoom' | 'pan';
  /** Size of the canvas in its own pixels. */
  readonly canvas: FrameSize;
  /** Canvas pixels per frame pixel, across and down. */
  readonly scale: { readonly x: number; readonly y: number };
  /** Chroma has full resolution in the direction of a pan, so that it moves exactly, too. */
  readonly format: 'yuv420p' | 'yuv422p' | 'yuv440p';
  /** The part of the canvas that is seen in every frame, in canvas pixels. */
  readonly safe: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Steps from one end of the way to the other. */
  readonly reach: number;
  /** Expression of how many steps have been made at frame `time` (an expression itself). */
  readonly steps: (time: string) => string;
  readonly motion: Motion;
}

/** How far a zoom wants to go, as a part of the canvas. */
const ZOOM = 0.1;
/** Canvas of a zoom against the longer side of the frame: sharp to the end, and not slower than need be. */
const CANVAS_MIN = 1.1;
const CANVAS_MAX = 1.375;
/** Where a zoom or a pan turns round, as a part of the canvas or the frame. */
const ZOOM_REACH = 0.25;
const PAN_REACH = 0.18;

/** Plans the way of a still. Pure. @param frames how long the still is seen */
export function planMotion(motion: Motion, size: FrameSize, frames: number): MotionPath {
  switch (motion) {
    case 'none':
      return still(size);
    case 'zoom-in':
    case 'zoom-out':
      return zoom(motion, size, frames);
    case 'pan-left':
    case 'pan-right':
      return pan(motion, size, frames, true);
    case 'pan-up':
    case 'pan-down':
      return pan(motion, size, frames, false);
  }
}

function still(size: FrameSize): MotionPath {
  return {
    ...{ kind: 'still', motion: 'none', canvas: size, scale: { x: 1, y: 1 }, format: 'yuv420p' },
    ...{ safe: { x: 0, y: 0, ...size }, reach: 0, steps: () => '0' },
  };
}

function zoom(motion: 'zoom-in' | 'zoom-out', size: FrameSize, frames: number): MotionPath {
  const longer = Math.max(size.width, size.height);
  const wanted = (2 * (frames - 1)) / ZOOM;
  const side = even(Math.min(Math.max(wanted, longer * CANVAS_MIN), longer * CANVAS_MAX));
  const reach = Math.max(1, Math.min(frames - 1, Math.floor((side * ZOOM_REACH) / 2)));
  const inner = side - 2 * reach;
  return {
    ...{ kind: 'zoom', motion, canvas: { width: side, height: side }, format: 'yuv420p', reach },
    scale: { x: side / size.width, y: side / size.height },
    safe: { x: reach, y: reach, width: inner, height: inner },
    steps: swing(reach, motion === 'zoom-out' ? frames : undefined),
  };
}

function pan(
  motion: Exclude<Motion, 'none' | 'zoom-in' | 'zoom-out'>,
  size: FrameSize,
  frames: number,
  across: boolean,
): MotionPath {
  const length = across ? size.width : size.height;
  const reach = even(Math.max(2, Math.min(frames - 1, Math.floor(length * PAN_REACH))));
  const canvas = across
    ? { width: size.width + reach, height: size.height }
    : { width: size.width, height: size.height + reach };
  const safe = across
    ? { x: reach, y: 0, width: size.width - reach, height: size.height }
    : { x: 0, y: reach, width: size.width, height: size.height - reach };
  const backwards = motion === 'pan-left' || motion === 'pan-up';
  return {
    ...{ kind: 'pan', motion, canvas, safe, reach, scale: { x: 1, y: 1 } },
    format: across ? 'yuv440p' : 'yuv422p',
    steps: swing(reach, backwards ? frames : undefined),
  };
}

/** There and back again at one step per frame. @param reversedFrom length of the shot when it is to be played backwards */
function swing(reach: number, reversedFrom: number | undefined): (time: string) => string {
  return (time) => {
    const at = reversedFrom === undefined ? `(${time})` : `(${reversedFrom - 1}-(${time}))`;
    return `(${reach}-abs(${reach}-mod(${at},${2 * reach})))`;
  };
}

function even(value: number): number {
  return Math.round(value / 2) * 2;
}

/**
 * The filters that play frames [offset, offset + frames) of the way. Their input is the canvas, once.
 * @returns a filter chain, its links named with `tag`, that reads `input` and ends without a label
 */
export function motionFilters(path: MotionPath, input: string, run: MotionRun): string {
  const { size, fps, offset, frames } = run;
  if (path.kind === 'zoom') return zoomFilters(path, input, run);
  const repeated = `${input}loop=loop=-1:size=1:start=0,settb=1/${fps},setpts=N,trim=end_frame=${frames}`;
  if (path.kind === 'still') return repeated;
  const steps = path.steps(`n+${offset}`);
  const across = path.motion === 'pan-left' || path.motion === 'pan-right';
  const place = across ? `x='${steps}':y=0` : `x=0:y='${steps}'`;
  return `${repeated},crop=w=${size.width}:h=${size.height}:${place}:exact=1,format=yuv420p`;
}

/** A run of frames of a still. */
export interface MotionRun {
  readonly size: FrameSize;
  readonly fps: number;
  /** Frames since the start of the shot. */
  readonly offset: number;
  readonly frames: number;
  /** Makes link names unique in the graph. */
  readonly tag: string;
}

/**
 * Luma and chroma are cut separately: together they could only be cut at even pixels. Chroma follows every other step; its window stays
 * centred, so what it lags behind (half a pixel at the very edges) cannot be seen.
 */
function zoomFilters(path: MotionPath, input: string, run: MotionRun): string {
  const { size, fps, offset, frames, tag } = run;
  const side = path.canvas.width;
  const steps = path.steps(`on+${offset}`);
  const luma = zoompan(side, steps, size, frames, fps);
  const half = { width: size.width / 2, height: size.height / 2 };
  const chroma = zoompan(side / 2, `floor(${steps}/2)`, half, frames, fps);
  return [
    `${input}extractplanes=y+u+v[${tag}y][${tag}u][${tag}v]`,
    `[${tag}y]${luma}[${tag}Y];[${tag}u]${chroma}[${tag}U];[${tag}v]${chroma}[${tag}V]`,
    `[${tag}Y][${tag}U][${tag}V]mergeplanes=0x001020:yuv420p`,
  ].join(';');
}

function zoompan(side: number, steps: string, size: FrameSize, frames: number, fps: number): string {
  // The hundredth keeps ffmpeg's rounding down from losing the last pixel of the window.
  const zoomed = `z='${side}/(${side}-2*${steps}+0.01)':x='${steps}':y='${steps}'`;
  return `zoompan=${zoomed}:d=${frames}:s=${size.width}x${size.height}:fps=${fps}`;
}
