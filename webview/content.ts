import { config } from 'zod/mini';
import { Inbox } from '../src/panel/inbox.ts';
import { hostMessageSchema } from '../src/panel/schema.ts';
import { Announcers, Content, Notices, Status } from './components/Content.tsx';
import { preparePainterThread } from './preview/painterThread.ts';
import { isHostMessage } from './state/host.ts';
import type { Store } from './state/store.ts';

// Loaded when the message box has been seen: all that needs a state, and what reads one.

/** What is drawn of a state. */
export interface ContentParts {
  readonly Content: typeof Content;
  readonly Notices: typeof Notices;
  readonly Status: typeof Status;
  readonly Announcers: typeof Announcers;
}

export const content: ContentParts = { Content, Notices, Status, Announcers };

/** Hands on what the host sends, as far as it is well formed, from now on. */
export function listen(store: Store): void {
  // The page's policy forbids code that is made of strings.
  config({ jitless: true });
  const inbox = new Inbox(hostMessageSchema, (line) => console.warn(line));
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = isHostMessage(data) ? inbox.read(data) : undefined;
    if (message) store.receive(message);
  });
  // The first preview will want a thread that paints; the cloud has none.
  requestIdleCallback(() => {
    if (store.snapshot.panel?.backend !== 'cloud') preparePainterThread();
  });
}
