import { BLACK } from '../pixels/planes.ts';
import type { Drawing, Easing, Film, FilmOverlay, FilmShot } from './film.ts';
import type { FillLayer, Layer, PictureLayer, Rect, Scene } from './scene.ts';

/** How broad the soft edge of a wipe is, as a part of the frame. */
const WIPE_EDGE = 0.25;

/** What is in frame `frame` of a film (0 ≤ frame < its length). Pure. */
export function sceneAt(film: Film, frame: number): Scene {
  const overlays = film.overlays.flatMap((overlay) => overlayLayers(overlay, frame));
  return { layers: [...shotLayers(film, frame), ...overlays] };
}

function shotLayers(film: Film, frame: number): Layer[] {
  const index = film.shots.findLastIndex((shot) => shot.start <= frame);
  const shot = film.shots[index];
  if (shot === undefined) return [];
  const { entry } = shot;
  const passed = frame - shot.start;
  if (entry === undefined || passed >= entry.frames)
    return [...pictureOf(film, shot, frame), ...wordsOf(shot, 1)];
  // The first frame is a step on the way already, and the one after the last has arrived.
  const progress = ease(entry.easing, (passed + 1) / (entry.frames + 1));
  const before = film.shots[index - 1];
  switch (entry.kind) {
    case 'crossfade':
      return crossfade(film, frame, [before, shot], progress);
    case 'fade-black':
      return fadeBlack(film, frame, [before, shot], progress);
    case 'slide':
      return slide(film, frame, [before, shot], progress);
    case 'wipe':
      return wipe(film, frame, [before, shot], progress);
  }
}

type Neighbours = readonly [FilmShot | undefined, FilmShot];

/** Words go before the next ones come: two texts are never mixed. */
function crossfade(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const leaving =
    before === undefined ? [] : [...pictureOf(film, before, frame), ...wordsOf(before, 1 - 2 * progress)];
  const coming = pictureOf(film, into, frame).map((layer) => ({ ...layer, opacity: progress }));
  return [...leaving, ...coming, ...wordsOf(into, 2 * progress - 1)];
}

function fadeBlack(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const half = before === undefined ? 0 : 0.5;
  const shown = progress < half ? before : into;
  const dark = progress < half ? progress / half : (1 - progress) / (1 - half);
  const black: FillLayer = { kind: 'fill', color: BLACK, place: wholeOf(film), opacity: dark };
  return shown === undefined ? [black] : [...pictureOf(film, shown, frame), ...wordsOf(shown, 1), black];
}

/** The next one pushes the last one out to the left. */
function slide(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const { width } = film.size;
  const all = (shot: FilmShot | undefined): PictureLayer[] =>
    shot === undefined ? [] : [...pictureOf(film, shot, frame), ...wordsOf(shot, 1)];
  // On whole pixel pairs, so that luma and chroma stay together.
  const edge = 2 * Math.round((width * (1 - progress)) / 2);
  const shifted = (layers: PictureLayer[], by: number): PictureLayer[] =>
    layers.map((layer) => ({ ...layer, place: { ...layer.place, x: layer.place.x + by } }));
  return [...shifted(all(before), edge - width), ...shifted(all(into), edge)];
}

/** A soft edge runs from the right to the left. */
function wipe(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const leaving = before === undefined ? [] : [...pictureOf(film, before, frame), ...wordsOf(before, 1)];
  const edge = 1 - progress * (1 + WIPE_EDGE);
  const mask = { start: -edge / WIPE_EDGE, across: 1 / WIPE_EDGE / film.size.width, down: 0 };
  const coming = [...pictureOf(film, into, frame), ...wordsOf(into, 1)].map((layer) => ({ ...layer, mask }));
  return [...leaving, ...coming];
}

function pictureOf(film: Film, shot: FilmShot, frame: number): PictureLayer[] {
  const { source, from, to, easing, grade } = shot;
  const progress = shot.frames < 2 ? 0 : ease(easing, (frame - shot.start) / (shot.frames - 1));
  const window = between(from, to, Math.min(1, progress));
  const layer: PictureLayer = { kind: 'picture', source, window, place: wholeOf(film), opacity: 1 };
  return [grade === undefined ? layer : { ...layer, grade }];
}

function wordsOf({ words }: FilmShot, opacity: number): PictureLayer[] {
  return words === undefined || opacity <= 0 ? [] : [drawingLayer(words, opacity)];
}

function overlayLayers(overlay: FilmOverlay, frame: number): PictureLayer[] {
  const passed = frame - overlay.start;
  if (passed < 0 || passed >= overlay.frames) return [];
  const left = overlay.frames - 1 - passed;
  const steps = overlay.fade + 1;
  return [drawingLayer(overlay, Math.min(1, (passed + 1) / steps, (left + 1) / steps))];
}

function drawingLayer({ source, size, place }: Drawing, opacity: number): PictureLayer {
  return { kind: 'picture', source, window: { x: 0, y: 0, ...size }, place, opacity };
}

function wholeOf({ size }: Film): Rect {
  return { x: 0, y: 0, ...size };
}

/** Sizes change by a steady factor, as a zoom of a lens does, so that it looks equally fast all the way. */
function between(from: Rect, to: Rect, progress: number): Rect {
  const width = from.width * (to.width / from.width) ** progress;
  const height = from.height * (to.height / from.height) ** progress;
  const part = from.width === to.width ? progress : (width - from.width) / (to.width - from.width);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, width, height };
}

/** 0–1 → 0–1. */
function ease(easing: Easing, progress: number): number {
  return easing === 'smooth' ? progress * progress * (3 - 2 * progress) : progress;
}
