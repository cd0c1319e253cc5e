import { picturesIn } from '../../../../../draft/index.ts';
import { edit, type Situation } from '../../../reader.ts';
import type { Masked } from '../../../../language/marks.ts';
import { blanked, type Form } from '../form.ts';

/** All photos for as long as one another: `make them all the same length`, `why does pic3 stay so long? make em all the same`. */

const LONG =
  /(?<![a-z])(?:long|longer|length|lengths|time|times|seconds|duration|short|shorter|quick)(?![a-z])/u;
const THEM =
  '(?:(?:them|em|they|these|(?:the |my |our |all (?:the )?|every |each )*(?:photos?|pictures?|pics?|images?|slides?)|everything|each(?: one)?|every one)(?: all)?)';
const EQUAL = new RegExp(
  `(?<![a-z])(?:why (?:does|do|is|are) [^.;!?\\n]{1,40}?(?:so|too|that) (?:long|short)(?:er)?[^.;!?\\n]{0,20}[.;!?\\n]+ *)?(?:(?:please|pls|can you|could you|i want|we want|and|just|so) )*(?:make|have|let|show|give|get|set|keep|should|want)? ?(?:all (?:of )?)?${THEM} (?:(?:to|should|be|stay|last|on|for|show|seen|shown|go) )*(?:all )?(?:(?:for )?(?:the|an?) (?:same|equal)(?: amount of)?(?: (?:length|time|duration|long|number of seconds))?|equally long|equal(?:ly)?(?: (?:in )?(?:length|time|lengths))?|as long as (?:each other|one another))(?: length| time| long)?(?: each)?(?: please| pls)?(?= *(?:[.,;!?\\n]|$))`,
  'u',
);

/** Reads that all photos are to be seen for as long as one another: so long as they are on average. */
export function readEqual(masked: Masked, { draft }: Situation): Form {
  const found = draft && LONG.test(masked.text) ? EQUAL.exec(masked.text) : null;
  const photos = draft ? picturesIn(draft).filter(({ kind }) => kind === 'image') : [];
  if (!found || photos.length < 2 || /\d ?(?:s|secs?|seconds?)(?![a-z])|[\ue200-\ue2fe]/u.test(masked.text))
    return { wishes: [], masked };
  const to = Math.round(photos.reduce((sum, { d }) => sum + d, 0) / photos.length);
  const wishes = edit<'set_picture_length'>({
    do: 'set_picture_length',
    target: { by: 'kind', kind: 'photo' },
    length: { to },
  });
  return { wishes, masked: blanked(masked, found.index, found.index + found[0].length) };
}
