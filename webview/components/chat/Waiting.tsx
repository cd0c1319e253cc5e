import type { PanelWaiting } from '../../../src/panel/messages.ts';
import { pure, useAsk, useStore } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { Button } from '../../toolkit/Button.ts';

interface WaitingProps {
  readonly messages: readonly PanelWaiting[];
  /** Something is going on. Otherwise it ended badly, and only the user's wish sends what waits. */
  readonly busy: boolean;
}

/** What was said while something was going on, with the ways to have it back. */
export const Waiting = pure(function Waiting({ messages, busy }: WaitingProps) {
  const ask = useAsk();
  const store = useStore();
  const edit = async ({ id, text }: PanelWaiting): Promise<void> => {
    const taken = await ask({ type: 'waiting', message: id, how: 'take-back' });
    if (taken) store.receive({ type: 'focus-composer', text });
  };
  return (
    <section class="waiting" aria-label="Waiting messages">
      {messages.map((message) => (
        <article key={message.id} class="waiting-message">
          <span class="waiting-mark">
            <Icon name="outdated" />
            {busy ? 'Sent when this is done' : 'Not sent'}
          </span>
          <span class="waiting-text" dir="auto" title={message.text}>
            {message.text}
          </span>
          {!busy && (
            <Button
              look="icon"
              label="Send now"
              onClick={() => void ask({ type: 'waiting', message: message.id, how: 'send' })}
            >
              <Icon name="send" />
            </Button>
          )}
          <Button look="icon" label="Take back to edit" onClick={() => void edit(message)}>
            <Icon name="close" />
          </Button>
        </article>
      ))}
    </section>
  );
});
