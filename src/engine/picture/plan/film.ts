import type { Drawing, Entry, Film, FilmOverlay, FilmShot } from '../../../compositor/scene/film.ts';
import type { Piece, RenderPlan, Shot, TextWindow } from './plan.ts';
import type { ShotPicture } from './shotPicture.ts';

/** Seconds that a text takes to appear and to go. */
const FADE = 0.35;

/** What the parts of a piece are made from. */
export interface PieceParts {
  readonly picture: (shot: Shot) => ShotPicture;
  /** A card's words. */
  readonly words: (shot: Shot) => Drawing | undefined;
  readonly text: (text: TextWindow) => Drawing;
}

/** What the compositor has to know to show a piece; frames count from the piece's first, so that it does not matter where it stands. Pure. */
export function filmOfPiece(plan: RenderPlan, piece: Piece, parts: PieceParts): Film {
  const { part, entry } = piece;
  const before = entry?.from?.shot;
  const shown = [...(before === undefined ? [] : [before]), part.shot];
  const shots = shown.map((shot): FilmShot => {
    const words = parts.words(shot);
    return {
      ...{ start: shot.start - piece.start, frames: shot.frames, layers: parts.picture(shot).layers },
      ...(words === undefined ? {} : { words }),
      // How the one before came in is over.
      ...(shot === part.shot && entry !== undefined ? { entry: entryOf(entry) } : {}),
    };
  });
  const overlays = piece.texts.map((text): FilmOverlay => {
    const fade = Math.min(Math.round(FADE * plan.fps), Math.floor(text.frames / 4));
    return { ...parts.text(text), start: text.start - piece.start, frames: text.frames, fade };
  });
  const made = shown.flatMap((shot) => parts.picture(shot).made);
  return { size: plan.size, frames: piece.frames, shots, overlays, made };
}

function entryOf({ kind, frames }: NonNullable<Piece['entry']>): Entry {
  // Until the compositor has them.
  const shown = kind === 'fade-white' ? 'fade-black' : kind === 'zoom' ? 'crossfade' : kind;
  return { kind: shown, frames, easing: 'linear' };
}
