import type { Cell, MediaSegment, PictureSegment, Transition } from '../../draft/index.ts';
import { LOOKS, type Look } from '../../looks/index.ts';
import type { Board } from './board.ts';
import { isComposed } from './media.ts';

/**
 * Gives a board all that its look wants of pictures and music but how they move: how they take over, their colours, the mood. Words and grounds
 * follow from the look itself. Pure; the length of the whole may change.
 */
export function dressed(board: Board): Board {
  const look = board.look && LOOKS[board.look.name];
  if (look === undefined) return board;
  const pictures = board.pictures.map((picture, at): PictureSegment => {
    const transition = changeAt(board.pictures, at, look);
    if (picture.kind === 'card') return { ...picture, transition };
    const graded = <Shown extends Cell | MediaSegment>(shown: Shown): Shown => ({
      ...shown,
      adjust: look.grade,
    });
    if (picture.kind === 'split') return { ...picture, transition, cells: picture.cells.map(graded) };
    return { ...graded(picture), transition };
  });
  const music = board.music.map((sound) => {
    const { source } = sound;
    if (!isComposed(sound) || source.kind !== 'composed' || look.moods.includes(source.mood)) return sound;
    const { seed, kind } = source;
    return { ...sound, source: { kind, seed, mood: look.moods[0] } };
  });
  return { ...board, pictures, music };
}

/**
 * How a picture at a place in the order takes over, as a look wants it. Where one of the two is divided and the other is not, or otherwise, a soft
 * edge runs over the frame instead of a dissolve: no borders are seen through another picture. Pure.
 */
export function changeAt(
  pictures: readonly PictureSegment[],
  at: number,
  { transition, accent }: Look,
): Transition {
  const wanted = accent !== undefined && at > 0 && at % accent.every === 0 ? accent.transition : transition;
  const [before, into] = [pictures[at - 1], pictures[at]];
  if (wanted.kind !== 'crossfade' || before === undefined || into === undefined) return wanted;
  const divided = into.kind === 'split' ? into : before.kind === 'split' ? before : undefined;
  if (divided === undefined || divisionOf(before) === divisionOf(into)) return wanted;
  return { ...wanted, kind: 'wipe', from: divided.arrange === 'rows' ? 'bottom' : 'right' };
}

const divisionOf = (picture: PictureSegment): string =>
  picture.kind === 'split' ? `${picture.arrange} ${picture.cells.length} ${picture.gap}` : '';
