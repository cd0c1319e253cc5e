import type { UprightStill } from './stills/index.ts';
import { layOut, layoutFilters, type Stage } from '../plan/layout.ts';

/** Filters that lay a still out on its canvas. Pure. Everything that is shown of the still is made from this one frame. */
export function canvasFilters(still: UprightStill, stage: Stage): string {
  const { scale, ground } = still;
  return layoutFilters(layOut(still, stage), stage, '[still]', {
    ...{ tag: 'p', scale, ground, format: 'yuv420p', fine: true },
  });
}
