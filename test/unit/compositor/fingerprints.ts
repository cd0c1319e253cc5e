import fc from 'fast-check';
import type { Kernel } from '../../../src/compositor/pixels/kernel.ts';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { loadPlanes } from '../../../src/compositor/pixels/planes.ts';
import { reducePlanes } from '../../../src/compositor/pixels/reduce.ts';
import { allocatePixels, planesToPixels } from '../../../src/compositor/pixels/rgba.ts';
import { turnPlanes, type Orientation } from '../../../src/compositor/pixels/turn.ts';
import { paint, planesOf } from './pictures.ts';
import { anyCase } from './randomScenes.ts';

/**
 * What a kernel makes of so many random scenes, a number for each: of the frame, of the frame turned and made smaller, and of its pixels.
 * It needs neither Node nor a page. What one scene leaves in the memory is there for the next: nothing may depend on it.
 */
export function fingerprints(kernel: Kernel, count: number, seed: number): number[] {
  return fc.sample(anyCase, { numRuns: count, seed }).map(({ frame, pictures, scene }, index) => {
    const bytes = paint(kernel, frame, scene, Object.fromEntries(pictures.entries()));
    const memory = new PixelMemory(kernel);
    const planes = loadPlanes(memory, { ...frame, transparent: false, bytes });
    const turned = turnPlanes(memory, planes, ((index % 8) + 1) as Orientation);
    const reduced = reducePlanes(memory, turned, { width: 8, height: 12 });
    const pixels = allocatePixels(memory, planes);
    planesToPixels(memory, planes, pixels);
    const colours = memory.kernel.bytes().slice(pixels.at, pixels.at + 4 * frame.width * frame.height);
    return [bytes, planesOf(memory, turned), planesOf(memory, reduced), colours].reduce(fnv1a, 0x811c9dc5);
  });
}

/** FNV-1a, gone on with. */
function fnv1a(hash: number, bytes: Uint8Array): number {
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
