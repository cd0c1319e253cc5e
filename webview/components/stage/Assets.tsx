import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelAsset, PanelTimeline } from '../../../src/panel/messages.ts';
import { pure, useValue } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { formatPercent } from '../../lib/format.ts';
import type { Snapshot } from '../../state/store.ts';
import { ProgressBar } from '../Activity.tsx';
import { AssetDetails } from './AssetDetails.tsx';
import { AssetPicture } from './AssetPicture.tsx';

interface AssetsProps {
  readonly assets: readonly PanelAsset[];
  readonly timeline: PanelTimeline | undefined;
  /** Something is going on. */
  readonly busy: boolean;
}

/** The project's files in one row; below it, of the one that is chosen, what it is used for or why it failed. */
export const Assets = pure(function Assets({ assets, timeline, busy }: AssetsProps) {
  const [chosen, setChosen] = useState<string>();
  const selected = assets.find(({ id }) => id === chosen);
  const reachable = selected ?? assets[0];
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const at = assets.findIndex(({ id }) => id === reachable?.id);
    const next = placeAfter(event.key, at, assets.length);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[role=option]')[next]?.focus();
  };
  return (
    <>
      <div
        class="assets"
        role="listbox"
        aria-orientation="horizontal"
        aria-label="Files of this project"
        onKeyDown={onKeyDown}
      >
        {assets.map((asset) => (
          <Chip
            key={asset.id}
            asset={asset}
            isSelected={asset === selected}
            isReachable={asset === reachable}
            onChoose={setChosen}
          />
        ))}
      </div>
      {selected && <AssetDetails asset={selected} timeline={timeline} busy={busy} />}
    </>
  );
});

/** Which of so many files a key leads to; undefined where it leads to none. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

interface ChipProps {
  readonly asset: PanelAsset;
  readonly isSelected: boolean;
  /** The tab key comes to it. */
  readonly isReachable: boolean;
  readonly onChoose: (asset: string) => void;
}

const Chip = pure(function Chip({ asset, isSelected, isReachable, onChoose }: ChipProps): VNode {
  const { id, name, state, fraction } = asset;
  const arriving = useValue(wordForArriving);
  const spoken = `${name}, ${describeState(asset, arriving)}`;
  return (
    <div
      class={`asset asset-${state}`}
      role="option"
      aria-selected={isSelected}
      aria-label={spoken}
      tabIndex={isReachable ? 0 : -1}
      title={spoken}
      data-asset={id}
      onFocus={() => onChoose(id)}
    >
      <AssetPicture asset={asset} />
      {state === 'failed' && (
        <span class="asset-mark">
          <Icon name="error" />
        </span>
      )}
      {state === 'uploading' && <ProgressBar label={`${name}, ${arriving}`} fraction={fraction} />}
    </div>
  );
});

/** What a file does on its way to the backend: only the cloud's leaves this computer. */
const wordForArriving = ({ panel }: Snapshot): 'adding' | 'uploading' =>
  panel?.backend === 'cloud' ? 'uploading' : 'adding';

function describeState({ state, fraction, error }: PanelAsset, arriving: string): string {
  switch (state) {
    case 'waiting':
      return 'waiting';
    case 'uploading':
      return fraction === undefined ? arriving : `${arriving}, ${formatPercent(fraction)}`;
    case 'ready':
      return 'ready';
    case 'failed':
      return `failed${error === undefined ? '' : `: ${error}`}`;
  }
}
