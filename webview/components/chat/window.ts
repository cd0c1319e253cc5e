import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { messagesSchema } from '../../../src/panel/schema.ts';
import { useStore } from '../../hooks.ts';

/** Messages that are drawn at a time: no more than a frame has time for. */
const BATCH = 30;
/** Pixels above what is seen that are drawn already. */
const AHEAD = '800px 0px 0px';

/** Which of the messages are drawn. */
export interface MessageWindow {
  readonly drawn: readonly PanelMessage[];
  /** There are earlier ones. */
  readonly hasEarlier: boolean;
  /** Stands above the first one that is drawn. */
  readonly edge: RefObject<HTMLDivElement>;
}

/**
 * Draws the newest messages, and earlier ones when the reader comes near them; what the page does not have it asks the host for.
 *
 * @param scroller what scrolls
 * @param reading id of a message that has to be drawn
 */
export function useMessageWindow(
  scroller: RefObject<HTMLDivElement>,
  project: string,
  messages: readonly PanelMessage[],
  earlier: number,
  reading: string | undefined,
): MessageWindow {
  const store = useStore();
  const edge = useRef<HTMLDivElement>(null);
  /** Id of the first message that is drawn. */
  const [first, setFirst] = useState(() => firstOf(messages, reading));
  const found = messages.findIndex(({ id }) => id === first);
  const start = found < 0 ? Math.max(0, messages.length - BATCH) : found;
  const hasEarlier = start > 0 || earlier > 0;
  const oldest = messages[0]?.id;

  useEffect(() => {
    const [box, mark] = [scroller.current, edge.current];
    if (box === null || mark === null || !hasEarlier) return undefined;
    const grow = (): void => {
      // At the very top the browser would stay there, and not at the message that is read.
      if (box.scrollTop === 0) box.scrollTop = 1;
      if (start > 0) setFirst(messages[Math.max(0, start - BATCH)]?.id);
      else if (oldest !== undefined) void store.loadEarlier(project, oldest, readMessages);
    };
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && grow(),
      { root: box, rootMargin: AHEAD },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, [project, start, oldest, hasEarlier]);

  // Far behind: what nobody has looked at for a while is drawn no longer.
  const isFar = messages.length - start > 3 * BATCH && isAtEnd(scroller.current);
  useEffect(() => {
    if (isFar) setFirst(messages.at(-BATCH)?.id);
  }, [isFar]);
  return { drawn: messages.slice(start), hasEarlier, edge };
}

function readMessages(answer: unknown): readonly PanelMessage[] | undefined {
  return messagesSchema.safeParse(answer).data;
}

function firstOf(messages: readonly PanelMessage[], reading: string | undefined): string | undefined {
  const at = messages.findIndex(({ id }) => id === reading);
  const end = messages.length - BATCH;
  return messages[Math.max(0, at < 0 ? end : Math.min(end, at - BATCH))]?.id;
}

function isAtEnd(box: HTMLDivElement | null): boolean {
  return box !== null && box.scrollHeight - box.scrollTop - box.clientHeight < 2;
}
