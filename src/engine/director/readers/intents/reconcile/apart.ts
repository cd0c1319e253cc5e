import type { Span } from '../../../language/marks.ts';
import type { Message, Reading, Wish } from '../../reader.ts';
import type { Passage } from '../passages.ts';
import { wordsIn } from '../seen.ts';
import { areApart } from '../slots/loose/line.ts';
import { saidIn } from '../slots/said.ts';
import { isOpen } from './unread.ts';

/** Whether pictures that are spoken of apart are taken for one target. */
export function isOfApart(wish: Wish, message: Message, [start, end]: Span): boolean {
  if (message.situation.first || wish.kind !== 'edit' || !('target' in wish.call)) return false;
  const { target } = wish.call;
  return target.by === 'these' && areApart(target, saidIn(message.text.slice(start, end), 'move', message));
}

/** Wishes in which pictures that are spoken of apart are taken for one target, and the words that they were read from. */
const apartIn = ({ wishes, origins }: Reading, message: Message): readonly (readonly [Wish, Span])[] =>
  wishes.flatMap((wish) => {
    const origin = origins?.get(wish) ?? ([0, message.text.length] as const);
    return isOfApart(wish, message, origin) ? [[wish, origin] as const] : [];
  });

/** Whether a passage has words in which several were taken for one: each of them is read by itself. */
export const isOverApart = ({ start, end }: Passage, reading: Reading, message: Message): boolean =>
  apartIn(reading, message).some(([, [from, until]]) => from < end && until > start);

/** Words for pictures that are spoken of apart, where nothing is done to one of them. */
export function undoneApart(
  {
    wishes,
    unread,
    missed,
  }: { readonly [Name in 'unread' | 'missed']: readonly string[] } & {
    readonly wishes: readonly Wish[];
  },
  reading: Reading,
  message: Message,
): string[] {
  const done = JSON.stringify(wishes);
  return apartIn(reading, message).flatMap(([wish, [start, end]]) => {
    const target = wish.kind === 'edit' && 'target' in wish.call ? wish.call.target : undefined;
    const isDone = target?.by !== 'these' || target.of.every((each) => done.includes(JSON.stringify(each)));
    const words = wordsIn(message.text, start, end);
    return isDone || isOpen(words, [...unread, ...missed], message.text) ? [] : [words];
  });
}
