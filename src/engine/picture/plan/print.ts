import type { Rect } from '../../../compositor/scene/scene.ts';
import { hexOf, LOOKS, rgbOf, type Style } from '../../looks/index.ts';
import type { FrameSize } from '../../types.ts';

/** How much of a place's sides a print with its border takes at most. */
const SHARE = 0.92;
/** The border, as a part of the place's shorter side. */
const BORDER = 0.014;
/** How much a small picture is enlarged: it is set, not blown up. */
const MAX_ENLARGEMENT = 1.5;
/** The shortest side that can be drawn. */
const SHORTEST = 16;

/** What a mat is of where nothing else is known. */
const PLAIN = '#211f1d';

/** The colour of a mat, `#rrggbb`: its own, else that of the look's grounds. Pure. */
export function matColor(own: string | undefined, style: Style | undefined): string {
  if (own !== undefined) return own;
  return style === undefined ? PLAIN : hexOf(rgbOf(LOOKS[style.name].ground.from, style.hue));
}

/** A picture that lies on a mat as a print, in frame pixels, even. */
export interface Print {
  readonly picture: Rect;
  /** The picture with its white border. */
  readonly paper: Rect;
}

/** Where a picture lies on the mat that fills its place. Pure. @param picture upright size in pixels */
export function printOn(place: Rect, picture: FrameSize): Print {
  const border = Math.max(2, even(BORDER * Math.min(place.width, place.height)));
  const room = { width: SHARE * place.width - 2 * border, height: SHARE * place.height - 2 * border };
  const scale = Math.min(room.width / picture.width, room.height / picture.height, MAX_ENLARGEMENT);
  const width = Math.max(SHORTEST, even(picture.width * scale));
  const height = Math.max(SHORTEST, even(picture.height * scale));
  const x = even(place.x + (place.width - width) / 2);
  const y = even(place.y + (place.height - height) / 2);
  return {
    picture: { x, y, width, height },
    paper: { x: x - border, y: y - border, width: width + 2 * border, height: height + 2 * border },
  };
}

function even(value: number): number {
  return 2 * Math.round(value / 2);
}
