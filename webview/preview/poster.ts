import type { Film } from '../../src/compositor/scene/film.ts';
import { sceneAt } from '../../src/compositor/scene/sceneAt.ts';

/** Seconds from the start in which the picture is looked for that stands for the film. */
const LOOKED_AT = 3;

/**
 * The frame that is shown before a film is played: near its start, the first of those in which everything has come in that comes in there,
 * and nothing is in between. Pure.
 */
export function posterFrame(film: Film, fps: number): number {
  let best = { frame: 0, layers: 0 };
  for (let frame = 0; frame < Math.min(film.frames, LOOKED_AT * fps); frame += 1) {
    const { layers } = sceneAt(film, frame);
    const settled = layers.every(({ opacity, mask }) => opacity === 1 && mask === undefined);
    const shown = layers.findLast(({ kind }) => kind === 'picture') === layers.at(-1);
    if (settled && shown && layers.length > best.layers) best = { frame, layers: layers.length };
  }
  return best.frame;
}
