import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { locate } from '../../shipped.ts';
import { RESVG } from '../files.ts';
import type { FrameSize } from '../../types.ts';
import type { FontChoice, LoadedFont } from '../fonts/choose.ts';
import type { Bitmap } from './bitmap.ts';
import { shapesOf, type Shape } from './shapes.ts';

/** CSS as the layout library takes it; bare numbers are pixels. */
export type Css = Readonly<Record<string, string | number>>;

/** A box of the layout. A box with several children must be `display: flex`. */
export interface Box {
  readonly type: 'div' | 'span';
  readonly props: { readonly style: Css; readonly children?: string | readonly Box[] };
}

/** Builds a box. */
export function box(style: Css, children?: string | readonly Box[], type: Box['type'] = 'div'): Box {
  return { type, props: children === undefined ? { style } : { style, children } };
}

/** A laid-out page: its picture is drawn only when it is wanted. */
export interface Laid extends FrameSize {
  /** Pixels that the picture has above and below the page: marks may reach over their lines. */
  readonly bleed: number;
  /** How wide its letters are together, pixels: more than the page where a word is wider than a line. */
  readonly reach: () => number;
  readonly draw: () => Bitmap;
  /** What is on the page, in its order. */
  readonly shapes: () => readonly Shape[];
  /** The same picture with some of its shapes alone. */
  readonly drawOnly: (shapes: readonly Shape[]) => Bitmap;
}

/** A page's bleed, as a part of its font size. */
const BLEED = 0.5;

/** The renderer as it is shipped, or as its package has it where the sources run. */
async function rendererWasm(): Promise<Buffer> {
  const place = locate(RESVG);
  const bytes = await readFile(place);
  return place.endsWith('.br') ? promisify(brotliDecompress)(bytes) : bytes;
}

async function loadEngines() {
  const [{ default: satori }, { initWasm, Resvg }, wasm] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-wasm'),
    rendererWasm(),
  ]);
  await initWasm(wasm);
  return { satori, Resvg };
}

type Renderer = InstanceType<Awaited<ReturnType<typeof loadEngines>>['Resvg']>;

let engines: ReturnType<typeof loadEngines> | undefined;
/** The layout library keeps parsed fonts by the identity of the list. */
const fontLists = new Map<string, LoadedFont[]>();

/** Lays a tree out at `width` pixels; its height follows from its contents. */
export async function layOut(root: Box, width: number, choices: readonly FontChoice[]): Promise<Laid> {
  engines ??= loadEngines();
  const { satori, Resvg } = await engines;
  const fonts = fontList(choices);
  const graphemeImages = Object.fromEntries(choices.flatMap(({ emoji }) => [...emoji]));
  const page = await satori(root, { width, fonts, graphemeImages });
  const size = /^<svg width="([\d.]+)" height="([\d.]+)"/.exec(page);
  const height = Math.ceil(Number(size?.[2] ?? 0));
  const bleed = Math.ceil(BLEED * Number(root.props.style['fontSize'] ?? 0));
  const whole = height + 2 * bleed;
  const opening = `<svg width="${width}" height="${whole}" viewBox="0 ${-bleed} ${width} ${whole}"`;
  const svg = page.replace(/^<svg width="[^"]*" height="[^"]*" viewBox="[^"]*"/, opening);
  // Without words there is no height, and the renderer refuses that.
  const draw = (picture = svg): Bitmap =>
    height === 0 ? { width, height, data: new Uint8Array(0) } : rendered(new Resvg(picture, NO_FONTS));
  let parts: ReturnType<typeof shapesOf> | undefined;
  const taken = () => (parts ??= shapesOf(svg));
  return {
    ...{ width, height, bleed },
    reach: () => reachOf(page),
    draw: () => draw(),
    shapes: () => taken().shapes,
    drawOnly: (shapes) => {
      const { referred } = taken();
      const shown = shapes.map((shape) => shape.svg).join('');
      return draw(`${opening} xmlns="http://www.w3.org/2000/svg">${referred}${shown}</svg>`);
    },
  };
}

const NO_FONTS = { font: { loadSystemFonts: false } };

function rendered(renderer: Renderer): Bitmap {
  const image = renderer.render();
  // Copied, since the original goes away with the WebAssembly object.
  const bitmap = { width: image.width, height: image.height, data: image.pixels.slice() };
  image.free();
  renderer.free();
  return bitmap;
}

function fontList(choices: readonly FontChoice[]): LoadedFont[] {
  const fonts = [...new Set(choices.flatMap((choice) => choice.fonts))];
  const key = fonts.map(({ name, weight }) => `${name} ${weight}`).join('\n');
  const known = fontLists.get(key);
  if (known) return known;
  fontLists.set(key, fonts);
  return fonts;
}

/** From the leftmost point of all outlines to the rightmost. */
function reachOf(page: string): number {
  let [least, most] = [Infinity, 0];
  for (const [, outlines = ''] of page.matchAll(/<path\b[^>]*\bd="([^"]+)"/g))
    for (const [, x] of outlines.matchAll(/(-?[\d.]+)[\s,]+-?[\d.]+/g)) {
      least = Math.min(least, Number(x));
      most = Math.max(most, Number(x));
    }
  return Math.max(0, most - least);
}

/** How lines break: between words, in lines of about the same length; or anywhere, where a word is wider than a line. */
export const wrapping = (breaks: boolean, wrap: 'balance' | 'pretty' = 'balance'): Css =>
  breaks ? { overflowWrap: 'anywhere', textWrap: 'wrap' } : { textWrap: wrap };

/** Smaller than this a word is broken instead. */
const LEAST_SCALE = 0.5;
/** Rounding, pixels. */
const ABOUT = 2;

/**
 * Lays out at the largest scale (1 downwards) at which the page is no higher than `maxHeight` pixels and no word wider than a line: text
 * shrinks as far as it must, so that nothing is ever cut off. A word that would have to be less than half as large is broken.
 */
export async function fit(
  make: (scale: number, breaks: boolean) => Promise<Laid>,
  maxHeight: number,
): Promise<{ laid: Laid; scale: number }> {
  const { breaks, ...first } = await withinWidth(make);
  let { laid, scale } = first;
  // Text that wraps needs area, so that its height falls with the square of its size: a few steps come close.
  for (let step = 0; laid.height > maxHeight && step < 12; step++) {
    scale *= Math.min(0.97, Math.sqrt(maxHeight / laid.height));
    laid = await make(scale, breaks);
  }
  return { laid, scale };
}

async function withinWidth(
  make: (scale: number, breaks: boolean) => Promise<Laid>,
): Promise<{ laid: Laid; scale: number; breaks: boolean }> {
  const laid = await make(1, false);
  const scale = laid.width / (laid.reach() + ABOUT);
  if (laid.reach() <= laid.width) return { laid, scale: 1, breaks: false };
  const smaller = scale >= LEAST_SCALE ? await make(scale, false) : undefined;
  if (smaller && smaller.reach() <= smaller.width) return { laid: smaller, scale, breaks: false };
  return { laid: await make(1, true), scale: 1, breaks: true };
}
