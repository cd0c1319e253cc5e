import type { Position, Target } from '../../../edits/calls/targets.ts';
import { picturesIn } from '../../../../draft/index.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import type { Grammar } from './grammar.ts';
import { positionOf } from './positions.ts';

/** `add a text card “Chapter 2” at the end`: a picture of nothing but words. */
export const cards: Grammar = (clause, { situation }) => {
  const changed = clause.has('card') ? changedCard(clause, situation) : countedCard(clause, situation);
  if (changed) return changed;
  if (
    !clause.has('card') ||
    (!clause.has('add', 'verb', 'with') && !BETWEEN.test(clause.text)) ||
    clause.has('role', 'remove', 'no')
  )
    return undefined;
  const text = clause.quote()?.value;
  if (text === undefined || text === '') return undefined;
  clause.takeAll('card', 'words', 'new', 'another');
  const between = BETWEEN.test(clause.text) ? clause.named()[0]?.value : undefined;
  const at: Position | undefined = between ? { at: 'after', target: between } : positionOf(clause, []);
  const ground = clause.take('color');
  const italic = clause.take('italic') !== undefined;
  clause.takeAll('where', 'align', 'colors', 'photo', 'picture', 'ground');
  const ms = clause.time()?.value;
  const added: Target = { by: 'spoken' };
  return [
    ...edit<'add_card'>({ do: 'add_card', text, ...(at && { at }) }),
    ...(ground === undefined ? [] : edit<'set_card'>({ do: 'set_card', target: added, ground })),
    ...(italic
      ? edit<'design_text'>({ do: 'design_text', which: { by: 'cards', cards: added }, design: { italic } })
      : []),
    ...(ms === undefined
      ? []
      : edit<'set_picture_length'>({ do: 'set_picture_length', target: added, length: { to: ms } })),
  ];
};

/** `change the card to “Goodbye”`, `the last card should say “Goodbye”`: where it is sure which card is meant. */
function changedCard(clause: Clause, { draft }: Situation): Wish[] | undefined {
  const side = CHANGED.exec(clause.text)?.groups;
  const many = draft ? picturesIn(draft).filter(({ kind }) => kind === 'card').length : 0;
  if (!side || many === 0 || (many > 1 && side['nth'] === undefined)) return undefined;
  const text = clause.quote()?.value;
  if (text === undefined || text === '') return undefined;
  clause.takeAll('card', 'words', 'verb', 'change', 'to', 'as', 'first', 'last', 'in', 'with');
  const target: Target = { by: 'number', of: 'card', numbers: [side['nth'] === 'first' ? 1 : -1] };
  return edit<'set_card'>({ do: 'set_card', target, text });
}

/** `make the last card say “Goodbye”`. */
function countedCard(clause: Clause, { draft }: Situation): Wish[] | undefined {
  const [target, ...others] = clause.targets;
  if (!draft || !COUNTED.test(clause.text) || others.length > 0) return undefined;
  if (target?.by !== 'number' || target.of !== 'card') return undefined;
  const text = clause.quote()?.value;
  if (text === undefined || text === '') return undefined;
  clause.target();
  clause.takeAll('words', 'verb', 'change', 'to', 'as', 'in', 'with');
  return edit<'set_card'>({ do: 'set_card', target, text });
}

const COUNTED =
  /(?<![a-z])(?:(?:change|make|let|have|set|rewrite|edit)(?: the (?:text|words|wording) (?:of|on|in))? [\ue300-\ue3fe]\ue0ff* (?:to (?:say |read )?|into |say |read )|[\ue300-\ue3fe]\ue0ff* (?:should|must|could|can|needs to|has to) (?:say|read) )/u;
const CHANGED =
  /(?<![a-z])(?:(?:change|make|let|have|set|rewrite|edit)(?: the (?:text|words|wording) (?:of|on|in))? (?:the |that |this |my )?(?:(?<nth>first|last) )?(?:text )?card (?:to (?:say |read )?|into |say |read )|(?:the |that |this )(?:text )?card (?:should|must|could|can|needs to|has to) (?:say|read) )/;
const BETWEEN = /(?<![a-z])between (?:the )?[\ue100-\ue3fe]/;
