import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PanelProject, PanelState } from '../../src/panel/messages.ts';
import { useAsk, useDrawings } from '../hooks.ts';
import { exportPlace } from '../lib/exportPlace.ts';
import { suggestionsFor } from '../lib/suggestions.ts';
import { Activity } from './Activity.tsx';
import { Announcer } from './chat/Announcer.tsx';
import { Chat } from './chat/Chat.tsx';
import { ProgressAnnouncer } from './chat/ProgressAnnouncer.tsx';
import { Suggestions } from './chat/Suggestions.tsx';
import { Waiting } from './chat/Waiting.tsx';
import { WaitingAnnouncer } from './chat/WaitingAnnouncer.tsx';
import { NextFiles } from './composer/NextFiles.tsx';
import { Header } from './Header.tsx';
import { Stage } from './stage/Stage.tsx';
import { ProjectWelcome, Welcome } from './Welcome.tsx';

interface ContentProps {
  readonly panel: PanelState;
  /** What the user said, the oldest first. */
  readonly said: readonly string[];
  readonly onSuggest: (text: string) => void;
}

/** All above the message box, once there is a state. */
export function Content({ panel, said, onSuggest }: ContentProps): VNode {
  const { project } = panel;
  const drawings = useDrawings(project?.id, ALL_DRAWN);
  useStopOnEscape(project);
  return (
    <>
      <Header
        backend={panel.backend}
        credits={panel.credits}
        projects={panel.projects}
        removed={panel.removed}
        current={project?.id}
        skill={project?.skill.label}
        canBegin={panel.noFolder !== true}
      />
      <main
        class="page"
        data-project={project === undefined ? 'none' : 'open'}
        aria-busy={project !== undefined && drawings < ALL_DRAWN}
      >
        {project === undefined ? (
          <Welcome noFolder={panel.noFolder === true} onPick={onSuggest} />
        ) : (
          <ProjectPage
            project={project}
            drawings={drawings}
            said={said}
            free={panel.credits?.free === true}
            onSuggest={onSuggest}
          />
        )}
      </main>
    </>
  );
}

/** What goes on; while nothing does, what can be written in the message box, right above it. */
export function Status({ project }: { readonly project: PanelProject | undefined }): VNode {
  if (project?.activity) return <Activity activity={project.activity} />;
  const tip = project && project.timeline === undefined ? project.skill.tip : '';
  const hint = tip === '' ? HINT : `Tip: ${tip}`;
  return (
    <p class="status-hint" title={hint}>
      {hint}
    </p>
  );
}

const HINT = '@ names files, / shows more';

/** What waits for what goes on, and what goes with the next message: right above the message box. */
export function Notices({ project }: { readonly project: PanelProject | undefined }): VNode {
  return (
    <>
      {project?.waiting && <Waiting messages={project.waiting} busy={project.activity !== undefined} />}
      {project && (
        <NextFiles
          assets={project.assets}
          timeline={project.timeline}
          busy={project.activity !== undefined}
        />
      )}
    </>
  );
}

/** What is said to screen readers. */
export function Announcers({ project }: { readonly project: PanelProject | undefined }): VNode {
  return (
    <>
      <Announcer project={project?.id} messages={project?.messages} />
      <ProgressAnnouncer activity={project?.activity} />
      <WaitingAnnouncer messages={project?.waiting} busy={project?.activity !== undefined} />
    </>
  );
}

/** Header and message box are drawn first, then what plays and its timeline, its files, the conversation, what could be said next. */
const STAGE_DRAWN = 1;
const FILES_DRAWN = 2;
const CHAT_DRAWN = 3;
const ALL_DRAWN = 4;

interface ProjectPageProps {
  readonly project: PanelProject;
  /** How often the page has been drawn since it has a project. */
  readonly drawings: number;
  /** What the user said, the oldest first. */
  readonly said: readonly string[];
  /** Work costs nothing. */
  readonly free: boolean;
  readonly onSuggest: (text: string) => void;
}

function ProjectPage({ project, drawings, said, free, onSuggest }: ProjectPageProps): VNode | null {
  const place = exportPlace(project);
  const next = useNext(project, said);
  /** What was drawn last: of the project before, it stays for the drawing that changes header and message box. */
  const last = useRef<VNode | null>(null);
  if (drawings < STAGE_DRAWN) return last.current;
  last.current = (
    <>
      <Stage
        project={project.id}
        assets={project.assets}
        timeline={project.timeline}
        videos={project.videos}
        preview={project.preview}
        busy={project.activity !== undefined}
        exportPlace={place}
        formats={project.formats}
        whole={drawings >= FILES_DRAWN}
      />
      {project.messages.length === 0 && <ProjectWelcome skill={project.skill} onPick={onSuggest} />}
      {project.messages.length > 0 && drawings >= CHAT_DRAWN && (
        <Chat
          key={project.id}
          project={project.id}
          messages={project.messages}
          earlier={project.earlier ?? 0}
          versions={project.versions}
          busy={project.activity !== undefined}
          offersExport={place === 'message'}
        >
          {next.length > 0 && drawings >= ALL_DRAWN && (
            <Suggestions texts={next} free={free} onPick={onSuggest} />
          )}
        </Chat>
      )}
    </>
  );
  return last.current;
}

/** What could be said next, once an answer stands. */
function useNext(project: PanelProject, said: readonly string[]): readonly string[] {
  const { timeline, name, skill, activity, messages, waiting } = project;
  const last = messages.at(-1);
  const isOver = activity === undefined && waiting === undefined && last?.streaming === false;
  const isAnswered = isOver && last.role !== 'user' && last.role !== 'error';
  return useMemo(
    () => (timeline && isAnswered ? suggestionsFor({ timeline, name, kind: skill.label, said }) : []),
    [timeline, isAnswered, name, skill.label, said],
  );
}

/** What Escape closes, before it stops anything. */
const OPEN = '.projects, .menu, .composer:focus-within .completions, .piece-words, .preview-large';

/** Escape stops what is going on, wherever the caret is; what is open takes it first. */
function useStopOnEscape(project: PanelProject | undefined): void {
  const ask = useAsk();
  const stoppable = project?.activity?.cancellable === true;
  useEffect(() => {
    if (!stoppable) return;
    const stop = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || document.querySelector(OPEN) !== null) return;
      event.preventDefault();
      void ask({ type: 'stop' });
    };
    // While the event is on its way down: what is open would have closed itself before it comes up.
    document.addEventListener('keydown', stop, { capture: true });
    return () => document.removeEventListener('keydown', stop, { capture: true });
  }, [stoppable, ask]);
}
