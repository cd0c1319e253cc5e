import type { Board } from '../board/board.ts';
import { emptyBoard } from '../board/board.ts';
import { isVisual, toPicture } from '../board/media.ts';
import type { PictureSegment } from '../../draft/index.ts';
import type { Context } from '../context.ts';
import { pickSound } from './sound.ts';

/** Photos and clips in upload order, crossfades, gentle motion, music. Undefined without any. */
export function composeSlideshow(context: Context): Board | undefined {
  const pictures: PictureSegment[] = [];
  for (const file of context.media.filter(isVisual)) pictures.push(toPicture(file, pictures));
  if (pictures.length === 0) return undefined;
  return { ...emptyBoard(context.skill), pictures, ...pickSound(context) };
}
