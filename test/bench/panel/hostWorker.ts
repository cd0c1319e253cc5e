// The host's end of the panel in a thread of its own, as the editor's is in a process of its own: making states costs the page nothing, reading
// them what it costs in the editor. Built for the page by `panel.ts`.
import type { HostMessage, PanelMessage, PanelState, WebviewMessage } from '../../../src/panel/messages.ts';
import { changeOf } from '../../../src/panel/changes.ts';
import { share } from '../../../src/panel/share.ts';
import { ASSETS, message, project, state, TIMELINE } from '../../ui/panel-page/support/states.ts';

/** What the benchmark asks of it. */
export type HostOrder =
  | { readonly show: keyof typeof SHOWN }
  /** Goes on with an answer, so many pieces of it, one each so many ms. */
  | { readonly stream: number; readonly everyMs: number };

declare const self: {
  onmessage: (event: { readonly data: WebviewMessage | HostOrder }) => void;
  postMessage(message: HostMessage | { readonly done: true }): void;
};

/** As `PanelHost` does: at most so often is a state sent, ms, with so many messages. */
const STATE_INTERVAL_MS = 50;
const MOST_MESSAGES = 100;

const talk = Array.from({ length: 10_000 }, (_, index) =>
  message(
    index % 2 === 0 ? 'user' : 'assistant',
    `Message ${index}: *some* words, with\n\n- a list\n- and \`code\`, of what was changed`,
    { id: `m${index}` },
  ),
);

const THOUSAND = {
  ...TIMELINE,
  durationMs: 4_000_000,
  tracks: TIMELINE.tracks.map((track) => ({
    ...track,
    segments: Array.from({ length: 1000 }, (_, at) => ({
      id: `${track.kind}/${at}`,
      name: track.kind === 'text' ? `Words ${at}` : `photo-${at}.jpg`,
      startMs: at * 4000,
      durationMs: 4000,
      ...(track.kind === 'video' && { asset: ASSETS[at % 6]?.id ?? '' }),
      ...(track.kind === 'text' && { text: `Words ${at}` }),
    })),
  })),
};

function conversation(messages: readonly PanelMessage[], id = 'long'): PanelState {
  const earlier = messages.length - MOST_MESSAGES;
  return state(
    project({
      id,
      messages: messages.slice(-MOST_MESSAGES),
      ...(earlier > 0 && { earlier }),
      timeline: TIMELINE,
    }),
  );
}

const SHOWN = {
  short: () => state(project({ timeline: TIMELINE })),
  'ten thousand messages': () => conversation(talk),
  'a thousand pieces': () => state(project({ id: 'pieces', timeline: THOUSAND })),
  'all of it': () => {
    const { project: long, ...rest } = conversation(talk);
    return { ...rest, ...(long && { project: { ...long, timeline: THOUSAND } }) };
  },
};

let told: { readonly state: PanelState; readonly number: number } | undefined;

/** As `PanelPage` does. */
function post(next: PanelState): void {
  const shown = share(told?.state, next);
  const number = (told?.number ?? 0) + 1;
  const change = told && changeOf(told.state, shown);
  told = { state: shown, number };
  self.postMessage(
    change ? { type: 'change', after: number - 1, change } : { type: 'state', state: shown, number },
  );
}

async function stream(pieces: number, everyMs: number): Promise<void> {
  let text = '';
  let sent = 0;
  const start = performance.now();
  while (sent < pieces) {
    await new Promise((next) => setTimeout(next, STATE_INTERVAL_MS));
    const due = Math.min(pieces, Math.floor((performance.now() - start) / everyMs));
    for (; sent < due; sent += 1) text += sent % 40 === 39 ? '.\n\n' : `word${sent} *so* `;
    post(conversation([...talk, message('assistant', text, { id: 'answer', streaming: sent < pieces })]));
  }
}

async function obey(order: HostOrder): Promise<void> {
  if ('show' in order) post(SHOWN[order.show]());
  else await stream(order.stream, order.everyMs);
  self.postMessage({ done: true });
}

function answer(request: number, body: Extract<WebviewMessage, { type: 'request' }>['body']): void {
  if (body.type !== 'earlier-messages') return;
  const end = talk.findIndex(({ id }) => id === body.before);
  self.postMessage({ type: 'reply', request, value: talk.slice(Math.max(0, end - MOST_MESSAGES), end) });
}

self.onmessage = ({ data }) => {
  if (!('type' in data)) void obey(data);
  else if (data.type === 'ready') post(SHOWN.short());
  else answer(data.request, data.body);
};
