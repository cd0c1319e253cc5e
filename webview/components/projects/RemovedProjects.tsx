import type { VNode } from 'preact';
import type { PanelRemovedProject } from '../../../src/panel/messages.ts';
import { Icon } from '../../icons.tsx';
import { Button } from '../../toolkit/Button.ts';

interface RemovedProjectsProps {
  readonly removed: readonly PanelRemovedProject[];
  readonly onBringBack: (project: string) => void;
}

/** Projects that were deleted a moment ago, to bring back. */
export function RemovedProjects({ removed, onBringBack }: RemovedProjectsProps): VNode {
  return (
    <>
      {removed.map(({ id, name }) => (
        <p key={id} class="removed">
          <Icon name="trash" />
          <span>
            <bdi>{name}</bdi> was deleted. Its finished videos and your files are where they were.
          </span>
          <Button label={`Undo: bring back ${name}`} onClick={() => onBringBack(id)}>
            Undo
          </Button>
        </p>
      ))}
      <p class="unseen" role="status">
        {removed[0] && `${removed[0].name} was deleted.`}
      </p>
    </>
  );
}
