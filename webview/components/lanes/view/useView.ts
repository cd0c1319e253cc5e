import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What of the lanes is in sight, px. */
export interface View {
  readonly left: number;
  readonly width: number;
}

/** Further than so much to either side of what is in sight nothing is drawn, px; it is drawn anew when so much has been scrolled. */
const MARGIN = 160;
/** What is scrolled into sight is drawn in so many turns, one each frame: no frame has to wait for all of it. */
const TURNS = 2;

/** @returns what is in sight for each turn, in steps, so that not every pixel is a new drawing */
export function useViews(scroller: RefObject<HTMLElement>): readonly View[] {
  const [views, setViews] = useState<readonly View[]>(NOTHING);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    let drawn = NOTHING;
    let turn = 0;
    const waits = new Waits();
    const draw = (next: readonly View[]): void => setViews((drawn = next));
    const goOn = (): void => {
      const view = viewOf(box);
      const stale = drawn.flatMap((each, at) => (isSame(each, view) ? [] : at));
      turn = stale.find((at) => at > turn) ?? stale[0] ?? turn;
      if (stale.length > 0) draw(drawn.map((each, at) => (at === turn ? view : each)));
      if (stale.length > 1) waits.forFrame(goOn);
    };
    // Another size is another place for everything.
    const look = (): void => {
      const view = viewOf(box);
      if (!drawn.every((each) => isSame(each, view))) draw(drawn.map(() => view));
    };
    // At first, too: before that is drawn, and when its size is known anyway.
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    // Not in the frame that scrolls: what is about to be seen is drawn before the next one.
    const scrolled = (): void => waits.forTask(goOn);
    box.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      waits.end();
      sizes.disconnect();
      box.removeEventListener('scroll', scrolled);
    };
  }, [scroller]);
  return views;
}

/** The stretch that is drawn, px. */
export const drawn = ({ left, width }: View): { readonly from: number; readonly to: number } => ({
  from: left - MARGIN,
  to: left + width + 2 * MARGIN,
});

const NOTHING: readonly View[] = Array.from({ length: TURNS }, () => ({ left: 0, width: 0 }));

const isSame = (one: View, other: View): boolean => one.left === other.left && one.width === other.width;

const viewOf = (box: HTMLElement): View => ({
  left: Math.floor(box.scrollLeft / MARGIN) * MARGIN,
  width: box.clientWidth,
});

/** Waits for one thing at a time. */
class Waits {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  /** Does something in the next task. */
  forTask(act: () => void): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.end();
      act();
    });
  }

  /** Does something behind the next frame. */
  forFrame(act: () => void): void {
    this.#frame ??= requestAnimationFrame(() => this.forTask(act));
  }

  end(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    [this.#timer, this.#frame] = [undefined, undefined];
  }
}
