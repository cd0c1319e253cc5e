import { shownIn } from '../../draft/index.ts';
import type { FrameSize, Subject } from '../../types.ts';
import type { RenderPlan, Shot } from './plan.ts';

/** What is known of a file's picture. */
type Known = FrameSize & { readonly subject?: Subject | undefined };

/** Where in the time that a shot has for itself a frame may be taken from, the best first. */
const MOMENTS = [0.5, 0.7, 0.3, 0.9, 0.1];
/** What counts for a frame, and what against it. */
const SCORE = { picture: 2, face: 2, fills: 1, early: 0.5, words: -1.5 };
/** A face of so much of the picture's height is as good as a larger one. */
const LARGE = 0.3;

/**
 * The frame that shows best what a video is: a picture that fills the frame, with faces rather than without, early rather than late, and no words over
 * it where there is such a one. Pure.
 * @param media upright size of a file's picture, and what it is of
 * @returns its number
 */
export function coverFrame(plan: RenderPlan, media: (hash: string) => Known): number {
  const frames = plan.shots.flatMap((shot) => {
    const [from, to] = aloneOf(shot, plan);
    return MOMENTS.map((part, order) => {
      const frame = Math.round(from + (to - from) * part);
      const read = plan.texts.some(({ start, frames }) => frame >= start && frame < start + frames);
      return { frame, score: scoreOf(shot, plan, media) + (read ? SCORE.words : 0) - order / 100 };
    });
  });
  return frames.toSorted((a, b) => b.score - a.score)[0]?.frame ?? 0;
}

/** The first and the last frame in which nothing else than a shot is seen. */
function aloneOf(shot: Shot, { shots, frames, ending }: RenderPlan): [number, number] {
  const next = shots[shot.index + 1];
  const end = next?.start ?? ending?.start ?? frames;
  return [shot.start + shot.entering, Math.max(shot.start + shot.entering, end - 1)];
}

function scoreOf(
  { segment, index }: Shot,
  { shots, size }: RenderPlan,
  media: (hash: string) => Known,
): number {
  const shown = shownIn(segment).map((cell) => media(cell.source.hash));
  const [only] = shown;
  if (only === undefined) return 0;
  const faces = shown.flatMap(({ subject }) => subject?.faces ?? []);
  const largest = Math.max(0, ...faces.map(({ height }) => Math.min(1, height / LARGE)));
  // Of one that lies within the frame less is seen.
  const shape = only.width / only.height / (size.width / size.height);
  const fills = shown.length > 1 ? 0.5 : Math.min(shape, 1 / shape);
  const early = 1 - index / Math.max(1, shots.length);
  return SCORE.picture + SCORE.face * largest + SCORE.fills * fills + SCORE.early * early;
}
