import type { Area } from '../../../draft/index.ts';
import type { RgbPixels } from '../pixels.ts';
import { convolve, convolveSeparably, mix, pool, type Tensor } from './layers.ts';
import type { FaceWeights } from './weights.ts';

/** A face, in shares of the upright picture's width and height; it may reach over the edge a little. */
export interface Face extends Area {
  /** How sure the finder is, 0–1. */
  readonly score: number;
}

/** Below it is too often none. */
const THRESHOLD = 0.5;
/** Two boxes that have more in common than this are one face. */
const SAME = 0.4;
/** Pixels between two places where a face is looked for. */
const CELL = 32;
/** Sizes of a face that are looked for at each place, in cells. */
const ANCHORS: readonly (readonly [width: number, height: number])[] = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
];
/** Values that are said of each: middle, size, score. */
const VALUES = 5;
/** The mean colour of the pictures that the finder has learned from. */
const MEAN = [117.001, 114.697, 97.404] as const;

/**
 * Finds faces that look at the camera, more or less: a small network of separable convolutions (the tiny face detector of face-api).
 * Pure; half a second for 512 × 384 pixels.
 */
export function detectFaces(pixels: RgbPixels, weights: FaceWeights): Face[] {
  const found = boxesOf(lookAt(pixels, weights), pixels);
  const kept: Face[] = [];
  for (const face of found.sort((a, b) => b.score - a.score))
    if (kept.every((other) => overlap(face, other) <= SAME)) kept.push(face);
  return kept;
}

function lookAt(pixels: RgbPixels, { first, middle, last }: FaceWeights): Tensor {
  const input = Float32Array.from(pixels.data, (value, index) => (value - (MEAN[index % 3] ?? 0)) / 255);
  let layer = convolve({ width: pixels.width, height: pixels.height, channels: 3, data: input }, first);
  for (const { depthwise, pointwise } of middle)
    layer = convolveSeparably(pool(layer, 2), depthwise, pointwise);
  return mix(pool(layer, 1), last);
}

function boxesOf({ width, height, data }: Tensor, pixels: RgbPixels): Face[] {
  const faces: Face[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      for (const [index, anchor] of ANCHORS.entries()) {
        const at = ((row * width + column) * ANCHORS.length + index) * VALUES;
        const [x = 0, y = 0, across = 0, down = 0, score = 0] = data.subarray(at, at + VALUES);
        if (sigmoid(score) < THRESHOLD) continue;
        const size = {
          width: Math.exp(across) * anchor[0] * CELL,
          height: Math.exp(down) * anchor[1] * CELL,
        };
        faces.push({
          x: ((column + sigmoid(x)) * CELL - size.width / 2) / pixels.width,
          y: ((row + sigmoid(y)) * CELL - size.height / 2) / pixels.height,
          width: size.width / pixels.width,
          height: size.height / pixels.height,
          score: sigmoid(score),
        });
      }
  return faces;
}

/** What two areas have in common, as a part of what they cover together. */
function overlap(a: Area, b: Area): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (across <= 0 || down <= 0) return 0;
  const common = across * down;
  return common / (a.width * a.height + b.width * b.height - common);
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
