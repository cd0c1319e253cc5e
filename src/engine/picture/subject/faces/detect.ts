import type { Area } from '../../../draft/index.ts';
import type { RgbPixels } from '../../../ffmpeg/index.ts';
import { mirrorImage } from '../upright.ts';
import type { FaceFinder, Tensor } from './network.ts';

/** A face, in shares of the upright picture's width and height; it may reach over the edge a little. */
export interface Face extends Area {
  /** How sure the finder is, 0–1. */
  readonly score: number;
}

/** What a look at the picture, or at its mirror image, has to say of a face so that it counts. */
const LEAST = 0.2;
/** Below it, of both together, it is too often none. */
const THRESHOLD = 0.35;
/** Two boxes that have more in common than this are one face. */
const SAME = 0.4;
/** Of one face in both looks, which do not see it quite alike. */
const SAME_MIRRORED = 0.3;
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
/**
 * Finds faces that look at the camera, more or less: a small network of separable convolutions (the tiny face detector of face-api). It looks
 * twice, at the picture and at its mirror image: what is a face is one in both, what only looks like it hardly ever is. Pure.
 */
export function detectFaces(pixels: RgbPixels, finder: FaceFinder): Face[] {
  // No face is as small as that.
  if (Math.min(pixels.width, pixels.height) < CELL) return [];
  const seen = facesIn(pixels, finder);
  const mirrored = facesIn(mirrorImage(pixels), finder).map((face) => ({
    ...face,
    x: 1 - face.x - face.width,
  }));
  return distinct(joined(seen, mirrored)).filter(({ score }) => score >= THRESHOLD);
}

/** What one look at a picture finds. */
function facesIn(pixels: RgbPixels, finder: FaceFinder): Face[] {
  return distinct(boxesOf(finder.lookAt(pixels), pixels));
}

/** The surest of all that are of the same face. */
function distinct(faces: readonly Face[]): Face[] {
  const kept: Face[] = [];
  for (const face of faces.toSorted((a, b) => b.score - a.score))
    if (kept.every((other) => overlap(face, other) <= SAME)) kept.push(face);
  return kept;
}

/** What two looks have found: of what both have seen, the mean of the two. */
function joined(seen: readonly Face[], mirrored: readonly Face[]): Face[] {
  const left = new Set(mirrored);
  const both = seen.map((face) => {
    const same = [...left].find((other) => overlap(face, other) > SAME_MIRRORED);
    if (same === undefined) return { ...face, score: face.score / 2 };
    left.delete(same);
    return meanOf(face, same);
  });
  return [...both, ...[...left].map((face) => ({ ...face, score: face.score / 2 }))];
}

function meanOf(one: Face, other: Face): Face {
  const total = one.score + other.score;
  const of = (key: keyof Area): number => (one[key] * one.score + other[key] * other.score) / total;
  return { x: of('x'), y: of('y'), width: of('width'), height: of('height'), score: total / 2 };
}

function boxesOf({ width, height, channels, data }: Tensor, pixels: RgbPixels): Face[] {
  const faces: Face[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      for (const [index, anchor] of ANCHORS.entries()) {
        const at = (row * width + column) * channels + index * VALUES;
        const [x = 0, y = 0, across = 0, down = 0, score = 0] = data.subarray(at, at + VALUES);
        if (sigmoid(score) < LEAST) continue;
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
