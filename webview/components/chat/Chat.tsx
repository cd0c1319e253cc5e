import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { pure, useStore } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { Button } from '../../toolkit.ts';
import { Message } from './Message.tsx';

interface ChatProps {
  readonly project: string;
  readonly messages: readonly PanelMessage[];
  /** *Export* stands below the newest message, and so nowhere else. */
  readonly offersExport: boolean;
}

/** The conversation. It stays at the newest message unless the reader has gone elsewhere. */
export const Chat = pure(function Chat({ project, messages, offersExport }: ChatProps) {
  const { scroller, content, away, toNewest } = useStickToEnd(project, messages);
  return (
    <section class="chat" aria-label="Conversation">
      <div class="chat-scroll" ref={scroller} tabIndex={0} role="log" aria-live="off" aria-label="Messages">
        <div class="chat-list" ref={content}>
          {messages.map((message) => (
            <Message
              key={message.id}
              message={message}
              offersExport={offersExport && message === messages.at(-1)}
            />
          ))}
        </div>
      </div>
      {away && <ToNewest onClick={toNewest} />}
    </section>
  );
});

function ToNewest({ onClick }: { readonly onClick: () => void }): VNode {
  return (
    <div class="chat-newest">
      <Button onClick={onClick}>
        <Icon name="down" />
        Newest
      </Button>
    </div>
  );
}

/** Pixels from the end that still count as being there. */
const NEAR = 24;

function useStickToEnd(project: string, messages: readonly PanelMessage[]) {
  const store = useStore();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const [away, setAway] = useState(false);

  const toNewest = (): void => {
    sticks.current = true;
    setAway(false);
    store.save({ reading: undefined });
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  };

  useLayoutEffect(() => {
    const [box, list] = [scroller.current, content.current];
    if (box === null || list === null) return;
    const bond = new AbortController();
    let height = box.scrollHeight;
    const stay = (): void => {
      if (sticks.current) box.scrollTop = box.scrollHeight;
      height = box.scrollHeight;
    };
    const notice = (): void => {
      // Sizes that change under the reader scroll, too; only what the reader does counts.
      if (box.scrollHeight !== height) return;
      sticks.current = box.scrollHeight - box.scrollTop - box.clientHeight <= NEAR;
      setAway(!sticks.current);
      store.save({ reading: sticks.current ? undefined : { project, scrollTop: box.scrollTop } });
    };
    const kept = store.saved.reading;
    if (kept?.project === project) {
      box.scrollTop = kept.scrollTop;
      sticks.current = false;
      setAway(true);
    }
    // Messages out of sight have estimated heights until they are drawn, and the page may be resized.
    const sizes = new ResizeObserver(stay);
    sizes.observe(box);
    sizes.observe(list);
    box.addEventListener('scroll', notice, { signal: bond.signal, passive: true });
    return () => {
      bond.abort();
      sizes.disconnect();
    };
  }, [project, store]);

  const last = messages.at(-1);
  useLayoutEffect(() => {
    const box = scroller.current;
    // One's own message is always shown.
    if (last?.role === 'user') sticks.current = true;
    if (box !== null && sticks.current) box.scrollTop = box.scrollHeight;
  }, [last?.id, last?.text, last?.role]);
  return { scroller, content, away, toNewest };
}
