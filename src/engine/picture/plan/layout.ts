import type { Path } from '../../../compositor/scene/film.ts';
import type { Rect } from '../../../compositor/scene/scene.ts';
import type { FrameSize } from '../../types.ts';
import type { MotionPath } from './motion.ts';

/** A rectangle in pixels. */
export interface Box extends FrameSize {
  readonly x: number;
  readonly y: number;
}

/** How a picture lies on its canvas. Sizes are in canvas pixels. */
export type Layout =
  /** Fills the canvas; `scaled` is the picture's size before the overhang is cut off. */
  | { readonly mode: 'cover'; readonly scaled: FrameSize }
  /** Whole, over a blurred and darkened copy of itself. */
  | { readonly mode: 'fit'; readonly box: Box };

export interface Stage {
  readonly canvas: FrameSize;
  /** Where everything has to be that must be seen all the time. */
  readonly safe: Box;
}

/** How much of a picture may be cut off to fill the frame. */
const MAX_LOSS = 0.12;
/** How much a small picture is enlarged; beyond it, it would look soft. */
const MAX_ENLARGEMENT = 3;
/** The shortest side that can be drawn. */
const SHORTEST = 8;

/** Lays a picture on a stage. Pure; never stretches. @param picture upright size in pixels */
export function layOut(picture: FrameSize, stage: Stage): Layout {
  const { canvas, safe } = stage;
  const shape = picture.width / picture.height / (canvas.width / canvas.height);
  const loss = 1 - Math.min(shape, 1 / shape);
  const filling = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  if (loss <= MAX_LOSS && filling <= MAX_ENLARGEMENT) {
    const scaled = {
      width: Math.max(canvas.width, even(picture.width * filling)),
      height: Math.max(canvas.height, even(picture.height * filling)),
    };
    return { mode: 'cover', scaled };
  }
  const fitting = Math.min(safe.width / picture.width, safe.height / picture.height, MAX_ENLARGEMENT);
  const width = Math.min(safe.width, Math.max(SHORTEST, even(picture.width * fitting)));
  const height = Math.min(safe.height, Math.max(SHORTEST, even(picture.height * fitting)));
  const x = even(safe.x + (safe.width - width) / 2);
  const y = even(safe.y + (safe.height - height) / 2);
  return { mode: 'fit', box: { x, y, width, height } };
}

/** Where a laid-out picture is seen, in the terms of a film. */
export interface Placed {
  /** The size that the picture is to be had in: one of its pixels is one of the frame's where it is seen largest. */
  readonly size: FrameSize;
  readonly window: Path;
  readonly place: Path;
}

/** Where a picture is seen on its way. Pure. What fills the frame wanders in it; what is whole wanders over the frame. */
export function placeOn(layout: Layout, { canvas, from, to }: MotionPath, frame: FrameSize): Placed {
  const whole = { x: 0, y: 0, ...frame };
  if (layout.mode === 'cover') {
    const size = layout.scaled;
    const x = even((size.width - canvas.width) / 2);
    const y = even((size.height - canvas.height) / 2);
    const moved = (rect: Rect): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });
    return { size, window: { from: moved(from), to: moved(to) }, place: { from: whole, to: whole } };
  }
  const { box } = layout;
  const size = { width: box.width, height: box.height };
  const window = { x: 0, y: 0, ...size };
  const place = { from: seenIn(box, from, frame), to: seenIn(box, to, frame) };
  return { size, window: { from: window, to: window }, place };
}

/** Where something on a canvas is in the frame that shows a window of it. */
function seenIn(box: Box, window: Rect, frame: FrameSize): Rect {
  const scale = frame.width / window.width;
  return {
    ...{ x: (box.x - window.x) * scale, y: (box.y - window.y) * scale },
    ...{ width: box.width * scale, height: box.height * scale },
  };
}

function even(value: number): number {
  return Math.round(value / 2) * 2;
}
