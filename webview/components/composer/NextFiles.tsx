import type { VNode } from 'preact';
import type { PanelAsset, PanelTimeline } from '../../../src/panel/messages.ts';
import { pure, useAsk } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { count, formatBytes } from '../../lib/format.ts';
import { nextFiles } from '../../lib/nextFiles.ts';
import { Button } from '../../toolkit/Button.ts';
import { AssetPicture } from '../stage/AssetPicture.tsx';

interface NextFilesProps {
  readonly assets: readonly PanelAsset[];
  readonly timeline: PanelTimeline | undefined;
  /** Something is going on, with which they may be on their way. */
  readonly busy: boolean;
}

/** So many are called by their names. */
const NAMED = 2;

/**
 * What was added and goes up with the next message: without a word about it, dropping a file would seem to do nothing. What a message that
 * was not understood has left behind stays.
 */
export const NextFiles = pure(function NextFiles({ assets, timeline, busy }: NextFilesProps) {
  const next = nextFiles(assets, timeline);
  const waiting = busy ? [] : [...next.unused, ...next.waiting];
  return (
    <div class="composer-files">
      <p role="status">
        {waiting.length > 0 && (
          <>
            <Icon name="attach" />
            <span>
              {next.waiting.length > 0 ? 'With your next message:' : 'Not in the video yet:'}
              <span class="unseen"> {told(waiting.map(({ name }) => name))}</span>
            </span>
          </>
        )}
      </p>
      {waiting.length > 0 && (
        <ul class="held-list" aria-label="Files to send" data-focus-home="vscode-button">
          {waiting.map((asset) => (
            <Chip key={asset.id} asset={asset} />
          ))}
        </ul>
      )}
    </div>
  );
});

function Chip({ asset }: { readonly asset: PanelAsset }): VNode {
  const ask = useAsk();
  const { id, name, sizeBytes } = asset;
  return (
    <li class="held-picture" title={name}>
      <span class="held-sign">
        <AssetPicture asset={asset} />
      </span>
      <bdi class="held-name">{name}</bdi>
      {sizeBytes !== undefined && <span class="fact">{formatBytes(sizeBytes)}</span>}
      <Button
        look="icon"
        label={`Remove ${name}`}
        onClick={() => void ask({ type: 'forget-file', asset: id })}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}

function told(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(', ');
  return `${names.slice(0, NAMED - 1).join(', ')}, ${count(names.length - NAMED + 1, 'more file')}`;
}
