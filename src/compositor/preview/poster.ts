import type { Film } from '../scene/film.ts';
import type { Layer } from '../scene/scene.ts';
import { sceneAt } from '../scene/sceneAt.ts';

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

/** The sources that are needed for a frame: those that are seen in it, and those that something seen in it is made of. */
export function sourcesIn(film: Film, frame: number): readonly string[] {
  const seen = sceneAt(film, frame).layers.flatMap(sourcesOf);
  const made = new Map(film.made.map(({ source, of }) => [source, of]));
  return [...new Set(seen.map((source) => made.get(source) ?? source))];
}

function sourcesOf(layer: Layer): string[] {
  if (layer.kind === 'fill') return [];
  return layer.kind === 'picture' ? [layer.source] : layer.layers.flatMap(sourcesOf);
}
