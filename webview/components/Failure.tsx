import type { VNode } from 'preact';
import { useAsk, useStore } from '../hooks.ts';
import { Icon } from '../icons.tsx';
import type { Snapshot } from '../state/store.ts';
import { Button } from '../toolkit/Button.ts';

interface FailureProps {
  readonly text: string;
  readonly remedy: Snapshot['remedy'];
}

/** Why the last thing that was asked for was not done. */
export function Failure({ text, remedy }: FailureProps): VNode {
  const ask = useAsk();
  const store = useStore();
  return (
    <div class="failure" role="alert">
      <Icon name="error" />
      <span>{text}</span>
      {remedy === 'open-folder' && (
        <Button look="primary" onClick={() => void ask({ type: 'open-folder', text: store.saved.draft })}>
          Open Folder
        </Button>
      )}
      <Button look="icon" label="Dismiss" onClick={() => store.dismissFailure()}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
