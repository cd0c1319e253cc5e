import type { Area } from '../../draft/index.ts';
import type { FrameSize } from '../../types.ts';
import type { Rectangle } from '../paint/bitmap.ts';
import type { TextLook } from '../styles.ts';
import { meet, type Backdrop } from './backdrop.ts';

/** Words have room on a print from this share of the frame's width on. */
const WIDE_ENOUGH = 0.45;
/** How near words come to a print's edges, as shares of its width and height. */
const INSET = { across: 0.05, down: 0.07 };

/** The print that words would lie on, wholly or in part; undefined where they stand beside it, or have no room on it. Pure. */
export function printUnder(area: Area, { print }: Backdrop): Area | undefined {
  return print && print.width >= WIDE_ENOUGH && meet(area, print) ? print : undefined;
}

/** How words are set that are wholly on a print, and look as they do on a picture that fills the frame. Pure. */
export function withinPrint(
  anchor: TextLook['anchor'],
  { maxWidth }: TextLook,
  print: Area,
): Pick<TextLook, 'anchor' | 'maxWidth' | 'within'> {
  const inset = INSET.down * print.height;
  const at = Math.min(print.y + print.height - inset, Math.max(print.y + inset, anchor.at));
  return {
    anchor: { ...anchor, at },
    maxWidth: Math.min(maxWidth, print.width * (1 - 2 * INSET.across)),
    within: print,
  };
}

/** Where a scrim may be: the frame, or the print in it; of whole pixels, even as a picture's are. Pure. */
export function fieldOf({ within }: Pick<TextLook, 'within'>, { width, height }: FrameSize): Rectangle {
  if (within === undefined) return { x: 0, y: 0, width, height };
  const even = (value: number): number => 2 * Math.round(value / 2);
  return {
    ...{ x: even(within.x * width), y: even(within.y * height) },
    ...{ width: even(within.width * width), height: even(within.height * height) },
  };
}
