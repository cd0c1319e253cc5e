import type { Rect } from '../../../src/compositor/scene/scene.ts';
import type { Plane } from '../../video/ssim.ts';

const LOBES = 3;

/** A window of a plane, brought to a size in floating point: Lanczos, as wide as the reduction asks for. Beyond the edges its last pixels go on. */
export function lanczos(
  source: Plane,
  window: Rect,
  size: { readonly width: number; readonly height: number },
): Plane {
  const across = tapsOf(window.x, window.width / size.width, size.width, source.width);
  const down = tapsOf(window.y, window.height / size.height, size.height, source.height);
  const narrow = new Float32Array(size.width * source.height);
  const first = Math.min(...down.map(({ at }) => Math.min(...at)));
  const last = Math.max(...down.map(({ at }) => Math.max(...at)));
  for (let y = first; y <= last; y += 1)
    across.forEach(({ at, weights }, x) => {
      let value = 0;
      for (let tap = 0; tap < at.length; tap += 1)
        value += (weights[tap] ?? 0) * (source.data[y * source.width + (at[tap] ?? 0)] ?? 0);
      narrow[y * size.width + x] = value;
    });
  const data = new Float32Array(size.width * size.height);
  down.forEach(({ at, weights }, y) => {
    for (let tap = 0; tap < at.length; tap += 1) {
      const [row, weight] = [(at[tap] ?? 0) * size.width, weights[tap] ?? 0];
      for (let x = 0; x < size.width; x += 1)
        data[y * size.width + x] = (data[y * size.width + x] ?? 0) + weight * (narrow[row + x] ?? 0);
    }
  });
  return { ...size, data };
}

interface Taps {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

/** For each pixel of a stretch, which pixels it is made of. @param step source pixels for each */
function tapsOf(start: number, step: number, count: number, length: number): Taps[] {
  const scale = Math.max(1, step);
  return Array.from({ length: count }, (_, index) => {
    const centre = start + (index + 0.5) * step - 0.5;
    const from = Math.ceil(centre - LOBES * scale);
    const to = Math.floor(centre + LOBES * scale);
    const places = Array.from({ length: to - from + 1 }, (_, tap) => from + tap);
    const weights = places.map((place) => kernel((place - centre) / scale));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return {
      at: places.map((place) => Math.max(0, Math.min(length - 1, place))),
      weights: weights.map((weight) => weight / sum),
    };
  });
}

function kernel(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= LOBES) return 0;
  return (LOBES * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / LOBES)) / (Math.PI * x) ** 2;
}
