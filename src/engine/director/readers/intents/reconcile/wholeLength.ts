import { picturesIn } from '../../../../draft/index.ts';
import type { Message, Wish } from '../../reader.ts';

/** Such a share of the whole video is no length of one picture of many. */
const MOST_OF_ALL = 0.75;

/** As long as all of it is now, or longer, is no picture of many meant to be: `the new ones at the end, 30 seconds`. */
export function ofWhole(wish: Wish, { situation: { draft } }: Message): Wish {
  if (wish.kind !== 'edit' || wish.call.do !== 'set_picture_length' || !draft) return wish;
  const { target, length } = wish.call;
  const isAll = ['all', 'kind', 'spoken'].includes(target.by) && picturesIn(draft).length > 2;
  return isAll && 'to' in length && length.to >= draft.d * MOST_OF_ALL
    ? { kind: 'edit', call: { do: 'set_length', length } }
    : wish;
}
