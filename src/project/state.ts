import { randomUUID } from 'node:crypto';
import type { Timeline } from '../timeline/types.ts';
import { withMarksOf } from './export/draftMark.ts';
import type { ProjectHost } from './host.ts';
import { patched } from './patch.ts';
import type { Patch } from './patch.ts';
import type {
  Activity,
  Card,
  ChatMessage,
  CreditBalance,
  ExportJob,
  ProjectAsset,
  ProjectRecord,
  ProjectSnapshot,
  Said,
} from './types.ts';

type Listener = (snapshot: ProjectSnapshot) => void;

/**
 * What a project knows, in one place: the record that is stored, and what only matters while it is open. Every change makes a new
 * snapshot and tells the listeners. `update` changes memory, `commit` the file as well.
 */
export class ProjectState {
  readonly #host: ProjectHost;
  readonly #listeners = new Set<Listener>();
  #snapshot: ProjectSnapshot;
  #closed = false;
  #prefix = '';

  constructor(host: ProjectHost, record: ProjectRecord) {
    this.#host = host;
    this.#snapshot = { record };
  }

  get snapshot(): ProjectSnapshot {
    return this.#snapshot;
  }

  get record(): ProjectRecord {
    return this.#snapshot.record;
  }

  /** The window has let go of this project: whatever still ends writes nothing and tells nobody. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Calls `listener` after every change. Returns the way to stop that. */
  onDidChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Changes the record in memory. Keys whose value is undefined are taken away. */
  update(patch: Patch<ProjectRecord>): void {
    const record = withMarksOf(this.record, patched(this.record, patch));
    this.#publish({ ...this.#snapshot, record });
  }

  /** Changes the record and writes it. @throws {StoreError} */
  async commit(patch: Patch<ProjectRecord> = {}): Promise<void> {
    this.update(patch);
    if (!this.#closed) await this.#host.store.save(this.record);
  }

  /** Takes over what another window has written in the meantime. */
  replace(record: ProjectRecord): void {
    this.#publish({ ...this.#snapshot, record });
  }

  /** What every label of the activity begins with: “2 of 5: ”. */
  setPrefix(prefix: string): void {
    this.#prefix = prefix;
  }

  /** Steps of less than a hundredth are not worth a new snapshot. */
  setActivity(given: Activity | undefined): void {
    const activity = given && { ...given, label: `${this.#prefix}${given.label}` };
    const { activity: now } = this.#snapshot;
    if (
      activity?.label === now?.label &&
      activity?.phase === now?.phase &&
      !isStep(now?.fraction, activity?.fraction)
    )
      return;
    const since = activity?.phase === now?.phase ? now?.since : this.#host.clock.now().toISOString();
    this.#publish(
      patched<ProjectSnapshot>(this.#snapshot, {
        activity: activity && { ...activity, ...(since !== undefined && { since }) },
      }),
    );
  }

  setTimeline(timeline: Timeline | undefined): void {
    this.#publish(patched<ProjectSnapshot>(this.#snapshot, { timeline }));
  }

  setCredits(credits: CreditBalance): void {
    this.#publish({ ...this.#snapshot, credits });
  }

  /** Adds a message to the chat and returns it. Not yet written. */
  say(
    role: ChatMessage['role'],
    text: string,
    more: Partial<Pick<ChatMessage, 'actions' | 'streaming' | keyof Card>> & Omit<Said, 'text'> = {},
  ): ChatMessage {
    const at = this.#host.clock.now().toISOString();
    const message: ChatMessage = {
      ...{ id: randomUUID(), role, text, at, streaming: false, actions: [] },
      ...more,
    };
    this.update({ messages: [...this.record.messages, message] });
    return message;
  }

  /** Changes one message. */
  rewrite(id: string, patch: Partial<Omit<ChatMessage, 'id'>>): void {
    this.update({
      messages: this.record.messages.map((each) => (each.id === id ? { ...each, ...patch } : each)),
    });
  }

  /** Takes one message out of the chat. */
  unsay(id: string): void {
    this.update({ messages: this.record.messages.filter((each) => each.id !== id) });
  }

  /** Changes one asset. Keys whose value is undefined are taken away. */
  updateAsset(id: string, patch: Patch<ProjectAsset>): void {
    this.update({ assets: this.record.assets.map((each) => (each.id === id ? patched(each, patch) : each)) });
  }

  /** Changes one export. Keys whose value is undefined are taken away. */
  updateExport(id: string, patch: Patch<ExportJob>): void {
    this.update({
      exports: this.record.exports.map((each) => (each.id === id ? patched(each, patch) : each)),
    });
  }

  close(): void {
    this.#closed = true;
    this.#listeners.clear();
  }

  #publish(snapshot: ProjectSnapshot): void {
    if (this.#closed) return;
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener(snapshot);
  }
}

/** Whether progress is worth telling. @param from, to fractions 0–1 */
export function isStep(from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined) return from !== to;
  return Math.abs(to - from) >= 0.01 || (to === 1 && from !== 1);
}
