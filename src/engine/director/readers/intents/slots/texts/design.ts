import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { PLACE, placeIn } from './place.ts';
import { STYLE, styleIn } from './style.ts';
import { whichTexts } from './which.ts';
import { CONDITIONAL } from './words.ts';

const KNOWN = new RegExp(`${PLACE.source}|${STYLE.source}`, 'u');

/** `huge letters`, `grannies can't read it`, `white on black`, `bottom left`, `字放最底下`: how texts are set, and where. */
export const textDesign: SlotReader = (said) => {
  const place = placeIn(said);
  if (CONDITIONAL.test(said.plain) || place === null) return undefined;
  const style = styleIn(said);
  const isAsked = said.intent === 'text.place' ? place !== undefined : style !== undefined;
  if (!isAsked || (style === undefined && STYLE.test(said.plain))) return undefined;
  const which = whichTexts(said, KNOWN);
  if (!which) return undefined;
  return edit<'design_text'>({ do: 'design_text', which, design: { ...style, ...(place && { place }) } });
};
