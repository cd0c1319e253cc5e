import type { Tones } from '../../types.ts';
import type { RgbPixels } from '../../ffmpeg/index.ts';

/** Fields of a picture in each direction, and the part of a field's pixels that is darker, or lighter, than what is told of it. */
const FIELDS = 16;
const TAIL = 0.05;
/** The mean step between neighbouring pixels, of 255, that counts as busy all over. */
const BUSY = 28;
/** Colours that are hardly any do not decide a picture's hue. */
const LEAST_CHROMA = 0.06;

/** How light, and how busy, each part of a picture is. Pure. */
export function tonesOf({ width, height, data }: RgbPixels): Tones {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = greyOf(data[3 * at] ?? 0, data[3 * at + 1] ?? 0, data[3 * at + 2] ?? 0);
  const tones = { light: [] as number[], dark: [] as number[], busy: [] as number[] };
  const edge = (index: number, side: number): number => Math.floor((index * side) / FIELDS);
  for (let row = 0; row < FIELDS; row += 1)
    for (let column = 0; column < FIELDS; column += 1) {
      const [left, top] = [edge(column, width), edge(row, height)];
      const right = Math.max(left + 1, edge(column + 1, width));
      const bottom = Math.max(top + 1, edge(row + 1, height));
      const { light, dark, busy } = fieldOf(grey, width, { left, top, right, bottom });
      tones.light.push(light);
      tones.dark.push(dark);
      tones.busy.push(busy);
    }
  return tones;
}

interface Field {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function fieldOf(grey: Uint8Array, width: number, { left, top, right, bottom }: Field) {
  const counts = new Uint32Array(256);
  let [steps, compared] = [0, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const value = grey[y * width + x] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      if (x + 1 === right || y + 1 === bottom) continue;
      steps +=
        Math.abs(value - (grey[y * width + x + 1] ?? 0)) + Math.abs(value - (grey[(y + 1) * width + x] ?? 0));
      compared += 2;
    }
  const all = (right - left) * (bottom - top);
  const busy = compared === 0 ? 0 : steps / compared / BUSY;
  return {
    light: quantile(counts, all * (1 - TAIL)),
    dark: quantile(counts, all * TAIL),
    busy: Math.round(255 * Math.min(1, busy)),
  };
}

/** The grey that at least so many pixels are not lighter than. */
function quantile(counts: Uint32Array, wanted: number): number {
  let sum = 0;
  for (let value = 0; value < 256; value += 1) {
    sum += counts[value] ?? 0;
    if (sum >= wanted) return value;
  }
  return 255;
}

/** sRGB values as light. */
const LINEAR = Float32Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** Light, in steps of one part in {@link STEPS}, as grey, 0–255. */
const STEPS = 4095;
const GREYS = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = step / STEPS;
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
});

/** The grey, 0–255, that is as light as a colour. */
function greyOf(red: number, green: number, blue: number): number {
  const light = 0.2126 * (LINEAR[red] ?? 0) + 0.7152 * (LINEAR[green] ?? 0) + 0.0722 * (LINEAR[blue] ?? 0);
  return GREYS[Math.round(STEPS * light)] ?? 0;
}

/** The hue that most of a picture's colour has, degrees; undefined where there is hardly any colour. Pure. */
export function hueOf({ width, height, data }: RgbPixels): number | undefined {
  // Around the circle, in fields of ten degrees: a mean of opposite colours would be neither.
  const weights = new Float64Array(36);
  for (let at = 0; at < 3 * width * height; at += 12) {
    const [red, green, blue] = [(data[at] ?? 0) / 255, (data[at + 1] ?? 0) / 255, (data[at + 2] ?? 0) / 255];
    const most = Math.max(red, green, blue);
    const chroma = most - Math.min(red, green, blue);
    if (chroma < LEAST_CHROMA) continue;
    const sixth =
      most === red
        ? (green - blue) / chroma
        : most === green
          ? 2 + (blue - red) / chroma
          : 4 + (red - green) / chroma;
    const field = Math.floor((((sixth * 60 + 360) % 360) / 10) % 36);
    weights[field] = (weights[field] ?? 0) + chroma;
  }
  const share = (index: number): number => weights[(index + 36) % 36] ?? 0;
  const soft = Array.from(weights, (_, index) => share(index - 1) + 2 * share(index) + share(index + 1));
  const most = Math.max(...soft);
  if (most < LEAST_CHROMA * ((width * height) / 4) * 0.1) return undefined;
  return soft.indexOf(most) * 10 + 5;
}
