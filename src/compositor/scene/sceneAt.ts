import { BLACK } from '../pixels/planes.ts';
import type { Drawing, Easing, Film, FilmFill, FilmOverlay, FilmPicture, FilmShot, Path } from './film.ts';
import type { FillLayer, GroupLayer, Layer, PictureLayer, Rect, Scene } from './scene.ts';

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
  if (entry === undefined || passed >= entry.frames) return [...pictureOf(shot, frame), ...wordsOf(shot, 1)];
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
type Flat = PictureLayer | FillLayer;

/** Words go before the next ones come: two texts are never mixed. */
function crossfade(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const leaving =
    before === undefined ? [] : [...pictureOf(before, frame), ...wordsOf(before, 1 - 2 * progress)];
  const coming: GroupLayer = { ...together(film, pictureOf(into, frame)), opacity: progress };
  return [...leaving, coming, ...wordsOf(into, 2 * progress - 1)];
}

function fadeBlack(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const half = before === undefined ? 0 : 0.5;
  const shown = progress < half ? before : into;
  const dark = progress < half ? progress / half : (1 - progress) / (1 - half);
  const black: FillLayer = { kind: 'fill', color: BLACK, place: wholeOf(film), opacity: dark };
  return shown === undefined ? [black] : [...pictureOf(shown, frame), ...wordsOf(shown, 1), black];
}

/** The next one pushes the last one out to the left. */
function slide(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const { width } = film.size;
  // On whole pixel pairs, so that luma and chroma stay together.
  const edge = 2 * Math.round((width * (1 - progress)) / 2);
  const shifted = (shot: FilmShot | undefined, x: number): GroupLayer[] =>
    shot === undefined ? [] : [{ ...wholeShot(film, shot, frame), place: { ...wholeOf(film), x } }];
  return [...shifted(before, edge - width), ...shifted(into, edge)];
}

/** A soft edge runs from the right to the left. */
function wipe(film: Film, frame: number, [before, into]: Neighbours, progress: number): Layer[] {
  const leaving = before === undefined ? [] : [...pictureOf(before, frame), ...wordsOf(before, 1)];
  const edge = 1 - progress * (1 + WIPE_EDGE);
  const mask = { start: -edge / WIPE_EDGE, across: 1 / WIPE_EDGE / film.size.width, down: 0 };
  return [...leaving, { ...wholeShot(film, into, frame), mask }];
}

function wholeShot(film: Film, shot: FilmShot, frame: number): GroupLayer {
  return together(film, [...pictureOf(shot, frame), ...wordsOf(shot, 1)]);
}

function together(film: Film, layers: readonly Flat[]): GroupLayer {
  return { kind: 'group', layers, place: wholeOf(film), opacity: 1 };
}

function pictureOf(shot: FilmShot, frame: number): Flat[] {
  const passed = shot.frames < 2 ? 0 : Math.min(1, (frame - shot.start) / (shot.frames - 1));
  return shot.layers.map((layer) => (layer.kind === 'fill' ? fillLayer(layer) : pictureLayer(layer, passed)));
}

/** @param passed part of the shot's time, 0–1 */
function pictureLayer(picture: FilmPicture, passed: number): PictureLayer {
  const { kind, source, size, grade, opacity = 1 } = picture;
  const progress = ease(picture.easing, passed);
  const window = between(picture.window, progress);
  const layer: PictureLayer = {
    kind,
    source,
    size,
    window,
    place: between(picture.place, progress),
    opacity,
  };
  return grade === undefined ? layer : { ...layer, grade };
}

function fillLayer({ kind, color, place }: FilmFill): FillLayer {
  return { kind, color, place, opacity: 1 };
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
  return { kind: 'picture', source, size, window: { x: 0, y: 0, ...size }, place, opacity };
}

function wholeOf({ size }: Film): Rect {
  return { x: 0, y: 0, ...size };
}

/** Sizes change by a steady factor, as a zoom of a lens does, so that it looks equally fast all the way. */
function between({ from, to }: Path, progress: number): Rect {
  const [x, width] = stretchBetween([from.x, from.width], [to.x, to.width], progress);
  const [y, height] = stretchBetween([from.y, from.height], [to.y, to.height], progress);
  return { x, y, width, height };
}

type Stretch = readonly [start: number, length: number];

function stretchBetween([x, from]: Stretch, [toX, to]: Stretch, progress: number): Stretch {
  const length = from * (to / from) ** progress;
  const part = from === to ? progress : (length - from) / (to - from);
  return [x + (toX - x) * part, length];
}

/** 0–1 → 0–1. */
function ease(easing: Easing, progress: number): number {
  return easing === 'smooth' ? progress * progress * (3 - 2 * progress) : progress;
}
