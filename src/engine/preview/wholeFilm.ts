import type { Film, FilmShot, MadeSource } from '../../compositor/scene/film.ts';
import { filmOfPiece, type PieceParts } from '../picture/plan/film.ts';
import type { Piece, RenderPlan } from '../picture/plan/plan.ts';

/** What the compositor has to know to show all of a plan: what its pieces show, one after the other. Pure. */
export function wholeFilm(plan: RenderPlan, parts: PieceParts): Film {
  const films = plan.pieces
    // The others go on with the same shot.
    .filter(({ part }) => part.offset === 0)
    .map((piece) => ({
      start: piece.start,
      film: filmOfPiece(plan, { ...piece, texts: [], corners: [] }, parts),
    }));
  const shots = films.flatMap(({ start, film }): FilmShot[] => {
    const shot = film.shots.at(-1);
    return shot === undefined ? [] : [{ ...shot, start: shot.start + start }];
  });
  const made = new Map<string, MadeSource>();
  for (const { film } of films) for (const one of film.made) made.set(one.source, one);
  const { overlays } = filmOfPiece(plan, pieceOver(plan), parts);
  const film = { size: plan.size, frames: plan.frames, shots, overlays, made: [...made.values()] };
  return plan.ending === undefined ? film : { ...film, ending: plan.ending };
}

/** A piece of all that lies over the pictures. */
function pieceOver({ pieces, frames, texts, corners }: RenderPlan): Piece {
  const [first] = pieces;
  if (first === undefined) throw new RangeError('a plan has a piece at least');
  return { ...first, start: 0, frames, texts, corners };
}
