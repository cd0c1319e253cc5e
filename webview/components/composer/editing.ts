import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelProject, PanelRequest } from '../../../src/panel/messages.ts';
import { useStore } from '../../hooks.ts';
import { versionBefore } from '../../lib/versions.ts';
import type { Snapshot } from '../../state/store.ts';
import type { MessageDraft } from './draft.ts';

/** Saying something once more in other words. */
export interface Editing {
  /** What becomes of the video when it is sent; undefined while nothing is said once more. */
  readonly goesBack: boolean | undefined;
  /** How the text is sent. */
  readonly requestFor: (text: string) => PanelRequest;
  /** It was sent, or given up: what was in the message box before is there again, and what was typed since it was sent. */
  readonly end: (how: 'sent' | 'given-up') => void;
}

/**
 * Puts words that were said into the message box, to be said once more. Where the backend can, the video goes back to how it was before
 * they were said for the first time.
 */
export function useEditing(
  editing: Snapshot['editing'],
  versions: PanelProject['versions'],
  { text, change }: MessageDraft,
): Editing {
  const store = useStore();
  const unsent = useRef('');
  // Before anything is typed.
  useLayoutEffect(() => {
    if (editing === undefined) return;
    unsent.current = text;
    change(editing.text);
  }, [editing]);
  const version = editing && versionBefore(editing.before, versions);
  return {
    goesBack: editing && version !== undefined,
    requestFor: (said) =>
      version === undefined || version === versions?.at
        ? { type: 'send', text: said }
        : { type: 'go-to-version', version, text: said },
    end: (how) => {
      if (editing === undefined) return;
      store.edit(undefined);
      const typed = how === 'sent' ? store.saved.draft : '';
      change([unsent.current, typed].filter((each) => each !== '').join('\n'));
      unsent.current = '';
    },
  };
}
