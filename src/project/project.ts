import type { SkillSlug } from '../skills/types.ts';
import type { ProjectHost } from './host.ts';
import type {
  ActionId,
  ChatMessage,
  ExportedVideo,
  MessageAction,
  ProjectRecord,
  ProjectSnapshot,
} from './types.ts';

/**
 * How a piece of work ended. Failures are told in the chat (`message` is that message, actions included); they are not thrown,
 * so that the panel stays usable.
 */
export type Outcome =
  | { readonly status: 'done'; readonly video?: ExportedVideo }
  | { readonly status: 'failed'; readonly message: ChatMessage }
  /** The user's Stop. */
  | { readonly status: 'stopped' };

interface Work {
  readonly signal?: AbortSignal;
}

/** One video in the making. */
export class Project {
  readonly #host: ProjectHost;
  readonly #record: ProjectRecord;

  private constructor(host: ProjectHost, record: ProjectRecord) {
    this.#host = host;
    this.#record = record;
  }

  /** A new project, stored at once. `name` is replaced by one from the first request when it is left out. */
  static create(
    _host: ProjectHost,
    _options: {
      readonly skill: SkillSlug;
      readonly backend: ProjectRecord['backend'];
      readonly name?: string;
    },
  ): Promise<Project> {
    throw new Error('Not built yet');
  }

  /** A stored project. Touches neither network nor disk; call {@link resume} to pick up what was running. */
  static open(host: ProjectHost, record: ProjectRecord): Project {
    return new Project(host, record);
  }

  get id(): string {
    return this.#record.id;
  }

  get snapshot(): ProjectSnapshot {
    return { record: this.#record };
  }

  /** A piece of work is going on: another one is refused (`failed`) until it has ended. */
  get busy(): boolean {
    return false;
  }

  /** Calls `listener` after every change. Returns the way to stop that. */
  onDidChange(_listener: (snapshot: ProjectSnapshot) => void): () => void {
    throw new Error('Not built yet');
  }

  /** Checks files and folders and takes the good ones; each bad one gets a message of its own. `failed` when none was good. */
  addFiles(_paths: readonly string[], _work: Work = {}): Promise<Outcome> {
    throw new Error('Not built yet');
  }

  /** Says something: a request for the backend, or a word that takes the short way (export, credits, status, upload). */
  send(_text: string, _work: Work = {}): Promise<Outcome> {
    throw new Error('Not built yet');
  }

  /** Makes the MP4. `done` carries the video. */
  export(_work: Work = {}): Promise<Outcome> {
    throw new Error('Not built yet');
  }

  /** Stops the work under way; resolves when it has ended and the chat says what became of it. */
  cancel(): Promise<void> {
    throw new Error('Not built yet');
  }

  /**
   * Does what a button below a message says. Resolves to the action when it is the editor's to do (files to pick, a page to open,
   * a setting, a video to show), with its `target` filled in.
   */
  perform(_action: ActionId, _messageId: string, _work: Work = {}): Promise<Outcome | MessageAction> {
    throw new Error('Not built yet');
  }

  /** Sends the last request that failed once more. Only ever called by the user's wish. */
  retry(_work: Work = {}): Promise<Outcome> {
    throw new Error('Not built yet');
  }

  /** After a reload: asks what became of a turn that was under way (never sends it again) and picks up running exports. */
  resume(_work: Work = {}): Promise<Outcome> {
    throw new Error('Not built yet');
  }

  /** The address that opens the session in a browser. @throws {BackendError} */
  browserLink(_signal?: AbortSignal): Promise<string> {
    throw new Error('Not built yet');
  }

  /** Asks for the credits; the snapshot carries them afterwards. Never throws: a failure is logged. */
  refreshCredits(_signal?: AbortSignal): Promise<void> {
    throw new Error('Not built yet');
  }

  /** Lets go of the project without stopping anything on the server: a later {@link resume} picks it up. */
  close(): Promise<void> {
    throw new Error('Not built yet');
  }
}
