import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { inCapitals } from './capitals.ts';
import { PLACE, placeIn } from './place.ts';
import { STYLE, styleIn } from './style.ts';
import { whichTexts } from './which.ts';
import { anyOf, CONDITIONAL } from './words.ts';

const KNOWN = new RegExp(`${PLACE.source}|${STYLE.source}`, 'u');

/** `huge letters`, `grannies can't read it`, `white on black`, `bottom left`, `字放最底下`: how texts are set, and where. */
export const textDesign: SlotReader = (said) => {
  const capitals = inCapitals(said);
  if (capitals) return capitals;
  const place = placeIn(said);
  if (CONDITIONAL.test(said.plain) || place === null) return undefined;
  const align = alignIn(said.plain);
  const style = styleIn(said);
  const isAsked = said.intent === 'text.place' ? place !== undefined : style !== undefined;
  if ((!isAsked && align === undefined) || (style === undefined && STYLE.test(said.plain))) return undefined;
  const which = whichTexts(said, KNOWN);
  if (!which) return undefined;
  return edit<'design_text'>({
    do: 'design_text',
    which,
    design: { ...style, ...(align ? { align } : place && { place }) },
  });
};

const ALIGNED = anyOf(
  'aligned?|flush|ragged|justified|[a-z]*bündig|aline[a-z]*|align[a-zé]*|alinh[a-z]*',
  '对齐|對齊|揃え',
);
const SIDES: readonly (readonly ['left' | 'right' | 'center', RegExp])[] = [
  ['left', anyOf('left|links[a-z]*|izquierd[ao]|gauche|esquerd[ao]', '左')],
  ['right', anyOf('right|rechts[a-z]*|derech[ao]|droite|direit[ao]', '右')],
  ['center', anyOf('cent(?:er|re)(?:ed)?|middle|mitte|centro|centre|centrad[ao]s?|centré', '居中|中间|中央')],
];

/** On which side the lines of texts begin or end. */
function alignIn(plain: string): 'left' | 'right' | 'center' | undefined {
  if (!ALIGNED.test(plain)) return undefined;
  const sides = SIDES.filter(([, side]) => side.test(plain)).map(([side]) => side);
  return sides.length === 1 ? sides[0] : undefined;
}
