import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { useStore } from '../../hooks.ts';

/** Pixels from the end that still count as being there. */
const NEAR = 24;

/** Where the reader is in a conversation. */
export interface ReadingPosition {
  /** Stands below all that is drawn. */
  readonly end: RefObject<HTMLDivElement>;
  /** Away from the newest message. */
  readonly away: boolean;
  /** Goes to the end, and stays there. */
  readonly toEnd: () => void;
}

/**
 * Keeps the conversation at its newest message, unless the reader has gone elsewhere; where that was is kept over reloads.
 *
 * @param hasLater there are messages below those that are drawn: their end is not the newest
 */
export function useReadingPosition(
  scroller: RefObject<HTMLDivElement>,
  content: RefObject<HTMLDivElement>,
  project: string,
  messages: readonly PanelMessage[],
  hasLater: boolean,
): ReadingPosition {
  const store = useStore();
  const end = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const later = useRef(hasLater);
  later.current = hasLater;
  const hold = useRef(NOWHERE);
  const [away, setAway] = useState(false);

  const toEnd = (): void => hold.current.toNewest();

  useLayoutEffect(() => {
    const [box, list] = [scroller.current, content.current];
    if (box === null || list === null) return;
    const bond = new AbortController();
    const { signal } = bond;
    const kept = store.saved.reading;
    /** Where the reader was when the page was open last, until they do something. */
    let returning = kept?.project === project ? kept : undefined;
    let [top, height] = [box.scrollTop, box.scrollHeight];
    /** How far was scrolled when that was kept last. */
    let keptTop = top;
    /** The reader has done something here since they were at the end. */
    let hasActed = false;
    /** Looks whenever what is drawn changes its height, as long as there is something to stay at. */
    const follow = (): void => {
      if (sticks.current || returning) resizes.observe(list);
      else resizes.unobserve(list);
    };
    const stick = (wanted: boolean): void => {
      sticks.current = wanted;
      hasActed = false;
      setAway(!wanted);
      follow();
      if (wanted && store.saved.reading !== undefined) keep();
    };
    const stay = (): void => {
      // It was scrolled back, and nobody has told yet. What gets shorter goes back by itself, and may be longer again when that is seen.
      const isLongEnough = hasActed ? box.scrollHeight >= height : box.scrollHeight === height;
      const isBack = box.scrollTop < top - NEAR && isLongEnough;
      if (sticks.current && isBack && !isNear(box)) stick(false);
      if (sticks.current) box.scrollTop = box.scrollHeight;
      else if (returning) goTo(box, list, returning);
      [top, height] = [box.scrollTop, box.scrollHeight];
    };
    const toNewest = (): void => {
      top = 0;
      stick(true);
      stay();
    };
    const tell = (isSeen: boolean): void => {
      if (isSeen || !sticks.current) stick(isSeen && !later.current);
      // What was added below is gone to; only the reader leaves the end.
      else stay();
    };
    const keep = (): void => {
      keptTop = box.scrollTop;
      const place = sticks.current ? undefined : placeIn(box, list);
      store.save({ reading: place && { project, ...place } });
    };
    const keepNews = (): void => {
      if (!sticks.current && box.clientHeight > 0 && box.scrollTop !== keptTop) keep();
    };
    // Messages out of sight have estimated heights until they are drawn, and the page may be resized.
    const resizes = new ResizeObserver(stay);
    resizes.observe(box);
    if (!returning || !goTo(box, list, returning)) returning = undefined;
    hold.current = { stay, tell, toNewest };
    stick(!returning);
    const acts = (): void => {
      hasActed = true;
      if (returning === undefined) return;
      returning = undefined;
      follow();
    };
    for (const type of ['wheel', 'pointerdown', 'keydown'] as const)
      box.addEventListener(type, acts, { signal, passive: true });
    // Not while it scrolls: to find out where the reader is takes a look at all that is drawn.
    box.addEventListener('scrollend', keepNews, { signal });
    window.addEventListener('pagehide', keepNews, { signal });
    return () => {
      keepNews();
      bond.abort();
      resizes.disconnect();
    };
  }, [project, store]);

  // Whether the end is seen is told behind the frame in which it came into sight, or went out of it.
  useLayoutEffect(() => {
    const [box, mark] = [scroller.current, end.current];
    if (box === null || mark === null) return undefined;
    const watch = new IntersectionObserver(
      (seen) => hold.current.tell(seen.at(-1)?.isIntersecting === true),
      { root: box, rootMargin: `0px 0px ${NEAR}px` },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, [project, hasLater]);

  const last = messages.at(-1);
  useLayoutEffect(() => {
    // One's own message is always shown. What else is new is drawn first: to look how high it is takes as long once more.
    if (last?.role === 'user') {
      hold.current.toNewest();
      return undefined;
    }
    const soon = setTimeout(() => hold.current.stay());
    return () => clearTimeout(soon);
  }, [last?.id, last?.text, last?.role]);
  return { end, away, toEnd };
}

/** What holds the conversation where it is. */
interface Hold {
  /** Stays at the end, where the reader has not left it, or at the place that they come back to. */
  readonly stay: () => void;
  /** @param isSeen whether the end of what is drawn is seen now */
  readonly tell: (isSeen: boolean) => void;
  readonly toNewest: () => void;
}

const nothing = (): void => undefined;
const NOWHERE: Hold = { stay: nothing, tell: nothing, toNewest: nothing };

/** The end is seen, or nearly. */
const isNear = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean =>
  scrollHeight - scrollTop - clientHeight <= NEAR;

/** The first message that is seen, and how far it is above the upper edge, in pixels. */
interface Place {
  readonly message: string;
  readonly above: number;
}

function placeIn(box: HTMLElement, list: HTMLElement): Place | undefined {
  const top = box.getBoundingClientRect().top;
  const seen = messagesIn(list).find((each) => each.getBoundingClientRect().bottom > top);
  const message = seen?.dataset['message'];
  return seen && message !== undefined
    ? { message, above: Math.round(top - seen.getBoundingClientRect().top) }
    : undefined;
}

function goTo(box: HTMLElement, list: HTMLElement, { message, above }: Place): boolean {
  const seen = messagesIn(list).find((each) => each.dataset['message'] === message);
  if (!seen) return false;
  box.scrollTop += seen.getBoundingClientRect().top - box.getBoundingClientRect().top + above;
  return true;
}

function messagesIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-message]')];
}
