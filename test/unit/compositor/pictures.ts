import { Painter } from '../../../src/compositor/painter.ts';
import type { Kernel } from '../../../src/compositor/pixels/kernel.ts';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import {
  loadPlanes,
  loadShade,
  pictureBytes,
  type Planes,
  type RawPicture,
  type Color,
} from '../../../src/compositor/pixels/planes.ts';
import type { Scene, Size } from '../../../src/compositor/scene/scene.ts';

/** A picture of one colour: what makes it transparent, and the colour. */
export interface Tint {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly color: Color;
}

/** Paints one scene. @returns the frame's planes, one after the other */
export function paint(
  kernel: Kernel,
  size: Size,
  scene: Scene,
  pictures: Readonly<Record<string, RawPicture | Tint>>,
): Uint8Array {
  return paintInTurn(kernel, size, [scene], pictures)[0] ?? new Uint8Array();
}

/** Paints scenes one after the other into the same frame, from pictures that stay as they are. @returns the frame's planes after each */
export function paintInTurn(
  kernel: Kernel,
  size: Size,
  scenes: readonly Scene[],
  pictures: Readonly<Record<string, RawPicture | Tint>>,
): Uint8Array[] {
  const memory = new PixelMemory(kernel);
  const load = (raw: RawPicture | Tint): Planes => ({
    ...('color' in raw ? loadShade(memory, raw, raw.color) : loadPlanes(memory, raw)),
    lasting: true,
  });
  const loaded = new Map(Object.entries(pictures).map(([id, raw]) => [id, load(raw)]));
  const painter = new Painter(memory, size);
  const frame = painter.createFrame();
  const find = (id: string) => {
    const planes = loaded.get(id);
    if (planes === undefined) throw new RangeError(id);
    return planes;
  };
  return scenes.map((scene) => {
    painter.paint(scene, find, frame);
    return kernel.bytes().slice(frame.y, frame.y + pictureBytes(size.width, size.height, false));
  });
}

/** All planes of a picture, one after the other. */
export function planesOf({ kernel }: PixelMemory, { y, width, height, alpha }: Planes): Uint8Array {
  return kernel.bytes().slice(y, y + pictureBytes(width, height, alpha !== undefined));
}

/** A picture whose samples a function gives; x and y are places in the plane. */
export function pictureOf(
  { width, height }: Size,
  sample: (channel: 'y' | 'u' | 'v' | 'alpha', x: number, y: number) => number,
  transparent = false,
): RawPicture {
  const bytes: number[] = [];
  const plane = (channel: 'y' | 'u' | 'v' | 'alpha', step: number): void => {
    for (let y = 0; y < height / step; y += 1)
      for (let x = 0; x < width / step; x += 1)
        bytes.push(Math.max(0, Math.min(255, Math.round(sample(channel, x, y)))));
  };
  plane('y', 1);
  plane('u', 2);
  plane('v', 2);
  if (transparent) {
    plane('alpha', 1);
    plane('alpha', 2);
  }
  return { width, height, transparent, bytes: Uint8Array.from(bytes) };
}
