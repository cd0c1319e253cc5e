import type { Rect } from '../../../compositor/scene/scene.ts';
import type { OverlaySegment, Place } from '../../draft/index.ts';
import type { Orientation } from '../../../compositor/pixels/turn.ts';
import type { FrameSize } from '../../types.ts';
import type { NeededFile } from './shotPicture.ts';

/** What is left free at the frame's edges, as a share of its shorter side. */
const MARGIN = 0.045;
/** The largest part of the frame's height that a picture over the others has. */
const HIGHEST = 0.9;
const SHORTEST = 8;

/** Where a picture over the others lies. Pure. @param upright its size in pixels, and how it is stored */
export function cornerOf(
  segment: OverlaySegment,
  { orientation, ...upright }: FrameSize & { readonly orientation: Orientation },
  frame: FrameSize,
): { readonly file: NeededFile; readonly place: Rect } {
  const wanted = (segment.size * frame.width) / upright.width;
  const scale = Math.min(wanted, (HIGHEST * frame.height) / upright.height);
  const size = { width: even(upright.width * scale), height: even(upright.height * scale) };
  const { name, source } = segment;
  const cell = { kind: 'image', name, source, in: 0, speed: 1 } as const;
  return { file: { cell, orientation, size }, place: standing(size, segment.place, frame) };
}

/** Where something of a size stands in the frame, inside of its margins, at whole pixel pairs. Pure. */
export function standing(size: FrameSize, place: Place, frame: FrameSize): Rect {
  const margin = MARGIN * Math.min(frame.width, frame.height);
  if (typeof place !== 'string') {
    const x = place.x * frame.width - size.width / 2;
    const y = place.y * frame.height - size.height / 2;
    return { x: 2 * Math.round(x / 2), y: 2 * Math.round(y / 2), ...size };
  }
  const share = (first: string, last: string): number =>
    place.includes(first) ? 0 : place.includes(last) ? 1 : 0.5;
  const along = (length: number, whole: number, part: number): number =>
    2 * Math.round((margin + part * (whole - 2 * margin - length)) / 2);
  return {
    x: along(size.width, frame.width, share('left', 'right')),
    y: along(size.height, frame.height, share('top', 'bottom')),
    ...size,
  };
}

function even(value: number): number {
  return Math.max(SHORTEST, 2 * Math.round(value / 2));
}
