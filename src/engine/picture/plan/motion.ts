import type { Rect } from '../../../compositor/scene/scene.ts';
import type { Motion, Point, Window } from '../../draft/index.ts';
import type { FrameSize } from '../../types.ts';

/** How a still moves: the window that is seen wanders over the canvas that the still was laid out on. In canvas pixels. */
export interface MotionPath {
  readonly canvas: FrameSize;
  /** What is seen at the first and at the last frame. */
  readonly from: Rect;
  readonly to: Rect;
  /** What is seen in every frame; for a way that was asked for, all: who looks closer knows what is lost. */
  readonly safe: Rect;
  /** Whether it looks closer at something: at the middle, until it is aimed. */
  readonly zooms: boolean;
  /** How many pixels of the picture there have to be for one of the canvas. */
  readonly detail: number;
}

/**
 * How far a zoom goes in a second on average, as a part of the canvas, and a pan, as a part of the frame. What begins and ends gently is half as
 * fast again in its middle: nothing moves by more than 3 % of the frame in a second.
 */
const SPEEDS: Readonly<Record<Motion['easing'], { readonly zoom: number; readonly pan: number }>> = {
  linear: { zoom: 0.028, pan: 0.018 },
  smooth: { zoom: 0.0165, pan: 0.019 },
};
/** How far they go at most. */
const ZOOM_REACH = 0.12;
const PAN_REACH = 0.12;
/**
 * How much larger than the frame a canvas gets at most, as long as no way is asked for in particular. Stills are had in the size that this
 * takes, whatever their motion is and however long they are seen: it can be prepared before there is a film, and stays when that changes.
 */
export const MOST_ROOM = 1 / (1 - ZOOM_REACH);

/** Plans the way of a still. Pure. @param seconds how long the still is seen */
export function planMotion(motion: Motion, frame: FrameSize, seconds: number): MotionPath {
  const speed = SPEEDS[motion.easing];
  const zoom = Math.min(ZOOM_REACH, speed.zoom * seconds);
  const pan = Math.min(PAN_REACH, speed.pan * seconds);
  switch (motion.kind) {
    case 'none':
      return wayBetween(frame, { x: 0, y: 0, ...frame }, { x: 0, y: 0, ...frame });
    case 'zoom-in':
      return zoomIn(frame, zoom);
    case 'zoom-out':
      return reversed(zoomIn(frame, zoom));
    case 'pan-right':
      return panOver(frame, even(pan * frame.width), 0);
    case 'pan-left':
      return reversed(panOver(frame, even(pan * frame.width), 0));
    case 'pan-down':
      return panOver(frame, 0, even(pan * frame.height));
    case 'pan-up':
      return reversed(panOver(frame, 0, even(pan * frame.height)));
    case 'path':
      return wayOverAll(motion.from, motion.to, frame);
  }
}

function wayOverAll(first: Window, last: Window, frame: FrameSize): MotionPath {
  const [from, to] = [windowOf(first, frame), windowOf(last, frame)];
  const detail = 1 / Math.min(first.size, last.size);
  return { canvas: frame, from, to, safe: { x: 0, y: 0, ...frame }, zooms: false, detail };
}

function windowOf({ x, y, size }: Window, frame: FrameSize): Rect {
  const [width, height] = [size * frame.width, size * frame.height];
  const within = (middle: number, length: number, whole: number): number =>
    Math.min(whole - length, Math.max(0, middle * whole - length / 2));
  return { x: within(x, width, frame.width), y: within(y, height, frame.height), width, height };
}

/** At its narrowest the window is as large as the frame: sharp to the end. */
function zoomIn(frame: FrameSize, reach: number): MotionPath {
  const canvas = { width: even(frame.width / (1 - reach)), height: even(frame.height / (1 - reach)) };
  // The canvas is of whole pixels, the window of the frame's shape.
  const widest = Math.min(canvas.width / frame.width, canvas.height / frame.height);
  const whole = centred(canvas, { width: frame.width * widest, height: frame.height * widest });
  return { ...wayBetween(canvas, whole, centred(canvas, frame)), zooms: true };
}

/** Lets a zoom look at a point of its canvas instead of the middle. Pure. */
export function aimedAt(path: MotionPath, { x, y }: Point): MotionPath {
  if (!path.zooms) return path;
  const { canvas, from, to } = path;
  const narrow = from.width < to.width ? from : to;
  const held = (middle: number, length: number, whole: number): number =>
    Math.min(whole - length, Math.max(0, middle - length / 2));
  const aimed = {
    ...{ x: held(x, narrow.width, canvas.width), y: held(y, narrow.height, canvas.height) },
    ...{ width: narrow.width, height: narrow.height },
  };
  return { ...path, safe: aimed, ...(narrow === from ? { from: aimed } : { to: aimed }) };
}

function panOver(frame: FrameSize, across: number, down: number): MotionPath {
  const canvas = { width: frame.width + across, height: frame.height + down };
  return wayBetween(canvas, { x: 0, y: 0, ...frame }, { x: across, y: down, ...frame });
}

function wayBetween(canvas: FrameSize, from: Rect, to: Rect): MotionPath {
  const x = Math.max(from.x, to.x);
  const y = Math.max(from.y, to.y);
  const width = Math.min(from.x + from.width, to.x + to.width) - x;
  const height = Math.min(from.y + from.height, to.y + to.height) - y;
  return { canvas, from, to, safe: { x, y, width, height }, zooms: false, detail: 1 };
}

function reversed({ from, to, ...path }: MotionPath): MotionPath {
  return { ...path, from: to, to: from };
}

function centred(canvas: FrameSize, { width, height }: FrameSize): Rect {
  return { x: (canvas.width - width) / 2, y: (canvas.height - height) / 2, width, height };
}

function even(value: number): number {
  return 2 * Math.round(value / 2);
}
