import { picturesIn, textsIn, type TextDesign } from '../../../../../draft/index.ts';
import type { Masked } from '../../../../language/marks.ts';
import { edit, type Situation } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';

/** Another font, whichever: `the font is a bit boring`, `a nicer font`, `fun letters`. */

const NOUN = '(?:fonts?|typefaces?|lettering|letters|type|writing style|font style)';
const FUN =
  '(?:more )?(?:fun|funny|funnier|playful|childish|childlike|kiddy|cute|cuter|pretty|prettier|beautiful|lovely|lovelier|romantic|curly|cheerful|happy)';
const OTHER =
  '(?:(?:more )?(?:nice|nicer|better|different|other|another|new|interesting|special|exciting)|another|less boring)';
const AMOUNT =
  '(?:(?:a|an|some|the|in|with|use|try|give it|and|but|please|pls|can we have|can i have|could we have|can you use|change the font to|make it|something|bit|little|much|way|really) )*';
const WISHED = new RegExp(
  `(?<![a-z])${AMOUNT}(?:(?<fun>${FUN})|${OTHER})(?: looking)? ${NOUN}(?: please| pls| instead)?(?= *(?:$|[.,;!?\\n]| and | for ))`,
  'u',
);
const DISLIKED = new RegExp(
  `(?<![a-z])(?:(?:the |this |that |your )?${NOUN} (?:is|are|looks?|feels?|seems?)(?: (?:a|bit|little|so|too|very|really|kind|of|kinda|just|rather|pretty|quite|way))* (?:boring|ugly|dull|plain|bland|meh|awful|horrible|stiff|cold|cheap|old[- ]fashioned|corporate|formal|serious|not (?:nice|pretty))|(?:i )?(?:don'?t|do not) (?:really )?(?:like|love) (?:the|this|that) ${NOUN}|(?:change|swap|replace) (?:the |this |that )?${NOUN}(?: (?:to|for) (?:another|a different|something (?:else|different|nicer|better|(?<fun>${FUN})))(?: one)?)?)(?:[,.;]* (?:and |so |can (?:you|we) |please |maybe )*(?:use|try|make it|have|want) (?:something|one that'?s|it)(?: a bit| more| much)* (?:(?<more>${FUN}|fun)|nicer|better|different|else|interesting))?(?: please| pls)?(?= *(?:$|[.,;!?\\n]))`,
  'u',
);

/** It is said which, or of which words. */
const NAMED =
  /(?<![a-z])(?:serif|sans|elegant|classy|modern|clean|hand[- ]?writ\p{L}*|script|classic|typewriter|mono\p{L}*|like|(?:title|captions?|heading|closing|subtitles?) (?:font|lettering)|(?:for|of|in|on) (?:the |my )?(?:title|captions?|heading|closing|subtitles?))(?![a-z])/u;

/** Reads a wish for a font that is not named. */
export function readFonts(masked: Masked, { draft, first }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  const found = DISLIKED.exec(masked.text) ?? WISHED.exec(masked.text);
  if (!found || NAMED.test(masked.text)) return { wishes: [], masked };
  const cards = picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each.design] : []));
  const texts = textsIn(draft).map(({ design }) => design);
  const font = fontOtherThan(
    (texts[0] ?? cards[0])?.font,
    Boolean(found.groups?.['fun'] ?? found.groups?.['more']),
  );
  return {
    wishes: [
      ...edit<'design_text'>({ do: 'design_text', which: { by: 'all' }, design: { font } }),
      ...(texts.length > 0 && cards.length > 0
        ? edit<'design_text'>({
            ...{ do: 'design_text', which: { by: 'cards', cards: { by: 'kind', kind: 'card' } } },
            design: { font },
          })
        : []),
    ],
    masked: blanked(masked, found.index, found.index + found[0].length),
  };
}

function fontOtherThan(current: TextDesign['font'], isFun: boolean): NonNullable<TextDesign['font']> {
  if (isFun && current !== 'script') return 'script';
  return current === 'serif' ? 'script' : 'serif';
}
