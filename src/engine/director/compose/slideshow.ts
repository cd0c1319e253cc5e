import type { Board } from '../board/board.ts';
import { emptyBoard } from '../board/board.ts';
import { toPicture } from '../board/media.ts';
import type { PictureSegment } from '../../draft/index.ts';
import { LOOKS, lookOfSkill } from '../../looks/index.ts';
import type { Context } from '../context.ts';
import { arranged } from '../arrange/arrange.ts';
import { isPlaced, shownOf } from './shown.ts';
import { pickSound } from './sound.ts';

/** Photos and clips in upload order, dissolves, gentle motion, music. Undefined without any. */
export function composeSlideshow(context: Context): Board | undefined {
  const pictures: PictureSegment[] = [];
  for (const file of shownOf(context)) pictures.push(toPicture(file, pictures));
  if (pictures.length === 0) return undefined;
  const board = { ...emptyBoard(context.skill), ...context.frame };
  const look = LOOKS[lookOfSkill(context.skill)];
  const wish = { frame: board, media: context.media, look, pairs: !isPlaced(context.calls) };
  return { ...board, pictures: arranged(pictures, wish), ...pickSound(context) };
}
