import type { Wish } from '../../../reader.ts';

/**
 * What is said in a first request of how words look, and names none, is said of those that are asked for beside it: `title “Home”, in red`. With
 * several of them nobody could be sure, and without any no time is meant. Undefined then.
 */
export function onAdded(wish: Wish, wishes: readonly Wish[]): Wish | undefined {
  if (wish.kind !== 'edit') return wish;
  const { call } = wish;
  if ((call.do !== 'design_text' && call.do !== 'time_text') || call.which.by !== 'all') return wish;
  const added = wishes.flatMap((each) =>
    each.kind === 'edit' && each.call.do === 'add_text' ? [each.call] : [],
  );
  const [one, ...others] = added;
  if (!one) return call.do === 'design_text' ? wish : undefined;
  if (others.length === 0)
    return { kind: 'edit', call: { ...call, which: { by: 'words', words: one.text } } };
  return added.every(({ role }) => role === 'caption') && call.do === 'design_text'
    ? { kind: 'edit', call: { ...call, which: { by: 'role', role: 'caption' } } }
    : undefined;
}
