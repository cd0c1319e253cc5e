import { ROTATED, turnedSize, turnedTwice, type Orientation } from '../../../compositor/pixels/turn.ts';
import type { Rect } from '../../../compositor/scene/scene.ts';
import type { Area, Framing, Point } from '../../draft/index.ts';
import type { FrameSize } from '../../types.ts';
import type { Shown } from './layout.ts';

/** Where each point of a picture goes, in shares of its sides. */
const MAPS: Readonly<Record<Orientation, (point: Point) => Point>> = {
  1: (point) => point,
  2: ({ x, y }) => ({ x: 1 - x, y }),
  3: ({ x, y }) => ({ x: 1 - x, y: 1 - y }),
  4: ({ x, y }) => ({ x, y: 1 - y }),
  5: ({ x, y }) => ({ x: y, y: x }),
  6: ({ x, y }) => ({ x: 1 - y, y: x }),
  7: ({ x, y }) => ({ x: 1 - y, y: 1 - x }),
  8: ({ x, y }) => ({ x: y, y: 1 - x }),
};
const FLIPPED: Readonly<Record<Framing['flip'], Orientation>> = { none: 1, horizontal: 2, vertical: 4 };
const WHOLE: Area = { x: 0, y: 0, width: 1, height: 1 };
const MIDDLE: Point = { x: 0.5, y: 0.5 };

/** How a stored picture has to be turned to be shown as a draft wants it. Pure. @param stored to stand upright */
export function orientationFor(
  stored: Orientation,
  { turn, flip }: Pick<Framing, 'turn' | 'flip'>,
): Orientation {
  return turnedTwice(stored, turnedTwice(ROTATED[turn], FLIPPED[flip]));
}

/** A picture as it is shown, turned and cut, and what of that must stay in sight. Pure. @param upright its size in pixels */
export function shownOf(
  upright: FrameSize,
  framing: Framing,
): { readonly shown: Shown; readonly focus: Point } {
  const { crop = WHOLE, focus } = framing;
  const orientation = orientationFor(1, framing);
  const size = turnedSize(upright, orientation);
  const part = turnedArea(crop, MAPS[orientation]);
  const point = focus === undefined ? undefined : MAPS[orientation](focus);
  const inside = point && { x: share(point.x, part.x, part.width), y: share(point.y, part.y, part.height) };
  return { shown: { ...size, part }, focus: inside ?? MIDDLE };
}

function turnedArea({ x, y, width, height }: Area, map: (point: Point) => Point): Rect {
  const [one, other] = [map({ x, y }), map({ x: x + width, y: y + height })];
  return {
    ...{ x: Math.min(one.x, other.x), y: Math.min(one.y, other.y) },
    ...{ width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) },
  };
}

/** Where something is within a stretch, 0–1. */
function share(value: number, from: number, length: number): number {
  return Math.max(0, Math.min(1, (value - from) / length));
}
