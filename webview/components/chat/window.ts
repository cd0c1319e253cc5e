import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { messagesSchema } from '../../../src/panel/schema.ts';
import { useStore } from '../../hooks.ts';

/** Messages that are drawn at first, and those that are added at a time: no more than a frame has time for. */
const FIRST = 4;
const BATCH = 2;
/** Of the first ones, so many are above the one that is read. */
const ABOVE = 1;
/** No more than so many are drawn: of those that nobody is near, as many go as come. */
const MOST = 60;
/** Pixels above and below what is seen that are drawn already. */
const AHEAD = '800px 0px';

/** Which of the messages are drawn. */
export interface MessageWindow {
  readonly drawn: readonly PanelMessage[];
  /** There are earlier ones. */
  readonly hasEarlier: boolean;
  /** There are newer ones. */
  readonly hasLater: boolean;
  /** Stand above the first one that is drawn, and below the last. */
  readonly upperEdge: RefObject<HTMLDivElement>;
  readonly lowerEdge: RefObject<HTMLDivElement>;
  /** Draws the newest ones. */
  readonly toNewest: () => void;
}

/** Ids of the first message that is drawn and of the last; without a last one, all that follow are. */
interface Span {
  readonly first: string | undefined;
  readonly last?: string | undefined;
}

/**
 * Draws the newest messages, and others when the reader comes near them; what the page does not have it asks the host for.
 *
 * @param scroller what scrolls
 * @param reading id of the message that is to be seen first, where that is not the newest
 */
export function useMessageWindow(
  scroller: RefObject<HTMLDivElement>,
  project: string,
  messages: readonly PanelMessage[],
  earlier: number,
  reading: string | undefined,
): MessageWindow {
  const store = useStore();
  const [span, setSpan] = useState(() => spanAt(messages, reading));
  const { start, end } = placesOf(span, messages);
  const hasEarlier = start > 0 || earlier > 0;
  const hasLater = end < messages.length;
  const oldest = messages[0]?.id;
  const toNewest = (): void => setSpan(newest(messages));
  /** An edge tells of what was drawn; meanwhile that may be something else: then it tells once more. */
  const grow = (from: number, to: number): void =>
    setSpan((now) => (now === span ? spanOf(messages, from, to) : now));

  const drawnNow = [project, start, end, oldest];
  const upperEdge = useNearEdge(scroller, hasEarlier, drawnNow, (box) => {
    // At the very top the browser would stay there, and not at the message that is read.
    if (box.scrollTop === 0) box.scrollTop = 1;
    if (start > 0) grow(start - BATCH, Math.min(end, start - BATCH + MOST));
    else if (oldest !== undefined) void store.loadEarlier(project, oldest, readMessages);
  });
  const lowerEdge = useNearEdge(scroller, hasLater, drawnNow, () =>
    grow(Math.max(start, end + BATCH - MOST), end + BATCH),
  );

  // Far behind: what nobody has looked at for a while is drawn no longer.
  const isFar = end - start > MOST && isAtEnd(scroller.current);
  const last = messages.at(-1);
  useEffect(() => {
    if (isFar) toNewest();
  }, [isFar]);
  useEffect(() => {
    // One's own message is always shown.
    if (last?.role === 'user' && hasLater) toNewest();
  }, [last?.id]);
  return { drawn: messages.slice(start, end), hasEarlier, hasLater, upperEdge, lowerEdge, toNewest };
}

/** Does something when an edge comes into sight, or nearly. @param again what makes it a new edge */
function useNearEdge(
  scroller: RefObject<HTMLDivElement>,
  isThere: boolean,
  again: readonly unknown[],
  act: (box: HTMLDivElement) => void,
): RefObject<HTMLDivElement> {
  const edge = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [box, mark] = [scroller.current, edge.current];
    if (box === null || mark === null || !isThere) return undefined;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && act(box),
      { root: box, rootMargin: AHEAD },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, [isThere, ...again]);
  return edge;
}

function readMessages(answer: unknown): readonly PanelMessage[] | undefined {
  return messagesSchema.safeParse(answer).data;
}

const newest = (messages: readonly PanelMessage[]): Span => ({ first: messages.at(-FIRST)?.id });

/** The newest messages, or those around the one that was read when the page was open last. */
function spanAt(messages: readonly PanelMessage[], reading: string | undefined): Span {
  const at = messages.findIndex(({ id }) => id === reading);
  return at < 0 ? newest(messages) : spanOf(messages, at - ABOVE, at - ABOVE + FIRST);
}

/** @param end the first one that is not drawn */
function spanOf(messages: readonly PanelMessage[], start: number, end: number): Span {
  return {
    first: messages[Math.max(0, start)]?.id,
    ...(end < messages.length && { last: messages[end - 1]?.id }),
  };
}

/** Where a span begins, and where it ends: the first one that is not drawn. */
function placesOf({ first, last }: Span, messages: readonly PanelMessage[]): { start: number; end: number } {
  const from = messages.findIndex(({ id }) => id === first);
  const to = last === undefined ? -1 : messages.findIndex(({ id }) => id === last);
  return {
    start: from < 0 ? Math.max(0, messages.length - FIRST) : from,
    end: from < 0 || to < from ? messages.length : to + 1,
  };
}

function isAtEnd(box: HTMLDivElement | null): boolean {
  return box !== null && box.scrollHeight - box.scrollTop - box.clientHeight < 2;
}
