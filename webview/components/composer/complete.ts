import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAsk, useStore } from '../../hooks.ts';
import {
  askedAt,
  commandsFor,
  filesFor,
  mentionsFor,
  MOST,
  type Asked,
  type Completion,
} from '../../lib/completion.ts';
import { caretOf, putCaret, type TextAreaElement } from '../../toolkit/TextArea.ts';
import type { MessageDraft } from './draft.ts';

/** What of a project can be named. */
type Named = Parameters<typeof mentionsFor>[1];

/** What is offered for the word at the caret. */
export interface Completing {
  readonly offers: readonly Completion[];
  readonly active: number;
  readonly choose: (completion: Completion) => void;
  /** @returns whether the key was taken */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** Completes `/` and `@` in the message box. */
export function useCompletion(
  area: RefObject<TextAreaElement>,
  { text, change }: MessageDraft,
  project: Named | undefined,
): Completing {
  const ask = useAsk();
  const [active, setActive] = useState(0);
  /** The text for which the list was closed. */
  const [closed, setClosed] = useState('');
  const asked = text === closed ? undefined : askedAt(text, caretOf(area.current) ?? text.length);
  const files = useFiles(asked?.kind === 'mention' ? asked.query : undefined);
  const offers = asked ? offersFor(asked, project, files) : [];
  useEffect(() => setActive(0), [asked?.query, asked?.kind]);

  const choose = ({ insert, request }: Completion): void => {
    if (!asked) return;
    const end = asked.from + 1 + asked.query.length;
    const next = text.slice(0, asked.from) + (insert ?? '') + text.slice(end);
    change(next);
    setClosed(next);
    putCaret(area.current, asked.from + (insert ?? '').length);
    if (request) void ask(request);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const chosen = offers[Math.min(active, offers.length - 1)];
    if (!chosen || event.isComposing) return false;
    if (event.key === 'ArrowDown') setActive((active + 1) % offers.length);
    else if (event.key === 'ArrowUp') setActive((active + offers.length - 1) % offers.length);
    else if (event.key === 'Escape') setClosed(text);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) choose(chosen);
    else return false;
    return true;
  };
  return { offers, active: Math.min(active, Math.max(0, offers.length - 1)), choose, onKeyDown };
}

function offersFor(
  { kind, query }: Asked,
  project: Named | undefined,
  files: readonly string[],
): readonly Completion[] {
  if (kind === 'command') return commandsFor(query, project !== undefined);
  const own = project ? mentionsFor(query, project) : [];
  const known = new Set(own.map(({ label }) => label.toLowerCase()));
  const others = filesFor(files, project !== undefined).filter(
    ({ label }) => !known.has((label.split('/').at(-1) ?? label).toLowerCase()),
  );
  return [...own, ...others].slice(0, MOST);
}

/** Files of the workspace with these letters in their names; those of the letters before until the host has answered. */
function useFiles(query: string | undefined): readonly string[] {
  const store = useStore();
  const [files, setFiles] = useState<readonly string[]>([]);
  useEffect(() => {
    if (query === undefined) return;
    let wanted = true;
    store.request({ type: 'find-files', query }).then(
      (found) => {
        if (wanted && Array.isArray(found)) setFiles(found.filter((path) => typeof path === 'string'));
      },
      // Without them there are still the video's own.
      () => wanted && setFiles([]),
    );
    return () => void (wanted = false);
  }, [query]);
  return query === undefined ? [] : files;
}
