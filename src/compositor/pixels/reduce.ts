import { PlaneDrawing } from './drawing/planeDrawing.ts';
import type { PixelMemory } from './memory.ts';
import { allocatePlanes, type Planes } from './planes.ts';

/** A smaller copy, in memory of its own; right at any reduction. @param size even, at least 8x8 @throws RangeError for another one */
export function reducePlanes(
  memory: PixelMemory,
  source: Planes,
  size: { readonly width: number; readonly height: number },
): Planes {
  const { width, height } = source;
  const reduced = allocatePlanes(memory, { ...size, transparent: source.alpha !== undefined });
  const drawing = new PlaneDrawing(memory);
  drawing.resample({ x: 0, y: 0, width, height }, source, reduced);
  drawing.free();
  return reduced;
}
