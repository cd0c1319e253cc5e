import type { Position, Target } from '../../../edits/calls/targets.ts';
import { edit } from '../../reader.ts';
import type { Grammar } from './grammar.ts';
import { positionOf } from './positions.ts';

/** `add a text card “Chapter 2” at the end`: a picture of nothing but words. */
export const cards: Grammar = (clause) => {
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

const BETWEEN = /(?<![a-z])between (?:the )?[\ue100-\ue3fe]/;
