import type { Area } from '../../draft/index.ts';
import { contrastOf, LEGIBLE, luminanceOf, type Rgb } from '../../looks/index.ts';
import type { Bitmap, DrawnPart } from '../../types.ts';
import type { Rectangle } from '../paint/bitmap.ts';
import { underOf, type Backdrop } from './backdrop.ts';

/** What is laid between a picture and words, so that these can be read. */
export interface Scrim {
  readonly colour: Rgb;
  /** 0–1. */
  readonly opacity: number;
}

/** More than is needed: encoding, and colours that are as light as a grey, take their part. */
const WANTED = LEGIBLE + 0.7;
const MOST = 0.92;
/** Less is not seen. */
const LEAST = 0.03;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/**
 * How dense a scrim has to be for letters of a colour, measured for what is behind them: dark below light ones, light below dark ones. Pure.
 * @param area that the letters cover, in shares of the frame
 * @param paper what a light one is coloured like
 */
export function scrimFor(ink: Rgb, backdrop: Backdrop, area: Area, paper: Rgb = WHITE): Scrim {
  const light = luminanceOf(ink);
  const { light: lightest, dark: darkest } = underOf(backdrop, area);
  const colour = light > 0.18 ? BLACK : paper;
  const from = colour === BLACK ? lightest : darkest;
  const reads = (opacity: number): boolean => {
    const [red, green, blue] = colour.map((value) => from + (value - from) * opacity);
    return contrastOf(light, luminanceOf([red ?? 0, green ?? 0, blue ?? 0])) >= WANTED;
  };
  let opacity = 0;
  while (opacity < MOST && !reads(opacity)) opacity += 0.01;
  return { colour, opacity: opacity < LEAST ? 0 : opacity };
}

/** How far a scrim fades out above and below the words, in parts of the frame's shorter side. */
const REACH = 0.2;
/** Across, it is the same everywhere: a few pixels are stretched. */
const ACROSS = 16;

/**
 * A soft band across the frame, or across a picture in it: at words near its edge it goes on to that. Pure.
 * @param words that it is for, in pixels @param field the frame, or where the picture is in it, pixels
 */
export function paintScrim(
  { colour, opacity }: Scrim,
  words: { readonly y: number; readonly height: number },
  field: Rectangle,
): DrawnPart {
  const reach = REACH * Math.min(field.width, field.height);
  const bottom = field.y + field.height;
  const middle = (words.y + words.height / 2 - field.y) / field.height;
  const upper = middle < 0.36 ? field.y : Math.max(field.y, Math.floor((words.y - reach) / 2) * 2);
  const lower = middle > 0.62 ? bottom : Math.min(bottom, Math.ceil(words.y + words.height + reach));
  const height = lower - upper;
  const data = new Uint8Array(4 * ACROSS * height);
  for (let row = 0; row < height; row += 1) {
    const y = upper + row;
    const outside = Math.max(
      upper === field.y ? 0 : words.y - y,
      lower === bottom ? 0 : y - words.y - words.height,
    );
    const alpha = opacity * smooth(1 - Math.max(0, outside) / reach);
    const pixel = [...colour.map((value) => value * alpha), 255 * alpha].map(Math.round);
    for (let column = 0; column < ACROSS; column += 1) data.set(pixel, 4 * (row * ACROSS + column));
  }
  const bitmap: Bitmap = { width: ACROSS, height, data };
  return {
    ...bitmap,
    x: field.x,
    y: upper,
    line: 0,
    stretchedTo: { width: field.width, height },
    soft: true,
  };
}

function smooth(progress: number): number {
  const held = Math.min(1, Math.max(0, progress));
  return held * held * (3 - 2 * held);
}
