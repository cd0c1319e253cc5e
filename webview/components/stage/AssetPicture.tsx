import type { VNode } from 'preact';
import type { PanelAsset } from '../../../src/panel/messages.ts';
import { Icon, type IconName } from '../../icons.tsx';
import { Thumbnail } from './Thumbnail.tsx';

const ICONS: Readonly<Record<PanelAsset['kind'], IconName>> = {
  image: 'image',
  'photo-heic': 'image',
  video: 'film',
  audio: 'note',
  script: 'script',
};

/** What a file looks like: a small picture of photos and clips, else a sign of its kind and its name. */
export function AssetPicture({ asset }: { readonly asset: PanelAsset }): VNode {
  const { name, kind, thumbnail } = asset;
  const sign = (
    <>
      <Icon name={ICONS[kind]} />
      <span class="asset-name" aria-hidden="true">
        {name}
      </span>
    </>
  );
  if (thumbnail === undefined) return sign;
  return kind === 'video' ? (
    <Thumbnail src={thumbnail} isClip otherwise={sign} />
  ) : (
    <Thumbnail src={thumbnail} />
  );
}
