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
  const { place } = layer;
  const [left, top] = [Math.max(place.x, x), Math.max(place.y, y)];
  const right = Math.min(place.x + place.width, x + width);
  const bottom = Math.min(place.y + place.height, y + height);
  return right <= left || bottom <= top ? undefined : cut(layer, left, top, right, bottom);
}

/** What of a picture is seen round something that hides the middle of it: four parts that end at whole pixel pairs. */
export function around(layer: PictureLayer, hidden: Rect): PictureLayer[] {
  const { x, y, width, height } = layer.place;
  const [left, right] = [2 * Math.floor(x / 2), 2 * Math.ceil((x + width) / 2)];
  const [top, bottom] = [2 * Math.floor(y / 2), 2 * Math.ceil((y + height) / 2)];
  const inner = {
    ...{ left: 2 * Math.ceil(hidden.x / 2), right: 2 * Math.floor((hidden.x + hidden.width) / 2) },
    ...{ top: 2 * Math.ceil(hidden.y / 2), bottom: 2 * Math.floor((hidden.y + hidden.height) / 2) },
  };
  return [
    cut(layer, left, top, right, inner.top),
    cut(layer, left, inner.bottom, right, bottom),
    cut(layer, left, inner.top, inner.left, inner.bottom),
    cut(layer, inner.right, inner.top, right, inner.bottom),
  ].filter(({ place }) => place.width > 0 && place.height > 0);
}

/** A picture in another place, which it may not fill: beyond its edges it goes on as its last pixels. */
function cut(layer: PictureLayer, left: number, top: number, right: number, bottom: number): PictureLayer {
  const { place, window } = layer;
  const [across, down] = [window.width / place.width, window.height / place.height];
  const [width, height] = [right - left, bottom - top];
  return {
    ...layer,
    place: { x: left, y: top, width, height },
    window: {
      ...{ x: window.x + (left - place.x) * across, y: window.y + (top - place.y) * down },
      ...{ width: width * across, height: height * down },
    },
  };
}

/** A rectangle made larger or smaller round its middle. */
export function scaled({ x, y, width, height }: Rect, factor: number): Rect {
  const [wide, high] = [width * factor, height * factor];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}
