import type { VNode } from 'preact';
import type { PanelAsset } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import type { IconName } from '../../icons.tsx';
import { formatPercent } from '../../lib/format.ts';
import { ProgressBar } from '../Activity.tsx';
import { Thumbnail } from './Thumbnail.tsx';

/** The project's files in one row, and below it why some of them failed. */
export const Assets = pure(function Assets({ assets }: { readonly assets: readonly PanelAsset[] }) {
  const failed = assets.filter(({ state }) => state === 'failed');
  return (
    <>
      <ul class="assets" aria-label="Files of this project">
        {assets.map((asset) => (
          <Chip key={asset.id} asset={asset} />
        ))}
      </ul>
      {failed.length > 0 && (
        <ul class="asset-errors" aria-label="Files that could not be added">
          {failed.map(({ id, name, error }) => (
            <li key={id}>
              <Icon name="error" />
              <span>
                {error?.includes(name) !== true && <strong>{name} </strong>}
                {error ?? 'could not be added.'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
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
