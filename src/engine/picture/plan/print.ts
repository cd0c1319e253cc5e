import type { Rect } from '../../../compositor/scene/scene.ts';
import { hexOf, LOOKS, rgbOf, type Style } from '../../looks/index.ts';
import type { FrameSize } from '../../types.ts';

/** How much of a place's sides a print with its border takes at most. */
const SHARE = 0.92;
/** The border, as a part of the place's shorter side. */
const BORDER = 0.014;
/** How much a small picture is enlarged: it is set, not blown up. */
const MAX_ENLARGEMENT = 3;
/** Places so much higher than wide are tall. */
const TALL = 1.3;
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
  /** The part of the picture that may be lost in it. */
  readonly loss: number;
  readonly picture: Rect;
  /** The picture with its white border. */
  readonly paper: Rect;
}

/** How much of what may be lost is tried. */
const SHARES_OF_LOSS = [1, 0.75, 0.5, 0.25];
/** A print has the shape of its picture, or of a part of it: nothing else is lost but by motion. */
const BY_MOTION = 0.1;

/**
 * The prints that a picture may be on the mat that fills its place, the largest first: more like its place than the picture is, as far as that
 * may be cut, and whole. Pure.
 * @param picture upright size in pixels
 * @param loss the largest part of it that may be cut off
 * @param above what of the free ground of a tall place is above the print
 */
export function printsOn(place: Rect, picture: FrameSize, loss: number, above = 0.5): Print[] {
  const cut = SHARES_OF_LOSS.map((share) => {
    const lost = share * loss;
    return { ...printOn(place, shaped(picture, place, lost), above), loss: Math.min(1, lost + BY_MOTION) };
  });
  const sizeOf = ({ picture: { width, height } }: Pick<Print, 'picture'>): number => width * height;
  const whole = { ...printOn(place, picture, above), loss: BY_MOTION };
  const larger = cut.filter((print) => sizeOf(print) > sizeOf(whole));
  return [...larger.toSorted((a, b) => sizeOf(b) - sizeOf(a)), whole];
}

/** The size of a picture that was cut to be more like its place. */
function shaped({ width, height }: FrameSize, place: FrameSize, loss: number): FrameSize {
  const [have, wanted] = [width / height, place.width / place.height];
  const narrower = Math.max(wanted, have * (1 - loss));
  const wider = Math.min(wanted, have / (1 - loss));
  return have > wanted ? { width: height * narrower, height } : { width, height: width / wider };
}

function printOn(place: Rect, picture: FrameSize, above: number): Omit<Print, 'loss'> {
  const border = Math.max(2, even(BORDER * Math.min(place.width, place.height)));
  const room = { width: SHARE * place.width - 2 * border, height: SHARE * place.height - 2 * border };
  const scale = Math.min(room.width / picture.width, room.height / picture.height, MAX_ENLARGEMENT);
  const width = Math.max(SHORTEST, even(picture.width * scale));
  const height = Math.max(SHORTEST, even(picture.height * scale));
  const x = even(place.x + (place.width - width) / 2);
  const y = even(place.y + (place.height - height) * (place.height > TALL * place.width ? above : 0.5));
  return {
    picture: { x, y, width, height },
    paper: { x: x - border, y: y - border, width: width + 2 * border, height: height + 2 * border },
  };
}

function even(value: number): number {
  return 2 * Math.round(value / 2);
}
