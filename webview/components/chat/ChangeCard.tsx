import type { VNode } from 'preact';
import type { PanelChange } from '../../../src/panel/messages.ts';
import { useAsk, useStore } from '../../hooks.ts';
import { Icon, type IconName } from '../../icons.tsx';
import type { WayBack } from '../../lib/versions.ts';
import { Button } from '../../toolkit/Button.ts';

interface ChangeCardProps {
  readonly changes: readonly PanelChange[];
  readonly way: WayBack | undefined;
  /** Something is going on: the video cannot go anywhere now. */
  readonly busy: boolean;
  /** Called when the video goes to another version. */
  readonly onGo: () => void;
}

/** The buttons of a way, each with the version that it goes to. */
function buttonsOf(
  way: WayBack,
): readonly { readonly icon: IconName; readonly label: string; readonly to: string }[] {
  if (way.kind !== 'undo')
    return [
      way.kind === 'back'
        ? { icon: 'undo', label: 'Back to Here', to: way.version }
        : { icon: 'redo', label: 'Redo to Here', to: way.version },
    ];
  return [
    ...(way.version === undefined ? [] : [{ icon: 'undo' as const, label: 'Undo', to: way.version }]),
    ...(way.redo === undefined ? [] : [{ icon: 'redo' as const, label: 'Redo', to: way.redo }]),
  ];
}

/** What a message changed, with before and after, and the way back. */
export function ChangeCard({ changes, way, busy, onGo }: ChangeCardProps): VNode {
  const ask = useAsk();
  const store = useStore();
  const go = (version: string): void => {
    void ask({ type: 'go-to-version', version });
    // As after all that is said: the card will be out of sight when that is answered.
    onGo();
    store.receive({ type: 'focus-composer' });
  };
  return (
    <div class="changes" role="group" aria-label="What changed" data-way={way?.kind}>
      <dl class="changes-list">
        {changes.map(({ what, from, to }, index) => (
          <div key={index} class="change">
            <dt>
              <bdi>{what}</bdi>
            </dt>
            <dd>
              {from !== undefined && <del>{from}</del>}
              {from !== undefined && to !== undefined && <Icon name="arrow" />}
              {to !== undefined && <ins>{to}</ins>}
            </dd>
          </div>
        ))}
      </dl>
      {way && (
        <span class="changes-ways">
          {buttonsOf(way).map(({ icon, label, to }) => (
            <Button key={label} class="changes-back" disabled={busy} onClick={() => go(to)}>
              <Icon name={icon} />
              {label}
            </Button>
          ))}
        </span>
      )}
    </div>
  );
}
