import { lettersOf } from '../../../../compose/unshown.ts';
import type { Wish } from '../../../reader.ts';
import type { Passage } from '../../passages.ts';
import type { Seen } from '../../seen.ts';

/** Words of a first request that are in the video already, or say where in it they are. */

interface Found {
  readonly wishes: readonly Wish[];
  readonly isSettled: (passage: Passage) => boolean;
}

/** Whether all that a passage says stands on a card of a promo. */
export function isFact(
  { start, end }: Passage,
  { wishes }: Pick<Found, 'wishes'>,
  { message: { text, situation } }: Seen,
): boolean {
  const words = lettersOf(text.slice(start, end));
  return (
    situation.promotes === true &&
    words !== '' &&
    wishes.some(
      (wish) =>
        wish.kind === 'edit' && wish.call.do === 'add_card' && lettersOf(wish.call.text).includes(words),
    )
  );
}

/** Whether words beside a passage stand in what was read whole. */
export function isSettledAt(
  words: string,
  passage: Passage,
  { isSettled }: Pick<Found, 'isSettled'>,
  text: string,
): boolean {
  const start = text.indexOf(words);
  return start >= 0 && isSettled({ ...passage, start, end: start + words.length });
}

/** Whether words say where those stand that are shown: “phone number 123 at the end”. */
export const isPlaceOfWords = (words: string, wishes: readonly Wish[]): boolean =>
  AT_END.test(words) && wishes.some((wish) => wish.kind === 'edit' && wish.call.do === 'add_card');
const AT_END = /^(?:放|写|打|加)?(?:在|到)?(?:最后面?|最後面?|结尾|結尾|片尾)(?:就行|就好|吧)?$/u;
