import { rgbaScratchBytes } from './kernel.ts';
import type { PixelMemory } from './memory.ts';
import { allocatePlanes, type Planes } from './planes.ts';

/** The most that is written behind the last pixel. */
const SLACK = 64;

/** Pixels in a kernel's memory: sRGB and alpha, 8 bits each, row by row from the byte offset `at` on. */
export interface Pixels {
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** Room for pixels. Give it back with `memory.free(pixels.at)`. */
export function allocatePixels(
  memory: PixelMemory,
  { width, height }: { readonly width: number; readonly height: number },
): Pixels {
  return { at: memory.allocate(4 * width * height + SLACK), width, height };
}

/** Planes for pixels of any size: of the next even one, at least 8x8. What there is more of the planes goes on as the last pixels. */
export function allocatePlanesFor(
  memory: PixelMemory,
  {
    width,
    height,
    transparent,
  }: { readonly width: number; readonly height: number; readonly transparent: boolean },
): Planes {
  return allocatePlanes(memory, { width: filledUp(width), height: filledUp(height), transparent });
}

/**
 * Brings pixels into planes of {@link allocatePlanesFor}. In transparent ones they are multiplied by their alpha, so that a colour that
 * alpha hides is nowhere any more; for opaque ones alpha is not looked at.
 * @param alpha `multiplied` where the colours were multiplied by it before
 */
export function pixelsToPlanes(
  memory: PixelMemory,
  { at, width, height }: Pixels,
  planes: Planes,
  alpha: 'straight' | 'multiplied' = 'straight',
): void {
  const scratch = memory.allocate(rgbaScratchBytes(planes.width));
  const { y, u, v } = planes;
  memory.kernel.fromRgba({
    ...{ src: at, width, height, y, u, v, scratch },
    multiplied: alpha === 'multiplied',
    ...{ alphaY: planes.alpha?.y ?? 0, alphaUv: planes.alpha?.uv ?? 0 },
    ...{ planeWidth: planes.width, planeHeight: planes.height },
  });
  memory.free(scratch);
}

/** Brings an opaque picture into pixels of its size, for a canvas. @throws RangeError for another size */
export function planesToPixels(memory: PixelMemory, planes: Planes, pixels: Pixels): void {
  const { y, u, v, width, height } = planes;
  if (pixels.width !== width || pixels.height !== height)
    throw new RangeError(`planes of ${width}x${height} are no pixels of ${pixels.width}x${pixels.height}`);
  const scratch = memory.allocate(rgbaScratchBytes(width));
  memory.kernel.toRgba({ y, u, v, width, height, dst: pixels.at, scratch });
  memory.free(scratch);
}

function filledUp(side: number): number {
  return Math.max(8, side + (side % 2));
}
