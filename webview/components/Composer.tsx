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
  /** What the user said last in the chat. */
  readonly said: string | undefined;
}

/** Where one says what one wants. Enter sends, Shift+Enter begins a new line. */
export const Composer = pure(function Composer({ skill, refining, activity, focus, said }: ComposerProps) {
  const ask = useAsk();
  const store = useStore();
  const area = useRef<TextAreaElement>(null);
  const { draft, change, suggest, sending } = useDraft(said);
  const busy = activity !== undefined;

  useEffect(() => {
    if (focus === undefined || area.current === null) return;
    if (focus.text !== undefined) suggest(focus.text);
    const { current } = area;
    // The element takes over the new text with the next drawing.
    requestAnimationFrame(() => focusAtEnd(current));
  }, [focus]);

  const send = async (): Promise<void> => {
    const text = draft.trim();
    // The one before may wait for an answer of the user's.
    if (text === '' || busy || store.saved.unsent !== '') return;
    // The button that had the focus turns into Stop.
    area.current?.focus();
    await sending(draft, ask({ type: 'send', text }));
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
          <Button
            look="icon"
            label="Add files"
            disabled={busy}
            onClick={() => void ask({ type: 'add-files' })}
          >
            <Icon name="attach" />
          </Button>
          <span class="composer-keys" aria-hidden="true">
            {keysHint(draft, activity)}
          </span>
          {activity === undefined ? (
            <Button key="send" look="primary" disabled={draft.trim() === ''} onClick={() => void send()}>
              <Icon name="send" />
              Send
            </Button>
          ) : (
            <Button
              key="stop"
              label="Stop (Escape)"
              single
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

/** The text in the box, kept by the editor while the page is away. No sentence of the user's is ever written over. */
function useDraft(said: string | undefined) {
  const store = useStore();
  const { draft: kept, unsent } = store.saved;
  const [draft, setDraft] = useState(() => lines(unsent, kept));
  /** What came back when the page appeared: the host may have taken it all the same, which the chat tells. */
  const returned = useRef(unsent);
  const suggested = useRef('');
  const change = (text: string): void => {
    setDraft(text);
    store.save({ draft: text });
  };
  useEffect(() => {
    if (unsent !== '') store.save({ draft, unsent: '' });
  }, []);
  useEffect(() => {
    if (returned.current === '' || said !== returned.current.trim()) return;
    if (draft === returned.current) change('');
    returned.current = '';
  }, [said]);

  /** A text to begin with. One that was suggested before makes room for it; the user's own words do not. */
  const suggest = (text: string): void => {
    change(draft.trim() === '' || draft === suggested.current ? text : lines(draft, text));
    suggested.current = text;
  };
  /** Empties the box; a text that is refused comes back, before what was begun meanwhile. */
  const sending = async (text: string, taken: Promise<boolean>): Promise<void> => {
    setDraft('');
    store.save({ draft: '', unsent: text });
    const refused = !(await taken);
    store.save({ unsent: '' });
    if (refused) change(lines(text, store.saved.draft));
  };
  return { draft, change, suggest, sending };
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
