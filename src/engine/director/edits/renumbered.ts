import type { EngineDraft } from '../../draft/index.ts';
import { openDraft, type Board } from '../board/board.ts';
import type { Call } from './calls/calls.ts';
import type { SimpleTarget, Target } from './calls/targets.ts';
import { NOTHING_SPOKEN, type EditContext } from './context.ts';
import { findPictures } from './find.ts';
import { isRefusal } from './result.ts';

/** Calls whose numbers are those of the pictures as they stood before the message: “3 first and 1 last” moves two. */
const OF_PLACES: ReadonlySet<Call['do']> = new Set([
  'move_pictures',
  'remove_pictures',
  'swap_pictures',
  'replace_picture',
  'duplicate_pictures',
  'split_pictures',
]);

/**
 * A call about pictures by their numbers in a draft, said of another one in which they stand elsewhere. What is no longer there keeps its
 * number. Pure.
 */
export function renumbered(
  call: Call,
  then: EngineDraft,
  now: EngineDraft,
  { media }: Pick<EditContext, 'media'>,
): Call {
  if (then === now || !OF_PLACES.has(call.do)) return call;
  const [old, current] = [openDraft(then), openDraft(now)];
  const isSame = old.pictures.every(({ id }, at) => current.pictures[at]?.id === id);
  if (isSame) return call;
  const simple = (target: SimpleTarget): SimpleTarget => {
    if (target.by !== 'number' && target.by !== 'range') return target;
    const found = findPictures(target, old, { media, fresh: new Set(), spoken: NOTHING_SPOKEN });
    if (isRefusal(found)) return target;
    const nowFound = findPictures(target, current, { media, fresh: new Set(), spoken: NOTHING_SPOKEN });
    const idsOf = (places: readonly number[], board: Board): string =>
      places.map((at) => board.pictures[at]?.id).join();
    if (!isRefusal(nowFound) && idsOf(nowFound, current) === idsOf(found, old)) return target;
    const places = found.map((at) => current.pictures.findIndex(({ id }) => id === old.pictures[at]?.id));
    return places.every((at) => at >= 0)
      ? { by: 'number', of: 'picture', numbers: places.map((at) => at + 1) }
      : target;
  };
  const moved = (target: Target): Target =>
    target.by === 'these' || target.by === 'but' ? { ...target, of: target.of.map(simple) } : simple(target);
  const again = { ...call };
  if ('target' in again) again.target = moved(again.target);
  if (again.do === 'swap_pictures') again.with = moved(again.with);
  if ((again.do === 'move_pictures' || again.do === 'duplicate_pictures') && again.to && 'target' in again.to)
    again.to = { ...again.to, target: moved(again.to.target) };
  return again;
}
