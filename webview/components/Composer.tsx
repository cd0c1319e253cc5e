import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelActivity, PanelProject } from '../../src/panel/messages.ts';
import { pure, useAsk, useStore } from '../hooks.ts';
import { Icon } from '../icons.tsx';
import type { Snapshot } from '../state/store.ts';
import { Button, focusAtEnd, TextArea } from '../toolkit.ts';
import type { TextAreaElement } from '../toolkit.ts';

interface ComposerProps {
  readonly skill: PanelProject['skill'] | undefined;
  /** There is a timeline to change. */
  readonly refining: boolean;
  readonly activity: PanelActivity | undefined;
  readonly focus: Snapshot['focus'] | undefined;
}

/** Where one says what one wants. Enter sends, Shift+Enter begins a new line. */
export const Composer = pure(function Composer({ skill, refining, activity, focus }: ComposerProps) {
  const ask = useAsk();
  const area = useRef<TextAreaElement>(null);
  const { draft, change, takeBack } = useDraft();
  const busy = activity !== undefined;

  useEffect(() => {
    if (focus === undefined || area.current === null) return;
    if (focus.text !== undefined) change(focus.text);
    const { current } = area;
    // The element takes over the new text with the next drawing.
    requestAnimationFrame(() => focusAtEnd(current));
  }, [focus]);

  const send = async (): Promise<void> => {
    const text = draft.trim();
    if (text === '' || busy) return;
    change('');
    if (!(await ask({ type: 'send', text }))) takeBack(draft);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also confirms a word of an input method.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  };

  return (
    <form class="composer" onSubmit={(event) => event.preventDefault()} aria-label="Message">
      <div class="composer-box">
        <TextArea
          control={area}
          value={draft}
          label="Say what you want"
          placeholder={placeholder(skill, refining)}
          onInput={change}
          onKeyDown={onKeyDown}
        />
        <div class="composer-tools">
          <Button look="icon" label="Add files" onClick={() => void ask({ type: 'add-files' })}>
            <Icon name="attach" />
          </Button>
          <span class="composer-keys" aria-hidden="true">
            {keysHint(draft, activity)}
          </span>
          {activity === undefined ? (
            <Button look="primary" disabled={draft.trim() === ''} onClick={() => void send()}>
              <Icon name="send" />
              Send
            </Button>
          ) : (
            <Button
              label="Stop (Escape)"
              disabled={!activity.cancellable}
              onClick={() => void ask({ type: 'stop' })}
            >
              <Icon name="stop" />
              Stop
            </Button>
          )}
        </div>
      </div>
      {skill !== undefined && skill.tip !== '' && <Tip text={skill.tip} />}
    </form>
  );
});

function Tip({ text }: { readonly text: string }): VNode {
  return (
    <p class="composer-tip">
      <Icon name="tip" />
      <span>Tip: {text}</span>
    </p>
  );
}

function placeholder(skill: PanelProject['skill'] | undefined, refining: boolean): string {
  if (refining) return 'Say what to change: “add a title”, “music at 35%”…';
  return skill === undefined ? 'Say what video you want…' : `For example: ${skill.example}`;
}

function keysHint(draft: string, activity: PanelActivity | undefined): string {
  if (activity !== undefined) return activity.cancellable ? 'Esc stops' : '';
  return draft === '' ? '' : 'Shift+Enter: new line';
}

/** The text in the box, kept by the editor while the page is away. */
function useDraft() {
  const store = useStore();
  const [draft, setDraft] = useState(store.saved.draft);
  const change = (text: string): void => {
    setDraft(text);
    store.save({ draft: text });
  };
  /** Gives back a text that could not be sent, unless another one was begun. */
  const takeBack = (text: string): void => {
    if (store.saved.draft === '') change(text);
  };
  return { draft, change, takeBack };
}
