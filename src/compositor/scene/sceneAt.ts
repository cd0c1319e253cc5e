import type { Entry, Film, FilmFill, FilmPicture, FilmShot, Side } from './film.ts';
import { around, between, clipped, ease, scaled } from './geometry.ts';
import { STRONGEST_GRAIN } from '../pixels/noise.ts';
import { BLACK } from '../pixels/planes.ts';
import { overlayLayers } from './overlays.ts';
import type { FillLayer, GroupLayer, Layer, Mask, PictureLayer, Rect, Scene, Size } from './scene.ts';

/** How broad the soft edge of a wipe is, as a part of the frame. */
const WIPE_EDGE = 0.25;
/** How near one comes to a picture that is left by a zoom, and from how near the next one is seen. */
const ZOOMED_OUT_OF = 1.5;
const ZOOMED_INTO = 1.25;

/** What is in frame `frame` of a film (0 ≤ frame < its length). Pure. */
export function sceneAt(film: Film, frame: number): Scene {
  const overlays = film.overlays.flatMap((overlay) => overlayLayers(overlay, frame, film.size));
  const grain = grainAt(film, frame);
  const layers = [...shotLayers(film, frame), ...overlays, ...endingAt(film, frame)];
  return { layers, ...(grain === undefined ? {} : { grain }) };
}

/** What lies over all of it while the film ends. */
function endingAt(film: Film, frame: number): FillLayer[] {
  const { ending } = film;
  if (ending === undefined || frame < ending.start) return [];
  const opacity = ease('smooth', Math.min(1, (frame - ending.start + 1) / ending.frames));
  return [{ kind: 'fill', color: BLACK, place: wholeOf(film), opacity }];
}

/** Rows of the noise between one frame and the next: more than a frame has, so that it does not seem to wander. */
const GRAIN_STEP = 7919;

/** The grain of the shot that is seen, or between two, of both. It counts from the shot's start, so that a piece of the film has the same. */
function grainAt({ shots }: Film, frame: number): Scene['grain'] {
  const index = shots.findLastIndex((shot) => shot.start <= frame);
  const shot = shots[index];
  if (shot === undefined) return undefined;
  const passed = frame - shot.start;
  const { entry, grain = 0 } = shot;
  const before = entry !== undefined && passed < entry.frames ? (shots[index - 1]?.grain ?? 0) : grain;
  const share = entry === undefined ? 1 : Math.min(1, (passed + 1) / (entry.frames + 1));
  const levels = before + (grain - before) * share;
  return levels > 0 ? { amount: levels / STRONGEST_GRAIN, seed: (passed + 1) * GRAIN_STEP } : undefined;
}

function shotLayers(film: Film, frame: number): Layer[] {
  const index = film.shots.findLastIndex((shot) => shot.start <= frame);
  const shot = film.shots[index];
  if (shot === undefined) return [];
  const { entry } = shot;
  const passed = frame - shot.start;
  if (entry === undefined || passed >= entry.frames) return allOf(film, shot, frame);
  // The first frame is a step on the way already, and the one after the last has arrived.
  const progress = ease(entry.easing, (passed + 1) / (entry.frames + 1));
  const change: Change = { film, frame, entry, before: film.shots[index - 1], into: shot, progress };
  switch (entry.kind) {
    case 'crossfade':
      return crossfade(change);
    case 'fade':
      return fade(change);
    case 'slide':
      return slide(change);
    case 'wipe':
      return wipe(change);
    case 'zoom':
      return zoom(change);
  }
}

/** One shot taking over from another. */
interface Change {
  readonly film: Film;
  readonly frame: number;
  readonly entry: Entry;
  readonly before: FilmShot | undefined;
  readonly into: FilmShot;
  /** 0–1. */
  readonly progress: number;
}

type Flat = PictureLayer | FillLayer;

/** Words go before the next ones come: two texts are never mixed. */
function crossfade(change: Change): Layer[] {
  const { film, frame, entry, before, into, progress } = change;
  const coming = wordsOf(film, into, frame, 2 * progress - 1);
  if (before === undefined)
    return [{ ...together(film, pictureOf(into, frame)), opacity: progress }, ...coming];
  const leaving = wordsOf(film, before, frame, 1 - 2 * progress);
  if (entry.ofFrames !== true) {
    const shots = [before, into];
    const set = shots.filter((shot) => isSet(shot, film.size));
    if (set.length > 0 && shots.every((shot) => set.includes(shot) || isBare(shot, set)))
      return [...oneByOne(change, before), ...leaving, ...coming];
    // Between a picture that fills the frame and one that does not there is no moment without any, and no edge is seen through another picture.
    if (set.length > 0) return wipe(change);
  }
  const next = { ...together(film, pictureOf(into, frame)), opacity: progress };
  return [...pictureOf(before, frame), ...leaving, next, ...coming];
}

/** The part of a change in which a picture goes, and in which the next one comes: there is hardly a moment without any. */
const GOING = 0.6;

/** A picture that does not fill the frame goes before what comes next, and comes after what was there: no edges are seen through another picture. */
function oneByOne({ film, frame, into, progress }: Change, from: FilmShot): Layer[] {
  const [early, late] = [Math.min(1, progress / GOING), Math.max(0, 1 - (1 - progress) / GOING)];
  const [leaves, comes] = [isSet(from, film.size), isSet(into, film.size)];
  const over = !comes ? late : leaves ? progress : early;
  const left = layersOf(from, film, frame);
  const next = layersOf(into, film, frame);
  return [
    ...left.grounds,
    ...faded(left.set, leaves ? 1 - early : 1),
    { ...together(film, comes ? next.grounds : [...next.grounds, ...next.set]), opacity: over },
    ...(comes ? faded(next.set, late) : []),
  ];
}

/** What lies below a picture, and the picture that does not fill the frame. */
function layersOf(shot: FilmShot, film: Film, frame: number): { grounds: Flat[]; set: Flat[] } {
  const first = shot.layers.findIndex((layer) => !fillsFrame(layer, film.size));
  const shown = pictureOf(shot, frame, (_, index) => first < 0 || index < first);
  return { grounds: shown, set: first < 0 ? [] : pictureOf(shot, frame, (_, index) => index >= first) };
}

const faded = (layers: readonly Flat[], by: number): Flat[] =>
  by <= 0 ? [] : layers.map((layer) => ({ ...layer, opacity: layer.opacity * by }));

/** Whether a shot's picture leaves so much of the frame free that its edges are seen. */
function isSet(shot: FilmShot, size: Size): boolean {
  const within = shot.layers.filter((layer) => !fillsFrame(layer, size));
  const area = ({ width, height }: Rect): number => width * height;
  const covered = within.reduce(
    (sum, layer) =>
      layer.kind === 'picture' && layer.hidden === undefined
        ? sum + area(layer.clip ?? layer.place.from)
        : sum,
    0,
  );
  return within.length > 0 && covered < MOSTLY * size.width * size.height;
}

/** From this share of the frame on, pictures fill it, though there may be something between them. */
const MOSTLY = 0.75;

/** Whether there is nothing but a ground, and perhaps words: a card's, or that of another shot. */
function isBare({ layers: [ground, ...others], words }: FilmShot, shots: readonly FilmShot[]): boolean {
  if (ground === undefined || others.length > 0) return false;
  const isOf = ({ layers }: FilmShot): boolean =>
    layers.some(
      (layer) => layer.kind === 'picture' && ground.kind === 'picture' && layer.source === ground.source,
    );
  return ground.kind === 'fill' || words.length > 0 || shots.some(isOf);
}

function fillsFrame(layer: FilmPicture | FilmFill, { width, height }: Size): boolean {
  const covers = (place: Rect): boolean =>
    place.x <= 0 && place.y <= 0 && place.x + place.width >= width && place.y + place.height >= height;
  if (layer.kind === 'fill') return covers(layer.place);
  return (
    (layer.clip === undefined || covers(layer.clip)) && covers(layer.place.from) && covers(layer.place.to)
  );
}

function fade({ film, frame, entry, before, into, progress }: Change): Layer[] {
  const half = before === undefined ? 0 : 0.5;
  const shown = progress < half ? before : into;
  const opacity = progress < half ? progress / half : (1 - progress) / (1 - half);
  const over: FillLayer = { kind: 'fill', color: entry.color, place: wholeOf(film), opacity };
  return shown === undefined ? [over] : [...allOf(film, shown, frame), over];
}

/** The next one pushes the last one out on the other side. */
function slide({ film, frame, entry, before, into, progress }: Change): Layer[] {
  const { width, height } = film.size;
  const [x, y] = DIRECTIONS[entry.from];
  // On whole pixel pairs, so that luma and chroma stay together.
  const pairs = (length: number): number => 2 * Math.round((length * (1 - progress)) / 2);
  const at = { x: x * pairs(width), y: y * pairs(height) };
  const moved = (shot: FilmShot, by: { x: number; y: number }): GroupLayer => ({
    ...together(film, allOf(film, shot, frame)),
    place: { ...by, width, height },
  });
  const leaving = before === undefined ? [] : [moved(before, { x: at.x - x * width, y: at.y - y * height })];
  return [...leaving, moved(into, at)];
}

/** Where a side lies, seen from the middle. */
const DIRECTIONS: Readonly<Record<Side, readonly [number, number]>> = {
  right: [1, 0],
  left: [-1, 0],
  top: [0, -1],
  bottom: [0, 1],
};

/** A soft edge runs over the frame. */
function wipe({ film, frame, entry, before, into, progress }: Change): Layer[] {
  const leaving = before === undefined ? [] : allOf(film, before, frame);
  const mask = edgeFrom(entry.from, progress, film.size);
  return [...leaving, { ...together(film, allOf(film, into, frame)), mask }];
}

function edgeFrom(side: Side, progress: number, { width, height }: Size): Mask {
  const [x, y] = DIRECTIONS[side];
  // From 0 at the far side to 1 where it comes from.
  const start = x + y > 0 ? 0 : 1;
  const edge = 1 - progress * (1 + WIPE_EDGE);
  const steep = 1 / WIPE_EDGE;
  return { start: (start - edge) * steep, across: (x * steep) / width, down: (y * steep) / height };
}

/** One goes into the last picture, and comes out of the next one. */
function zoom({ film, frame, before, into, progress }: Change): Layer[] {
  const near = (shot: FilmShot, factor: number): GroupLayer => ({
    ...together(film, allOf(film, shot, frame)),
    place: scaled(wholeOf(film), factor),
  });
  const leaving = before === undefined ? [] : [near(before, ZOOMED_OUT_OF ** progress)];
  return [...leaving, { ...near(into, ZOOMED_INTO ** (1 - progress)), opacity: progress }];
}

function together(film: Film, layers: readonly Flat[]): GroupLayer {
  return { kind: 'group', layers, place: wholeOf(film), opacity: 1 };
}

function allOf(film: Film, shot: FilmShot, frame: number): Flat[] {
  return [...pictureOf(shot, frame), ...wordsOf(film, shot, frame, 1)];
}

function pictureOf(
  shot: FilmShot,
  frame: number,
  which: (layer: FilmPicture | FilmFill, index: number) => boolean = () => true,
): Flat[] {
  const passed = shot.frames < 2 ? 0 : Math.min(1, (frame - shot.start) / (shot.frames - 1));
  return shot.layers
    .filter(which)
    .flatMap((layer): Flat[] => (layer.kind === 'fill' ? [fillLayer(layer)] : pictureLayers(layer, passed)));
}

/** @param passed part of the shot's time, 0–1 */
function pictureLayers(picture: FilmPicture, passed: number): PictureLayer[] {
  const { kind, source, size, grade, clip, hidden } = picture;
  const progress = ease(picture.easing, passed);
  const window = between(picture.window, progress);
  const plain = { kind, source, size, window, place: between(picture.place, progress), opacity: 1 };
  const layer: PictureLayer = grade === undefined ? plain : { ...plain, grade };
  const seen = hidden === undefined ? [layer] : around(layer, between(hidden, progress));
  return clip === undefined ? seen : seen.flatMap((part) => clipped(part, clip) ?? []);
}

function fillLayer({ kind, color, place }: FilmFill): FillLayer {
  return { kind, color, place, opacity: 1 };
}

function wordsOf({ size }: Film, shot: FilmShot, frame: number, opacity: number): PictureLayer[] {
  return shot.words.flatMap((words) => overlayLayers(words, frame - shot.start, size, opacity));
}

function wholeOf({ size }: Film): Rect {
  return { x: 0, y: 0, ...size };
}
