import { quoteOf, type Masked } from '../../../language/marks.ts';
import { logoPlaces } from '../../../language/logo.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { colorOf } from '../forms/pictures/ground.ts';
import { cardOn, readPlainCards } from '../forms/texts/plainCards.ts';
import type { Extracted } from './order.ts';

const QUOTE = '([\ue000-\ue0fe])\ue0ff*';
const SIDE =
  '(?:start(?:ing|s)?|begin(?:ning|s)?|open(?:ing|s)?|end(?:ing|s)?|finish(?:ing|es)?|clos(?:e|es|ing))';
const GROUND =
  '(?:a |an )?(?:plain |solid )*([a-z]+(?: [a-z]+)??)(?: (?:background|card|screen|slide))?(?=[,.;!?\\n]| then| and|$)';
/** `start with “…” on black`: words by themselves. */
const CARD = new RegExp(
  `(?<![a-z])(${SIDE}) (?:it )?(?:with|w|on)/? (?:the (?:text|words) )?${QUOTE} on ${GROUND}`,
  'gu',
);
/** `“…” at the end on black`. */
const PLACED_CARD = new RegExp(
  `(?<![a-z])(?:(?:and|then|please|put|write|show|add|have|display) )*${QUOTE},? at the (?:very )?(start|beginning|end),? on ${GROUND}`,
  'gu',
);
/** `finish with the floor plan and “…”`: the words come with what the video ends with. */
const ENDS_BESIDE = new RegExp(
  `((?<![a-z])(?:end|finish|close)(?:s|es|ing)? (?:it )?(?:(?:with|on) )?(?:(?! and | with | saying )[^.,;:!?\\n\ue000-\ue0fe]){2,40})[,;]? ?(?<![a-z])(?:and|with|plus|saying)(?: (?:says?|write|put|show|display|add))?(?: the (?:text|words))?:? ${QUOTE}(?=[.,;!?\\n]|$)`,
  'gu',
);
/** `last slide “…”` */
const LAST_CARD = new RegExp(
  `([\ue300-\ue3fe])\ue0ff*,?:?(?: (?:with|says?|saying|reads?|reading|should say))? ?${QUOTE}`,
  'gu',
);
/** `“…” at the start and at the end`. */
const TWICE = new RegExp(
  `${QUOTE}(?: should (?:be|come|stand|appear))? (?:both )?(?:at|in|on) (?:the |both )?(?:very )?(?:start(?:ing)?|beginning|opening) (?:and|&)(?: at| in| on)?(?: the)?(?: very)? (?:end(?:ing)?|closing)(?: both)?(?: of (?:the|this) (?:video|film|slideshow))?(?![a-z])`,
  'gu',
);
/** `finish on the logo with “…”`. */
const ON_LOGO = new RegExp(
  `^,? ?(?:with|and|&|plus|saying)(?: (?:(?:have|let|make) it |it should )?(?:says?|write|put|show|display|add|reads?))?(?: the (?:text|words))?:? ${QUOTE}`,
  'u',
);

/** Words on cards, words that come twice, and logos that are seen by themselves. Takes them out of the message. */
export function cardsIn(given: Masked, situation: Situation): Extracted {
  const plain = readPlainCards(given);
  const { masked } = plain;
  const wishes: Wish[] = [...plain.wishes];
  const blank = (words: string): string => ' '.repeat(words.length);
  const closed = masked.text.replaceAll(LAST_CARD, (words: string, ref: string, quote: string) => {
    if (!/last (?:slide|card|page|screen)$/u.test(masked.refs[ref.charCodeAt(0) - 0xe300] ?? ''))
      return words;
    wishes.push(
      ...edit<'add_card'>({
        do: 'add_card',
        text: quoteOf(masked, quote),
        look: 'closing',
        at: { at: 'end' },
      }),
    );
    return blank(words);
  });
  const card = (words: string, side: string, quote: string, ground: string): string => {
    const color = colorOf(ground);
    if (color === undefined) return words;
    wishes.push(
      ...cardOn(color, quoteOf(masked, quote), /^(?:start|begin|open)/.test(side) ? 'start' : 'end'),
    );
    return blank(words);
  };
  const carded = closed
    .replaceAll(CARD, card)
    .replaceAll(PLACED_CARD, (words: string, quote: string, side: string, ground: string) =>
      card(words, side, quote, ground),
    );
  const beside = carded.replaceAll(ENDS_BESIDE, (words: string, ends: string, quote: string) => {
    const text = quoteOf(masked, quote);
    wishes.push(...edit<'add_text'>({ do: 'add_text', text, role: 'closing', when: { place: 'end' } }));
    return ends.padEnd(words.length);
  });
  const twice = beside.replaceAll(TWICE, (words: string, quote: string) => {
    const text = quoteOf(masked, quote);
    wishes.push(
      ...edit<'add_text'>({ do: 'add_text', text, role: 'title', when: { place: 'start' } }),
      ...edit<'add_text'>({ do: 'add_text', text, role: 'closing', when: { place: 'end' } }),
    );
    return blank(words);
  });
  return { masked: { ...masked, text: withoutLogos(twice, masked, situation, wishes) }, wishes };
}

/** Where a logo stands is composed so; what is said beside it is its text. */
function withoutLogos(text: string, masked: Masked, { media }: Situation, wishes: Wish[]): string {
  const named = text.replaceAll(/[\ue100-\ue1fe]\ue0ff*/gu, (mark) => {
    const name = masked.files[mark.charCodeAt(0) - 0xe100]?.filename.toLowerCase() ?? '';
    return /logo|icon|brand|emblem|ロゴ|标志|店标/.test(name)
      ? 'logo'.padEnd(mark.length, '.').slice(0, mark.length)
      : mark;
  });
  let left = text;
  if (!media.some(({ filename }) => /logo|icon|brand|emblem|ロゴ|标志|店标/i.test(filename))) return text;
  for (const { at, from, until } of logoPlaces(named)) {
    const beside = at === 'end' ? ON_LOGO.exec(left.slice(until)) : null;
    if (beside?.[1] !== undefined)
      wishes.push(
        ...edit<'add_text'>({
          ...{ do: 'add_text', text: quoteOf(masked, beside[1]), role: 'closing', when: { place: 'end' } },
        }),
      );
    const end = until + (beside?.[0].length ?? 0);
    left = left.slice(0, from) + ' '.repeat(end - from) + left.slice(end);
  }
  return left;
}
