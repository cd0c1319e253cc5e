import type { Motion } from '../../draft/index.ts';
import type { Drawing, Entry, Film, FilmOverlay, FilmShot } from '../../../compositor/scene/film.ts';
import type { Piece, RenderPlan, Shot, TextWindow } from './plan.ts';
import { planMotion } from './motion.ts';

/** Seconds that a text takes to appear and to go. */
const FADE = 0.35;

const STILL: Motion = { kind: 'none', easing: 'linear' };

/** What the parts of a piece are made from. */
export interface PieceSources {
  readonly picture: (shot: Shot) => string;
  /** A card's words. */
  readonly words: (shot: Shot) => Drawing | undefined;
  readonly text: (text: TextWindow) => Drawing;
}

/** What the compositor has to know to show a piece; frames count from the piece's first, so that it does not matter where it stands. Pure. */
export function filmOfPiece(plan: RenderPlan, piece: Piece, sources: PieceSources): Film {
  const { part, entry } = piece;
  const before = entry?.from?.shot;
  const shots = [...(before === undefined ? [] : [before]), part.shot].map((shot): FilmShot => {
    const words = sources.words(shot);
    return {
      ...motionOf(plan, shot),
      ...{ start: shot.start - piece.start, frames: shot.frames, source: sources.picture(shot) },
      ...(words === undefined ? {} : { words }),
      // How the one before came in is over.
      ...(shot === part.shot && entry !== undefined ? { entry: entryOf(entry) } : {}),
    };
  });
  const overlays = piece.texts.map((text): FilmOverlay => {
    const fade = Math.min(Math.round(FADE * plan.fps), Math.floor(text.frames / 4));
    return { ...sources.text(text), start: text.start - piece.start, frames: text.frames, fade };
  });
  return { size: plan.size, frames: piece.frames, shots, overlays };
}

function entryOf({ kind, frames }: NonNullable<Piece['entry']>): Entry {
  // Until the compositor has them.
  const shown = kind === 'fade-white' ? 'fade-black' : kind === 'zoom' ? 'crossfade' : kind;
  return { kind: shown, frames, easing: 'linear' };
}

function motionOf({ size, fps }: RenderPlan, shot: Shot): Pick<FilmShot, 'from' | 'to' | 'easing'> {
  const motion = shot.segment.kind === 'image' ? shot.segment.motion : STILL;
  const { from, to } = planMotion(motion, size, shot.frames / fps);
  return { from, to, easing: motion.easing };
}
