import { TAPS } from '../kernel.ts';

/** 1 as a weight (Q14). */
const ONE = 16_384;

/** Up to this reduction four neighbours will do; from twice the size on, all pixels that one is made from count. */
const WIDENED_FROM = 1.25;
const WIDENED_TO = 2;
/** Up to this reduction the neighbours of eight pixels are sixteen at most. */
const QUICK = 1.5;

/** A stretch of one direction of a source, shown on a stretch of the target. All in pixels, fractions allowed. */
export interface Stretch {
  /** Length of the source plane; at least {@link TAPS}. */
  readonly source: number;
  readonly windowStart: number;
  readonly windowLength: number;
  readonly placeStart: number;
  readonly placeLength: number;
  /** Whole pixels of the target that are written: from (inclusive) and to (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Standard deviation of a Gaussian curve, in pixels of the target, that takes the place of the sharp one. */
  readonly blur?: number;
  /** Where the source is the same all over: what is made of that alone is made of its first pixel. */
  readonly alike?: { readonly from: number; readonly to: number } | undefined;
}

/** How the pixels of a stretch are made: each from `taps` neighbours, by Q14 weights that add up to 1. */
export interface Samples {
  readonly taps: number;
  /** Whether the kernel's quick way will do: {@link TAPS} neighbours, and those of eight pixels close together. */
  readonly isQuick: boolean;
  /** Pixels that are written. */
  readonly count: number;
  /** Where each pixel is one of the source, and the next is the next: the first of them. */
  readonly copiedFrom: number | undefined;
  readonly put: Put;
  /** Puts all pixels made of four, see {@link PutFours}; absent where they are made of others. */
  readonly putFours?: PutFours;
}

/**
 * Puts every pixel as three numbers, beginning at every `every`th: its first neighbour, and its weights, two by two in 32 bits. There are
 * thousands in each frame where something moves.
 */
type PutFours = (into: Int32Array, every: number) => void;

/** Puts the weights of a pixel, counted from 0, into `weights`, beginning at `at`. @returns its first neighbour */
type Put = (pixel: number, weights: Int16Array, at: number) => number;

/**
 * Plans Catmull-Rom resampling in one direction; where the picture gets smaller, the curve gets wider, so that nothing is left out. Pure.
 * Beyond its edges a source goes on as its last pixel.
 */
export function planSamples(stretch: Stretch): Samples {
  const { source, windowStart, windowLength, placeStart, placeLength, from, to, blur = 0 } = stretch;
  const count = to - from;
  const step = windowLength / placeLength;
  const curve = blur > 0 ? gaussian(blur * step) : sharp(widening(step));
  const taps = curve === undefined ? TAPS : Math.min(source, Math.ceil(2 * curve.reach));
  const origin = windowStart + (from - placeStart) * step;
  const copied =
    curve === undefined && step === 1 && Number.isInteger(origin) && origin >= 0 && origin + count <= source;
  const way: Way = { source, first: origin + step / 2 - 0.5, step, alike: stretch.alike };
  return {
    ...{ taps, count, isQuick: taps === TAPS && step <= QUICK, copiedFrom: copied ? origin : undefined },
    ...(curve === undefined ? ofFour(way, count) : { put: putMany(way, curve, taps) }),
  };
}

/** Where pixels lie: in a source that is so long, the first at `first`, and each next one a step on. */
interface Way {
  readonly source: number;
  readonly first: number;
  readonly step: number;
  readonly alike: Stretch['alike'];
}

/** How much wider the curve is: it grows by and by, so that no zoom shows where it begins to. */
function widening(step: number): number {
  if (step <= WIDENED_FROM) return 1;
  if (step >= WIDENED_TO) return step;
  return 1 + ((step - WIDENED_FROM) * (WIDENED_TO - 1)) / (WIDENED_TO - WIDENED_FROM);
}

/** Places between two pixels of the source that are told apart when there are four neighbours: 2^10. */
const PHASES = 1024;
/** The weights for each of them. */
const FOUR = fourWeights();

function fourWeights(): Int16Array {
  const weights = new Int16Array(TAPS * PHASES);
  for (let phase = 0; phase < PHASES; phase += 1) {
    const t = phase / PHASES;
    const w0 = Math.round(ONE * t * (t * (1 - t / 2) - 0.5));
    const w3 = Math.round((ONE * t * t * (t - 1)) / 2);
    const w2 = Math.round(ONE * t * (t * (2 - 1.5 * t) + 0.5));
    weights.set([w0, ONE - w0 - w2 - w3, w2, w3], TAPS * phase);
  }
  return weights;
}

/** The same, two weights in one number, the first one lower. */
const PAIRS = new Int32Array(FOUR.buffer);
/** Weights on their way, and the same as two pairs. */
const four = new Int16Array(TAPS);
const pairs = new Int32Array(four.buffer);

function ofFour(way: Way, count: number): Pick<Samples, 'put' | 'putFours'> {
  const { source, first, step, alike } = way;
  const put = putFour(way);
  const last = source - TAPS;
  const [alikeFrom, alikeTo] = alike === undefined ? [0, -1] : [alike.from, alike.to - TAPS];
  return {
    put,
    putFours: (into, every) => {
      for (let pixel = 0, at = 0; pixel < count; pixel += 1, at += every) {
        const place = Math.floor((first + pixel * step) * PHASES + 0.5);
        const left = (place >> 10) - 1;
        if (left >= alikeFrom && left <= alikeTo) {
          into[at] = alikeFrom;
          into[at + 1] = ONE;
          into[at + 2] = 0;
        } else if (left >= 0 && left <= last) {
          const from = 2 * (place & (PHASES - 1));
          into[at] = left;
          into[at + 1] = PAIRS[from] ?? 0;
          into[at + 2] = PAIRS[from + 1] ?? 0;
        } else {
          into[at] = put(pixel, four, 0);
          into[at + 1] = pairs[0] ?? 0;
          into[at + 2] = pairs[1] ?? 0;
        }
      }
    },
  };
}

/** The weight of taps outside of the source goes to the nearest in it. */
function putFour({ source, first, step }: Way): Put {
  const last = source - TAPS;
  return (pixel, weights, at) => {
    const place = Math.floor((first + pixel * step) * PHASES + 0.5);
    const left = Math.floor(place / PHASES) - 1;
    const from = TAPS * (place - PHASES * (left + 1));
    if (left >= 0 && left <= last) {
      weights[at] = FOUR[from] ?? 0;
      weights[at + 1] = FOUR[from + 1] ?? 0;
      weights[at + 2] = FOUR[from + 2] ?? 0;
      weights[at + 3] = FOUR[from + 3] ?? 0;
      return left;
    }
    const start = Math.max(0, Math.min(last, left));
    weights.fill(0, at, at + TAPS);
    for (let tap = 0; tap < TAPS; tap += 1) {
      const slot = at + Math.max(0, Math.min(TAPS - 1, tap + left - start));
      weights[slot] = (weights[slot] ?? 0) + (FOUR[from + tap] ?? 0);
    }
    return start;
  };
}

/** What a neighbour weighs, in proportion, by its distance from the pixel. Beyond `reach` it is 0. In pixels of the source. */
interface Curve {
  readonly reach: number;
  readonly at: (distance: number) => number;
}

function putMany({ source, first, step }: Way, { reach, at: curveAt }: Curve, taps: number): Put {
  const curve = new Float64Array(Math.ceil(2 * reach));
  return (pixel, weights, at) => {
    const position = first + pixel * step;
    const leftmost = Math.floor(position - reach) + 1;
    let sum = 0;
    for (let tap = 0; tap < curve.length; tap += 1) {
      const value = curveAt(Math.abs(leftmost + tap - position));
      curve[tap] = value;
      sum += value;
    }
    const start = Math.max(0, Math.min(source - taps, leftmost));
    weights.fill(0, at, at + taps);
    // Rounded as a running total, so that they add up to 1.
    let [total, given] = [0, 0];
    for (let tap = 0; tap < curve.length; tap += 1) {
      total += curve[tap] ?? 0;
      const weight = Math.round((ONE * total) / sum) - given;
      given += weight;
      const slot = at + Math.max(0, Math.min(source - 1, leftmost + tap)) - start;
      weights[slot] = (weights[slot] ?? 0) + weight;
    }
    return start;
  };
}

/** Catmull-Rom, so many times wider. @returns undefined when it is not: four neighbours are reckoned at once */
function sharp(wider: number): Curve | undefined {
  if (wider === 1) return undefined;
  return { reach: (TAPS / 2) * wider, at: (distance) => catmullRom(distance / wider) };
}

function catmullRom(x: number): number {
  if (x >= 2) return 0;
  return x < 1 ? 1 + x * x * (1.5 * x - 2.5) : 2 + x * (x * (2.5 - 0.5 * x) - 4);
}

/** What lies beyond three deviations is hardly seen. At least so far that there is always a neighbour. */
function gaussian(deviation: number): Curve {
  return {
    reach: Math.max(TAPS / 2, 3 * deviation),
    at: (distance) => Math.exp((distance / deviation) ** 2 / -2),
  };
}
