import { colorOfHex } from '../../../compositor/color.ts';
import {
  CELLS,
  type FilmFill,
  type FilmPicture,
  type MadeSource,
  type Path,
} from '../../../compositor/scene/film.ts';
import { SHADOW_REACH } from '../../../compositor/made/shadow.ts';
import type { Grade, Rect } from '../../../compositor/scene/scene.ts';
import type { Cell, Motion, PictureSegment } from '../../draft/index.ts';
import type { Orientation } from '../../../compositor/pixels/turn.ts';
import { LOOKS } from '../../looks/index.ts';
import type { FrameSize, Subject } from '../../types.ts';
import { cardGround, groundLayer, type GroundSetting } from './cardGround.ts';
import { cellsOf } from './cells.ts';
import { gradeOf } from './grade.ts';
import { aimOf, filling, layOut, placeOn, type Layout, type Wish } from './layout.ts';
import { aimedAt, MOST_ROOM, planMotion, type MotionPath } from './motion.ts';
import { matColor, printsOn, type Print } from './print.ts';
import { orientationFor, shownOf } from './upright.ts';

const TOWARDS: Motion = { kind: 'zoom-in', easing: 'linear' };
const PAPER = '#f7f5f0';
const STANDING: Motion = { kind: 'none', easing: 'linear' };

/** A photo or a clip as a shot needs it. */
export interface NeededFile {
  readonly cell: Pick<Cell, 'kind' | 'name' | 'source' | 'in' | 'out' | 'speed'>;
  /** How the stored picture is turned, and the size it has then. */
  readonly orientation: Orientation;
  readonly size: FrameSize;
}

/** What is seen of a shot, and what is needed for it. */
export interface ShotPicture {
  /** From the lowest to the highest. */
  readonly layers: readonly (FilmPicture | FilmFill)[];
  readonly made: readonly MadeSource[];
  /** By the name of the source. */
  readonly files: ReadonlyMap<string, NeededFile>;
  /** The source of the ground that it has of a card, or of a look. */
  readonly ground?: string;
}

/** What is known of a file's picture. */
export interface UprightFile extends FrameSize {
  readonly orientation: Orientation;
  readonly subject?: Subject | undefined;
}

/** What one has to know to lay a shot out. */
export interface Setting extends GroundSetting {
  /** Upright size of a file's picture in pixels, how it is stored, and what it is of. */
  readonly media: (hash: string) => UprightFile;
  /** What sources are called. */
  readonly fileId: (file: NeededFile) => string;
}

/** Lays out what fills the frame for a while. Pure. */
export function pictureOfShot(segment: PictureSegment, setting: Setting): ShotPicture {
  const { frame } = setting;
  const whole = { x: 0, y: 0, ...frame };
  if (segment.kind === 'card') {
    const ground = cardGround(segment, setting);
    const source = ground.kind === 'picture' ? { ground: ground.source } : {};
    return { layers: [ground], made: [], files: new Map(), ...source };
  }
  if (segment.kind !== 'split') return pictureIn(whole, segment, setting);
  const regions = cellsOf(segment, segment.cells.length, frame);
  const cells = segment.cells.map((cell, index) => pictureIn(regions[index] ?? whole, cell, setting));
  const between: FilmFill = { kind: 'fill', color: colorOfHex(segment.ground), place: whole };
  return {
    layers: [between, ...cells.flatMap(({ layers }) => layers)],
    made: cells.flatMap(({ made }) => made),
    files: new Map(cells.flatMap(({ files }) => [...files])),
  };
}

/** A photo or a clip in a region of the frame: filling it, or whole over a ground. */
function pictureIn(region: Rect, cell: Cell, setting: Setting): ShotPicture {
  const { frame, seconds, media } = setting;
  const { framing, motion } = cell;
  const { orientation, ...upright } = media(cell.source.hash);
  const { shown, ...sight } = shownOf(upright, framing);
  // Slow zooms and pans are for what does not move by itself.
  const moves = cell.kind === 'image' || motion.kind === 'path';
  const way: Motion = moves ? motion : STANDING;
  const cut = { width: shown.width * shown.part.width, height: shown.height * shown.part.height };
  const { loss, ground: behind } = framing;
  const { path, layout } = layOutMoving(cut, way, { region, seconds, wish: { loss, ...sight } });
  if (layout.mode === 'fit' && behind.kind === 'mat') {
    const above = setting.style && LOOKS[setting.style.name].above;
    const prints = printsOn(region, cut, loss, above);
    // What may not be cut is whole in some of them.
    const isKept = ({ picture, loss: most }: Print): boolean =>
      layOutMoving(cut, way, { region: picture, seconds, wish: { loss: most, ...sight } }).layout.mode ===
      'cover';
    const print = prints.find(isKept) ?? prints.at(-1);
    if (print) return matted(region, print, cell, matOf(region, cell, setting), setting);
  }
  const placed = placeOn(layout, shown, path, region, cell.kind === 'image' ? MOST_ROOM : 1);
  const file: NeededFile = { cell, orientation: orientationFor(orientation, framing), size: placed.size };
  const source = setting.fileId(file);
  const files = new Map([[source, file]]);
  const grade = gradeOf(cell.adjust);
  const look: Look = {
    easing: motion.easing,
    ...(grade === undefined ? {} : { grade }),
    ...(isWhole(region, frame) ? {} : { clip: region }),
  };
  const front: FilmPicture = { kind: 'picture', source, ...placed, ...look };
  if (framing.ground.kind !== 'blur') {
    const color = colorOfHex(matColor(framing.ground.color, setting.style));
    const fill: FilmFill = { kind: 'fill', color, place: region };
    return { layers: [fill, front], made: [], files };
  }
  // A picture that fills its region may be transparent.
  const ground = groundOf(source, region, look);
  if (layout.mode === 'cover') return { layers: [ground.layer, front], made: [ground.made], files };
  const shadow = shadowOf(front, frame);
  return { layers: [ground.layer, shadow.layer, front], made: [ground.made, shadow.made], files };
}

/** What would lose too much lies on a mat as a print: its edges stand still, and the picture moves within them. */
function matted(
  region: Rect,
  print: Print,
  cell: Cell,
  mat: FilmFill | FilmPicture,
  setting: Setting,
): ShotPicture {
  const onPaper: Cell = {
    ...cell,
    framing: { ...cell.framing, loss: print.loss, ground: { kind: 'color', color: PAPER } },
  };
  const { layers, files, ...inner } = pictureIn(print.picture, onPaper, setting);
  const front = layers.findLast((layer) => layer.kind === 'picture');
  const ground = mat.kind === 'picture' ? { ground: mat.source } : {};
  const paper: FilmFill = { kind: 'fill', color: colorOfHex(PAPER), place: print.paper };
  if (front === undefined) return { layers: [mat, paper, ...layers], files, ...inner, ...ground };
  const onMat = { ...front, place: still(print.paper), clip: region };
  const shadow = shadowOf(onMat, setting.frame);
  const made = [...inner.made, shadow.made];
  return { layers: [mat, shadow.layer, paper, ...layers], made, files, ...ground };
}

/** What a print lies on: the look's ground, as its cards have it, where it has the frame for itself; else a colour. */
function matOf(region: Rect, { framing, source }: Cell, setting: Setting): FilmFill | FilmPicture {
  const own = framing.ground.kind === 'mat' ? framing.ground.color : undefined;
  if (setting.style !== undefined && own === undefined && isWhole(region, setting.frame))
    return groundLayer(undefined, source.hash, setting);
  return { kind: 'fill', color: colorOfHex(matColor(own, setting.style)), place: region };
}

/** A motion that would lead over the edge of what may not be cut gives way to one towards it, and that to none. */
function layOutMoving(
  cut: FrameSize,
  motion: Motion,
  { region, seconds, wish }: { readonly region: Rect; readonly seconds: number; readonly wish: Wish },
): { readonly path: MotionPath; readonly layout: Layout } {
  const size = { width: region.width, height: region.height };
  const gentler: readonly Motion[] =
    motion.kind === 'path' || motion.kind === 'none' ? [] : [TOWARDS, STANDING];
  for (const each of [motion, ...gentler]) {
    const planned = planMotion(each, size, seconds);
    // What a zoom is aimed at it shows, wherever that is.
    const stage = planned.zooms
      ? { canvas: planned.canvas, safe: { x: 0, y: 0, ...planned.canvas } }
      : planned;
    const layout = filling(cut, stage, wish);
    const path = layout && aimedAt(planned, aimOf(layout, wish, size));
    if (path && fits(layout, wish, path)) return { path, layout };
  }
  const path = planMotion(motion, size, seconds);
  return { path, layout: layOut(cut, path, wish) };
}

/** Whether what may not be cut has room in what is seen all the time. */
function fits({ box }: Layout, { keep, loss }: Wish, { safe }: MotionPath): boolean {
  if (keep === undefined || loss >= 1) return true;
  return keep.width * box.width <= safe.width && keep.height * box.height <= safe.height;
}

/** What all that is seen of a picture shares. */
interface Look {
  readonly easing: FilmPicture['easing'];
  readonly grade?: Grade;
  readonly clip?: Rect;
}

function groundOf(of: string, region: Rect, look: Look): { layer: FilmPicture; made: MadeSource } {
  const size = { width: region.width, height: region.height };
  const source = `ground-${size.width}x${size.height}-of-${of}`;
  const window = still({ x: 0, y: 0, ...size });
  const layer: FilmPicture = { kind: 'picture', source, size, window, place: still(region), ...look };
  return { layer, made: { kind: 'ground', source, of, size } };
}

/** The shadow that a picture throws on its ground. */
function shadowOf(front: FilmPicture, frame: FrameSize): { layer: FilmPicture; made: MadeSource } {
  const cells = CELLS / Math.min(frame.width, frame.height);
  const { kind, easing, clip, place: hidden } = front;
  const { from, to } = hidden;
  const size = {
    width: even(Math.max(from.width, to.width) * cells) + 2 * SHADOW_REACH,
    height: even(Math.max(from.height, to.height) * cells) + 2 * SHADOW_REACH,
  };
  const source = `shadow-${size.width}x${size.height}-of-${front.source}`;
  const place = { from: thrownBy(from, size), to: thrownBy(to, size) };
  const window = still({ x: 0, y: 0, ...size });
  const layer: FilmPicture = { kind, source, size, window, place, easing, hidden };
  const made: MadeSource = { kind: 'shadow', source, of: front.source, size };
  return { layer: clip === undefined ? layer : { ...layer, clip }, made };
}

function isWhole({ width, height }: Rect, frame: FrameSize): boolean {
  return width === frame.width && height === frame.height;
}

function still(rect: Rect): Path {
  return { from: rect, to: rect };
}

/** Where the shadow of something is. @param size of the shadow in cells */
function thrownBy({ x, y, width, height }: Rect, size: FrameSize): Rect {
  const across = (SHADOW_REACH * width) / (size.width - 2 * SHADOW_REACH);
  const down = (SHADOW_REACH * height) / (size.height - 2 * SHADOW_REACH);
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}

/** At least 4: what is drawn has 8 pixels and more. */
function even(value: number): number {
  return Math.max(4, 2 * Math.round(value / 2));
}
