import type { Path } from '../../../compositor/scene/film.ts';
import type { Rect } from '../../../compositor/scene/scene.ts';
import type { Point } from '../../draft/index.ts';
import type { FrameSize } from '../../types.ts';
import type { MotionPath } from './motion.ts';

/** How much of a picture may be cut off, and what must stay. */
export interface Wish {
  /** The largest part of it that may be lost so that it fills its place; 1: it always does. */
  readonly loss: number;
  /** What must stay in sight, in shares of the picture. */
  readonly focus: Point;
  /** What may not be cut at all, in shares of the picture: it is shown whole where it would be. */
  readonly keep?: Rect;
  /** What is cut no more than it has to be, in shares of the picture, and at its foot rather than at its head. */
  readonly extent?: Rect;
}

/** Where a picture lies on a canvas, in canvas pixels: filling it, its edges beyond the canvas' own, or whole. */
export interface Layout {
  readonly mode: 'cover' | 'fit';
  readonly box: Rect;
}

export interface Stage {
  readonly canvas: FrameSize;
  /** Where everything has to be that must be seen all the time. */
  readonly safe: Rect;
}

/** What sides of whole pixels lose by themselves. */
const ROUNDING = 0.002;
/** How much a small picture is enlarged; beyond it, it would look soft. */
const MAX_ENLARGEMENT = 3;
/** Above the head of what is taller than its place, as a part of it. */
const HEADROOM = 0.03;
/** The shortest side that can be drawn. */
const SHORTEST = 8;

/** Lays a picture on a stage. Pure; never stretches. @param picture upright size in pixels */
export function layOut(picture: FrameSize, stage: Stage, wish: Wish): Layout {
  return filling(picture, stage, wish) ?? whole(picture, stage);
}

/** How a picture fills a stage; undefined where too much of it would be lost. */
export function filling(picture: FrameSize, { canvas, safe }: Stage, wish: Wish): Layout | undefined {
  const { loss } = wish;
  const shape = picture.width / picture.height / (canvas.width / canvas.height);
  const lost = 1 - Math.min(shape, 1 / shape);
  const enlarged = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  if (loss < 1 && (lost > loss + ROUNDING || enlarged > MAX_ENLARGEMENT)) return undefined;
  const width = Math.max(canvas.width, even(picture.width * enlarged));
  const height = Math.max(canvas.height, even(picture.height * enlarged));
  const across = offset(sightOf('across', width, wish), {
    ...{ length: width, canvas: canvas.width, safe: { start: safe.x, length: safe.width } },
  });
  const down = offset(sightOf('down', height, wish), {
    ...{ length: height, canvas: canvas.height, safe: { start: safe.y, length: safe.height } },
  });
  if (loss < 1 && !(across.keeps && down.keeps)) return undefined;
  return { mode: 'cover', box: { x: 0 - across.at, y: 0 - down.at, width, height } };
}

/** A part of a side, in pixels. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** What is to be seen along one side of a picture, in pixels of it. */
interface Sight {
  readonly focus: number;
  readonly keep: Stretch | undefined;
  readonly extent: Stretch | undefined;
  /** What does not fit is cut at its end, not at both. */
  readonly startFirst: boolean;
}

function sightOf(direction: 'across' | 'down', side: number, { focus, keep, extent }: Wish): Sight {
  const stretch = (area: Rect | undefined): Stretch | undefined =>
    area &&
    (direction === 'across'
      ? { start: area.x * side, length: area.width * side }
      : { start: area.y * side, length: area.height * side });
  return {
    focus: (direction === 'across' ? focus.x : focus.y) * side,
    ...{ keep: stretch(keep), extent: stretch(extent), startFirst: direction === 'down' },
  };
}

/** Where a stretch begins that shows what is to be seen: round the focus, moved so far that the extent is in it, or its head. */
function startOf({ focus, extent, startFirst }: Sight, safe: Stretch, middle: number): number {
  const wanted = focus - middle;
  if (extent === undefined) return wanted;
  const latest = extent.start - safe.start;
  const earliest = latest + extent.length - safe.length;
  if (earliest <= latest) return Math.min(Math.max(wanted, earliest), latest);
  return startFirst ? Math.min(wanted, latest - HEADROOM * extent.length) : wanted;
}

/** How much of a side is cut off at its start, so that `focus` comes to the middle as nearly as may be, and what is kept stays in the safe part. */
function offset(
  sight: Sight,
  { length, canvas, safe }: { readonly length: number; readonly canvas: number; readonly safe: Stretch },
): { readonly at: number; readonly keeps: boolean } {
  const most = length - canvas;
  const { focus, keep } = sight;
  if (keep === undefined)
    return { at: evenBelow(within(startOf(sight, safe, canvas / 2), most)), keeps: true };
  const latest = keep.start - safe.start;
  const earliest = latest + keep.length - safe.length;
  const from = Math.max(0, earliest);
  const to = Math.min(most, latest);
  // A picture's own edge is no cut: half a pixel is as good as none.
  if (from > to + 1) return { at: evenBelow(within(focus - canvas / 2, most)), keeps: false };
  return { at: evenBelow(Math.min(Math.max(focus - canvas / 2, from), Math.max(from, to))), keeps: true };
}

/** What a window of a laid-out picture is to have in its middle, on the canvas. Pure. @param window its size */
export function aimOf({ box }: Layout, wish: Wish, window: FrameSize): Point {
  const { keep, focus } = wish;
  if (keep !== undefined)
    return {
      x: box.x + (keep.x + keep.width / 2) * box.width,
      y: box.y + (keep.y + keep.height / 2) * box.height,
    };
  if (wish.extent === undefined) return { x: box.x + focus.x * box.width, y: box.y + focus.y * box.height };
  const middle = (direction: 'across' | 'down', side: number, length: number): number =>
    startOf(sightOf(direction, side, wish), { start: 0, length }, length / 2) + length / 2;
  return {
    x: box.x + middle('across', box.width, window.width),
    y: box.y + middle('down', box.height, window.height),
  };
}

function whole(picture: FrameSize, { safe }: Stage): Layout {
  const fitting = Math.min(safe.width / picture.width, safe.height / picture.height, MAX_ENLARGEMENT);
  const width = Math.min(safe.width, Math.max(SHORTEST, even(picture.width * fitting)));
  const height = Math.min(safe.height, Math.max(SHORTEST, even(picture.height * fitting)));
  const x = even(safe.x + (safe.width - width) / 2);
  const y = even(safe.y + (safe.height - height) / 2);
  return { mode: 'fit', box: { x, y, width, height } };
}

/** A picture's file as it is shown: turned, and how much of it. */
export interface Shown extends FrameSize {
  /** The part of it that is laid out, in shares. */
  readonly part: Rect;
}

/** Where a laid-out picture is seen, in the terms of a film. */
export interface Placed {
  /** The size that the whole picture is to be had in: one of its pixels is one of the frame's where it is seen largest. */
  readonly size: FrameSize;
  readonly window: Path;
  readonly place: Path;
}

/**
 * Where a picture is seen on its way. Pure. What fills its region wanders in it; what is whole wanders over it.
 * @param region of the frame, in its pixels
 * @param room 1, or how much larger than its region a whole picture that fills it is had, if it has the pixels, so that ways make no difference
 */
export function placeOn(
  { mode, box }: Layout,
  shown: Shown,
  path: MotionPath,
  region: Rect,
  room = 1,
): Placed {
  const constant = room > 1 && isWhole(shown) && path.detail === 1;
  const size = constant ? constantSize(mode, shown, region, room) : sizeNeeded(box, shown, path.detail);
  const { part } = shown;
  const corner = { x: part.x * size.width, y: part.y * size.height };
  const across = (part.width * size.width) / box.width;
  const down = (part.height * size.height) / box.height;
  if (mode === 'cover') {
    const windowAt = ({ x, y, width, height }: Rect): Rect => ({
      ...{ x: corner.x + (x - box.x) * across, y: corner.y + (y - box.y) * down },
      ...{ width: width * across, height: height * down },
    });
    const window = { from: windowAt(path.from), to: windowAt(path.to) };
    return { size, window, place: { from: region, to: region } };
  }
  const window = { ...corner, width: box.width * across, height: box.height * down };
  const place = { from: seenIn(box, path.from, region), to: seenIn(box, path.to, region) };
  return { size, window: { from: window, to: window }, place };
}

/**
 * The size to have a whole picture in, so that its part is as large as its box or, in detail, larger; from there on, pixels of its own
 * would only be guessed.
 */
function sizeNeeded(box: Rect, shown: Shown, detail: number): FrameSize {
  const { width, part } = shown;
  const whole = isWhole(shown);
  const stored = (width * part.width) / box.width;
  const scale = whole && detail === 1 ? 1 : Math.min(detail, Math.max(whole ? 1 : 0, stored));
  const side = (length: number, share: number): number => Math.max(SHORTEST, even((length * scale) / share));
  return { width: side(box.width, part.width), height: side(box.height, part.height) };
}

/** The size that a whole picture is had in whatever its way is; nothing is enlarged more than it takes to fill or to fit its region. */
function constantSize(
  mode: Layout['mode'],
  { width, height }: FrameSize,
  region: FrameSize,
  room: number,
): FrameSize {
  const [across, down] = [region.width / width, region.height / height];
  const filling = Math.max(across, down);
  const scale =
    mode === 'cover'
      ? Math.min(room * filling, Math.max(1, filling))
      : Math.min(across, down, MAX_ENLARGEMENT);
  return { width: Math.max(SHORTEST, even(width * scale)), height: Math.max(SHORTEST, even(height * scale)) };
}

function isWhole({ part }: Shown): boolean {
  return part.width === 1 && part.height === 1;
}

/** Where something on a canvas is in the region that shows a window of it. */
function seenIn(box: Rect, window: Rect, region: Rect): Rect {
  const scale = region.width / window.width;
  return {
    x: region.x + (box.x - window.x) * scale,
    y: region.y + (box.y - window.y) * scale,
    ...{ width: box.width * scale, height: box.height * scale },
  };
}

/** Held between 0 and `most`. */
function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

function even(value: number): number {
  return Math.round(value / 2) * 2;
}

/** Rounded down, as videos of earlier versions have it: they are to look the same. */
function evenBelow(value: number): number {
  return Math.floor(value / 2) * 2;
}
