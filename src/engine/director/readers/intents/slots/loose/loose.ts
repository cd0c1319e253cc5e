import type { Intent } from '../../intents.ts';
import type { SlotReader } from '../said.ts';
import { duplicate, split } from './copies.ts';
import { eachLength } from './lengths.ts';
import { add, move, remove, replace } from './order.ts';

/**
 * Reads words whose intent is known by what they name, one after the other, where the tables of phrases make nothing of them: every word must be a
 * picture, a value, a deed of the intent, or say nothing.
 */
export const loose: Readonly<Partial<Record<Intent, SlotReader>>> = {
  add,
  duplicate,
  'length.each': eachLength,
  move,
  remove,
  replace,
  split,
};
