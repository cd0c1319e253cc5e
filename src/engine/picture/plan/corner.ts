import type { Rect } from '../../../compositor/scene/scene.ts';
import type { OverlaySegment } from '../../draft/index.ts';
import type { Orientation } from '../../../compositor/pixels/turn.ts';
import { standing } from '../../standing.ts';
import type { FrameSize } from '../../types.ts';
import type { NeededFile } from './shotPicture.ts';

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

function even(value: number): number {
  return Math.max(SHORTEST, 2 * Math.round(value / 2));
}
