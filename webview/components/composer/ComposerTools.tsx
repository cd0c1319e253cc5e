import type { PanelActivity, PanelSelection } from '../../../src/panel/messages.ts';
import { pure, useAsk } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { Button } from '../../toolkit/Button.ts';
import { HOW_TO_ADD } from '../DropZone.tsx';
import { About } from './About.tsx';

interface ComposerToolsProps {
  /** What “this” is. */
  readonly selected: PanelSelection | undefined;
  readonly activity: PanelActivity | undefined;
  /** Nothing is written. */
  readonly isEmpty: boolean;
  readonly canSend: boolean;
  readonly onSend: () => void;
}

/** The row below what one writes. It stays as it is while one writes. */
export const ComposerTools = pure(function ComposerTools(props: ComposerToolsProps) {
  const { selected, activity, isEmpty, canSend, onSend } = props;
  const ask = useAsk();
  const busy = activity !== undefined;
  return (
    <div class="composer-tools">
      <Button
        look="icon"
        label="Add files"
        hint={HOW_TO_ADD}
        disabled={busy}
        onClick={() => void ask({ type: 'add-files' })}
      >
        <Icon name="attach" />
      </Button>
      {selected ? (
        <About selected={selected} />
      ) : (
        <span class="composer-keys" aria-hidden="true">
          {keysHint(isEmpty, activity)}
        </span>
      )}
      {activity !== undefined && (
        <Button
          key="stop"
          label="Stop (Escape)"
          single
          disabled={!activity.cancellable}
          onClick={() => void ask({ type: 'stop' })}
        >
          <Icon name="stop" />
          Stop
        </Button>
      )}
      {(!busy || canSend) && (
        <Button key="send" look="primary" disabled={!canSend} onClick={onSend}>
          <Icon name="send" />
          {busy ? 'Send Next' : 'Send'}
        </Button>
      )}
    </div>
  );
});

function keysHint(isEmpty: boolean, activity: PanelActivity | undefined): string {
  if (activity !== undefined && !isEmpty) return 'Waits until this is done';
  if (activity !== undefined) return activity.cancellable ? 'Esc stops' : '';
  return isEmpty ? '' : 'Shift+Enter: new line';
}
