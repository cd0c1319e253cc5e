import { ROTATED, turnedSize, turnedTwice, type Orientation } from '../../../compositor/pixels/turn.ts';
import type { Rect } from '../../../compositor/scene/scene.ts';
import type { Area, Framing, Point } from '../../draft/index.ts';
import type { FrameSize, Subject } from '../../types.ts';
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
/** Parts of a face's height above and below it that belong to the head. */
const HAIR = 0.35;
const CHIN = 0.1;
const NOBODY: Pick<Subject, 'faces' | 'extent'> = { faces: [] };
const MIDDLE: Point = { x: 0.5, y: 0.5 };

/** How a stored picture has to be turned to be shown as a draft wants it. Pure. @param stored to stand upright */
export function orientationFor(
  stored: Orientation,
  { turn, flip }: Pick<Framing, 'turn' | 'flip'>,
): Orientation {
  return turnedTwice(stored, turnedTwice(ROTATED[turn], FLIPPED[flip]));
}

/** A picture as it is shown, turned and cut, and what of that must stay in sight. Shares are of the part that is shown. */
interface InSight {
  readonly shown: Shown;
  readonly focus: Point;
  /** What may not be cut; absent: nothing in particular. */
  readonly keep?: Rect;
  /** What is cut no more than it has to be; absent: nothing is known. */
  readonly extent?: Rect;
}

/**
 * How a picture is shown. What a draft says counts before what is known of the file. Pure.
 * @param upright its size in pixels, and what it is of
 */
export function shownOf(
  upright: FrameSize & { readonly subject?: Subject | undefined },
  framing: Framing,
): InSight {
  const { crop = WHOLE, focus = upright.subject?.focus } = framing;
  const orientation = orientationFor(1, framing);
  const size = turnedSize(upright, orientation);
  const part = turnedArea(crop, MAPS[orientation]);
  const point = focus === undefined ? undefined : MAPS[orientation](focus);
  const inside = point && { x: share(point.x, part.x, part.width), y: share(point.y, part.y, part.height) };
  const { faces, extent } =
    (framing.focus === undefined && framing.crop === undefined && upright.subject) || NOBODY;
  const keep = headsOf(faces);
  return {
    shown: { ...size, part },
    focus: inside ?? MIDDLE,
    ...(keep && { keep: turnedArea(keep, MAPS[orientation]) }),
    ...(extent && { extent: turnedArea(extent, MAPS[orientation]) }),
  };
}

/** What all heads cover: hair and chin lie outside of what counts as a face. Undefined for none. */
function headsOf(faces: readonly Area[]): Area | undefined {
  if (faces.length === 0) return undefined;
  const [left, top] = [Math.min(...faces.map(({ x }) => x)), faces.map(({ y, height }) => y - HAIR * height)];
  const right = Math.max(...faces.map(({ x, width }) => x + width));
  const bottom = Math.max(...faces.map(({ y, height }) => y + height * (1 + CHIN)));
  const x = Math.max(0, left);
  const y = Math.max(0, Math.min(...top));
  return { x, y, width: Math.min(1, right) - x, height: Math.min(1, bottom) - y };
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
