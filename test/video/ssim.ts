/** A plane of brightness, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array | Uint8Array;
}

const WINDOW = 8;
const STEP = 4;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** Structural similarity (Wang et al. 2004) of two planes of one size: the mean over windows of 8x8 pixels that overlap by half. */
export function ssim(a: Plane, b: Plane): number {
  let sum = 0;
  let windows = 0;
  for (let top = 0; top + WINDOW <= a.height; top += STEP)
    for (let left = 0; left + WINDOW <= a.width; left += STEP) {
      sum += ssimOfWindow(a, b, top * a.width + left);
      windows += 1;
    }
  return sum / windows;
}

function ssimOfWindow({ width, data: a }: Plane, { data: b }: Plane, at: number): number {
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let y = 0; y < WINDOW; y += 1)
    for (let x = 0; x < WINDOW; x += 1) {
      const one = a[at + y * width + x] ?? 0;
      const other = b[at + y * width + x] ?? 0;
      sumA += one;
      sumB += other;
      squareA += one * one;
      squareB += other * other;
      product += one * other;
    }
  const count = WINDOW * WINDOW;
  const [meanA, meanB] = [sumA / count, sumB / count];
  const varianceA = squareA / count - meanA * meanA;
  const varianceB = squareB / count - meanB * meanB;
  const covariance = product / count - meanA * meanB;
  return (
    ((2 * meanA * meanB + C1) * (2 * covariance + C2)) /
    ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2))
  );
}
