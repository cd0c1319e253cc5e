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

/** Words stand below a print where there is so much of the ground, as a share of the frame's height; how near they come to the print and to the edge. */
const ROOM = { least: 0.13, above: 0.03, below: 0.08 };

/** What of the ground below a print has room for words, in shares of the frame; undefined where there is too little. Pure. */
export function roomBelow({ print }: Backdrop): Area | undefined {
  if (print === undefined || print.width < WIDE_ENOUGH) return undefined;
  const y = print.y + print.height + ROOM.above;
  const height = 1 - ROOM.below - y;
  return height < ROOM.least ? undefined : { x: print.x, y, width: print.width, height };
}

/** How words are set that stand below a print, as wide as that. Pure. */
export function belowPrint(
  room: Area,
  { maxWidth, maxHeight, align }: TextLook,
): Pick<TextLook, 'anchor' | 'maxWidth' | 'maxHeight' | 'within'> {
  return {
    anchor: { edge: 'top', at: room.y },
    // What begins at the print's edge needs a margin there.
    maxWidth: align === 'center' ? room.width : Math.min(Math.max(maxWidth, 0.8 * room.width), room.width),
    maxHeight: Math.min(maxHeight, room.height),
    within: room,
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
