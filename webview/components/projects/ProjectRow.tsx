import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelProjectSummary } from '../../../src/panel/messages.ts';
import { Icon, type IconName } from '../../icons.tsx';
import { EXAMPLES } from '../../lib/examples.ts';
import { formatMoment } from '../../lib/format.ts';
import { projectState, type ProjectState } from './projectState.ts';
import { ProgressRing } from '../../toolkit/ProgressRing.ts';
import { Thumbnail } from '../stage/Thumbnail.tsx';

interface ProjectRowProps {
  readonly project: PanelProjectSummary;
  readonly now: Date;
  readonly isCurrent: boolean;
  /** The tab key comes to it. */
  readonly isReachable: boolean;
  /** Its name is being written. */
  readonly isRenamed: boolean;
  readonly onReach: (project: string) => void;
  readonly onOpen: (project: string) => void;
  /** Undefined where it is to stay as it is. */
  readonly onRename: (project: string, name: string | undefined) => void;
  readonly onMore: (project: string, at: { readonly x: number; readonly y: number }) => void;
}

/** As in styles/projects.css. */
const POSTER = { width: 64, height: 44 };

/** One project: what it looks like, what it is, how far it is. */
export function ProjectRow(props: ProjectRowProps): VNode {
  const { project, now, isCurrent, isReachable, isRenamed, onReach, onOpen, onRename, onMore } = props;
  const { id, name, skillLabel, createdAt, posterSrc } = project;
  const icon = <Icon name={EXAMPLES.find(({ skill }) => skill === project.skill)?.icon ?? 'film'} />;
  const tabIndex = isReachable ? 0 : -1;
  return (
    <li
      class="project"
      data-project={id}
      onContextMenu={(event) => {
        event.preventDefault();
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        onMore(id, event.button === 2 ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom });
      }}
    >
      <button
        type="button"
        class="project-open"
        aria-current={isCurrent}
        tabIndex={tabIndex}
        title={name}
        onFocus={() => onReach(id)}
        onClick={() => onOpen(id)}
      >
        <span class="project-poster">
          {posterSrc === undefined ? icon : <Thumbnail src={posterSrc} size={POSTER} otherwise={icon} />}
        </span>
        <span class="project-told">
          <bdi class="project-name">{name}</bdi>
          <span class="project-facts">
            <span class="project-skill">{skillLabel}</span>
            <span>·</span>
            <time dateTime={createdAt}>{formatMoment(createdAt, now)}</time>
          </span>
          <State {...projectState(project)} />
        </span>
      </button>
      <button
        type="button"
        class="project-more"
        aria-label={`More for ${name}`}
        title="Rename, duplicate, delete…"
        aria-haspopup="menu"
        tabIndex={tabIndex}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          onMore(id, { x: left, y: bottom });
        }}
      >
        <Icon name="more" />
      </button>
      {isRenamed && <Rename name={name} onDone={(next) => onRename(id, next)} />}
    </li>
  );
}

const ICONS: Readonly<Record<Exclude<ProjectState['kind'], 'working'>, IconName>> = {
  failed: 'error',
  exported: 'done',
  begun: 'edit',
};

function State({ kind, told }: ProjectState): VNode {
  return (
    <span class="project-state" data-state={kind}>
      {kind === 'working' ? <ProgressRing /> : <Icon name={ICONS[kind]} />}
      <span>{told}</span>
    </span>
  );
}

/** Characters; the host takes no more. */
const LONGEST_NAME = 120;

/** A name that is being written over the old one. Enter takes it, Escape leaves it. */
function Rename({
  name,
  onDone,
}: {
  readonly name: string;
  readonly onDone: (name: string | undefined) => void;
}): VNode {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  // Before the next key can arrive: what has the keyboard is where the eyes are.
  useLayoutEffect(() => field.current?.select(), []);
  const done = (next: string | undefined): void => {
    // What goes away loses the keyboard, too.
    if (isOver.current) return;
    isOver.current = true;
    const wanted = next?.trim();
    onDone(wanted === '' || wanted === name ? undefined : wanted);
  };
  return (
    <input
      ref={field}
      class="project-rename"
      aria-label="Name"
      maxLength={LONGEST_NAME}
      defaultValue={name}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing || !['Escape', 'Enter'].includes(event.key)) return;
        // It would press the row, which has the keyboard now.
        event.preventDefault();
        done(event.key === 'Enter' ? event.currentTarget.value : undefined);
      }}
      onBlur={({ currentTarget }) => done(currentTarget.value)}
    />
  );
}
