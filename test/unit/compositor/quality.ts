/** A plane of samples, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly samples: ArrayLike<number>;
}

const SIDE = 8;
const STEP = 4;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** Structural similarity of two planes of one size, 1 for equal ones: the mean over blocks of 8x8, as ffmpeg's filter reckons it. */
export function ssim(one: Plane, other: Plane): number {
  let [sum, blocks] = [0, 0];
  for (let top = 0; top + SIDE <= one.height; top += STEP) {
    for (let left = 0; left + SIDE <= one.width; left += STEP) {
      sum += ssimOfBlock(one, other, left, top);
      blocks += 1;
    }
  }
  return sum / blocks;
}

function ssimOfBlock(one: Plane, other: Plane, left: number, top: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + SIDE; y += 1) {
    for (let x = left; x < left + SIDE; x += 1) {
      const p = one.samples[y * one.width + x] ?? 0;
      const q = other.samples[y * other.width + x] ?? 0;
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
    }
  }
  const count = SIDE * SIDE;
  const [meanA, meanB] = [a / count, b / count];
  const variances = aa / count - meanA ** 2 + bb / count - meanB ** 2;
  const covariance = ab / count - meanA * meanB;
  return (
    ((2 * meanA * meanB + C1) * (2 * covariance + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (variances + C2))
  );
}
