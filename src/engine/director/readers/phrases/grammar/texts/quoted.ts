import { picturesIn, textsIn } from '../../../../../draft/index.ts';
import { type Target, type TextRole, type When } from '../../../../edits/calls/targets.ts';
import { writtenIn } from '../../../../language/marks.ts';
import { NUMBER, ORDINAL, readNumber, readOrdinal } from '../../../../language/numbers.ts';
import { sentences } from '../../../../script/chunks.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import { designOf } from './design.ts';
import type { Grammar } from '../grammar.ts';
import { nounOf } from './noun.ts';
import { timingOf } from './timing.ts';

/** `add a red title “Lake Trip” at 5 s for 3 seconds`; `change the title to “Home”`; `call it “X”`. */
export const quoted: Grammar = (clause, { situation, topic, denies }) => {
  // “The logo in a corner, end text “X”” is two wishes.
  if (situation.first && clause.quoteIsApart) return undefined;
  const first = clause.quote();
  if (!first || first.value === '') return undefined;
  // A letter that stands in the message is what the video says.
  if (situation.first && situation.quotesAreWords && isBody(first.value)) return undefined;
  const second = clause.quote();
  if (clause.has('remove', 'no', 'music', 'voice') || clause.timesVideo || clause.goesOn) return undefined;
  // “A slideshow called “Summer”, 15 seconds” is that long as a whole.
  if (situation.first && clause.timesApart) return undefined;
  const line = second ? undefined : setLine(clause, situation, first.value);
  if (line) return line;
  const called = clause.takeAll('call');
  const noun = nounOf(clause);
  const changes = clause.takeAll('change') || clause.takeAll('replace');
  if (second) {
    if (!(changes || clause.has('to', 'as')) || clause.rest().length > 0 || clause.quote()) return undefined;
    return edit<'set_text'>({
      do: 'set_text',
      which: { by: 'words', words: first.value },
      text: second.value,
    });
  }
  // “The title should read …” is not to be read aloud.
  if (noun) clause.takeAll('narrate');
  const { when, on } = timingOf(clause);
  const role = noun?.role ?? (called ? 'title' : situation.first && !on ? roleAt(when) : undefined);
  const design = designOf(clause);
  const grown = role && !when && !on && !design ? grownOf(clause, situation, role, first.value) : undefined;
  if (grown) return grown;
  // “In the middle” is where they stand, and not when they come.
  const isTimed = when && !(when.place === 'middle' && design?.place);
  if (design && isThere(situation, first.value) && (!clause.has('add') || design.plate) && !isTimed && !on)
    return edit<'design_text'>({ do: 'design_text', which: { by: 'words', words: first.value }, design });
  // Words that are there already are seen at other times, and not twice.
  if (when && !on && !design && isThere(situation, first.value) && !clause.has('add')) return undefined;
  const isOfPicture = on && role === 'caption' && !clause.has('add') && (changes || clause.has('to', 'verb'));
  if (isOfPicture && !design && hasWords(situation, on))
    return edit<'set_text'>({ do: 'set_text', which: { by: 'on', pictures: on }, text: first.value });
  if (isChange(clause, { situation, role, changes, called }) && role && !when && !on && !design)
    return edit<'set_text'>({ do: 'set_text', which: { by: 'role', role }, text: first.value });
  const isNext = topic === 'text' && denies && !design && !on && !when;
  if ((changes || isNext) && !role && topic === 'text')
    return edit<'set_text'>({ do: 'set_text', which: { by: 'spoken' }, text: first.value });
  if (!noun && !called && !when && !on && !design && !clause.has('add', 'show', 'verb', 'with', 'use'))
    return undefined;
  clause.takeAll('move', 'each', 'keep', 'another', 'new');
  if (situation.first) clause.takeAll('only');
  return edit<'add_text'>({
    do: 'add_text',
    text: first.value,
    role: role ?? (isFarewell(first.value) && !when && !on ? 'closing' : 'caption'),
    ...(when && { when }),
    ...(on && { on }),
    ...(design && { design }),
  });
};

/** Several sentences are no title and no caption. */
const isBody = (text: string): boolean =>
  text.length > 120 || (text.length > 50 && sentences(text).length > 2);

/** What is said at the start of a video is its title, and at its end its closing. */
const roleAt = (when: When | undefined): TextRole | undefined =>
  when?.place === 'start' ? 'title' : when?.place === 'end' ? 'closing' : undefined;

/** `add the date “12 June” to the title`: both are said then. */
function grownOf(clause: Clause, { draft }: Situation, role: TextRole, words: string): Wish[] | undefined {
  const isAdded =
    clause.has('add') && /(?<![a-z])(?:to|behind|after) (?:the |my )?[a-z]+[ .!]*$/.test(clause.text);
  const [old, ...others] = draft ? textsIn(draft).filter((text) => text.role === role) : [];
  if (!isAdded || !old || others.length > 0) return undefined;
  clause.takeAll('words');
  return edit<'set_text'>({ do: 'set_text', which: { by: 'role', role }, text: `${old.text}, ${words}` });
}

/** Whether a picture that is counted has words of its own. */
function hasWords({ draft }: Situation, on: Target): boolean {
  if (!draft || on.by !== 'number' || on.numbers.length !== 1) return false;
  const nth = on.numbers[0] ?? 0;
  const counted = picturesIn(draft).filter(
    ({ kind }) => on.of === 'picture' || kind === (on.of === 'photo' ? 'image' : on.of),
  );
  const picture = counted.at(nth > 0 ? nth - 1 : nth);
  return textsIn(draft).some(
    ({ anchor }) => anchor.kind === 'pictures' && anchor.first === picture?.id && anchor.last === picture.id,
  );
}

const LINE = new RegExp(
  `(?<![a-z])(${ORDINAL}|last) (?:line|sentence)(?![a-z])|第(${NUMBER})[句行]|(最后)一?[句行]`,
  'iu',
);

/** `change the second line to “…”`, `第二句改成“…”`: the sentence of what is read that is counted so, in the text that has it. */
function setLine(clause: Clause, { draft, first }: Situation, text: string): Wish[] | undefined {
  const [, ordinal, number, last] =
    LINE.exec(writtenIn(clause.masked, clause.tokens[0]?.start ?? 0, clause.tokens.at(-1)?.end ?? 0)) ?? [];
  const nth =
    (last ?? ordinal === 'last')
      ? -1
      : ordinal
        ? readOrdinal(ordinal.toLowerCase())
        : number
          ? readNumber(number)
          : 0;
  if (nth === 0 || first || !draft || !clause.has('change', 'replace', 'to', 'verb')) return undefined;
  const lines = textsIn(draft)
    .filter(({ role }) => role === 'caption' || role === 'subtitle')
    .toSorted((a, b) => a.st - b.st)
    .flatMap((segment) => sentences(segment.text).map((line) => ({ segment, line })));
  const found = lines.at(nth > 0 ? nth - 1 : nth);
  if (!found) return undefined;
  clause.takeRest();
  return edit<'set_text'>({
    do: 'set_text',
    which: { by: 'words', words: found.segment.text },
    text: found.segment.text.replace(found.line, () => text),
  });
}

/** `The End`: what is said last. */
const isFarewell = (text: string): boolean =>
  /^(?:the end|fin|finis|ende|thanks? (?:you )?for watching|goodbye|see you(?: soon)?)[.!]*$/i.test(
    text.trim(),
  );

const isThere = ({ draft }: Situation, words: string): boolean =>
  draft !== undefined && textsIn(draft).some(({ text }) => text.toLowerCase() === words.toLowerCase());

/** Whether other words are meant for a text that is there. */
function isChange(
  clause: Clause,
  {
    situation,
    role,
    changes,
    called,
  }: { situation: Situation; role: TextRole | undefined; changes: boolean; called: boolean },
): boolean {
  if (changes || called) return true;
  const has = situation.draft !== undefined && textsIn(situation.draft).some((text) => text.role === role);
  return has && !clause.has('add') && (clause.has('to') || clause.has('verb'));
}
