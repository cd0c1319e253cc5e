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
import type { CardSegment } from '../../draft/index.ts';
import { LOOKS, type Style } from '../../looks/index.ts';
import { overlaysOfCard, overlaysOfText, type WordPart } from './wordOverlays.ts';

/** What the parts of a piece are made from. */
export interface PieceParts {
  readonly picture: (shot: Shot) => ShotPicture;
  /** A card's words; none of others. */
  readonly words: (shot: Shot) => readonly WordPart[];
  readonly text: (text: TextWindow) => readonly WordPart[];
  readonly corner: (corner: CornerWindow) => Drawing;
}

/** What the compositor has to know to show a piece; frames count from the piece's first, so that it does not matter where it stands. Pure. */
export function filmOfPiece(plan: RenderPlan, piece: Piece, parts: PieceParts): Film {
  const { part, entry } = piece;
  const { fps, style } = plan;
  const before = entry?.from?.shot;
  const shown = [...(before === undefined ? [] : [before]), part.shot];
  const shots = shown.map((shot): FilmShot => {
    const { segment, frames } = shot;
    const picture = parts.picture(shot);
    const grain = grainOf(shot, style);
    return {
      ...{ start: shot.start - piece.start, frames, layers: picture.layers },
      words: segment.kind === 'card' ? wordsOf(segment, shot, plan, parts) : [],
      ...(grain > 0 ? { grain } : {}),
      // How the one before came in is over.
      ...(shot === part.shot && entry !== undefined ? { entry: entryOf(entry, style) } : {}),
    };
  });
  const corners = piece.corners.map((corner): FilmOverlay => {
    const { start, frames, segment } = corner;
    const fade = softly((segment.fade * fps) / 1000, frames);
    const { opacity } = segment;
    return { ...parts.corner(corner), start: start - piece.start, frames, opacity, enter: fade, leave: fade };
  });
  const texts = piece.texts.flatMap((text) => {
    const { segment, frames } = text;
    return overlaysOfText(segment, parts.text(text), { start: text.start - piece.start, frames, fps });
  });
  const made = shown.flatMap((shot) => parts.picture(shot).made);
  const overlays = [...corners, ...texts];
  const film = { size: plan.size, frames: piece.frames, shots, overlays, made };
  const { ending } = plan;
  if (ending === undefined || ending.start >= piece.start + piece.frames) return film;
  return { ...film, ending: { ...ending, start: ending.start - piece.start } };
}

/** A card's words come when another's are gone. In a look they go before the next ones come, too. */
function wordsOf(
  card: CardSegment,
  shot: Shot,
  { shots, fps, style }: RenderPlan,
  parts: PieceParts,
): FilmOverlay[] {
  const half = (one: Shot | undefined): number => Math.ceil((one?.entering ?? 0) / 2);
  const frames = style === undefined ? shot.frames : shot.frames - half(shots[shot.index + 1]);
  const time = { frames, fps, apart: style && LOOKS[style.name].apart };
  // The first frame is what file managers and messengers show of a video.
  const opens = style !== undefined && shot.start === 0;
  return overlaysOfCard(card, parts.words(shot), time, { after: opens ? 0 : half(shot), opens });
}

/** Levels of the grain over a shot. */
function grainOf({ segment }: Shot, style: Style | undefined): number {
  if (style === undefined) return 0;
  const { grain, ground } = LOOKS[style.name];
  return segment.kind === 'card' && segment.ground === undefined ? ground.grain : grain;
}

/** @param wanted frames @param frames that it is there altogether */
function softly(wanted: number, frames: number): Animation {
  return { kind: 'fade', frames: Math.min(Math.round(wanted), Math.floor(frames / 4)) };
}

function entryOf(
  { kind, frames, easing, side }: NonNullable<Piece['entry']>,
  style: Style | undefined,
): Entry {
  const fades = kind === 'fade-black' || kind === 'fade-white';
  const color = kind === 'fade-white' ? colorOfRgb(1, 1, 1) : BLACK;
  const ofFrames = kind === 'crossfade' && style === undefined;
  return { kind: fades ? 'fade' : kind, frames, easing, from: side, color, ...(ofFrames && { ofFrames }) };
}
