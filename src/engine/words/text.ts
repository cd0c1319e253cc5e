import type { TextSegment } from '../draft/index.ts';
import { rgbOfHex, type Style } from '../looks/index.ts';
import { standing } from '../standing.ts';
import type { DrawnPart, DrawnText, FrameSize } from '../types.ts';
import { comesByLines, designedText } from './design.ts';
import { chooseFonts } from './fonts/choose.ts';
import { lineHeightOf } from './fonts/drawable.ts';
import {
  crop,
  emptyPlate,
  inkOf,
  onPlate,
  shadowsOf,
  withShadows,
  type Bitmap,
  type Plate,
  type Rectangle,
  type Shadow,
} from './paint/bitmap.ts';
import { block, row } from './paint/block.ts';
import { fit, type Laid, layOut } from './paint/draw.ts';
import { linesOf } from './paint/shapes.ts';
import { textLookOf } from './lookText.ts';
import type { Backdrop } from './place/backdrop.ts';
import { paintScrim, scrimFor } from './place/scrim.ts';
import { belowPrint, fieldOf, printUnder, roomBelow, withinPrint } from './place/print.ts';
import { inkOn } from './place/ink.ts';
import { calmest } from './place/thirds.ts';
import { type TextLook, unitOf } from './styles.ts';
import { shortened } from './words.ts';

type Words = Pick<TextSegment, 'text' | 'role' | 'design' | 'words' | 'spoken'>;

/** Colour of the word that is being spoken. */
const LIT = '#f2b84b';

/**
 * Draws words to be laid over pictures: see {@link textLookOf}. In one part; lines that come by themselves, and spoken words, in several, from
 * the lowest to the highest. Words without anything to draw give one transparent pixel.
 */
export async function paintText(
  segment: Words,
  frame: FrameSize,
  style?: Style,
  backdrop?: Backdrop,
): Promise<readonly DrawnPart[]> {
  const { design, spoken, words = [] } = segment;
  const wanted = designedText(textLookOf(segment.role, style), design);
  const look = backdrop && style ? lookOver(wanted, segment, backdrop, style) : wanted;
  const unit = unitOf(frame);
  const setting: Setting = { look, unit, frame, size: design.size ?? 1, role: segment.role, backdrop };
  const cased = (text: string): string => (look.caps ? text.toLocaleUpperCase() : text);
  const said = spoken === 'whole' ? [] : words.map(({ text }) => cased(shortened(text)));
  if (said.length > 0) return paintSpoken(said, spoken === 'highlight', setting);
  const text = cased(shortened(segment.text));
  const fonts = await chooseFonts(text, look.font);
  const second = look.second ? await chooseFonts(text, look.second.font) : fonts;
  const width = widthOf(setting);
  const { laid } = await fitted(
    setting,
    (scale, breaks) =>
      layOut(block(fonts, second, { look, unit: unit * scale, breaks, width }), width, [fonts, second]),
    asWritten(text, setting),
  );
  const page = placed(laid, width, setting);
  if (page === undefined) return [NOTHING];
  const scrim = scrimOf(page, setting);
  if (!comesByLines(design)) return [...scrim, { ...whole(page, setting), line: 0 }];
  const lines = linesOf(laid.shapes()).map((shapes, line) => ({ bitmap: laid.drawOnly(shapes), line }));
  return [...scrim, ...plateOf(page, setting), ...throwing(lines, page, setting)];
}

/** How words look where they are to be read over some pictures. */
function lookOver(look: TextLook, { role, design }: Words, backdrop: Backdrop, style: Style): TextLook {
  const { anchor, area } = calmest(role, backdrop);
  const isFree = design.color === undefined && design.place === undefined;
  const isPlain = isFree && look.plate === undefined;
  // A title and its subtitle keep together.
  const room = isPlain && !backdrop.paired ? roomBelow(backdrop) : undefined;
  if (room) return { ...look, ...belowPrint(room, look), ...inkOn(room, backdrop, style, look) };
  const print = isPlain ? printUnder(area, backdrop) : undefined;
  if (print) return { ...look, ...withinPrint(anchor, look, print) };
  return { ...look, anchor, ...(isFree ? inkOn(area, backdrop, style, look) : {}) };
}

/** All that the drawing of some words depends on, besides the words. */
interface Setting {
  readonly look: TextLook;
  readonly unit: number;
  readonly frame: FrameSize;
  /** The factor that was asked for. */
  readonly size: number;
  readonly role: TextSegment['role'];
  readonly backdrop: Backdrop | undefined;
}

function widthOf({ look, frame }: Setting): number {
  const portrait = frame.height > frame.width && look.within === undefined;
  return Math.round(frame.width * (portrait ? Math.max(look.maxWidth, 0.84) : look.maxWidth));
}

function fitted(
  { look, frame, size }: Setting,
  make: (scale: number, breaks: boolean) => Promise<Laid>,
  most = Infinity,
): ReturnType<typeof fit> {
  return fit(make, Math.min(most, frame.height * Math.min(0.9, look.maxHeight * Math.max(1, size))));
}

/** Height of a caption that was put on two lines: it is set smaller rather than on more of them. */
function asWritten(text: string, { look, unit, role }: Setting): number {
  const lines = text.trim().split('\n').length;
  if (role !== 'caption' || lines !== 2) return Infinity;
  return (lines + 0.5) * lineHeightOf(text, look.lineHeight) * look.fontSize * unit;
}

/** Spoken words, each a part of its own. @param lit all stand there from the beginning, and are lit up one after the other */
async function paintSpoken(said: readonly string[], lit: boolean, setting: Setting): Promise<DrawnPart[]> {
  const { look, unit } = setting;
  const fonts = await chooseFonts(said.join(' '), look.font);
  const tokens = said.map((one) => fonts.clean(one).trim());
  const lay = (width: number) =>
    fitted(setting, (scale) => layOut(row(fonts, tokens, look, unit * scale), width, [fonts]));
  let width = widthOf(setting);
  let { laid } = await lay(width);
  // Lines of about the same length: as narrow as goes without one more.
  for (let step = width / 4; step > width / 40; step /= 2) {
    const { laid: narrower } = await lay(Math.round(width - step));
    if (narrower.height > laid.height || narrower.height === 0) continue;
    width = Math.round(width - step);
    laid = narrower;
  }
  const page = placed(laid, width, setting);
  if (page === undefined) return [NOTHING];
  const shapes = laid.shapes();
  const drawn = tokens.flatMap((token, word) => (token === '' ? [] : [word]));
  const elements = [...new Set(shapes.map(({ element }) => element))];
  const parts = drawn.map((word, index) => {
    const own = shapes.filter(({ element }) => element === elements[index]);
    const colored = lit
      ? own.map((one) => ({ ...one, svg: one.svg.replaceAll(/fill="[^"]*"/g, `fill="${LIT}"`) }))
      : own;
    return { bitmap: laid.drawOnly(colored), line: 0, word, ...(lit ? { lit } : {}) };
  });
  const scrim = scrimOf(page, setting);
  if (!lit) return [...scrim, ...plateOf(page, setting), ...throwing(parts, page, setting)];
  return [
    ...scrim,
    { ...whole(page, setting), line: 0 },
    ...parts.flatMap((part) => inkPart(part, page, setting) ?? []),
  ];
}

/** A laid-out block: where its pixels go in the frame, and where its ink is. */
interface Page {
  readonly laid: Laid;
  readonly drawn: Bitmap;
  readonly ink: Rectangle;
  readonly left: number;
  readonly upper: number;
}

/** @returns undefined when there is nothing to see */
function placed(laid: Laid, width: number, setting: Setting): Page | undefined {
  const { look, frame } = setting;
  const drawn = laid.draw();
  const ink = inkOf(drawn);
  if (!ink) return undefined;
  const { padX = 0, padY = 0 } = platePixels(setting) ?? {};
  if (look.place !== undefined) {
    const box = { width: ink.width + 2 * padX, height: laid.height + 2 * padY };
    const at = standing(box, look.place, frame);
    return { laid, drawn, ink, left: at.x + padX - ink.x, upper: at.y + padY - laid.bleed };
  }
  const { x, width: room } = look.within ?? { x: 0, width: 1 };
  const margin = Math.round(frame.width * room * 0.06);
  const [from, until] = [Math.round(frame.width * x), Math.round(frame.width * (x + room))];
  const left = {
    left: from + margin,
    center: Math.round((from + until - width) / 2),
    right: until - margin - width,
  };
  return {
    laid,
    drawn,
    ink,
    left: left[look.align],
    upper: upperOf(laid, setting) - laid.bleed,
  };
}

function platePixels({ look, unit }: Setting): Plate | undefined {
  if (look.plate === undefined) return undefined;
  const { padX, padY, radius } = look.plate;
  return {
    ...look.plate,
    padX: Math.round(padX * unit),
    padY: Math.round(padY * unit),
    radius: radius * unit,
  };
}

function whole(page: Page, setting: Setting): DrawnText {
  const { look, unit, frame } = setting;
  const { drawn, ink, left, upper } = page;
  const plate = platePixels(setting);
  if (plate !== undefined) {
    const area = plateArea(page, plate);
    return clip(
      onPlate(crop(drawn, area), { ...plate, padY: 0 }),
      left + ink.x - plate.padX,
      upper + area.y,
      frame,
    );
  }
  const { bitmap, margin } = withShadows(crop(drawn, ink), shadowsIn(look, unit));
  return clip(bitmap, left + ink.x - margin, upper + ink.y - margin, frame);
}

/** As high as its lines, whatever letters they have: plates that follow each other do not jump. Marks may reach into the padding. */
function plateArea({ laid, ink }: Page, { padY }: Plate): Rectangle {
  return { x: ink.x, width: ink.width, y: laid.bleed - padY, height: laid.height + 2 * padY };
}

function plateOf(page: Page, setting: Setting): DrawnPart[] {
  const plate = platePixels(setting);
  if (plate === undefined) return [];
  const area = plateArea(page, plate);
  const bitmap = emptyPlate(area, { ...plate, padY: 0 });
  const [x, y] = [page.left + page.ink.x - plate.padX, page.upper + area.y];
  return [{ ...clip(bitmap, x, y, setting.frame), line: 0 }];
}

/** A subtitle is so high, and so far below its title, as a share of the frame's height. */
const SUBTITLE = 0.09;
/** White can be read on a black plate so dense, whatever is below it. */
const PLATE_IS_ENOUGH = 0.55;

/** What is laid below words so that they can be read; a title's is its subtitle's, too. */
function scrimOf(page: Page, { look, frame, role, backdrop }: Setting): DrawnPart[] {
  const plate = look.plate?.opacity ?? 0;
  if (backdrop === undefined || plate >= PLATE_IS_ENOUGH) return [];
  if (role === 'subtitle' && backdrop.paired) return [];
  const [x, y] = [page.left + page.ink.x, page.upper + page.ink.y];
  const { width } = page.ink;
  const below = role === 'title' && backdrop.paired ? SUBTITLE * frame.height : 0;
  const height = page.ink.height + below;
  const area = {
    ...{ x: x / frame.width, y: y / frame.height },
    ...{ width: width / frame.width, height: height / frame.height },
  };
  const scrim = scrimFor(rgbOfHex(look.colour ?? '#ffffff'), backdrop, area, paperOf(look));
  return scrim.opacity === 0 ? [] : [paintScrim(scrim, { y, height }, fieldOf(look, frame))];
}

const paperOf = ({ ground }: TextLook) => (ground === undefined ? undefined : rgbOfHex(ground));

type Unplaced = Omit<DrawnPart, keyof DrawnText> & { readonly bitmap: Bitmap };

/** Parts of a page, all shadows below all ink. */
function throwing(parts: readonly Unplaced[], page: Page, setting: Setting): DrawnPart[] {
  const { look, unit, frame } = setting;
  const inks = parts.flatMap((part) => inkPart(part, page, setting) ?? []);
  if (look.plate !== undefined || look.shadows.length === 0) return inks;
  const below = inks.map(({ x, y, width, height, data, ...part }) => {
    const { bitmap, margin } = shadowsOf({ width, height, data }, shadowsIn(look, unit));
    return { ...part, ...clip(bitmap, x - margin, y - margin, frame) };
  });
  return [...below, ...inks];
}

function inkPart(
  { bitmap, ...part }: Unplaced,
  { left, upper }: Page,
  { frame }: Setting,
): DrawnPart | undefined {
  const ink = inkOf(bitmap);
  return ink && { ...part, ...clip(crop(bitmap, ink), left + ink.x, upper + ink.y, frame) };
}

function shadowsIn({ shadows }: TextLook, unit: number): Shadow[] {
  return shadows.map(({ blur, drop, strength }) => ({ blur: blur * unit, drop: drop * unit, strength }));
}

const NOTHING: DrawnPart = { x: 0, y: 0, width: 1, height: 1, data: new Uint8Array(4), line: 0 };

/** Where a block begins; one that would reach over the frame's edge is moved to it. */
function upperOf({ height }: Laid, { look, frame, backdrop }: Setting): number {
  const upper = top(look, height, frame.height);
  if (backdrop === undefined) return upper;
  const margin = Math.round(0.04 * Math.min(frame.width, frame.height));
  return Math.max(margin, Math.min(upper, frame.height - margin - height));
}

/** Top edge of a block in the frame, pixels. */
function top({ anchor }: TextLook, blockHeight: number, frameHeight: number): number {
  const at = anchor.at * frameHeight;
  switch (anchor.edge) {
    case 'top':
      return Math.round(at);
    case 'middle':
      return Math.round(at - blockHeight / 2);
    case 'bottom':
      return Math.round(at - blockHeight);
  }
}

/** A shadow may reach over the frame's edge: what is outside is not kept. */
function clip(bitmap: Bitmap, x: number, y: number, frame: FrameSize): DrawnText {
  const left = Math.max(0, x);
  const upper = Math.max(0, y);
  const width = Math.min(frame.width, x + bitmap.width) - left;
  const height = Math.min(frame.height, y + bitmap.height) - upper;
  if (width <= 0 || height <= 0) return NOTHING;
  return { ...crop(bitmap, { x: left - x, y: upper - y, width, height }), x: left, y: upper };
}
