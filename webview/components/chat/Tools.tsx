import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { useStore } from '../../hooks.ts';
import { Icon, type IconName } from '../../icons.tsx';

interface ToolsProps {
  readonly message: PanelMessage;
  /** The keyboard comes to the tools of one message at a time. */
  readonly reachable: boolean;
}

/** What can be done with a message's words: answers are copied, one's own words said once more in another way. */
export function Tools({ message, reachable }: ToolsProps): VNode | null {
  const { role, text, streaming, gesture, before } = message;
  const store = useStore();
  const edit = (): void => store.edit({ text, before });
  if (streaming || role === 'notice' || gesture || text === '') return null;
  return (
    <div class="tools">
      {role === 'user' ? (
        <Tool icon="edit" label="Edit and say again" reachable={reachable} onClick={edit} />
      ) : (
        <Copy text={text} reachable={reachable} />
      )}
    </div>
  );
}

/** How long it is told that something was copied, ms. */
const TOLD = 2000;

function Copy({ text, reachable }: { readonly text: string; readonly reachable: boolean }): VNode {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), TOLD);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <Tool icon={copied ? 'done' : 'copy'} label="Copy" reachable={reachable} onClick={copy} />
      <span class="heard" role="status">
        {copied && 'Copied'}
      </span>
    </>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly reachable: boolean;
  readonly onClick: () => void;
}

/** Small, and one at each of many messages: no element of the toolkit's. */
function Tool({ icon, label, reachable, onClick }: ToolProps): VNode {
  return (
    <button
      type="button"
      class="tool"
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
