import { changed } from '../../src/panel/changes.ts';
import type {
  HostMessage,
  PanelMessage,
  PanelRequest,
  PanelSelection,
  PanelState,
  StateChange,
} from '../../src/panel/messages.ts';
import { assertNever } from '../lib/never.ts';
import { keepEarlier, withBefore } from './conversation.ts';
import { readSaved } from './host.ts';
import type { Host, SavedState } from './host.ts';
import { RequestError, Requests, type Remedy } from './requests.ts';
import { share } from '../../src/panel/share.ts';

/** All that the components draw from. A new object after each change. */
export interface Snapshot {
  /** Undefined until the host has answered `ready`. */
  readonly panel: PanelState | undefined;
  /** Why the last request failed, until it is dismissed or another one succeeds. */
  readonly failure: string | undefined;
  /** What mends it. */
  readonly remedy: Remedy | undefined;
  /** The segment of the timeline that is selected. */
  readonly selection: PanelSelection | undefined;
  /** The moment of the video that is to be seen, since something there was selected; ms. A new object for each wish. */
  readonly moment: { readonly atMs: number } | undefined;
  /** The host's last wish that the caret be in the message box. A new object for each wish. */
  readonly focus: { readonly text?: string } | undefined;
  /** Files that were dropped from elsewhere on the system, for the message box. A new list each time. */
  readonly dropped: readonly File[] | undefined;
  /** What the user says once more in other words, and the version of the video that it was said about. A new object each time. */
  readonly editing: { readonly text: string; readonly before: string | undefined } | undefined;
}

/** Holds what the host said last, and asks it for things. Knows nothing of the page. */
export class Store {
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  readonly #requests: Requests;
  /** The last state that the host told, as it told it, and its number; undefined while the whole is asked for. */
  #told: { readonly state: PanelState; readonly number: number } | undefined;
  /** The message whose predecessors are being asked for. */
  #loading: string | undefined;
  #snapshot: Snapshot = {
    panel: undefined,
    failure: undefined,
    remedy: undefined,
    focus: undefined,
    selection: undefined,
    moment: undefined,
    dropped: undefined,
    editing: undefined,
  };
  #saved: SavedState;

  constructor(host: Host) {
    this.#host = host;
    this.#requests = new Requests(host);
    this.#saved = readSaved(host.getState());
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** What outlives the page. */
  get saved(): SavedState {
    return this.#saved;
  }

  /** Tells the host that the page listens, and has no state: once it can draw one, and where it has lost track. */
  ready(): void {
    this.#host.postMessage({ type: 'ready' });
    this.#requests.listen();
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
        this.#told = { state: message.state, number: message.number ?? Number.NaN };
        this.#take(message.state);
        return;
      case 'change':
        this.#takeChange(message.after, message.change);
        return;
      case 'reply':
        this.#requests.settle(message);
        return;
      case 'focus-composer':
        this.#publish({ focus: message.text === undefined ? {} : { text: message.text } });
        return;
      default:
        assertNever(message);
    }
  }

  /**
   * Asks the host for something, once the page listens. Resolves to what was asked for, where something was.
   * @throws {RequestError} with the host's own words
   */
  request(body: PanelRequest): Promise<unknown> {
    return this.#requests.ask(body);
  }

  /** Like {@link request}, but a refusal is shown on the page. @returns whether it succeeded */
  async ask(body: PanelRequest): Promise<boolean> {
    try {
      await this.request(body);
      this.dismissFailure();
      return true;
    } catch (error) {
      this.refused(error);
      return false;
    }
  }

  /** Shows why something was refused. */
  refused(error: unknown): void {
    this.#publish({
      failure: error instanceof Error ? error.message : String(error),
      remedy: error instanceof RequestError ? error.remedy : undefined,
    });
  }

  /** What “this” is from now on. */
  select(selection: PanelSelection | undefined): void {
    this.#publish({ selection: share(this.#snapshot.selection, selection) });
  }

  /** Lets the preview show a moment of the video, ms. */
  showMoment(atMs: number): void {
    this.#publish({ moment: { atMs } });
  }

  /**
   * Asks for the messages before the oldest one that the page has; that they cannot be had now is no failure of the user's.
   *
   * @param read undefined for what are no messages
   */
  async loadEarlier(
    project: string,
    before: string,
    read: (answer: unknown) => readonly PanelMessage[] | undefined,
  ): Promise<void> {
    if (this.#loading === before) return;
    this.#loading = before;
    const found = read(
      await this.request({ type: 'earlier-messages', project, before }).catch(() => undefined),
    );
    this.#loading = undefined;
    const { panel } = this.#snapshot;
    // Meanwhile another project may be shown.
    if (found === undefined || panel?.project?.messages[0]?.id !== before) return;
    this.#publish({ panel: { ...panel, project: withBefore(panel.project, found) } });
  }

  /** Hands files to the message box. */
  hold(dropped: readonly File[]): void {
    this.#publish({ dropped });
  }

  /** Begins to say something once more in other words; without any, it is given up. */
  edit(editing: Snapshot['editing']): void {
    this.#publish({ editing });
  }

  /** Something cannot be done, in words for people. */
  fail(failure: string): void {
    this.#publish({ failure, remedy: undefined });
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

  #takeChange(after: number, change: StateChange): void {
    if (this.#told === undefined) return;
    if (this.#told.number !== after) {
      // One was lost, or could not be read.
      this.#told = undefined;
      this.ready();
      return;
    }
    const state = changed(this.#told.state, change);
    this.#told = { state, number: after + 1 };
    this.#take(state);
  }

  #take(state: PanelState): void {
    const { panel: before } = this.#snapshot;
    const isOther = before?.project?.id !== state.project?.id;
    this.#publish({
      panel: share(before, keepEarlier(before, state)),
      // What is selected, or said once more, is of one project.
      ...(isOther && { selection: undefined, moment: undefined, editing: undefined }),
    });
  }

  #publish(change: Partial<Snapshot>): void {
    const next = { ...this.#snapshot, ...change };
    // A state that says nothing new costs nothing.
    const before = this.#snapshot;
    if (
      Object.keys(change).every((key) =>
        Object.is(next[key as keyof Snapshot], before[key as keyof Snapshot]),
      )
    )
      return;
    this.#snapshot = next;
    for (const listener of [...this.#listeners]) listener();
  }
}
