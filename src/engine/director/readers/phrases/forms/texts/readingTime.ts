import { picturesIn } from '../../../../../draft/index.ts';
import type { Masked } from '../../../../language/marks.ts';
import { edit, type Situation } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';

/** Words that are gone before they are read: `the words go too fast for her, can you slow it down`. What they stand on is seen for longer. */

const SLOWER =
  '(?:[,.;!?\\n ]|(?<![a-z])(?:so|and|then|can (?:you|u|we)|could (?:you|we)|please|pls|just|maybe)(?![a-z]))*(?:slow (?:it|them|that|this|the text|the words|things|everything)?(?: all)? ?down|(?:make|have) (?:it|them|that) (?:a (?:bit|little) )?(?:slower|longer)|give (?:her|him|them|us|me|people) (?:a (?:bit|little) )?(?:more time|longer)|(?:a (?:bit|little) )?slower|(?:leave|keep) (?:it|them)(?: (?:on|up))* longer)(?: a (?:bit|little|touch))?(?: please| pls)?';

/** Its English in other words: `wording/later/requests.ts`. */
const MORE_TIME = new RegExp(`(?<![a-z])more time to read(?:${SLOWER})?`, 'u');
/** Something else is slow. */
const OTHER =
  /(?<![a-z])(?:voice|narrat\w*|speak\w*|aloud|reads?(?= (?:it |the text )?(?:too|so))|music|song)(?![a-z])/;
const LONGER = 1.4;

/** Shows what words stand on for longer. */
export function readReadingTime(masked: Masked, { first, draft }: Situation): Form {
  if (first || !draft || OTHER.test(masked.text)) return { wishes: [], masked };
  const found = MORE_TIME.exec(masked.text);
  // “The words on photo 2”, “5 seconds longer” say which, or how much.
  if (!found || /[\ue100-\ue3fe]/u.test(masked.text)) return { wishes: [], masked };
  const hasCards = picturesIn(draft).some(({ kind }) => kind === 'card');
  return {
    wishes: edit<'set_picture_length'>({
      ...{ do: 'set_picture_length', target: hasCards ? { by: 'kind', kind: 'card' } : { by: 'all' } },
      length: { times: LONGER },
    }),
    masked: blanked(masked, found.index, found.index + found[0].length),
  };
}
