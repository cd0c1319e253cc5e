import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../../src/panel/messages.ts';
import { Icon } from '../../icons.tsx';
import { count } from '../../lib/format.ts';
import { projectState } from './projectState.ts';
import { ProgressRing } from '../../toolkit/ProgressRing.ts';
import { ProjectList } from './ProjectList.tsx';

interface SwitcherProps {
  readonly projects: PanelState['projects'];
  readonly removed: PanelState['removed'];
  /** Id of the open project. */
  readonly current: string | undefined;
}

/** The name of the open project, and behind it the list of all; what goes on in others is marked. */
export function Switcher({ projects, removed = [], current }: SwitcherProps): VNode {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const name = projects.find(({ id }) => id === current)?.name ?? 'New video';
  const atWork = projects.filter(({ id, work }) => work !== undefined && id !== current);
  const told = atWork.map((each) => `${each.name}: ${projectState(each).told}`);
  const label = `Project: ${name}${atWork.length > 0 ? `, ${count(atWork.length, 'other')} at work` : ''}`;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="switcher"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={[name, ...told].join('\n')}
        onClick={() => setIsOpen(!isOpen)}
      >
        <bdi class="switcher-name">{name}</bdi>
        {atWork.length > 0 && (
          <span class="switcher-work">
            <ProgressRing />
            {atWork.length}
          </span>
        )}
        <Icon name="fold" />
      </button>
      {isOpen && (
        <ProjectList
          projects={projects}
          removed={removed}
          current={current}
          opener={button}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
