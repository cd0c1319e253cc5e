import { edit, type Wish } from '../../../reader.ts';
import type { Masked } from '../../../../language/marks.ts';
import { blanked, spoken, type Form } from '../form.ts';
import { colorOf } from '../pictures/ground.ts';

/** Words by themselves on a ground of one colour: `start with a black card saying Open House`, `just the words Open House on dark blue`. */

const SIDE =
  '(?<side>start(?:ing|s)?|begin(?:ning|s)?|open(?:ing|s)?|kick off|end(?:ing|s)?|finish(?:ing|es)?|clos(?:e|es|ing)) (?:it |the video |this )?(?:with|w|on)/? ';
const COLOR = '(?<color>(?:(?:light|dark|pale|bright|deep|soft) )?[a-z]+)';
const CARD = '(?:cards?|slides?|screens?|pages?)';
const WORDS = '(?<words>[\ue000-\ue0fe]\ue0ff*|[^,.;:!?\\n]{2,80}?)';
const BEHIND =
  '(?:,? (?:and )?then (?:the |my |all (?:the |my )?|all )?(?:photos|pictures|pics|images|rest|others|clips)(?![a-z]))?(?=[,.;!?\\n]|$| and then | then )';
const PATTERNS: readonly RegExp[] = [
  `(?<![a-z])${SIDE}(?:just )?(?:an? |the )?(?:plain |solid )?${COLOR} (?:title |closing )?${CARD}(?: (?:that says|which says|saying|reading|with|says))?:? (?:just )?(?:the (?:words|text|title):? )?${WORDS}${BEHIND}`,
  `(?<![a-z])(?:add|put|have|insert|show) (?:an? |the )?(?:plain |solid )?${COLOR} (?:title |closing )?${CARD} at the (?:very )?(?<side>start|beginning|end)(?: (?:that says|which says|saying|reading|with|says))?:? (?:just )?(?:the (?:words|text|title):? )?${WORDS}${BEHIND}`,
  `(?<![a-z])(?:${SIDE})?(?:just |only )?the (?:words|text|title):? ${WORDS} on (?:an? )?(?:plain |solid )*${COLOR}(?: (?:backgrounds?|bg|${CARD}))?${BEHIND}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Reads cards by the colour of their ground. */
export function readPlainCards(masked: Masked): Form {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(masked.text);
    const { side = 'start', color = '', words = '' } = found?.groups ?? {};
    const ground = colorOf(color);
    if (!found || ground === undefined) continue;
    const text = spoken(masked, words, found.index + found[0].lastIndexOf(words));
    if (text === '') continue;
    return {
      wishes: cardOn(ground, text, /^(?:end|finish|clos)/.test(side) ? 'end' : 'start'),
      masked: blanked(masked, found.index, found.index + found[0].length),
    };
  }
  return { wishes: [], masked };
}

/** A card of some words on a ground of one colour. */
export function cardOn(ground: string, text: string, at: 'start' | 'end'): Wish[] {
  return [
    ...edit<'add_card'>({ do: 'add_card', text, look: at === 'end' ? 'closing' : 'scene', at: { at } }),
    ...edit<'set_card'>({
      do: 'set_card',
      target: { by: 'number', of: 'picture', numbers: [at === 'start' ? 1 : -1] },
      ground,
    }),
  ];
}
