import type { SessionState } from '../../../api/types.ts';
import type { Draft } from '../../../timeline/types.ts';
import { differenceOf, type Difference } from '../../words/changes.ts';

/** A session's state, or the fact that it could not be read: that is not a state without anything in it. */
export type StateReading = SessionState | 'unread';

/** What a turn did to the timeline. Unread is not unchanged (docs/protocol.md, *Gone, unread, unchanged*). */
export type Effect =
  | { readonly kind: 'changed'; readonly difference: Difference }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unread' };

/** What a turn did, from the draft before it and the state after it. */
export function effectOf(before: Draft | undefined, after: StateReading): Effect {
  if (after === 'unread') return { kind: 'unread' };
  const difference = differenceOf(before, after.draft);
  return difference ? { kind: 'changed', difference } : { kind: 'unchanged' };
}
