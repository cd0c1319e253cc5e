import { BLACK } from '../../../compositor/pixels/planes.ts';
import { colorOfRgb } from '../../../compositor/color.ts';
import type {
  Animation,
  Drawing,
  Entry,
  Film,
  FilmOverlay,
  FilmShot,
} from '../../../compositor/scene/film.ts';
import type { CornerWindow, Piece, RenderPlan, Shot, TextWindow } from './plan.ts';
import type { ShotPicture } from './shotPicture.ts';

/** Seconds that a text takes to appear and to go. */
const FADE = 0.35;

/** What the parts of a piece are made from. */
export interface PieceParts {
  readonly picture: (shot: Shot) => ShotPicture;
  /** A card's words. */
  readonly words: (shot: Shot) => Drawing | undefined;
  readonly text: (text: TextWindow) => Drawing;
  readonly corner: (corner: CornerWindow) => Drawing;
}

/** What the compositor has to know to show a piece; frames count from the piece's first, so that it does not matter where it stands. Pure. */
export function filmOfPiece(plan: RenderPlan, piece: Piece, parts: PieceParts): Film {
  const { part, entry } = piece;
  const before = entry?.from?.shot;
  const shown = [...(before === undefined ? [] : [before]), part.shot];
  const shots = shown.map((shot): FilmShot => {
    const words = parts.words(shot);
    const { layers } = parts.picture(shot);
    return {
      ...{ start: shot.start - piece.start, frames: shot.frames, layers },
      words: words === undefined ? [] : [{ ...words, start: 0, frames: shot.frames, opacity: 1 }],
      // How the one before came in is over.
      ...(shot === part.shot && entry !== undefined ? { entry: entryOf(entry) } : {}),
    };
  });
  const corners = piece.corners.map((corner): FilmOverlay => {
    const { start, frames, segment } = corner;
    const fade = softly((segment.fade * plan.fps) / 1000, frames);
    const { opacity } = segment;
    return { ...parts.corner(corner), start: start - piece.start, frames, opacity, enter: fade, leave: fade };
  });
  const texts = piece.texts.map((text): FilmOverlay => {
    const fade = softly(FADE * plan.fps, text.frames);
    const { start, frames } = text;
    return { ...parts.text(text), start: start - piece.start, frames, opacity: 1, enter: fade, leave: fade };
  });
  const made = shown.flatMap((shot) => parts.picture(shot).made);
  const overlays = [...corners, ...texts];
  return { size: plan.size, frames: piece.frames, shots, overlays, made };
}

/** @param wanted frames @param frames that it is there altogether */
function softly(wanted: number, frames: number): Animation {
  return { kind: 'fade', frames: Math.min(Math.round(wanted), Math.floor(frames / 4)) };
}

function entryOf({ kind, frames, easing, side }: NonNullable<Piece['entry']>): Entry {
  const fades = kind === 'fade-black' || kind === 'fade-white';
  const color = kind === 'fade-white' ? colorOfRgb(1, 1, 1) : BLACK;
  return { kind: fades ? 'fade' : kind, frames, easing, from: side, color };
}
