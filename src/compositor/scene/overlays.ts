import type { Animation, FilmOverlay } from './film.ts';
import { clipped, scaled } from './geometry.ts';
import type { PictureLayer, Size } from './scene.ts';

/** How far a line rises and slides, as a part of the frame's shorter side. */
const RISE = 0.04;
const SLIDE = 0.12;
/** How small something begins that pops up, and how far it goes beyond its size. */
const SMALL = 0.6;
const BEYOND = 1.4;

/** What is seen of an overlay. Pure. @param frame counted as its start is @param size of the frame @param opacity factor of its own */
export function overlayLayers(overlay: FilmOverlay, frame: number, size: Size, opacity = 1): PictureLayer[] {
  const passed = frame - overlay.start;
  if (passed < 0 || passed >= overlay.frames || opacity <= 0) return [];
  const { source, place, enter, leave } = overlay;
  const window = { x: 0, y: 0, ...overlay.size };
  const plain = { kind: 'picture', source, size: overlay.size, window, place } as const;
  const layer: PictureLayer = { ...plain, opacity: overlay.opacity * opacity };
  const unit = Math.min(size.width, size.height);
  const coming = animated(layer, enter, passed, unit);
  const shown = coming && animated(coming, leave, overlay.frames - 1 - passed, unit);
  return shown === undefined ? [] : [shown];
}

/** @param steps frames that it has been there, or is there yet */
function animated(
  layer: PictureLayer,
  animation: Animation | undefined,
  steps: number,
  unit: number,
): PictureLayer | undefined {
  if (animation === undefined || steps >= animation.frames) return layer;
  // The first frame is a step on the way already, and the one after the last has arrived.
  const progress = (steps + 1) / (animation.frames + 1);
  const rest = (1 - progress) ** 3;
  const { place, opacity } = layer;
  switch (animation.kind) {
    case 'fade':
      return { ...layer, opacity: opacity * progress };
    case 'rise':
      return {
        ...layer,
        opacity: opacity * progress,
        place: { ...place, y: place.y + RISE * unit * rest },
      };
    case 'slide':
      return {
        ...layer,
        opacity: opacity * progress,
        place: { ...place, x: place.x - SLIDE * unit * rest },
      };
    case 'pop': {
      const size = 1 - (1 - SMALL) * rest + (BEYOND - 1) * (1 - progress) ** 2 * progress;
      return { ...layer, opacity: opacity * Math.min(1, 2 * progress), place: scaled(place, size) };
    }
    case 'type':
      return clipped(layer, { ...place, width: Math.round(place.width * progress) });
  }
}
