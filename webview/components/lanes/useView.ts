import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What of the lanes is in sight, px. */
export interface View {
  readonly left: number;
  readonly width: number;
}

/** Further than so much to either side of what is in sight nothing is drawn, px; it is drawn anew when so much has been scrolled. */
const MARGIN = 160;

/** @returns what is in sight, in steps, so that not every pixel is a new drawing */
export function useView(scroller: RefObject<HTMLElement>): View {
  const [view, setView] = useState<View>({ left: 0, width: 0 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const look = (): void => {
      const left = Math.floor(box.scrollLeft / MARGIN) * MARGIN;
      const width = box.clientWidth;
      setView((before) => (before.left === left && before.width === width ? before : { left, width }));
    };
    let later: ReturnType<typeof setTimeout> | undefined;
    // Not in the frame that scrolls: what is about to be seen is drawn before the next one.
    const scrolled = (): void => {
      clearTimeout(later);
      later = setTimeout(look);
    };
    // At first, too: before that is drawn, and when its size is known anyway.
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(later);
      sizes.disconnect();
      box.removeEventListener('scroll', scrolled);
    };
  }, [scroller]);
  return view;
}

/** The stretch that is drawn, px. */
export const drawn = ({ left, width }: View): { readonly from: number; readonly to: number } => ({
  from: left - MARGIN,
  to: left + width + 2 * MARGIN,
});
