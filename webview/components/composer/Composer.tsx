import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PanelPicture, PanelProject, PanelRequest } from '../../../src/panel/messages.ts';
import { pure, useAsk, useLatest, useStore } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import type { Snapshot } from '../../state/store.ts';
import { sentenceFor } from '../../lib/nextFiles.ts';
import { Button } from '../../toolkit/Button.ts';
import { focusAtEnd, TextArea } from '../../toolkit/TextArea.ts';
import type { TextAreaElement } from '../../toolkit/TextArea.ts';
import { useCompletion } from './complete.ts';
import { Completions } from './Completions.tsx';
import { useDraft } from './draft.ts';
import { useEditing } from './editing.ts';
import { HeldPictureList } from './HeldPictureList.tsx';
import { usePictures, type HeldPictures } from './heldPictures.ts';
import { useRecall } from './recall.ts';
import { ComposerTools } from './ComposerTools.tsx';

interface ComposerProps {
  /** Whether there is a project is known; what follows is of it. */
  readonly known: boolean;
  readonly focus: Snapshot['focus'] | undefined;
  readonly dropped: Snapshot['dropped'];
  readonly editing: Snapshot['editing'];
  readonly versions: PanelProject['versions'] | undefined;
  /** Undefined before there is a project, as what follows; not the project itself, which changes with every word of an answer. */
  readonly project: string | undefined;
  readonly skill: PanelProject['skill'] | undefined;
  readonly timeline: PanelProject['timeline'] | undefined;
  readonly assets: PanelProject['assets'] | undefined;
  readonly activity: PanelProject['activity'] | undefined;
  /** What is selected in the timeline: what “this” is. */
  readonly selected: Snapshot['selection'];
  /** What the user said in the chat, the oldest first. */
  readonly spoken: readonly string[];
}

/** Where one says what one wants. Enter sends, Shift+Enter begins a new line; while something is going on, what is sent waits. */
export const Composer = pure(function Composer(props: ComposerProps) {
  const { focus, project, timeline, assets, activity, spoken, selected } = props;
  const ask = useAsk();
  const store = useStore();
  const area = useRef<TextAreaElement>(null);
  const draft = useDraft(project, spoken.at(-1));
  const completing = useCompletion(area, draft, assets && { timeline, assets });
  const recall = useRecall(spoken, draft);
  const editing = useEditing(props.editing, props.versions, draft);
  const pictures = usePictures(props.dropped);
  const { suggest } = draft;
  const busy = activity !== undefined;
  // Files alone say enough.
  const example = props.skill?.example;
  // Not with every key: it looks through all of the timeline.
  const sentence = useMemo(() => sentenceFor(assets ?? [], timeline, example), [assets, timeline, example]);
  const unsaid = busy || pictures.held.length > 0 ? undefined : sentence;
  const canSend = draft.text.trim() !== '' || pictures.held.length > 0 || unsaid !== undefined;

  useEffect(() => {
    if (focus === undefined || area.current === null) return;
    if (focus.text !== undefined) suggest(focus.text);
    const { current } = area;
    // The element takes over the new text with the next drawing.
    requestAnimationFrame(() => focusAtEnd(current));
  }, [focus]);

  useEffect(() => {
    const { current } = area;
    if (props.editing && current) requestAnimationFrame(() => focusAtEnd(current));
  }, [props.editing]);

  const send = async (): Promise<void> => {
    const text = draft.text.trim() || (unsaid ?? '');
    // The one before may wait for an answer of the user's.
    if (!canSend || store.saved.unsent !== '') return;
    // The button that had the focus turns into Stop.
    area.current?.focus();
    const request: PanelRequest =
      pictures.held.length > 0
        ? { type: 'send', text, pictures: bytesOf(pictures) }
        : editing.requestFor(text);
    const taken = ask(request.type === 'send' && selected ? { ...request, selected } : request);
    if (!(await draft.sending(draft.text, taken))) return;
    pictures.clear();
    editing.end('sent');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also confirms a word of an input method.
    if (completing.onKeyDown(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.shiftKey || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void send();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      if (recall(event.key === 'ArrowUp' ? -1 : 1)) event.preventDefault();
    }
  };

  return (
    <form class="composer" onSubmit={(event) => event.preventDefault()} aria-label="Message">
      {completing.offers.length > 0 && (
        <Completions offers={completing.offers} active={completing.active} onChoose={completing.choose} />
      )}
      {editing.goesBack !== undefined && (
        <EditingNote goesBack={editing.goesBack} onCancel={() => editing.end('given-up')} />
      )}
      <div class="composer-box" onPaste={(event) => pastePictures(event, pictures)}>
        <HeldPictureList {...pictures} />
        <TextArea
          control={area}
          value={draft.text}
          label="Say what you want"
          placeholder={props.known ? placeholder(props) : ''}
          onInput={draft.change}
          onKeyDown={onKeyDown}
        />
        <ComposerTools
          selected={selected}
          activity={activity}
          isEmpty={draft.text === ''}
          canSend={canSend}
          onSend={useLatest(send)}
        />
      </div>
    </form>
  );
});

/** Says what becomes of the video when words are said once more. */
function EditingNote({
  goesBack,
  onCancel,
}: {
  readonly goesBack: boolean;
  readonly onCancel: () => void;
}): VNode {
  return (
    <div class="composer-editing" role="status">
      <Icon name="edit" />
      <span>
        {goesBack
          ? 'Said once more: the video goes back to how it was before that message.'
          : 'Said once more as a new message: the video stays as it is until then.'}
      </span>
      <Button look="icon" label="Do not say it again" onClick={onCancel}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** A picture of a text, as some programs add to it, is not meant. */
function pastePictures(event: ClipboardEvent, { take }: HeldPictures): void {
  const { clipboardData: data } = event;
  if (data === null || data.types.includes('text/plain')) return;
  if (take(data.files)) event.preventDefault();
}

function bytesOf({ held }: HeldPictures): readonly PanelPicture[] {
  return held.map(({ name, bytes }) => ({ name, bytes }));
}

function placeholder({ skill, timeline, activity }: ComposerProps): string {
  if (activity !== undefined) return 'Say what comes next: it is sent when this is done.';
  if (timeline !== undefined) return 'Say what to change: “add a title”, “music at 35%”…';
  return skill === undefined ? 'Say what video you want…' : `For example: ${skill.example}`;
}
