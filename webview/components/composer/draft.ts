import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../hooks.ts';

/** The text in the message box. */
export interface MessageDraft {
  readonly text: string;
  readonly change: (text: string) => void;
  /** A text to begin with. One that was suggested before makes room for it; the user's own words do not. */
  readonly suggest: (text: string) => void;
  /** Empties the box; a text that is refused comes back, before what was begun meanwhile. @returns whether it was taken */
  readonly sending: (text: string, taken: Promise<boolean>) => Promise<boolean>;
}

/**
 * The text in the box, kept by the editor while the page is away; each project has one of its own. No sentence of the user's is ever
 * written over.
 *
 * @param project its id; undefined before there is one
 * @param said what the user said last in the chat
 */
export function useDraft(project: string | undefined, said: string | undefined): MessageDraft {
  const store = useStore();
  const { unsent } = store.saved;
  const [text, setText] = useState(() => lines(unsent, store.saved.draft));
  /** What came back when the page appeared: the host may have taken it all the same, which the chat tells. */
  const returned = useRef(unsent);
  const suggested = useRef('');
  const change = (next: string): void => {
    setText(next);
    store.save({ draft: next });
  };
  useEffect(() => {
    if (unsent !== '') store.save({ draft: text, unsent: '' });
  }, []);
  useEffect(() => setText(store.openDraft(project)), [project]);
  useEffect(() => {
    if (returned.current === '' || said !== returned.current.trim()) return;
    if (text === returned.current) change('');
    returned.current = '';
  }, [said]);

  const suggest = (next: string): void => {
    change(text.trim() === '' || text === suggested.current ? next : lines(text, next));
    suggested.current = next;
  };
  const sending = async (sent: string, taken: Promise<boolean>): Promise<boolean> => {
    setText('');
    store.save({ draft: '', unsent: sent });
    const refused = !(await taken);
    store.save({ unsent: '' });
    if (refused) change(lines(sent, store.saved.draft));
    return !refused;
  };
  return { text, change, suggest, sending };
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
