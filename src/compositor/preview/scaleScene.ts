import type { Layer, Mask, Rect, Scene, Size } from '../scene/scene.ts';

/**
 * The same scene in a frame of another size: nothing is planned anew, so that what is seen in a small frame is what is in the large one. Windows
 * count in the sources' own pixels, whatever they have of them. Pure.
 */
export function scaleScene({ layers, ...scene }: Scene, full: Size, shown: Size): Scene {
  const [across, down] = [shown.width / full.width, shown.height / full.height];
  const scaled = <T extends Layer>(layer: T): T => ({
    ...layer,
    place: scaleRect(layer.place, across, down),
    ...(layer.mask === undefined ? {} : { mask: scaleMask(layer.mask, across, down) }),
    ...(layer.kind === 'group' ? { layers: layer.layers.map(scaled) } : {}),
  });
  return { ...scene, layers: layers.map(scaled) };
}

function scaleRect({ x, y, width, height }: Rect, across: number, down: number): Rect {
  return { x: x * across, y: y * down, width: width * across, height: height * down };
}

function scaleMask({ start, ...mask }: Mask, across: number, down: number): Mask {
  return { start, across: mask.across / across, down: mask.down / down };
}
