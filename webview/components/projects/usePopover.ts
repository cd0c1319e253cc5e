import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Between it and the edges of the page, px. */
const MARGIN = 4;

/**
 * Shows an element above everything, below what has opened it, until something else is pointed at or the window is left. What had the
 * keyboard before has it afterwards.
 */
export function usePopover(
  box: RefObject<HTMLElement>,
  opener: RefObject<HTMLElement>,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null || opener.current === null) return undefined;
    const { left, bottom } = opener.current.getBoundingClientRect();
    current.popover = 'manual';
    current.showPopover();
    current.style.top = `${bottom + MARGIN}px`;
    current.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - current.offsetWidth - MARGIN))}px`;
    current.style.maxHeight = `${innerHeight - bottom - 2 * MARGIN}px`;
    const leave = ({ target }: Event): void => {
      const inside = [current, opener.current].some(
        (each) => target instanceof Node && each?.contains(target),
      );
      if (!inside) onClose();
    };
    window.addEventListener('pointerdown', leave);
    window.addEventListener('blur', onClose);
    window.addEventListener('resize', onClose);
    return () => {
      window.removeEventListener('pointerdown', leave);
      window.removeEventListener('blur', onClose);
      window.removeEventListener('resize', onClose);
      if (current.contains(document.activeElement)) opener.current?.focus();
    };
  }, []);
}
