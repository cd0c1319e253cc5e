import type { Shade } from '../pixels/planes.ts';
import type { Size } from '../scene/scene.ts';

/** Cells by which the shadow reaches beyond what throws it. */
export const SHADOW_REACH = 6;
/** How dark it is in its middle, 0–1. */
const STRENGTH = 0.5;
/** Cells by which what throws the shadow is larger than it looks; softness as a standard deviation in cells. */
const [GROWN, SOFT] = [1, 2];

/** The soft shadow of a rectangle. @param size of the rectangle and {@link SHADOW_REACH} more on each side, cells, even */
export function softShadow({ width, height }: Size): Shade {
  const luma = width * height;
  const bytes = new Uint8Array(luma + luma / 4);
  for (const [step, plane] of [
    [1, 0],
    [2, luma],
  ] as const) {
    const across = profile(width, step);
    const down = profile(height, step);
    // Counted: iterators would leave a thousand times as much to be thrown away as there is in the shadow.
    for (let y = 0, at = plane; y < down.length; y += 1) {
      const part = 255 * STRENGTH * (down[y] ?? 0);
      for (let x = 0; x < across.length; x += 1, at += 1) bytes[at] = Math.round(part * (across[x] ?? 0));
    }
  }
  return { width, height, bytes };
}

/** How dark it is along a side, 0–1. */
function profile(length: number, step: number): Float64Array {
  const [from, to] = [SHADOW_REACH - GROWN, length - SHADOW_REACH + GROWN];
  return Float64Array.from({ length: length / step }, (_, index) => {
    const at = (index + 0.5) * step;
    return gaussian((at - from) / SOFT) - gaussian((at - to) / SOFT);
  });
}

/** The normal distribution up to `x`, to 0.02. */
function gaussian(x: number): number {
  return 1 / (1 + Math.exp(-1.702 * x));
}
