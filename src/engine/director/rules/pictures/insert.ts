import { fileHashOf } from '../../../draft/index.ts';
import type { MediaFile } from '../../../types.ts';
import type { Board } from '../../board/board.ts';
import { toPicture } from '../../board/media.ts';
import { count, words } from '../../language/words.ts';
import { done, type Change } from '../rule.ts';

/** Whether a file is one of the pictures. */
export const isShown = (board: Board, file: MediaFile): boolean =>
  board.pictures.some((picture) => fileHashOf(picture) === file.hash);

/** Puts photos and clips in at a place, with the length and the transition of those that are there. */
export function insertFiles(board: Board, files: readonly MediaFile[], at: number): Change {
  const still = board.pictures.find(({ kind }) => kind === 'image');
  let all = [...board.pictures];
  const made = files.map((file) => {
    const picture = toPicture(file, all);
    const transition = board.pictures[1]?.transition ?? picture.transition;
    const like = {
      ...picture,
      d: picture.kind === 'image' ? (still?.d ?? picture.d) : picture.d,
      transition,
    };
    all = [...all, like];
    return like;
  });
  const pictures = [...board.pictures.slice(0, at), ...made, ...board.pictures.slice(at)];
  const names = made.map(({ name }) => `“${name}”`).join(', ');
  return done(
    { ...board, pictures },
    words(
      `Added ${names}. The video has ${count(pictures.length, 'picture')} now.`,
      `添加了 ${names}，现在有 ${pictures.length} 个画面。`,
    ),
  );
}
