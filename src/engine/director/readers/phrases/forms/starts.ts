import { picturesIn, shownIn, textsIn, type EngineDraft } from '../../../../draft/index.ts';
import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import { fileOf, readMark, type Masked } from '../../../language/marks.ts';
import { targetsOf } from '../../../language/refs.ts';
import { edit, type Situation } from '../../reader.ts';
import { beginning, blanked, type Form } from './form.ts';

/** When a sound begins, by what is seen then: `the voice starts too early, wait till the title's gone`, `music only from the wedding picture on`. */

const SOUND =
  /(?<![a-z])(?:(music|song|piano|guitar|track|tune|jingle|soundtrack)|(voice|voiceover|voice-over|recording|narration|memo|talking|speech))(?![a-z])/;
const NAME = '(?<name>title|[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*|[\\p{L}\\p{N}]+)';
const NOUN = '(?: (?:photo|picture|pic|image|shot|clip|one|slide))?';
const MARKED = '[\ue100-\ue1fe]\ue0ff*';
const PATTERNS: readonly (readonly [RegExp, 'start' | 'end'])[] = [
  [
    new RegExp(
      `(?:wait|start|begin|come in|play|hold(?: off)?|speak|talk)(?:s|ing|ning)?[^.;!?,]{0,20} (?:till|until|after|once|when) (?:the )?${NAME}${NOUN}(?:'s| is| has)?(?: been)? (?:gone|over|finished|ended|done|away)`,
      'u',
    ),
    'end',
  ],
  [
    new RegExp(
      `(?:wait|hold(?: off)?|start|begin|come in)(?:s|ing|ning)? (?:only |just )?after (?:the )?${NAME}${NOUN}(?=$|[.,;!?\n])`,
      'u',
    ),
    'end',
  ],
  [
    new RegExp(
      `(?:start|begin|come in|kick in|set in|play)(?:s|ing|ning)?(?: (?:the |my )?(?:music|song|tune|track|voice|jingle|soundtrack|${MARKED}))? (?:only |just )?(?:at|with|on|from|when) (?:the |we see the )?${NAME}${NOUN}(?: comes?(?: up| on| in)?| appears?| shows?(?: up)?| is shown| on(?:wards?)?)?(?:,? (?:and )?(?:not|no) (?:before|earlier|sooner)(?: that)?)?(?= ?$| ?[.,;!?\n])`,
      'u',
    ),
    'start',
  ],
  [
    new RegExp(
      `(?:music|song|tune|track|voice|soundtrack|recording) (?:only |just )?from (?:the )?${NAME}${NOUN} on(?:wards?)?(?= ?$| ?[.,;!?\n])`,
      'u',
    ),
    'start',
  ],
];

/** Reads when the music or the voice is to begin, where something that is seen says it. */
export function readStarts(masked: Masked, situation: Situation): Form {
  const { draft, first } = situation;
  const sound = SOUND.exec(masked.text);
  if (first || !draft || !sound) return { wishes: [], masked };
  for (const [pattern, side] of PATTERNS) {
    const found = pattern.exec(masked.text);
    const span = found && spanOf(found.groups?.name ?? '', masked, situation, draft);
    if (!found || !span) continue;
    const start = Math.round(side === 'start' ? span.st : span.st + span.d);
    const which = sound[2] === undefined ? 'music' : 'voice';
    const from = beginning(masked.text, found.index, /[.;!?\n]/);
    const add =
      which === 'music' && !/(?:have|add|put|use|with)(?![a-z])/.test(masked.text.slice(from, found.index));
    return {
      wishes: edit<'set_sound'>({ do: 'set_sound', which, start }),
      masked: blanked(
        masked,
        add || which === 'voice' ? from : beginning(masked.text, found.index),
        found.index + found[0].length,
      ),
    };
  }
  return { wishes: [], masked };
}

/** When something is seen, ms. */
function spanOf(
  name: string,
  masked: Masked,
  { media }: Situation,
  draft: EngineDraft,
): { st: number; d: number } | undefined {
  if (name === 'title') return textsIn(draft).find(({ role }) => role === 'title');
  const pictures = picturesIn(draft);
  const mark = readMark(name);
  if (mark?.kind === 'ref') {
    const [target] = targetsOf(masked.refs[mark.index] ?? '');
    const nth = target?.by === 'number' ? (target.numbers[0] ?? 0) : 0;
    return nth === 0 ? undefined : pictures.at(nth > 0 ? nth - 1 : nth);
  }
  const wanted = mark?.kind === 'file' ? nameOf(fileOf(masked, name)?.filename ?? '') : name;
  if (
    wanted.length < 3 ||
    /^(?:the|end|start|beginning|music|voice|song|first|last|it|that|this)$/.test(wanted)
  )
    return undefined;
  const names = pictures.map((picture) =>
    shownIn(picture).map(({ source }) =>
      nameOf(media.find(({ hash }) => hash === source.hash)?.filename ?? ''),
    ),
  );
  const [at, ...others] = bestNamed(wanted, names);
  return at === undefined || others.length > 0 ? undefined : pictures[at];
}
