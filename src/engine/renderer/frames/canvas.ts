import type { UprightStill } from '../../picture/stills/index.ts';
import { layOut, layoutFilters } from './layout.ts';
import type { MotionPath } from './motion.ts';

/** Filters that lay a still out on the canvas of its motion. Pure. Everything that is shown of the still is made from this one frame. */
export function canvasFilters(still: UprightStill, path: MotionPath): string {
  const { scale, ground } = still;
  return layoutFilters(layOut(still, path), path, '[still]', {
    ...{ tag: 'p', scale, ground, format: path.format, fine: true },
  });
}

/** Input arguments that read a canvas. */
export function canvasInput(path: MotionPath, file: string, fps: number): string[] {
  const size = `${path.canvas.width}x${path.canvas.height}`;
  return [
    ...['-f', 'rawvideo', '-pixel_format', path.format, '-video_size', size, '-framerate', String(fps)],
    ...['-i', `file:${file}`],
  ];
}

/** Size of a whole canvas file. */
export function canvasBytes({ canvas, format }: MotionPath): number {
  return canvas.width * canvas.height * (format === 'yuv420p' ? 1.5 : 2);
}
