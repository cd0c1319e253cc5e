import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage } from '../../../src/panel/messages.ts';
import { pure } from '../../hooks.ts';

interface AnnouncerProps {
  readonly messages: readonly PanelMessage[] | undefined;
}

/**
 * Reads new messages to people who cannot see them, each once and whole. The chat itself is no live region: while an
 * answer is being written it would be read in scraps.
 */
export const Announcer = pure(function Announcer({ messages }: AnnouncerProps) {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    const finished = (messages ?? []).filter(({ role, streaming }) => role !== 'user' && !streaming);
    const before = known.current;
    known.current = new Set(finished.map(({ id }) => id));
    // What was there when the page appeared, or the project was opened, is not new.
    if (before === null || (before.size === 0 && finished.length > 1)) return;
    const fresh = finished.filter(({ id }) => !before.has(id));
    if (fresh.length > 0 && fresh.length <= MOST) setNews(fresh.map(spoken).join('\n'));
  }, [messages]);
  return (
    <div class="unseen" role="status" aria-live="polite" data-part="announcer">
      {news !== '' && news}
    </div>
  );
});

/** More than this at once is another project's chat, not news. */
const MOST = 3;

function spoken({ role, text }: PanelMessage): string {
  return role === 'error' ? `Error: ${text}` : text;
}
