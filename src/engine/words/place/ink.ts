import type { Area } from '../../draft/index.ts';
import {
  coloursOf,
  contrastOf,
  LEGIBLE,
  LOOKS,
  luminanceOf,
  rgbOfHex,
  type Style,
} from '../../looks/index.ts';
import type { TextLook } from '../styles.ts';
import { underOf, type Backdrop } from './backdrop.ts';

/** What differs less, of 255, is one colour: the ground of a look beside a print. */
const EVEN = 32;

/** The colours that words over pictures have where they lie on an even light ground: those of the look's cards, with no scrim. Pure. */
export function inkOn(area: Area, backdrop: Backdrop, style: Style, look: TextLook): Partial<TextLook> {
  const { light, dark } = underOf(backdrop, area);
  if (light - dark > EVEN || (look.plate?.opacity ?? 0) > 0) return {};
  const colours = coloursOf(LOOKS[style.name], style.hue);
  const reads = (ink: string): boolean =>
    [light, dark].every(
      (grey) => contrastOf(luminanceOf(rgbOfHex(ink)), luminanceOf([grey, grey, grey])) >= LEGIBLE,
    );
  if (reads(look.colour ?? colours.over) || !reads(colours.strong)) return {};
  return {
    ...{ colour: colours.strong, shadows: [] },
    ...(look.bar !== undefined && { bar: colours.accent }),
  };
}
