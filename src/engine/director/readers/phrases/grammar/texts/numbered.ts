import { picturesIn } from '../../../../../draft/index.ts';
import type { Target, TextTarget } from '../../../../edits/calls/targets.ts';
import { readWhen } from '../../../../language/when.ts';
import { edit, type Situation } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import type { Grammar } from '../grammar.ts';

/** One text over the pictures, as the timeline counts them: not `text 5 seconds long`, nor a number with a unit of its own. */
const NUMBERED = /(?<![a-z])text (?:no\.? |number )?(\d{1,4})(?![\d.%]|x(?![a-z]))/;

/** `show text 2 from 2.5 seconds to 5 seconds`, `change text 2 to “…”`, `remove text 2`; `change the words of scene 3 to “…”`. */
export const numberedTexts: Grammar = (clause, { situation }) => {
  if (situation.first) return undefined;
  const number = Number(NUMBERED.exec(clause.text)?.[1]);
  if (!(number > 0)) return wordsOfCard(clause, situation);
  if (clause.take('words') === undefined || clause.number()?.value !== number) return undefined;
  const which: TextTarget = { by: 'number', numbers: [number] };
  const quote = clause.quote()?.value;
  if (quote !== undefined) {
    if (!clause.takeAll('change') && !clause.takeAll('replace')) return undefined;
    return edit<'set_text'>({ do: 'set_text', which, text: quote });
  }
  if (clause.takeAll('remove')) return edit<'remove_texts'>({ do: 'remove_texts', which });
  // “Text 2 to 5 seconds” has no number from which it is seen.
  const { start, length } = readWhen(clause.text.replace(NUMBERED, 'text '), clause.masked);
  if (start === undefined && length === undefined) return undefined;
  while (clause.time());
  clause.takeAll('show', 'keep', 'move', 'start');
  const when = {
    ...(start !== undefined && { start: Math.round(start) }),
    ...(length !== undefined && length > 0 && { length: Math.round(length) }),
  };
  return edit<'time_text'>({ do: 'time_text', which, when });
};

/** What a card says, which is one of the pictures. */
function wordsOfCard(clause: Clause, { draft }: Situation) {
  if (!draft || !clause.hasQuote || !/(?<![a-z])(?:words|text) (?:of|on) /.test(clause.text))
    return undefined;
  const [target, ...others] = clause.targets;
  if (!target || others.length > 0 || !isCard(target, draft)) return undefined;
  if (clause.take('words') === undefined) return undefined;
  if (!clause.takeAll('change') && !clause.takeAll('replace')) return undefined;
  const text = clause.quote()?.value;
  const cards = clause.target();
  if (text === undefined || !cards) return undefined;
  return edit<'set_text'>({ do: 'set_text', which: { by: 'cards', cards }, text });
}

/** Whether a picture that is counted among all is a card. */
function isCard(target: Target, draft: NonNullable<Situation['draft']>): boolean {
  if (target.by !== 'number') return false;
  if (target.of === 'card') return true;
  const [number = 0] = target.numbers;
  return target.of === 'picture' && picturesIn(draft).at(number > 0 ? number - 1 : number)?.kind === 'card';
}
