import type { Area } from '../../draft/index.ts';
import type { RgbPixels } from '../../ffmpeg/index.ts';

/** Cells along the longer side of what is looked at: what stands out is larger than details. */
const CELLS = 96;
/** How often distances are carried on over the picture: there and back, twice. */
const SWEEPS = 4;
/** Steps of light and colour together, of 255 each, that are less are noise. */
const LEAST = 12;
/** Of what stands out, the part at each end that is left out of its extent: splashes, twigs. */
const STRAY = 0.005;

/** How much each cell of a picture stands out of what is around it, 0–1, rows from the top. */
export interface Prominence {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/**
 * Finds what stands out as a thing: what cannot be reached from the picture's edges without a step in light or colour. The step to a cell is the
 * smallest range of values on a way from an edge to it (the minimum barrier distance). Pure.
 */
export function prominenceOf(pixels: RgbPixels): Prominence {
  const channels = cellsOf(pixels);
  const [{ width, height }] = channels;
  const sum = new Float32Array(width * height);
  for (const channel of channels) {
    const barriers = barriersOf(channel);
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (barriers[at] ?? 0);
  }
  const most = Math.max(LEAST, sum.toSorted()[Math.floor(0.98 * sum.length)] ?? 0);
  return { width, height, data: sum.map((value) => Math.min(1, value / most)) };
}

interface Channel {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A picture's light and its two colour differences, each the mean of a cell. */
function cellsOf({ width, height, data }: RgbPixels): [Channel, Channel, Channel] {
  const scale = Math.min(1, CELLS / Math.max(width, height));
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const count = size.width * size.height;
  const [light, red, blue] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  const pixels = new Float32Array(count);
  // Some pixels of a cell say enough of it.
  const step = Math.max(1, Math.floor(1 / scale / 2));
  for (let y = 0; y < height; y += step) {
    const row = Math.floor((y * size.height) / height) * size.width;
    for (let x = 0; x < width; x += step) {
      const from = 3 * (y * width + x);
      const to = row + Math.floor((x * size.width) / width);
      const r = data[from] ?? 0;
      const b = data[from + 2] ?? 0;
      const luma = 0.299 * r + 0.587 * (data[from + 1] ?? 0) + 0.114 * b;
      pixels[to] = (pixels[to] ?? 0) + 1;
      light[to] = (light[to] ?? 0) + luma;
      red[to] = (red[to] ?? 0) + r - luma;
      blue[to] = (blue[to] ?? 0) + b - luma;
    }
  }
  return [light, red, blue].map((channel) => ({
    ...size,
    data: channel.map((value, at) => value / (pixels[at] ?? 1)),
  })) as [Channel, Channel, Channel];
}

/** The smallest range of values on a way from the picture's edges to each cell. */
function barriersOf({ width, height, data }: Channel): Float32Array {
  const barrier = new Float32Array(width * height).fill(Infinity);
  const [high, low] = [data.slice(), data.slice()];
  for (let at = 0; at < barrier.length; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) barrier[at] = 0;
  }
  const carry = (from: number, to: number): void => {
    const value = data[to] ?? 0;
    const highest = Math.max(high[from] ?? 0, value);
    const lowest = Math.min(low[from] ?? 0, value);
    if (highest - lowest >= (barrier[to] ?? 0)) return;
    barrier[to] = highest - lowest;
    high[to] = highest;
    low[to] = lowest;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const step = sweep % 2 === 0 ? 1 : -1;
    const [first, last] = step > 0 ? [0, barrier.length] : [barrier.length - 1, -1];
    for (let at = first; at !== last; at += step) {
      const x = at % width;
      if (step > 0 ? x > 0 : x < width - 1) carry(at - step, at);
      const above = at - step * width;
      if (above >= 0 && above < barrier.length) carry(above, at);
    }
  }
  return barrier;
}

/** What the cells that stand out cover, in shares of the picture; undefined where nothing does more than the rest. Pure. */
export function extentOf({ width, height, data }: Prominence): Area | undefined {
  const least = between(data);
  if (least === 0) return undefined;
  const [columns, rows] = [new Float32Array(width), new Float32Array(height)];
  for (let at = 0; at < data.length; at += 1) {
    const value = data[at] ?? 0;
    if (value < least) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    columns[x] = (columns[x] ?? 0) + value;
    rows[y] = (rows[y] ?? 0) + value;
  }
  const [left, right] = stretchOf(columns);
  const [top, bottom] = stretchOf(rows);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where a side's weight begins and ends, 0–1, but for what strays. */
function stretchOf(weights: Float32Array): [number, number] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [sum, from, to] = [0, 0, weights.length];
  for (let at = 0; at < weights.length; at += 1) {
    if (sum <= STRAY * total) from = at;
    sum += weights[at] ?? 0;
    if (sum >= (1 - STRAY) * total) {
      to = at + 1;
      break;
    }
  }
  return [from / weights.length, to / weights.length];
}

/** The value that divides the others best in two kinds (Otsu's). */
function between(values: Float32Array): number {
  const counts = new Float64Array(64);
  for (const value of values) {
    const at = Math.min(63, Math.floor(64 * value));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const all = values.length;
  const mean = counts.reduce((sum, count, at) => sum + count * at, 0);
  let [below, sumBelow, best, found] = [0, 0, -1, 0];
  for (let at = 0; at < 63; at += 1) {
    below += counts[at] ?? 0;
    sumBelow += at * (counts[at] ?? 0);
    if (below === 0 || below === all) continue;
    const apart = sumBelow / below - (mean - sumBelow) / (all - below);
    const spread = below * (all - below) * apart * apart;
    if (spread > best) [best, found] = [spread, at + 1];
  }
  return found / 64;
}
