import type { Cell, MediaSegment, PictureSegment } from '../../draft/index.ts';
import { LOOKS, type Look } from '../../looks/index.ts';
import type { Board } from './board.ts';
import { isComposed } from './media.ts';

/**
 * Gives a board all that its look wants of pictures and music: how they take over, how they move, their colours, the mood. Words and grounds
 * follow from the look itself. Pure; the length of the whole may change.
 */
export function dressed(board: Board): Board {
  const look = board.look && LOOKS[board.look.name];
  if (look === undefined) return board;
  const pictures = board.pictures.map((picture, at) => dressedPicture(picture, at, look));
  const music = board.music.map((sound) => {
    const { source } = sound;
    if (!isComposed(sound) || source.kind !== 'composed' || look.moods.includes(source.mood)) return sound;
    const { seed, kind } = source;
    return { ...sound, source: { kind, seed, mood: look.moods[0] } };
  });
  return { ...board, pictures, music };
}

/** A picture at a place in the order, as a look wants it. Pure. */
export function dressedPicture(picture: PictureSegment, at: number, look: Look): PictureSegment {
  const { accent } = look;
  const isAccent = accent !== undefined && at > 0 && at % accent.every === 0;
  const { transition } = isAccent ? accent : look;
  switch (picture.kind) {
    case 'card':
      return { ...picture, transition };
    case 'split':
      return { ...picture, transition, cells: picture.cells.map((cell) => dressedShown(cell, at, look)) };
    default:
      return { ...dressedShown(picture, at, look), transition };
  }
}

function dressedShown<Shown extends Cell | MediaSegment>(shown: Shown, at: number, look: Look): Shown {
  const { motions, grade } = look;
  const kind = motions[at % motions.length] ?? 'none';
  const moves = shown.kind === 'image' && shown.motion.kind !== 'path';
  return { ...shown, adjust: grade, ...(moves && { motion: { kind, easing: 'smooth' } }) };
}
