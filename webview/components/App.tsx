import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { PanelProject } from '../../src/panel/messages.ts';
import { useAsk, useDrawings, useSnapshot, useStore } from '../hooks.ts';
import { Icon } from '../icons.tsx';
import { exportPlace } from '../lib/exportPlace.ts';
import { suggestionsFor } from '../lib/suggestions.ts';
import { share } from '../../src/panel/share.ts';
import type { Snapshot } from '../state/store.ts';
import { Button, ProgressRing } from '../toolkit.ts';
import { Activity } from './Activity.tsx';
import { Announcer } from './chat/Announcer.tsx';
import { Chat } from './chat/Chat.tsx';
import { ProgressAnnouncer } from './chat/ProgressAnnouncer.tsx';
import { Suggestions } from './chat/Suggestions.tsx';
import { Waiting } from './chat/Waiting.tsx';
import { WaitingAnnouncer } from './chat/WaitingAnnouncer.tsx';
import { Composer } from './composer/Composer.tsx';
import { DropZone } from './DropZone.tsx';
import { ProjectWelcome, Welcome } from './Welcome.tsx';
import { Header } from './Header.tsx';
import { Stage } from './stage/Stage.tsx';

/** The whole page. */
export function App(): VNode {
  const store = useStore();
  const { panel, failure, remedy, focus, selection, editing } = useSnapshot();
  const suggest = useCallback((text: string) => store.receive({ type: 'focus-composer', text }), [store]);
  useStopOnEscape(panel?.project);
  const spoken = useSpoken(panel?.project);
  const drawings = useDrawings(panel !== undefined, ALL_DRAWN);
  if (panel === undefined) return <Starting />;
  const { project } = panel;
  return (
    <DropZone>
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
          <Welcome noFolder={panel.noFolder === true} onPick={suggest} />
        ) : (
          <ProjectPage
            project={project}
            drawings={drawings}
            said={spoken}
            free={panel.credits?.free === true}
            onSuggest={suggest}
          />
        )}
      </main>
      <footer class="foot">
        {project?.activity && <Activity activity={project.activity} />}
        {failure !== undefined && (
          <Failure text={failure} remedy={remedy} onDismiss={() => store.dismissFailure()} />
        )}
        {project?.waiting && <Waiting messages={project.waiting} busy={project.activity !== undefined} />}
        <Composer
          focus={focus}
          editing={editing}
          versions={project?.versions}
          project={project?.id}
          skill={project?.skill}
          timeline={project?.timeline}
          assets={project?.assets}
          activity={project?.activity}
          spoken={spoken}
          selected={selection}
        />
      </footer>
      <Announcer project={project?.id} messages={project?.messages} />
      <ProgressAnnouncer activity={project?.activity} />
      <WaitingAnnouncer messages={project?.waiting} busy={project?.activity !== undefined} />
    </DropZone>
  );
}

/** The message box is drawn first, then the stage, then the conversation. */
const STAGE_DRAWN = 1;
const ALL_DRAWN = 2;

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
  if (drawings < STAGE_DRAWN) return null;
  return (
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
      />
      {project.messages.length === 0 && <ProjectWelcome skill={project.skill} onPick={onSuggest} />}
      {project.messages.length > 0 && drawings >= ALL_DRAWN && (
        <Chat
          key={project.id}
          project={project.id}
          messages={project.messages}
          earlier={project.earlier ?? 0}
          versions={project.versions}
          busy={project.activity !== undefined}
          offersExport={place === 'message'}
        >
          {next.length > 0 && <Suggestions texts={next} free={free} onPick={onSuggest} />}
        </Chat>
      )}
    </>
  );
}

/** What could be said next, once an answer stands. */
function useNext(project: PanelProject, said: readonly string[]): readonly string[] {
  const { timeline, name, activity, messages, waiting } = project;
  const last = messages.at(-1);
  const isOver = activity === undefined && waiting === undefined && last?.streaming === false;
  const isAnswered = isOver && last.role !== 'user' && last.role !== 'error';
  return useMemo(
    () => (timeline && isAnswered ? suggestionsFor({ timeline, name, said }) : []),
    [timeline, isAnswered, name, said],
  );
}

/** What the user said, the oldest first; the same once more in a row counts once. The same list while nothing is added to it. */
function useSpoken(project: PanelProject | undefined): readonly string[] {
  const messages = project?.messages;
  const before = useRef<readonly string[]>([]);
  return useMemo(() => {
    const said = (messages ?? []).flatMap(({ role, text }) => (role === 'user' ? [text] : []));
    before.current = share(
      before.current,
      said.filter((text, index) => text !== said[index - 1]),
    );
    return before.current;
  }, [messages]);
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

interface FailureProps {
  readonly text: string;
  readonly remedy: Snapshot['remedy'];
  readonly onDismiss: () => void;
}

function Failure({ text, remedy, onDismiss }: FailureProps): VNode {
  const ask = useAsk();
  const store = useStore();
  return (
    <div class="failure" role="alert">
      <Icon name="error" />
      <span>{text}</span>
      {remedy === 'open-folder' && (
        <Button look="primary" onClick={() => void ask({ type: 'open-folder', text: store.saved.draft })}>
          Open Folder
        </Button>
      )}
      <Button look="icon" label="Dismiss" onClick={onDismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function Starting(): VNode {
  return (
    <div class="starting" role="status">
      <ProgressRing />
      <span>Setting things up…</span>
    </div>
  );
}
