import type { FilmFill, FilmPicture } from '../../../compositor/scene/film.ts';
import type { Rect } from '../../../compositor/scene/scene.ts';
import { shownIn, type Area, type Cell, type PictureSegment } from '../../draft/index.ts';
import { LOOKS, luminanceOf, rgbOf, type Style } from '../../looks/index.ts';
import type { FrameSize, Subject, Tones } from '../../types.ts';
import { FIELDS, type Backdrop } from '../../words/index.ts';
import { gradeOf } from './grade.ts';
import type { ShotPicture } from './shotPicture.ts';

/** Fields of a file's tones in each direction. */
const SOURCE_FIELDS = 16;
/** What nothing is known of, and a blurred copy of a picture: half as light as that at most. */
const UNKNOWN: Field = { light: 255, dark: 0, busy: 128 };
const BLURRED: Field = { light: 128, dark: 0, busy: 0 };

interface Field {
  readonly light: number;
  readonly dark: number;
  readonly busy: number;
}

/** Something that words lie over for a while. */
export interface SeenShot {
  readonly segment: PictureSegment;
  readonly picture: ShotPicture;
}

/** What one has to know to say what words lie on. */
export interface BackdropSetting {
  readonly frame: FrameSize;
  readonly style: Style;
  /** What a file's picture is of. */
  readonly subject: (hash: string) => Subject | undefined;
  readonly paired: boolean;
  readonly captioned: boolean;
}

/** What words lie on while some shots are seen. Pure: from what is known of their files. */
export function backdropOf(shots: readonly SeenShot[], setting: BackdropSetting): Backdrop {
  const { frame, paired, captioned } = setting;
  const moments = shots.flatMap(({ segment, picture }) =>
    (['from', 'to'] as const).map((end) => {
      const layers = picture.layers.map((layer) => seenLayer(layer, end, segment, picture, setting));
      return layers.toReversed();
    }),
  );
  const fields = Array.from({ length: FIELDS * FIELDS }, (_, at) => {
    const area = rectOf(at % FIELDS, Math.floor(at / FIELDS), frame);
    return moments.map((layers) => fieldIn(area, layers)).reduce(both, { light: 0, dark: 255, busy: 0 });
  });
  const faces = moments.flatMap((layers) => layers.flatMap((layer) => layer.faces));
  const things = moments.flatMap((layers) => layers.flatMap((layer) => layer.things));
  const print = printOf(shots, frame);
  return {
    light: fields.map(({ light }) => light),
    dark: fields.map(({ dark }) => dark),
    busy: fields.map(({ busy }) => Math.round(busy)),
    faces: faces.map((face) => inShares(face, frame)),
    things: things.map((thing) => inShares(thing, frame)),
    paired,
    captioned,
    ...(print && { print: inShares(print, frame) }),
  };
}

/** Where a picture on its mat is all the time. */
function printOf(shots: readonly SeenShot[], frame: FrameSize): Rect | undefined {
  const places = shots.map(({ picture: { layers, files } }) => {
    const [front, ...others] = layers.filter((layer) => layer.kind === 'picture' && files.has(layer.source));
    if (front?.kind !== 'picture' || others.length > 0) return undefined;
    const { from, to } = front.place;
    return isSame(from, to) && !isSame(from, { x: 0, y: 0, ...frame }) ? from : undefined;
  });
  const [first] = places;
  return places.every((place) => place && first && isSame(place, first)) ? first : undefined;
}

const isSame = (one: Rect, other: Rect): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

const inShares = ({ x, y, width, height }: Rect, frame: FrameSize): Area => ({
  ...{ x: round(x / frame.width), y: round(y / frame.height) },
  ...{ width: round(width / frame.width), height: round(height / frame.height) },
});

const round = (share: number): number => Math.round(1000 * share) / 1000;

function rectOf(column: number, row: number, { width, height }: FrameSize): Rect {
  return {
    x: (column * width) / FIELDS,
    y: (row * height) / FIELDS,
    width: width / FIELDS,
    height: height / FIELDS,
  };
}

/** One layer at one moment: where it is, and what it is like there. */
interface SeenLayer {
  readonly place: Rect;
  readonly fieldAt: (area: Rect) => Field;
  readonly faces: readonly Rect[];
  readonly things: readonly Rect[];
}

/** Nothing to be seen is in it. */
const BARE = { faces: [], things: [] };

function seenLayer(
  layer: FilmPicture | FilmFill,
  end: 'from' | 'to',
  segment: PictureSegment,
  { files, made, ground }: ShotPicture,
  { style, subject }: BackdropSetting,
): SeenLayer {
  if (layer.kind === 'fill') {
    const grey = Math.max(0, Math.min(255, Math.round(((layer.color.y - 16) * 255) / 219)));
    return { place: layer.place, fieldAt: () => ({ light: grey, dark: grey, busy: 0 }), ...BARE };
  }
  const place = within(layer.place[end], layer.clip);
  const recipe = made.find(({ source }) => source === layer.source);
  // A shadow hides nothing.
  if (recipe?.kind === 'shadow') return { place: NOWHERE, fieldAt: () => BLURRED, ...BARE };
  if (recipe !== undefined) return { place, fieldAt: () => BLURRED, ...BARE };
  if (layer.source === ground) return { place, fieldAt: () => groundField(style), ...BARE };
  const hash = files.get(layer.source)?.cell.source.hash;
  const cell = shownIn(segment).find(({ source }) => source.hash === hash);
  const known = hash === undefined || cell === undefined || isTurned(cell) ? undefined : subject(hash);
  if (known?.tones === undefined || cell === undefined) return { place, fieldAt: () => UNKNOWN, ...BARE };
  const { tones, faces } = known;
  const thing = faces.length > 0 ? undefined : thingOf(known);
  return {
    place,
    fieldAt: (area) => graded(sourceField(tones, sharesOf(area, layer, end)), cell),
    faces: faces.flatMap((face) => shown(face, layer, end)),
    things: thing === undefined ? [] : shown(thing, layer, end),
  };
}

/** What stands out of nearly all of a picture says little: what it is of is round its focus, in so much of its sides. */
const LARGE = 0.45;
const ROUND_FOCUS = { width: 0.4, height: 0.5 };

/** Where the thing is that a picture without faces is of, in its shares. */
function thingOf({ extent, focus }: Subject): Area {
  if (extent !== undefined && extent.width * extent.height <= LARGE) return extent;
  const { width, height } = ROUND_FOCUS;
  return { x: focus.x - width / 2, y: focus.y - height / 2, width, height };
}

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

const isTurned = ({ framing: { turn, flip } }: Cell): boolean => turn !== 0 || flip !== 'none';

/** What is seen of an area: of the highest layer that has its middle. */
function fieldIn(area: Rect, layers: readonly SeenLayer[]): Field {
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 2];
  const layer = layers.find(
    ({ place }) => x >= place.x && y >= place.y && x < place.x + place.width && y < place.y + place.height,
  );
  return layer?.fieldAt(area) ?? { light: 0, dark: 0, busy: 0 };
}

const both = (one: Field, other: Field): Field => ({
  light: Math.max(one.light, other.light),
  dark: Math.min(one.dark, other.dark),
  busy: Math.max(one.busy, other.busy),
});

/** An area of the frame in shares of the picture that is seen there. */
function sharesOf(area: Rect, { window, place, size }: FilmPicture, end: 'from' | 'to'): Area {
  const [seen, where] = [window[end], place[end]];
  const [across, down] = [seen.width / where.width, seen.height / where.height];
  return {
    x: (seen.x + (area.x - where.x) * across) / size.width,
    y: (seen.y + (area.y - where.y) * down) / size.height,
    width: (area.width * across) / size.width,
    height: (area.height * down) / size.height,
  };
}

/** Where a part of a picture, in its shares, is seen in the frame; nowhere for one that is cut off. */
function shown(part: Area, { window, place, size, clip }: FilmPicture, end: 'from' | 'to'): Rect[] {
  const [seen, where] = [window[end], place[end]];
  const [across, down] = [where.width / seen.width, where.height / seen.height];
  const rect = within(
    {
      x: where.x + (part.x * size.width - seen.x) * across,
      y: where.y + (part.y * size.height - seen.y) * down,
      width: part.width * size.width * across,
      height: part.height * size.height * down,
    },
    clip ?? where,
  );
  return rect.width > 0 && rect.height > 0 ? [rect] : [];
}

function within(rect: Rect, clip: Rect | undefined): Rect {
  if (clip === undefined) return rect;
  const [x, y] = [Math.max(rect.x, clip.x), Math.max(rect.y, clip.y)];
  return {
    ...{ x, y },
    width: Math.min(rect.x + rect.width, clip.x + clip.width) - x,
    height: Math.min(rect.y + rect.height, clip.y + clip.height) - y,
  };
}

/** The lightest and the darkest of the fields that an area of a picture touches. */
function sourceField({ light, dark, busy }: Tones, { x, y, width, height }: Area): Field {
  const from = (start: number): number =>
    Math.max(0, Math.min(SOURCE_FIELDS - 1, Math.floor(start * SOURCE_FIELDS)));
  const until = (end: number): number =>
    Math.max(0, Math.min(SOURCE_FIELDS - 1, Math.ceil(end * SOURCE_FIELDS) - 1));
  let field: Field = { light: 0, dark: 255, busy: 0 };
  for (let row = from(y); row <= until(y + height); row += 1)
    for (let column = from(x); column <= until(x + width); column += 1) {
      const at = row * SOURCE_FIELDS + column;
      field = both(field, { light: light[at] ?? 255, dark: dark[at] ?? 0, busy: busy[at] ?? 128 });
    }
  return field;
}

/** As a picture's colours are changed. */
function graded(field: Field, { adjust }: Cell): Field {
  const grade = gradeOf(adjust);
  if (grade === undefined) return field;
  const change = (grey: number): number => {
    const changed = (grey / 255 - 0.5) * grade.contrast + 0.5 + grade.brightness;
    return Math.round(255 * Math.max(0, Math.min(1, changed)));
  };
  return { ...field, light: change(field.light), dark: change(field.dark) };
}

function groundField({ name, hue }: Style): Field {
  const { from, to } = LOOKS[name].ground;
  const greys = [from, to].map((shade) => greyOfLight(luminanceOf(rgbOf(shade, hue))));
  return { light: Math.max(...greys), dark: Math.min(...greys), busy: 0 };
}

/** The grey, 0–255, that is as light as a luminance. */
function greyOfLight(light: number): number {
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
}
