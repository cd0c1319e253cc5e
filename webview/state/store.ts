import type { HostMessage, PanelRequest, PanelSelection, PanelState } from '../../src/panel/messages.ts';
import { assertNever } from '../lib/never.ts';
import { readSaved } from './host.ts';
import type { Host, SavedState } from './host.ts';
import { share } from './share.ts';

type HostReply = Extract<HostMessage, { type: 'reply' }>;

/** All that the components draw from. A new object after each change. */
export interface Snapshot {
  /** Undefined until the host has answered `ready`. */
  readonly panel: PanelState | undefined;
  /** Why the last request failed, until it is dismissed or another one succeeds. */
  readonly failure: string | undefined;
  /** What mends it. */
  readonly remedy: HostReply['remedy'] | undefined;
  /** The segment of the timeline that is selected. */
  readonly selection: PanelSelection | undefined;
  /** The host's last wish that the caret be in the message box. A new object for each wish. */
  readonly focus: { readonly text?: string } | undefined;
}

/** A request that the host refused; the message is for people. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly remedy: HostReply['remedy'] | undefined;

  constructor(message: string, remedy?: HostReply['remedy']) {
    super(message);
    this.remedy = remedy;
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: RequestError) => void;
}

/** Holds what the host said last and numbers what is asked of it. Knows nothing of the page. */
export class Store {
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #snapshot: Snapshot = {
    panel: undefined,
    failure: undefined,
    remedy: undefined,
    focus: undefined,
    selection: undefined,
  };
  #saved: SavedState;

  constructor(host: Host) {
    this.#host = host;
    this.#saved = readSaved(host.getState());
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** What outlives the page. */
  get saved(): SavedState {
    return this.#saved;
  }

  /** Tells the host that the page listens. Called once, after the first drawing. */
  ready(): void {
    this.#host.postMessage({ type: 'ready' });
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Takes what the host sends. */
  receive(message: HostMessage): void {
    switch (message.type) {
      case 'state':
        this.#publish({
          panel: share(this.#snapshot.panel, message.state),
          // What is selected is of one project.
          ...(this.#snapshot.panel?.project?.id !== message.state.project?.id && { selection: undefined }),
        });
        return;
      case 'reply':
        this.#settle(message);
        return;
      case 'focus-composer':
        this.#publish({ focus: message.text === undefined ? {} : { text: message.text } });
        return;
      default:
        assertNever(message);
    }
  }

  /**
   * Asks the host for something. Resolves to what was asked for, where something was.
   * @throws {RequestError} with the host's own words
   */
  request(body: PanelRequest): Promise<unknown> {
    const request = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(request, { resolve, reject });
      this.#host.postMessage({ type: 'request', request, body });
    });
  }

  /** Like {@link request}, but a refusal is shown on the page. @returns whether it succeeded */
  async ask(body: PanelRequest): Promise<boolean> {
    try {
      await this.request(body);
      this.dismissFailure();
      return true;
    } catch (error) {
      this.#publish({
        failure: error instanceof Error ? error.message : String(error),
        remedy: error instanceof RequestError ? error.remedy : undefined,
      });
      return false;
    }
  }

  /** What “this” is from now on. */
  select(selection: PanelSelection | undefined): void {
    this.#publish({ selection: share(this.#snapshot.selection, selection) });
  }

  dismissFailure(): void {
    this.#publish({ failure: undefined, remedy: undefined });
  }

  /** Keeps part of what outlives the page. */
  save(change: Partial<SavedState>): void {
    this.#saved = { ...this.#saved, ...change };
    this.#host.setState(this.#saved);
  }

  /**
   * Changes to the unsent text of a project; the one of the project before is kept. Words that were typed before there was a project go
   * along with it.
   *
   * @returns the text
   */
  openDraft(project: string | undefined): string {
    const { draft, draftOf, drafts } = this.#saved;
    if (project === draftOf) return draft;
    const { [project ?? '']: kept = '', ...others } = drafts;
    const isFirst = draftOf === undefined && draft !== '' && kept === '';
    const left = isFirst || draft === '' ? {} : { [draftOf ?? '']: draft };
    this.save({ draft: isFirst ? draft : kept, draftOf: project, drafts: { ...others, ...left } });
    return this.#saved.draft;
  }

  #settle({ request, value, error, remedy }: HostReply): void {
    const waiting = this.#waiting.get(request);
    if (waiting === undefined) return;
    this.#waiting.delete(request);
    if (error === undefined) waiting.resolve(value);
    else waiting.reject(new RequestError(error, remedy));
  }

  #publish(change: Partial<Snapshot>): void {
    const next = { ...this.#snapshot, ...change };
    // A state that says nothing new costs nothing.
    const { panel, failure, remedy, focus, selection } = this.#snapshot;
    if (
      next.panel === panel &&
      next.failure === failure &&
      next.remedy === remedy &&
      next.focus === focus &&
      next.selection === selection
    )
      return;
    this.#snapshot = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

const HOST_MESSAGES: ReadonlySet<unknown> = new Set<HostMessage['type']>([
  'state',
  'reply',
  'focus-composer',
]);

/** Other scripts may post to the window, too; only what calls itself a message of the host's is read. */
export function isHostMessage(data: unknown): data is { readonly type: HostMessage['type'] } {
  return typeof data === 'object' && data !== null && 'type' in data && HOST_MESSAGES.has(data.type);
}
