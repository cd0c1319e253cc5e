/** Values that lead from a colour space to sRGB; 0 is none of a channel and 1 all of it, results may lie outside. */
export type ColourTable =
  /** One value in, red, green and blue out, from 0 to 1 in even steps. */
  | { readonly kind: 'curve'; readonly values: Float32Array }
  /** Red, green and blue in and out on a grid of `side` in each direction, red changing fastest. */
  | {
      readonly kind: 'cube';
      readonly side: number;
      readonly values: Float32Array;
      /** Applied to each channel before the cube, for curves that an even grid would render badly; even steps from 0 to 1. */
      readonly before?: Float32Array;
    };

/** Converts colours, three values each (one for grey), to sRGB's. */
export type Convert = (colours: Float32Array) => Float32Array;

/** Steps of a curve. */
const STEPS = 4096;
/** A cube's side. */
const SIDE = 33;
/** Curves that differ by more from sRGB's (a level has 0.004) get a curve of their own before the cube. */
const BENT = 0.02;
/** A table that changes nothing by more than a third of a level. */
const UNSEEN = 1 / 765;

/** The table for a grey space. @returns undefined when it changes nothing */
export function greyTable(convert: Convert): ColourTable | undefined {
  const steps = ramp(STEPS);
  const values = convert(steps).map(reined);
  const changes = steps.some((step, index) => Math.abs((values[3 * index] ?? 0) - step) > UNSEEN);
  return changes ? { kind: 'curve', values } : undefined;
}

/** The table for a space of red, green and blue. @returns undefined when it changes nothing */
export function rgbTable(convert: Convert): ColourTable | undefined {
  const before = curveBefore(convert);
  const places = before === undefined ? ramp(SIDE) : ramp(SIDE).map((value) => inverse(before, value));
  const grid = new Float32Array(SIDE ** 3 * 3);
  for (let index = 0, at = 0; index < SIDE ** 3; index++) {
    grid[at++] = places[index % SIDE] ?? 0;
    grid[at++] = places[Math.floor(index / SIDE) % SIDE] ?? 0;
    grid[at++] = places[Math.floor(index / SIDE ** 2)] ?? 0;
  }
  const values = convert(grid).map(reined);
  if (values.every((value, index) => Math.abs(value - (grid[index] ?? 0)) <= UNSEEN)) return undefined;
  return { kind: 'cube', side: SIDE, values, ...(before === undefined ? {} : { before }) };
}

/**
 * Light below none is encoded as its opposite is: colours near the border of what sRGB can show lie between a point inside and one outside. (The
 * converter goes on in a straight line of slope 12.92, far away from it.)
 */
function reined(value: number): number {
  if (value >= 0) return Math.min(value, 2);
  const light = -value / 12.92;
  return -(light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

/** How bright greys come out, where that is far from what they were. */
function curveBefore(convert: Convert): Float32Array | undefined {
  const steps = ramp(STEPS);
  const greys = convert(
    Float32Array.from({ length: 3 * STEPS }, (_, index) => steps[Math.floor(index / 3)] ?? 0),
  );
  const bright = steps.map((_, index) => greys[3 * index + 1] ?? 0);
  const [first = 0, last = 1] = [bright[0], bright.at(-1)];
  if (!steps.some((step, index) => Math.abs((bright[index] ?? 0) - step) > BENT)) return undefined;
  const curve = bright.map((value) => (value - first) / (last - first));
  const rises = curve.every((value, index) => index === 0 || value >= (curve[index - 1] ?? 0));
  return rises ? curve : undefined;
}

/** Where a rising curve reaches a value. */
function inverse(curve: Float32Array, value: number): number {
  const found = curve.findIndex((one) => one >= value);
  if (found <= 0) return found < 0 ? 1 : 0;
  const [low = 0, high = 1] = [curve[found - 1], curve[found]];
  return (found - 1 + (high > low ? (value - low) / (high - low) : 0)) / (curve.length - 1);
}

const ramp = (steps: number): Float32Array =>
  Float32Array.from({ length: steps }, (_, index) => index / (steps - 1));

/** A table as a file that ffmpeg's `lut1d` or `lut3d` reads. */
export function cubeFile(kind: '1D' | '3D', size: number, values: Float32Array): string {
  const lines = [`LUT_${kind}_SIZE ${size}`];
  for (let at = 0; at < values.length; at += 3) {
    lines.push(
      `${(values[at] ?? 0).toFixed(6)} ${(values[at + 1] ?? 0).toFixed(6)} ${(values[at + 2] ?? 0).toFixed(6)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
