import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { useStore } from '../../hooks.ts';

/** Pixels from the end that still count as being there. */
const NEAR = 24;
/** Where the reader is, is kept when they have rested there for so long, ms: to find that out takes a look at all that is drawn. */
const REST = 100;

/** Where the reader is in a conversation. */
export interface ReadingPosition {
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
  const sticks = useRef(true);
  const later = useRef(hasLater);
  later.current = hasLater;
  const [away, setAway] = useState(false);

  const toEnd = (): void => {
    sticks.current = true;
    setAway(false);
    store.save({ reading: undefined });
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  };

  useLayoutEffect(() => {
    const [box, list] = [scroller.current, content.current];
    if (box === null || list === null) return;
    const bond = new AbortController();
    const kept = store.saved.reading;
    /** Where the reader was when the page was open last, until they do something. */
    let returning = kept?.project === project ? kept : undefined;
    let sizes = sizesOf(box);
    let top = box.scrollTop;
    const stay = (): void => {
      if (sticks.current) box.scrollTop = box.scrollHeight;
      else if (returning) goTo(box, list, returning);
      sizes = sizesOf(box);
      top = box.scrollTop;
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      if (rest === undefined) return;
      clearTimeout(rest);
      rest = undefined;
      const place = sticks.current ? undefined : placeIn(box, list);
      store.save({ reading: place && { project, ...place } });
    };
    const notice = (): void => {
      const isUp = box.scrollTop < top;
      top = box.scrollTop;
      // Sizes that change under the reader scroll, too, but never away from the end; only what the reader does counts.
      if (sizesOf(box) !== sizes && !isUp) return;
      sticks.current = !later.current && box.scrollHeight - box.scrollTop - box.clientHeight <= NEAR;
      setAway(!sticks.current);
      clearTimeout(rest);
      rest = setTimeout(keep, REST);
    };
    if (returning && goTo(box, list, returning)) {
      sticks.current = false;
      setAway(true);
    } else returning = undefined;
    const acts = (): void => void (returning = undefined);
    // Messages out of sight have estimated heights until they are drawn, and the page may be resized.
    const resizes = new ResizeObserver(stay);
    resizes.observe(box);
    resizes.observe(list);
    box.addEventListener('scroll', notice, { signal: bond.signal, passive: true });
    for (const type of ['wheel', 'pointerdown', 'keydown'] as const)
      box.addEventListener(type, acts, { signal: bond.signal, passive: true });
    window.addEventListener('pagehide', keep, { signal: bond.signal });
    return () => {
      keep();
      bond.abort();
      resizes.disconnect();
    };
  }, [project, store]);

  const last = messages.at(-1);
  useLayoutEffect(() => {
    const box = scroller.current;
    // One's own message is always shown.
    if (last?.role === 'user') sticks.current = true;
    if (box !== null && sticks.current) box.scrollTop = box.scrollHeight;
  }, [last?.id, last?.text, last?.role]);
  return { away, toEnd };
}

/** How high the conversation is, and what is seen of it: the message box below takes its room from that. */
const sizesOf = ({ scrollHeight, clientHeight }: HTMLElement): string => `${scrollHeight}/${clientHeight}`;

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
