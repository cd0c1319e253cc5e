import type { Area } from '../../draft/index.ts';
import {
  coloursOf,
  contrastOf,
  hexOf,
  LEGIBLE,
  LOOKS,
  luminanceOf,
  rgbOf,
  rgbOfHex,
  type Rgb,
  type Style,
} from '../../looks/index.ts';
import type { TextLook } from '../styles.ts';
import { underOf, type Backdrop } from './backdrop.ts';

/** What differs less, of 255, is one colour: the ground of a look beside a print. */
const EVEN = 32;

/** Beside a print the ground reaches to both edges of the frame, so far at least, in shares of its width. */
const EDGE = 0.04;

/**
 * The colours that words over pictures have where those are set on an even light ground: those of the look's cards. On the ground itself they
 * need no scrim, and where they reach over a print that has the ground's colour. Pure.
 */
export function inkOn(area: Area, backdrop: Backdrop, style: Style, look: TextLook): Partial<TextLook> {
  if ((look.plate?.opacity ?? 0) > 0) return {};
  const { hue } = style;
  const { ground } = LOOKS[style.name];
  const colours = coloursOf(LOOKS[style.name], hue);
  const isGround = (part: Area): boolean => {
    const { light, dark } = underOf(backdrop, part);
    const reads = (ink: string): boolean =>
      [light, dark].every(
        (grey) => contrastOf(luminanceOf(rgbOfHex(ink)), luminanceOf([grey, grey, grey])) >= LEGIBLE,
      );
    return light - dark <= EVEN && !reads(look.colour ?? colours.over) && reads(colours.strong);
  };
  const isFramed = [0, 1 - EDGE].every((x) => isGround({ x, y: 0, width: EDGE, height: 1 }));
  if (!isGround(area) && !isFramed) return {};
  return {
    ...{ colour: colours.strong, shadows: [] },
    ...(isFramed && { ground: hexOf(mixed(rgbOf(ground.from, hue), rgbOf(ground.to, hue))) }),
    ...(look.bar !== undefined && { bar: colours.accent }),
  };
}

const mixed = ([red, green, blue]: Rgb, [otherRed, otherGreen, otherBlue]: Rgb): Rgb => [
  (red + otherRed) / 2,
  (green + otherGreen) / 2,
  (blue + otherBlue) / 2,
];
