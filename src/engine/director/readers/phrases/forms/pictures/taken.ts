import { picturesIn, type EngineDraft } from '../../../../../draft/index.ts';
import { nameOf } from '../../../../board/media.ts';
import { durationOf, type Masked } from '../../../../language/marks.ts';
import { edit, type Situation } from '../../../reader.ts';
import { filesNamed, isInVideo } from '../../shown.ts';
import { blanked, unmarked, type Form } from '../form.ts';

/** One picture longer at the cost of the others: `ten seconds for the summit, take it from the others so it’s still 30 seconds`. */

const TIME = '[\ue200-\ue2fe]\ue0ff*';
const TAKEN = new RegExp(
  `(?<![a-z])(?:the |my )?(?<which>[\\p{L}\\p{N}]{3,24})(?: shot| one| photo| picture| pic| image)? (?:deserves|needs|should (?:get|have)|gets|could do with|wants|longer)(?: (?:a bit|a little|some))?(?: more time| longer)?[.,;: ]+(?:for |at least |about )*(?<time>${TIME})(?: at least| or so)?,? (?:and |but )?(?:please )?take (?:it|that|the time) (?:from|off) the (?:others|rest|other (?:ones|pictures|photos))(?: if (?:you have to|needed|need be|necessary))?,? (?:so (?:that )?)?(?:it's|its|it is|it stays|the video (?:is|stays))? ?(?:still |at )*(?:make the video )?(?<all>${TIME})(?: in (?:total|all))?`,
  'u',
);

/** Reads for how long one picture is seen while the whole stays as long as is said. */
export function readTaken(masked: Masked, situation: Situation): Form {
  const { first, draft, media } = situation;
  const found = first || !draft ? null : TAKEN.exec(unmarked(masked));
  const { which = '', time = '', all = '' } = found?.groups ?? {};
  if (!found || !draft) return { wishes: [], masked };
  const visuals = media.filter((file) => file.kind !== 'audio' && isInVideo(situation, file.filename));
  const [file, ...others] = filesNamed(which, visuals);
  const [length, total] = [durationOf(masked, time), durationOf(masked, all)];
  if (!file || others.length > 0 || !(length > 0) || !(total > length)) return { wishes: [], masked };
  const times = restOf(draft, nameOf(file.filename), total - length);
  if (times === undefined) return { wishes: [], masked };
  const target = { by: 'name' as const, name: file.filename };
  return {
    wishes: [
      ...edit<'set_picture_length'>({
        do: 'set_picture_length',
        target: { by: 'but', of: [target] },
        length: { times },
      }),
      ...edit<'set_picture_length'>({ do: 'set_picture_length', target, length: { to: length } }),
    ],
    masked: blanked(masked, found.index, found.index + found[0].length),
    isWhole: true,
  };
}

/** How many times as long the others are seen that all of them, overlapping as they do, last so long; ms. */
function restOf(draft: EngineDraft, name: string, ms: number): number | undefined {
  const pictures = picturesIn(draft);
  const rest = pictures.filter((each) => each.name !== name);
  const sum = (some: typeof pictures): number => some.reduce((all, { d }) => all + d, 0);
  const overlap = sum(pictures) - draft.d;
  return rest.length === 0 || sum(rest) === 0 ? undefined : (ms + overlap) / sum(rest);
}
