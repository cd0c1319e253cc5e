import type { Easing, Path } from './film.ts';
import type { PictureLayer, Rect } from './scene.ts';

/** Where something is on its way. Sizes change by a steady factor, as a zoom of a lens does, so that it looks equally fast. @param progress 0–1 */
export function between({ from, to }: Path, progress: number): Rect {
  const [x, width] = stretchBetween([from.x, from.width], [to.x, to.width], progress);
  const [y, height] = stretchBetween([from.y, from.height], [to.y, to.height], progress);
  return { x, y, width, height };
}

type Stretch = readonly [start: number, length: number];

function stretchBetween([x, from]: Stretch, [toX, to]: Stretch, progress: number): Stretch {
  const length = from * (to / from) ** progress;
  const part = from === to ? progress : (length - from) / (to - from);
  return [x + (toX - x) * part, length];
}

/** 0–1 → 0–1. */
export function ease(easing: Easing, progress: number): number {
  return easing === 'smooth' ? progress * progress * (3 - 2 * progress) : progress;
}

/** What of a picture lies in a part of the frame. @returns undefined when nothing does */
export function clipped(layer: PictureLayer, { x, y, width, height }: Rect): PictureLayer | undefined {
  const { place, window } = layer;
  const [left, top] = [Math.max(place.x, x), Math.max(place.y, y)];
  const right = Math.min(place.x + place.width, x + width);
  const bottom = Math.min(place.y + place.height, y + height);
  if (right <= left || bottom <= top) return undefined;
  const [across, down] = [window.width / place.width, window.height / place.height];
  return {
    ...layer,
    place: { x: left, y: top, width: right - left, height: bottom - top },
    window: {
      ...{ x: window.x + (left - place.x) * across, y: window.y + (top - place.y) * down },
      ...{ width: (right - left) * across, height: (bottom - top) * down },
    },
  };
}

/** A rectangle made larger or smaller round its middle. */
export function scaled({ x, y, width, height }: Rect, factor: number): Rect {
  const [wide, high] = [width * factor, height * factor];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}
