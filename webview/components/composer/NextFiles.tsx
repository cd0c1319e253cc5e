import type { PanelAsset } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { count } from '../../lib/format.ts';

interface NextFilesProps {
  readonly assets: readonly PanelAsset[];
  /** Something is going on, with which they may be on their way. */
  readonly busy: boolean;
}

/** So many are called by their names. */
const NAMED = 2;

/** What was added and goes up with the next message: without a word about it, dropping a file would seem to do nothing. */
export const NextFiles = pure(function NextFiles({ assets, busy }: NextFilesProps) {
  const names = busy ? [] : assets.flatMap(({ name, state }) => (state === 'waiting' ? [name] : []));
  return (
    <p class="composer-files" role="status" title={names.join(', ')}>
      {names.length > 0 && (
        <>
          <Icon name="attach" />
          <span>
            With your next message: <bdi>{told(names)}</bdi>
          </span>
        </>
      )}
    </p>
  );
});

function told(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(', ');
  return `${names.slice(0, NAMED - 1).join(', ')}, ${count(names.length - NAMED + 1, 'more file')}`;
}
