import type { Place } from './draft/index.ts';
import type { FrameSize } from './types.ts';

/** What is left free at the frame's edges, as a share of its shorter side. */
const MARGIN = 0.045;

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where something of a size stands in the frame, inside of its margins, at whole pixel pairs. Pure. */
export function standing(size: FrameSize, place: Place, frame: FrameSize): FrameSize & Corner {
  const margin = MARGIN * Math.min(frame.width, frame.height);
  if (typeof place !== 'string') {
    const around = (middle: number, length: number, whole: number): number =>
      2 * Math.round(Math.max(0, Math.min(whole - length, middle * whole - length / 2)) / 2);
    const x = around(place.x, size.width, frame.width);
    return { ...size, x, y: around(place.y, size.height, frame.height) };
  }
  const share = (first: string, last: string): number =>
    place.includes(first) ? 0 : place.includes(last) ? 1 : 0.5;
  const along = (length: number, whole: number, part: number): number =>
    2 * Math.round((margin + part * (whole - 2 * margin - length)) / 2);
  return {
    ...size,
    x: along(size.width, frame.width, share('left', 'right')),
    y: along(size.height, frame.height, share('top', 'bottom')),
  };
}
