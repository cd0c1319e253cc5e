import type { PictureSegment, SplitSegment } from '../../draft/index.ts';
import { alone, isPair } from '../arrange/pairs.ts';
import type { Board } from '../board/board.ts';
import type { Call } from './calls/calls.ts';
import type { SimpleTarget, Target } from './calls/targets.ts';
import type { EditContext } from './context.ts';
import { findPictures } from './find.ts';
import { isRefusal } from './result.ts';

/**
 * Takes apart those pictures that share the frame for want of room of which a call is about some and not about others: who removes photo 3 has not
 * asked for photo 4 to go. What somebody has put together stays. Pure.
 */
export function freed(board: Board, call: Call, context: EditContext): Board {
  const isOwn = (picture: PictureSegment): picture is SplitSegment => isPair(picture, board, context.media);
  if (!board.pictures.some(isOwn)) return board;
  const targets = [
    ...('target' in call ? [call.target] : []),
    ...('with' in call ? [call.with] : []),
    ...('on' in call && call.on ? [call.on] : []),
    ...(call.do === 'move_pictures' && 'target' in call.to ? [call.to.target] : []),
  ].filter(namesOne);
  if (targets.length === 0) return board;
  const taken = [...board.pictures];
  const groups = board.pictures.map((picture): PictureSegment[] => {
    if (!isOwn(picture)) return [picture];
    const single = alone(picture, taken);
    taken.push(...single);
    return single;
  });
  const flat = groups.flat();
  const meant = new Set(
    targets.flatMap((target) => {
      const found = findPictures(target, { ...board, pictures: flat }, context);
      return isRefusal(found) ? [] : found.map((at) => flat[at]);
    }),
  );
  const pictures = board.pictures.flatMap((picture, at) => {
    const group = groups[at] ?? [picture];
    const count = group.filter((one) => meant.has(one)).length;
    return count > 0 && count < group.length ? group : [picture];
  });
  return pictures.length === board.pictures.length ? board : { ...board, pictures };
}

/** Whether a target says which photos it means, one by one. */
function namesOne(target: Target): boolean {
  return target.by === 'these' || target.by === 'but' ? target.of.some(isOne) : isOne(target);
}

const isOne = (target: SimpleTarget): boolean =>
  target.by === 'name' || ((target.by === 'number' || target.by === 'range') && target.of === 'photo');
