import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelTimeline } from '../../../../src/panel/messages.ts';
import { segmentsOf } from '../../../gestures/segments.ts';
import { useStore } from '../../../hooks.ts';

export interface Zoom {
  /** How wide a second is, px. */
  readonly scale: number;
  readonly canOut: boolean;
  readonly canIn: boolean;
  /** @param factor more than 1 is closer */
  readonly by: (factor: number) => void;
  /** All of it at once. */
  readonly fit: () => void;
}

/** Px of a second at most. */
const CLOSEST = 240;
/** Before anybody has chosen, all of it is seen where most pictures are no narrower than that then; otherwise they are so wide; px. */
const NARROWEST_PICTURE = 18;
const USUAL_PICTURE = 44;

/** How wide time is. What is in the middle stays there. */
export function useZoom(scroller: RefObject<HTMLElement>, timeline: PanelTimeline, width: number): Zoom {
  const store = useStore();
  const [chosen, setChosen] = useState(store.saved.zoom);
  const widest = Math.max(0, width - 2);
  const fitting = timeline.durationMs > 0 ? Math.min(CLOSEST, (widest * 1000) / timeline.durationMs) : 1;
  const scale = Math.max(fitting, Math.min(CLOSEST, chosen ?? usualScale(timeline, fitting)));

  const middle = useRef<number>();
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null || middle.current === undefined) return;
    box.scrollLeft = middle.current * scale - box.clientWidth / 2;
    middle.current = undefined;
  }, [scale]);
  const choose = (next: number | undefined): void => {
    const box = scroller.current;
    if (box !== null) middle.current = (box.scrollLeft + box.clientWidth / 2) / scale;
    setChosen(next);
    store.save({ zoom: next });
  };
  const by = (factor: number): void => choose(Math.max(fitting, Math.min(CLOSEST, scale * factor)));

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      by(Math.exp(-event.deltaY / 300));
    };
    box.addEventListener('wheel', wheel, { passive: false });
    return () => box.removeEventListener('wheel', wheel);
  }, [scale, fitting]);
  // The least there is shows all of it, however long it becomes.
  return { scale, canOut: scale > fitting, canIn: scale < CLOSEST, by, fit: () => choose(0.001) };
}

/** Px of a second at which a picture of the usual length can be told by its thumbnail. @param fitting at which all of it is seen */
function usualScale(timeline: PanelTimeline, fitting: number): number {
  const lengths = segmentsOf(timeline, 'picture').map(({ durationMs }) => durationMs);
  const usual = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  if (usual * fitting >= NARROWEST_PICTURE * 1000) return fitting;
  return usual > 0 ? (USUAL_PICTURE * 1000) / usual : 0;
}
