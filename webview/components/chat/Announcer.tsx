import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';
import { plainText } from '../../lib/markdown.ts';

interface AnnouncerProps {
  readonly project: string | undefined;
  readonly messages: readonly PanelMessage[] | undefined;
}

/**
 * Reads new messages to people who cannot see them, each once and whole. The chat itself is no live region: while an
 * answer is being written it would be read in scraps.
 */
export const Announcer = pure(function Announcer({ project, messages }: AnnouncerProps) {
  const known = useRef<Known | null>(null);
  const [news, setNews] = useState<News>({ number: 0, text: '' });
  useEffect(() => {
    const finished = (messages ?? []).filter(({ role, streaming }) => role !== 'user' && !streaming);
    const before = known.current;
    known.current = { project, ids: new Set(finished.map(({ id }) => id)) };
    // What was there when the page appeared, or the project was opened, is not new.
    if (before === null || isOther(before.project, project)) return;
    if (before.ids.size === 0 && finished.length > 1) return;
    const fresh = finished.filter(({ id }) => !before.ids.has(id));
    if (fresh.length === 0 || fresh.length > MOST) return;
    setNews(({ number }) => ({ number: number + 1, text: fresh.map(spoken).join('\n') }));
  }, [project, messages]);
  return (
    <div class="unseen" role="status" aria-live="polite" data-part="announcer">
      {news.text !== '' && <p key={news.number}>{news.text}</p>}
    </div>
  );
});

interface Known {
  readonly project: string | undefined;
  readonly ids: ReadonlySet<string>;
}

/** What is to be read. The same words once more are a new element: else nothing would change, and nothing be read. */
interface News {
  readonly number: number;
  readonly text: string;
}

/** Another project was opened; the first one that there is belongs to what was said just now. */
function isOther(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && before !== now;
}

/** More than this at once is no news. */
const MOST = 3;

function spoken({ role, text }: PanelMessage): string {
  if (role === 'assistant') return plainText(text);
  return role === 'error' ? `Error: ${text}` : text;
}
