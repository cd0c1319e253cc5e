import type { Look } from './look.ts';
import { hexOf, legible, luminanceOf, rgbOf } from './shades.ts';

/** Colours of words, `#rrggbb`. */
export interface Colours {
  /** On the look's ground: what is loud, the rest, and what is set off. */
  readonly strong: string;
  readonly text: string;
  readonly accent: string;
  /** Over pictures. */
  readonly over: string;
  readonly overAccent: string;
}

/** The colours that words have in a video of a hue: on their ground they can be read, whatever the hue is. Pure. */
export function coloursOf(
  { ground, ink, over }: Pick<Look, 'ground' | 'ink' | 'over'>,
  hue: number,
): Colours {
  // Words stand in the middle: the corners are not behind them.
  const grounds = [ground.from, ground.to].map((shade) => luminanceOf(rgbOf(shade, hue)));
  const on = (shade: Look['ink']['text']): string => hexOf(legible(shade, hue, grounds));
  return {
    strong: on(ink.strong),
    text: on(ink.text),
    accent: hexOf(rgbOf(ink.accent, hue)),
    over: hexOf(rgbOf(over.ink, hue)),
    overAccent: hexOf(rgbOf(over.accent, hue)),
  };
}
