import type { VNode } from 'preact';
import type { PanelAction, PanelMessage } from '../../../src/panel/messages.ts';
import { pure, useAsk } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { EXPORT } from '../../lib/exportPlace.ts';
import { formatMoment } from '../../lib/format.ts';
import type { WayBack } from '../../lib/versions.ts';
import { Button } from '../../toolkit/Button.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { Markdown } from './Markdown.tsx';
import { Tools } from './Tools.tsx';

interface MessageProps {
  readonly message: PanelMessage;
  readonly way: WayBack | undefined;
  /** Something is going on. */
  readonly busy: boolean;
  /** The keyboard comes to its tools. */
  readonly reachable: boolean;
  /** Its *Export* is the one on the page (lib/exportPlace.ts). */
  readonly offersExport: boolean;
  /** Called when the video goes to another version; the same function always. */
  readonly onGo: () => void;
}

/** One message of the chat. What the backend says is Markdown, all else is shown as it is; nothing is ever read as HTML. */
export const Message = pure(function Message(props: MessageProps) {
  const { message, way, busy, reachable, offersExport, onGo } = props;
  const { id, role, text, at, streaming, gesture, selected, changes = [] } = message;
  const actions = message.actions.filter((action) => offersExport || action.id !== EXPORT);
  return (
    <article
      class={`message message-${role}${gesture ? ' message-gesture' : ''}`}
      aria-busy={streaming}
      data-message={id}
      tabIndex={-1}
    >
      <span class="heard">{SPEAKER[role]}</span>
      <div class="bubble">
        {role === 'error' && <Icon name="error" />}
        <div class={role === 'assistant' ? 'text markdown' : 'text'} dir="auto">
          {role === 'assistant' ? <Markdown text={text} /> : text}
          {streaming && <span class="caret" aria-hidden="true" />}
        </div>
      </div>
      {selected && <span class="message-about">About {selected.name}</span>}
      {(changes.length > 0 || way) && <ChangeCard changes={changes} way={way} busy={busy} onGo={onGo} />}
      {actions.length > 0 && <Actions message={id} actions={actions} />}
      <div class="message-foot">
        {at !== '' && (
          <time class="at" dateTime={at}>
            {formatMoment(at, new Date())}
          </time>
        )}
        <Tools message={message} reachable={reachable} />
      </div>
    </article>
  );
});

const SPEAKER: Readonly<Record<PanelMessage['role'], string>> = {
  user: 'You said:',
  assistant: 'Clipwright said:',
  notice: 'Note:',
  error: 'Error:',
};

function Actions({
  message,
  actions,
}: {
  readonly message: string;
  readonly actions: readonly PanelAction[];
}): VNode {
  const ask = useAsk();
  return (
    <div class="actions">
      {actions.map(({ id, label, primary }) => (
        <Button
          key={id}
          look={primary === true ? 'primary' : 'secondary'}
          onClick={() => void ask({ type: 'action', message, action: id })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
