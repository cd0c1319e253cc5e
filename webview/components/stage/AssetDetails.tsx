import type { VNode } from 'preact';
import type { PanelAsset, PanelTimeline } from '../../../src/panel/messages.ts';
import { isFree, useAsk, useStore, useValue } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { removalOf, usesOf } from './uses.ts';
import { Button } from '../../toolkit/Button.ts';

interface AssetDetailsProps {
  readonly asset: PanelAsset;
  readonly timeline: PanelTimeline | undefined;
  /** Something is going on. */
  readonly busy: boolean;
}

/** What a file is in the video for, or why it is not; and what can be done with it. */
export function AssetDetails({ asset, timeline, busy }: AssetDetailsProps): VNode {
  const ask = useAsk();
  const store = useStore();
  const free = useValue(isFree);
  const { id, name, state, error = 'It could not be added.' } = asset;
  const failed = state === 'failed';
  /** Nobody but the list has it. */
  const isListed = failed || state === 'waiting';
  const uses = usesOf(asset, timeline);
  const remove = (): void => {
    if (isListed) void ask({ type: 'forget-file', asset: id });
    else if (free) void ask({ type: 'send', text: removalOf(uses), gesture: true });
    // What costs something is for the user to send.
    else store.receive({ type: 'focus-composer', text: removalOf(uses) });
  };
  return (
    <div class="details" role="group" aria-label="Chosen file">
      <span class="details-name" title={name}>
        <b>{name}</b>
      </span>
      <span class={failed ? 'asset-error' : 'asset-uses'}>{failed ? error : uses.told}</span>
      <span class="details-deeds">
        {(failed || uses.isMovable) && (
          <Button
            disabled={busy}
            onClick={() => void ask({ type: 'replace-file', asset: id, places: uses.places })}
          >
            Replace…
          </Button>
        )}
        {(isListed || uses.isMovable) && (
          <Button
            look="icon"
            label={isListed ? 'Take it off the list' : 'Remove from the video'}
            disabled={busy}
            onClick={remove}
          >
            <Icon name="trash" />
          </Button>
        )}
      </span>
    </div>
  );
}
