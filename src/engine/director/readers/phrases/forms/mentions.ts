import { picturesIn, textsIn, type EngineDraft } from '../../../../draft/index.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { readMark, writtenIn, type Masked } from '../../../language/marks.ts';
import { targetsOf } from '../../../language/refs.ts';
import { edit, type Situation } from '../../reader.ts';
import { filesNamed, isInVideo } from '../shown.ts';
import { blanked, type Form } from './form.ts';
import { topicWords } from './texts/textValues.ts';

/** A picture that goes with what is said: `colosseum should come when it says about gladiators`. */

const WHICH =
  '(?<which>(?:[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*|(?:the |my |our )?[a-z]{3,}))(?: (?:photo|picture|pic|one|image|clip))?';
const SAYS =
  '(?:when|where|while|as|at the (?:part|bit|point|moment) (?:where|when)) (?:it|the voice|the text|the script|she|he|i|we|you|they) (?:is |are |am |starts? )?(?:says?|talk(?:s|ing)?|mention(?:s|ing)?|read(?:s|ing)?|speak(?:s|ing)?|saying|tell(?:s|ing)?|gets? to|come(?:s)? to)(?: about| of| the words?| the part about)?';
const PATTERNS: readonly RegExp[] = [
  `(?<![a-z])(?:the |my )?${WHICH} (?:should|must|needs to|has to|can|to) (?:only )?(?:come|be|be shown|show|show up|appear|go|stand|play|be seen|be there|start)(?: up| in)? ${SAYS} `,
  `(?<![a-z])(?:(?:can|could) (?:you|u) |please |pls )*(?:show|put|move|have|bring|use|place)(?: in)? ${WHICH} (?:in |up )?${SAYS} `,
].map(
  (start) =>
    new RegExp(
      `${start}(?<topic>[^.,;!?\\n]{2,60}?)(?:[, ]+(?:and )?not (?:before|earlier|after|sooner|later)(?: that)?)?(?= *(?:$|[.,;!?\\n]))`,
      'u',
    ),
);

/** Moves a picture to the words that it goes with. */
export function readMentions(masked: Masked, situation: Situation): Form {
  const { first, draft } = situation;
  if (first || !draft) return { wishes: [], masked };
  for (const pattern of PATTERNS) {
    const found = pattern.exec(masked.text);
    if (!found) continue;
    const target = pictureIn(found.groups?.['which'] ?? '', masked, situation);
    const topic = found.groups?.['topic'] ?? '';
    const at = found.index + found[0].lastIndexOf(topic);
    const place = target && placeOf(topicWords(writtenIn(masked, at, at + topic.length)), draft);
    if (!target || place === undefined) continue;
    return {
      wishes: edit<'move_pictures'>({ do: 'move_pictures', target, to: { at: 'place', number: place } }),
      masked: blanked(masked, found.index, found.index + found[0].length),
    };
  }
  return { wishes: [], masked };
}

function pictureIn(words: string, masked: Masked, situation: Situation): SimpleTarget | undefined {
  const mark = /[\ue100-\ue3fe]/u.exec(words)?.[0];
  const read = mark === undefined ? undefined : readMark(mark);
  if (read?.kind === 'ref') return targetsOf(masked.refs[read.index] ?? '')[0];
  const shown = situation.media.filter(
    ({ kind, filename }) => kind !== 'audio' && isInVideo(situation, filename),
  );
  const said = words.replace(/^(?:the|my|our) /, '');
  const named = read?.kind === 'file' ? [masked.files[read.index]] : filesNamed(said, shown);
  const [only, ...others] = named;
  return only && others.length === 0 ? { by: 'name', name: only.filename } : undefined;
}

/** The number of the picture that is seen while the one text with all of these words is. */
function placeOf(words: readonly string[], draft: EngineDraft): number | undefined {
  const has = ({ text }: { readonly text: string }): boolean =>
    words.length > 0 && words.every((word) => text.toLowerCase().includes(word));
  const [text, ...others] = textsIn(draft).filter(has);
  if (!text || others.length > 0) return undefined;
  const middle = text.st + text.d / 2;
  const at = picturesIn(draft).findLastIndex(({ st }) => st <= middle);
  return at < 0 ? undefined : at + 1;
}
