import type { Bitmap, FrameSize } from '../../types.ts';

export type { Bitmap } from '../../types.ts';

/** A rectangle in pixels. */
export interface Rectangle extends FrameSize {
  readonly x: number;
  readonly y: number;
}

/** A soft dark copy below the ink. Lengths in pixels. */
export interface Shadow {
  /** How far it spreads: about two standard deviations. */
  readonly blur: number;
  /** How far it falls. */
  readonly drop: number;
  /** 0–1 and above: how dark it is before it is clipped to opaque. */
  readonly strength: number;
}

/** The smallest rectangle round everything that is not transparent; undefined for an empty picture. */
export function inkOf({ width, height, data }: Bitmap): Rectangle | undefined {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width);
    const first = row.findIndex((pixel) => pixel !== 0);
    if (first < 0) continue;
    const last = row.findLastIndex((pixel) => pixel !== 0);
    left = Math.min(left, first);
    right = Math.max(right, last);
    top = Math.min(top, y);
    bottom = y;
  }
  return right < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Copies a part; where the rectangle reaches over the edge the copy is transparent. */
export function crop({ width, height, data }: Bitmap, to: Rectangle): Bitmap {
  const out = new Uint8Array(to.width * to.height * 4);
  const [from, until] = [Math.max(0, to.x), Math.min(width, to.x + to.width)];
  for (let y = Math.max(0, to.y); y < Math.min(height, to.y + to.height) && from < until; y++) {
    out.set(
      data.subarray((y * width + from) * 4, (y * width + until) * 4),
      ((y - to.y) * to.width + from - to.x) * 4,
    );
  }
  return { width: to.width, height: to.height, data: out };
}

/** Lays `top` over `below` in place, its corner at x, y (which may be outside). */
export function layOver(below: Bitmap, top: Bitmap, x: number, y: number): void {
  const [from, until] = [Math.max(0, -x), Math.min(top.width, below.width - x)];
  for (let row = Math.max(0, -y); row < Math.min(top.height, below.height - y); row++) {
    let source = (row * top.width + from) * 4;
    let target = ((row + y) * below.width + from + x) * 4;
    for (let column = from; column < until; column++, source += 4, target += 4) {
      const alpha = top.data[source + 3] ?? 0;
      if (alpha === 0) continue;
      for (let channel = 0; channel < 4; channel++) {
        const kept = ((below.data[target + channel] ?? 0) * (255 - alpha) + 127) / 255;
        below.data[target + channel] = (top.data[source + channel] ?? 0) + kept;
      }
    }
  }
}

/** The picture with its shadows below it, on a canvas that is larger by the returned margin on each side. */
export function withShadows(ink: Bitmap, shadows: readonly Shadow[]): { bitmap: Bitmap; margin: number } {
  const margin = reachOf(shadows);
  const size = { width: ink.width + 2 * margin, height: ink.height + 2 * margin };
  const spread = crop(ink, { ...size, x: -margin, y: -margin });
  const light = lightBelow(spread, shadows);
  const { data } = spread;
  for (let pixel = 0, at = 3; pixel < light.length; pixel++, at += 4) {
    const dark = ONE - (light[pixel] ?? ONE);
    const alpha = data[at] ?? 0;
    if (dark > 0) data[at] = alpha + ((dark * (255 - alpha) + ONE / 2) >> 15);
  }
  return { bitmap: spread, margin };
}

/** The shadows alone, on a canvas that is larger by the returned margin on each side. */
export function shadowsOf(ink: Bitmap, shadows: readonly Shadow[]): { bitmap: Bitmap; margin: number } {
  const margin = reachOf(shadows);
  const size = { width: ink.width + 2 * margin, height: ink.height + 2 * margin };
  const light = lightBelow(crop(ink, { ...size, x: -margin, y: -margin }), shadows);
  const data = new Uint8Array(4 * light.length);
  for (let pixel = 0; pixel < light.length; pixel++)
    data[4 * pixel + 3] = (255 * (ONE - (light[pixel] ?? ONE)) + ONE / 2) >> 15;
  return { bitmap: { ...size, data }, margin };
}

/** Pixels that shadows reach beyond what throws them. */
function reachOf(shadows: readonly Shadow[]): number {
  return Math.ceil(Math.max(0, ...shadows.map(({ blur, drop }) => blur * 1.5 + drop)));
}

/** A plate: a box of one colour with round corners. */
export interface Plate {
  /** How far it reaches beyond what is on it, pixels. */
  readonly padX: number;
  readonly padY: number;
  readonly radius: number;
  /** 0–1. */
  readonly opacity: number;
  /** `#rrggbb`; absent: black. */
  readonly colour?: string;
}

/** The picture on a plate. */
export function onPlate(ink: Bitmap, plate: Plate): Bitmap {
  const bitmap = emptyPlate(ink, plate);
  layOver(bitmap, ink, plate.padX, plate.padY);
  return bitmap;
}

/** The plate below a picture of that size. */
export function emptyPlate(
  { width, height }: FrameSize,
  { padX, padY, radius, opacity, colour = '#000000' }: Plate,
): Bitmap {
  const size = { width: width + 2 * padX, height: height + 2 * padY };
  const plate: Bitmap = { ...size, data: new Uint8Array(size.width * size.height * 4) };
  const light = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  for (let y = 0, at = 0; y < size.height; y++) {
    const dy = Math.max(0, radius - 0.5 - y, y + radius + 0.5 - size.height);
    for (let x = 0; x < size.width; x++, at += 4) {
      const dx = Math.max(0, radius - 0.5 - x, x + radius + 0.5 - size.width);
      // A corner's edge is one pixel soft.
      const inside = dx > 0 && dy > 0 ? Math.max(0, Math.min(1, radius + 0.5 - Math.hypot(dx, dy))) : 1;
      const alpha = 255 * opacity * inside;
      for (const [channel, part] of light.entries()) plate.data[at + channel] = alpha * part + 0.5;
      plate.data[at + 3] = alpha + 0.5;
    }
  }
  return plate;
}

// Whole numbers, from here on: words are drawn once or twice, by code that no compiler has seen to yet, and there every fraction would be an object.

/** 1 in Q15. */
const ONE = 32_768;

/** What of the light behind each pixel its shadows let through, Q15. */
function lightBelow(picture: Bitmap, shadows: readonly Shadow[]): Uint16Array {
  const light = new Uint16Array(picture.width * picture.height).fill(ONE);
  for (const shadow of shadows) darken(light, picture, shadow);
  return light;
}

/** Multiplies `light` with one shadow of the picture's alpha. */
function darken(light: Uint16Array, { width, height, data }: Bitmap, { blur, drop, strength }: Shadow): void {
  // A blurred picture has no detail: a coarser copy gives the same, many times sooner.
  const step = Math.max(1, Math.floor(blur / 6));
  const [columns, rows] = [Math.ceil(width / step) + 1, Math.ceil(height / step) + 1];
  const mask = coarse({ width, height, data }, step, columns, rows);
  const radius = Math.max(1, Math.round(blur / step / 3.5));
  for (let pass = 0; pass < 3; pass++) boxBlur(mask, columns, rows, radius);
  const across = cellsAt(width, 0, step, columns);
  const down = cellsAt(height, drop, step, rows);
  // Q15 of a mask's Q8 of 255.
  const darkest = Math.round((strength * ONE * 4096) / (256 * 255));
  const row = new Int32Array(columns);
  for (let y = 0, at = 0; y < height; y++) {
    const top = (down.cells[y] ?? 0) * columns;
    const lower = down.parts[y] ?? 0;
    let most = 0;
    for (let cell = 0; cell < columns; cell++) {
      const blended = (mask[top + cell] ?? 0) * (256 - lower) + (mask[top + columns + cell] ?? 0) * lower;
      row[cell] = blended >> 8;
      most |= blended;
    }
    if (most < 256) at += width;
    else
      for (let x = 0; x < width; x++, at++) {
        const left = across.cells[x] ?? 0;
        const part = across.parts[x] ?? 0;
        const covered = ((row[left] ?? 0) * (256 - part) + (row[left + 1] ?? 0) * part) >> 8;
        const dark = Math.min(ONE, (covered * darkest) >> 12);
        if (dark > 0) light[at] = ((light[at] ?? 0) * (ONE - dark) + ONE / 2) >> 15;
      }
  }
}

/** The mean alpha of each cell of `step` by `step` pixels, Q8. */
function coarse({ width, height, data }: Bitmap, step: number, columns: number, rows: number): Int32Array {
  const mask = new Int32Array(columns * rows);
  for (let y = 0, at = 3; y < height; y++) {
    let cell = Math.floor(y / step) * columns;
    for (let x = 0, left = step; x < width; x++, at += 4) {
      mask[cell] = (mask[cell] ?? 0) + (data[at] ?? 0);
      left -= 1;
      if (left > 0) continue;
      left = step;
      cell += 1;
    }
  }
  const area = step * step;
  for (let cell = 0; cell < mask.length; cell++) mask[cell] = Math.floor((256 * (mask[cell] ?? 0)) / area);
  return mask;
}

/** For each pixel of a side the cell whose middle is before it, and how far it is on its way to the next one's, Q8. */
function cellsAt(
  length: number,
  drop: number,
  step: number,
  count: number,
): { readonly cells: Int32Array; readonly parts: Int32Array } {
  const cells = new Int32Array(length);
  const parts = new Int32Array(length);
  const shift = drop + (step - 1) / 2;
  for (let pixel = 0; pixel < length; pixel++) {
    const at = Math.min(count - 1.001, Math.max(0, (pixel - shift) / step));
    cells[pixel] = Math.floor(at);
    parts[pixel] = Math.round(256 * (at - Math.floor(at)));
  }
  return { cells, parts };
}

/** A running mean along rows, then along columns; three of them come close to a Gaussian. */
function boxBlur(mask: Int32Array, columns: number, rows: number, radius: number): void {
  const line = new Int32Array(Math.max(columns, rows));
  const wide = 2 * radius + 1;
  const blurLine = (start: number, stride: number, length: number) => {
    let sum = radius;
    for (let index = 0; index < length; index++) line[index] = mask[start + index * stride] ?? 0;
    for (let index = 0; index < Math.min(radius, length); index++) sum += line[index] ?? 0;
    for (let index = 0; index < length; index++) {
      sum += index + radius < length ? (line[index + radius] ?? 0) : 0;
      sum -= index - radius - 1 >= 0 ? (line[index - radius - 1] ?? 0) : 0;
      mask[start + index * stride] = Math.floor(sum / wide);
    }
  };
  for (let row = 0; row < rows; row++) blurLine(row * columns, 1, columns);
  for (let column = 0; column < columns; column++) blurLine(column, columns, rows);
}
