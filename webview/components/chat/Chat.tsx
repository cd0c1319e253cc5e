import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PanelMessage, PanelProject } from '../../../src/panel/messages.ts';
import { pure, useLatest, useStore } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { waysBack } from '../../lib/versions.ts';
import { Button } from '../../toolkit/Button.ts';
import { ProgressRing } from '../../toolkit/ProgressRing.ts';
import { walk } from './keys.ts';
import { Message } from './Message.tsx';
import { useReadingPosition } from './position.ts';
import { useMessageWindow } from './window.ts';

interface ChatProps {
  readonly project: string;
  readonly messages: readonly PanelMessage[];
  /** Messages before them that the page does not have. */
  readonly earlier: number;
  readonly versions: PanelProject['versions'];
  /** Something is going on. */
  readonly busy: boolean;
  /** *Export* stands below the newest message, and so nowhere else. */
  readonly offersExport: boolean;
  /** What stands below the newest message. */
  readonly children: ComponentChildren;
}

/** The conversation. It stays at the newest message unless the reader has gone elsewhere. */
export const Chat = pure(function Chat(props: ChatProps) {
  const { project, messages, earlier, versions, busy, offersExport, children } = props;
  const store = useStore();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const kept = store.saved.reading;
  const reading = kept?.project === project ? kept.message : undefined;
  const shown = useMessageWindow(scroller, project, messages, earlier, reading);
  const { drawn, hasEarlier, hasLater } = shown;
  const { end, away, toEnd } = useReadingPosition(scroller, content, project, messages, hasLater);
  const toNewest = useLatest((): void => {
    if (hasLater) shown.toNewest();
    toEnd();
  });
  const ways = useMemo(() => waysBack({ messages, ...(versions && { versions }) }), [messages, versions]);
  /** Id of the message whose tools the keyboard comes to; the newest one's otherwise. */
  const [current, setCurrent] = useState<string>();
  const reachable = drawn.some(({ id }) => id === current) ? current : drawn.at(-1)?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    // The end of what is drawn is not the end.
    if (event.key === 'End' && hasLater) toNewest();
    const gone = walk(event, content.current);
    if (gone !== undefined) setCurrent(gone);
  };
  return (
    <section class="chat" aria-label="Conversation">
      <div
        class="chat-scroll"
        ref={scroller}
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label="Messages"
        onKeyDown={onKeyDown}
      >
        <div class="chat-list" ref={content}>
          <div class="chat-edge" ref={shown.upperEdge}>
            {hasEarlier && earlier > 0 && drawn[0] === messages[0] && <ProgressRing />}
          </div>
          {drawn.map((message) => (
            <Message
              key={message.id}
              message={message}
              way={ways.get(message.id)}
              busy={busy}
              reachable={message.id === reachable}
              offersExport={offersExport && message === messages.at(-1)}
              onGo={toNewest}
            />
          ))}
          <div ref={shown.lowerEdge} />
          {!hasLater && children}
          <div ref={end} />
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
