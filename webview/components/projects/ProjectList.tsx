import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelProjectSummary, PanelRemovedProject } from '../../../src/panel/messages.ts';
import { useMinute } from '../../hooks.ts';
import { projectsWith } from './projectState.ts';
import { Menu, type MenuItem } from '../Menu.tsx';
import { ProjectRow } from './ProjectRow.tsx';
import { RemovedProjects } from './RemovedProjects.tsx';
import { usePopover } from './usePopover.ts';
import { useProjectDeeds } from './useProjectDeeds.ts';
import { rowIn, walk } from './walkRows.ts';

interface ProjectListProps {
  readonly projects: readonly PanelProjectSummary[];
  readonly removed: readonly PanelRemovedProject[];
  /** Id of the open project. */
  readonly current: string | undefined;
  /** What it hangs below. */
  readonly opener: RefObject<HTMLElement>;
  readonly onClose: () => void;
}

/** From so many on they are looked for by their names. */
const MANY = 8;

/** All projects: to open, to name otherwise, to copy, to take out and to bring back. Arrows walk, F2 renames, Delete takes out. */
export function ProjectList({ projects, removed, current, opener, onClose }: ProjectListProps): VNode {
  const now = useMinute();
  const box = useRef<HTMLDivElement>(null);
  const [letters, setLetters] = useState('');
  const [walked, setWalked] = useState(current);
  const [renamed, setRenamed] = useState<string>();
  const [menu, setMenu] = useState<{ readonly project: string; readonly x: number; readonly y: number }>();
  const shown = projectsWith(letters, projects);
  const reachable = shown.find(({ id }) => id === walked)?.id ?? shown[0]?.id;
  usePopover(box, opener, onClose);
  useLayoutEffect(() => rowIn(box.current, current)?.focus(), []);

  const deeds = useProjectDeeds(current, onClose, setWalked);
  const rename = (project: string, name: string | undefined): void => {
    setRenamed(undefined);
    rowIn(box.current, project)?.focus();
    if (name !== undefined) deeds.rename(project, name);
  };
  const deedsFor = (project: string): readonly MenuItem[] => [
    { label: 'Open', keys: 'Enter', act: () => void deeds.open(project) },
    { label: 'Rename', keys: 'F2', act: () => setRenamed(project) },
    { label: 'Duplicate', keys: '', act: () => void deeds.duplicate(project) },
    { label: 'Delete', keys: 'Del', act: () => deeds.remove(project) },
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('.project-open') : null;
    if (event.key === 'Escape') onClose();
    else if (row && reachable !== undefined && event.key === 'F2') setRenamed(reachable);
    else if (row && reachable !== undefined && event.key === 'Delete') deeds.remove(reachable);
    else if (!walk(event.key, box.current)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      class="projects"
      role="dialog"
      aria-label="Videos of this folder"
      data-focus-home=".project-open[tabindex='0'], .removed vscode-button"
      onKeyDown={onKeyDown}
    >
      {projects.length >= MANY && <Search letters={letters} onLetters={setLetters} />}
      <ul class="projects-list" aria-label="Videos">
        {shown.map((project) => (
          <ProjectRow
            key={project.id}
            project={project}
            now={now}
            isCurrent={project.id === current}
            isReachable={project.id === reachable}
            isRenamed={project.id === renamed}
            onReach={setWalked}
            onOpen={(id) => void deeds.open(id)}
            onRename={rename}
            onMore={(id, at) => setMenu({ project: id, ...at })}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p class="projects-none">{projects.length === 0 ? 'No video is left.' : 'None is called so.'}</p>
      )}
      <RemovedProjects removed={removed} onBringBack={(id) => void deeds.bringBack(id)} />
      {menu && (
        <Menu
          label="What to do with it"
          items={deedsFor(menu.project)}
          at={menu}
          onClose={() => setMenu(undefined)}
        />
      )}
    </div>
  );
}

interface SearchProps {
  readonly letters: string;
  readonly onLetters: (letters: string) => void;
}

function Search({ letters, onLetters }: SearchProps): VNode {
  return (
    <input
      type="search"
      class="projects-search"
      aria-label="Find a video by its name"
      placeholder="Find by name"
      value={letters}
      onInput={({ currentTarget }) => onLetters(currentTarget.value)}
    />
  );
}
