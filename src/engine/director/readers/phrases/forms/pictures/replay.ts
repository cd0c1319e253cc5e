import { readMark, type Masked } from '../../../../language/marks.ts';
import { targetsOf } from '../../../../language/refs.ts';
import { edit, type Situation } from '../../../reader.ts';
import { filesNamed, isInVideo } from '../../shown.ts';
import type { SimpleTarget } from '../../../../edits/calls/targets.ts';
import { blanked, type Form } from '../form.ts';

/** A clip that is seen once more, slowly: `do the goal again in slow motion after`. */

const SLOW = '(?:in |at )?(?:slow[- ]?mo(?:tion)?|half (?:the )?speed|slower|slowed[- ]down)';
const AGAIN = '(?:again|once more|one more time|a second time|twice)';
const PLACE = '(?<place>at the (?:very )?end|right after(?:wards)?|after(?:wards)?(?: (?:it|that))?)';
const REPLAY = new RegExp(
  '(?<![a-z])(?:(?:can|could) (?:you|u|we) |please |pls |and |then )*' +
    '(?<deed>do|show|play|repeat|replay|rerun|run|have|see|add)(?: me)? (?<which>(?:the |my |that )?(?:[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*|[a-z]{3,})(?: clip| video| one| bit| part)?)' +
    `(?<again> ${AGAIN})?(?: ${PLACE})?[, ]+(?:(?:but|and|the second time|second time|this time|once|just) )*${SLOW}(?: ${PLACE.replace('place', 'later')})?(?: again)?(?: please| pls)?(?= *(?:$|[.,;!?\\n]))`,
  'u',
);
const SPEED = 0.5;

/** Reads a slow replay of one clip: the first showing stays as it is. */
export function readReplay(masked: Masked, situation: Situation): Form {
  const { first, draft } = situation;
  const found = first || !draft ? null : REPLAY.exec(masked.text);
  const { deed = '', which = '', again, place, later } = found?.groups ?? {};
  const target =
    found && (again !== undefined || /^re/.test(deed)) ? clipIn(which, masked, situation) : undefined;
  if (!found || !target) return { wishes: [], masked };
  const isLast = /end/.test(place ?? later ?? '');
  return {
    wishes: [
      ...edit<'duplicate_pictures'>({
        ...{ do: 'duplicate_pictures', target },
        ...(isLast && { to: { at: 'end' as const } }),
      }),
      ...edit<'set_speed'>({ do: 'set_speed', target: { by: 'spoken' }, speed: { to: SPEED } }),
    ],
    masked: blanked(masked, found.index, found.index + found[0].length),
  };
}

/** The one clip that words name. */
function clipIn(words: string, masked: Masked, situation: Situation): SimpleTarget | undefined {
  const mark = /[\ue100-\ue3fe]/u.exec(words)?.[0];
  const read = mark === undefined ? undefined : readMark(mark);
  if (read?.kind === 'ref') return targetsOf(masked.refs[read.index] ?? '')[0];
  const said = words.replace(/^(?:the|my|that) | (?:clip|video|one|bit|part)$/gu, '');
  const clips = situation.media.filter(
    ({ kind, filename }) => kind === 'video' && isInVideo(situation, filename),
  );
  const named = read?.kind === 'file' ? [masked.files[read.index]] : filesNamed(said, clips);
  const [only, ...others] = /^(?:clip|video|it|that)$/.test(said) ? clips : named;
  return only && others.length === 0 ? { by: 'name', name: only.filename } : undefined;
}
