import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelProjectSummary, PanelRemovedProject } from '../../../src/panel/messages.ts';
import { useAsk, useMinute, useStore } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { projectsWith } from '../../lib/projectState.ts';
import { Button } from '../../toolkit/Button.ts';
import { Menu, type MenuItem } from '../Menu.tsx';
import { ProjectRow } from './ProjectRow.tsx';
import { usePopover } from './usePopover.ts';

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
  const ask = useAsk();
  const store = useStore();
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

  const open = async (project: string): Promise<void> => {
    onClose();
    if (project !== current && !(await ask({ type: 'switch-project', project }))) return;
    store.receive({ type: 'focus-composer' });
  };
  const rename = (project: string, name: string | undefined): void => {
    setRenamed(undefined);
    rowIn(box.current, project)?.focus();
    if (name !== undefined) void ask({ type: 'rename-project', project, name });
  };
  const duplicate = async (project: string): Promise<void> => {
    if (await ask({ type: 'duplicate-project', project })) onClose();
  };
  const remove = (project: string): void => void ask({ type: 'remove-project', project });
  const bringBack = async (project: string): Promise<void> => {
    if (await ask({ type: 'bring-back-project', project })) setWalked(project);
  };
  const deedsFor = (project: string): readonly MenuItem[] => [
    { label: 'Open', keys: 'Enter', act: () => void open(project) },
    { label: 'Rename', keys: 'F2', act: () => setRenamed(project) },
    { label: 'Duplicate', keys: '', act: () => void duplicate(project) },
    { label: 'Delete', keys: 'Del', act: () => remove(project) },
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('.project-open') : null;
    if (event.key === 'Escape') onClose();
    else if (row && reachable !== undefined && event.key === 'F2') setRenamed(reachable);
    else if (row && reachable !== undefined && event.key === 'Delete') remove(reachable);
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
      {projects.length >= MANY && (
        <input
          type="search"
          class="projects-search"
          aria-label="Find a video by its name"
          placeholder="Find by name"
          value={letters}
          onInput={({ currentTarget }) => setLetters(currentTarget.value)}
        />
      )}
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
            onOpen={(id) => void open(id)}
            onRename={rename}
            onMore={(id, at) => setMenu({ project: id, ...at })}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p class="projects-none">{projects.length === 0 ? 'No video is left.' : 'None is called so.'}</p>
      )}
      {removed.map(({ id, name }) => (
        <p key={id} class="removed">
          <Icon name="trash" />
          <span>
            <bdi>{name}</bdi> was deleted. Its finished videos and your files are where they were.
          </span>
          <Button label={`Undo: bring back ${name}`} onClick={() => void bringBack(id)}>
            Undo
          </Button>
        </p>
      ))}
      <p class="unseen" role="status">
        {removed[0] && `${removed[0].name} was deleted.`}
      </p>
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

function rowIn(box: HTMLElement | null, project: string | undefined): HTMLElement | null | undefined {
  const own = project === undefined ? null : `[data-project="${CSS.escape(project)}"] .project-open`;
  return (
    (own === null ? null : box?.querySelector<HTMLElement>(own)) ??
    box?.querySelector<HTMLElement>('button, vscode-button')
  );
}

/** Goes on among the rows, in which something has the keyboard. @returns whether the key leads anywhere */
function walk(key: string, box: HTMLElement | null): boolean {
  const rows = [...(box?.querySelectorAll<HTMLElement>('.project-open') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  const inSearch = document.activeElement?.matches('.projects-search') === true;
  const next = nextRow(key, at, rows.length, inSearch);
  if (next === undefined) return false;
  rows[next]?.focus();
  return true;
}

function nextRow(key: string, at: number, rows: number, inSearch: boolean): number | undefined {
  if (key === 'ArrowDown' && (at >= 0 || inSearch)) return Math.min(rows - 1, at + 1);
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : undefined;
}
