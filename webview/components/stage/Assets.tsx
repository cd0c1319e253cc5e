import type { VNode } from 'preact';
import type { PanelAsset } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import type { IconName } from '../../icons.tsx';
import { formatPercent } from '../../lib/format.ts';
import { ProgressBar } from '../Activity.tsx';
import { Thumbnail } from './Thumbnail.tsx';

/** The project's files in one row. Why one of them failed, the chat tells; its mark says it again to whoever points at it. */
export const Assets = pure(function Assets({ assets }: { readonly assets: readonly PanelAsset[] }) {
  return (
    <ul class="assets" aria-label="Files of this project" tabIndex={0}>
      {assets.map((asset) => (
        <Chip key={asset.id} asset={asset} />
      ))}
    </ul>
  );
});

const ICONS: Readonly<Record<PanelAsset['kind'], IconName>> = {
  image: 'image',
  'photo-heic': 'image',
  video: 'film',
  audio: 'note',
  script: 'script',
};

const Chip = pure(function Chip({ asset }: { readonly asset: PanelAsset }): VNode {
  const { name, kind, state, thumbnail, fraction } = asset;
  const spoken = `${name}, ${describeState(asset)}`;
  return (
    <li class={`asset asset-${state}`} title={spoken} data-asset={asset.id}>
      {thumbnail === undefined ? (
        <>
          <Icon name={ICONS[kind]} />
          <span class="asset-name" aria-hidden="true">
            {name}
          </span>
        </>
      ) : (
        <Thumbnail src={thumbnail} />
      )}
      <span class="unseen">{spoken}</span>
      {state === 'failed' && (
        <span class="asset-mark">
          <Icon name="error" />
        </span>
      )}
      {state === 'uploading' && <ProgressBar label={`Uploading ${name}`} fraction={fraction} />}
    </li>
  );
});

function describeState({ state, fraction, error }: PanelAsset): string {
  switch (state) {
    case 'waiting':
      return 'waiting';
    case 'uploading':
      return fraction === undefined ? 'uploading' : `uploading, ${formatPercent(fraction)}`;
    case 'ready':
      return 'ready';
    case 'failed':
      return `failed${error === undefined ? '' : `: ${error}`}`;
  }
}
