import { edit } from '../../reader.ts';
import type { Grammar } from './grammar.ts';
import { positionOf } from './pictures.ts';

/** `add a text card “Chapter 2” at the end`: a picture of nothing but words. */
export const cards: Grammar = (clause) => {
  if (!clause.has('card') || !clause.has('add', 'verb', 'with') || clause.has('role', 'remove', 'no'))
    return undefined;
  const text = clause.quote()?.value;
  if (text === undefined || text === '') return undefined;
  clause.takeAll('card', 'words', 'new', 'another');
  const at = positionOf(clause, []);
  return edit<'add_card'>({ do: 'add_card', text, ...(at && { at }) });
};
