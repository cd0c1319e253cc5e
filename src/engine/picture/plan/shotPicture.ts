import {
  CELLS,
  type Easing,
  type FilmFill,
  type FilmPicture,
  type MadeSource,
  type Path,
} from '../../../compositor/scene/film.ts';
import { SHADOW_REACH } from '../../../compositor/made/shadow.ts';
import type { Rect } from '../../../compositor/scene/scene.ts';
import type { FrameSize } from '../../types.ts';
import { layOut, placeOn } from './layout.ts';
import type { MotionPath } from './motion.ts';

/** What is seen of a shot, and what is made for it. */
export interface ShotPicture {
  /** From the lowest to the highest. */
  readonly layers: readonly (FilmPicture | FilmFill)[];
  readonly made: readonly MadeSource[];
}

/** The size that a photo or a clip is to be had in. Pure. @param picture upright size in pixels */
export function sizeNeeded(picture: FrameSize, path: MotionPath, frame: FrameSize): FrameSize {
  return placeOn(layOut(picture, path), path, frame).size;
}

/**
 * Lays a photo or a clip out: filling the frame, or whole over a ground. Pure.
 * @param picture upright size in pixels, and what it is called
 */
export function pictureOver(
  picture: FrameSize & { readonly source: string },
  path: MotionPath & { readonly easing: Easing },
  frame: FrameSize,
): ShotPicture {
  const { source } = picture;
  const layout = layOut(picture, path);
  const placed = placeOn(layout, path, frame);
  const front: FilmPicture = { kind: 'picture', source, ...placed, easing: path.easing };
  // A picture that fills the frame may be transparent.
  const ground: MadeSource = { kind: 'ground', source: `ground-of-${source}`, of: source };
  if (layout.mode === 'cover') return { layers: [filling(ground.source, frame), front], made: [ground] };
  const cells = CELLS / Math.min(frame.width, frame.height);
  const size = {
    width: even(placed.size.width * cells) + 2 * SHADOW_REACH,
    height: even(placed.size.height * cells) + 2 * SHADOW_REACH,
  };
  const shadow: MadeSource = { kind: 'shadow', source: `shadow-of-${source}`, of: source, size };
  const edges = edgesOf(size).map((window): FilmPicture => {
    const place = {
      from: partOf(placed.place.from, window, size),
      to: partOf(placed.place.to, window, size),
    };
    const part = { source: shadow.source, size, window: still(window), place };
    return { kind: 'picture', ...part, easing: front.easing };
  });
  return { layers: [filling(ground.source, frame), ...edges, front], made: [ground, shadow] };
}

/** A picture of the frame's size that stays where it is. */
export function filling(source: string, frame: FrameSize): FilmPicture {
  const whole = still({ x: 0, y: 0, ...frame });
  return { kind: 'picture', source, size: frame, window: whole, place: whole, easing: 'linear' };
}

function still(rect: Rect): Path {
  return { from: rect, to: rect };
}

/** What of a shadow is not hidden: above, below, left and right of the picture. */
function edgesOf({ width, height }: FrameSize): Rect[] {
  const reach = SHADOW_REACH;
  const inner = height - 2 * reach;
  return [
    { x: 0, y: 0, width, height: reach },
    { x: 0, y: height - reach, width, height: reach },
    { x: 0, y: reach, width: reach, height: inner },
    { x: width - reach, y: reach, width: reach, height: inner },
  ];
}

/** Where a part of a shadow is, when the picture is at `place`. */
function partOf(place: Rect, part: Rect, { width, height }: FrameSize): Rect {
  const across = place.width / (width - 2 * SHADOW_REACH);
  const down = place.height / (height - 2 * SHADOW_REACH);
  return {
    ...{ x: place.x + (part.x - SHADOW_REACH) * across, y: place.y + (part.y - SHADOW_REACH) * down },
    ...{ width: part.width * across, height: part.height * down },
  };
}

/** At least 4: what is drawn has 8 pixels and more. */
function even(value: number): number {
  return Math.max(4, 2 * Math.round(value / 2));
}
