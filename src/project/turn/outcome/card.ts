import type { ProjectState } from '../../state.ts';
import type { Card } from '../../types.ts';
import type { Effect } from './effect.ts';

/**
 * What a change is shown as below the words about it, once the state after it is taken over.
 *
 * @param before the version that it was made from
 */
export function cardOf({ record }: ProjectState, effect: Effect, before: string | undefined): Card {
  if (effect.kind !== 'changed') return {};
  const { rows } = effect.difference;
  const { at } = record.versions ?? {};
  return {
    ...(rows.length > 0 && { changes: rows }),
    ...(at !== undefined && { version: at }),
    ...(before !== undefined && { before }),
  };
}
