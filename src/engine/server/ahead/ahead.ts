import { draftOfPhoto } from '../../director/onePhoto.ts';
import type { EngineDraft } from '../../draft/index.ts';
import type { VoiceSettings } from '../../handshake.ts';
import { Lanes } from '../../lanes.ts';
import type { PrepareJob } from '../../preview/prepareStills.ts';
import type { FfmpegTools, FilmJob, MediaFile, RenderCache } from '../../types.ts';
import { checkDraft } from '../checkDraft.ts';
import type { SessionRecord } from '../store/sessionFile.ts';
import type { Sessions } from '../store/sessions.ts';
import { AheadQueue, type AheadOptions } from './aheadQueue.ts';

/** What can be done ahead of time for a film; it is left in the cache (`render/render.ts`). */
export interface AheadWork {
  /** Prepares its photos, for previews and exports. */
  readonly prepare: (job: PrepareJob) => Promise<void>;
  /** Makes all of its parts. */
  readonly render: (job: FilmJob) => Promise<void>;
}

export interface AheadContext {
  readonly sessions: Sessions;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  readonly voice: () => VoiceSettings | undefined;
  readonly work: AheadWork;
  /** For what is needed on the way. */
  readonly workFolder: string;
}

/** What will probably be asked for. It is never told, neither that it is done nor that it could not be. */
export class Ahead {
  readonly #context: AheadContext;
  readonly #queue: AheadQueue;
  readonly #lanes = new Lanes(1);

  constructor(context: AheadContext, options: AheadOptions) {
    this.#context = context;
    this.#queue = new AheadQueue(options);
  }

  /** A session's draft may be exported: makes what has changed. */
  expectExport(sessionId: string): void {
    this.#queue.add({
      name: `film of ${sessionId}`,
      kind: 'film',
      run: (signal) => this.#film(sessionId, signal),
    });
  }

  /**
   * A file of a session may be shown: a photo is prepared.
   * @param file where it is as long as it is not among the session's, whose request may still bring others
   * @param skill that it was uploaded for
   */
  expectFile(sessionId: string, file: MediaFile, skill: string): void {
    this.#queue.add({
      name: `source ${file.hash} of ${sessionId}`,
      kind: 'source',
      run: (signal) => this.#source(sessionId, file, skill, signal),
    });
  }

  /** Whether what will probably be asked for is made ahead of time. */
  get isOn(): boolean {
    return this.#queue.isOn;
  }

  /** `clipwright.renderAhead`, as the host says it. */
  enable(enabled: boolean): void {
    this.#queue.enable(enabled);
  }

  /** Stops for good; resolves when no child is left. */
  close(): Promise<void> {
    return this.#queue.close();
  }

  async #film(sessionId: string, signal: AbortSignal): Promise<void> {
    const { sessions, work } = this.#context;
    const session = await sessions.read(sessionId);
    // Without attribution its exports are refused.
    if (session.attributed) await work.render(this.#job(session, session.draft, signal));
  }

  async #source(sessionId: string, incoming: MediaFile, skill: string, signal: AbortSignal): Promise<void> {
    const { sessions, work } = this.#context;
    const session = await sessions.read(sessionId);
    const file = sessions.media(session).find(({ hash }) => hash === incoming.hash) ?? incoming;
    const draft = draftOfPhoto(file, { draft: session.draft, skill });
    if (draft) await work.prepare({ ...this.#kept, ...checkDraft(draft, [file]), signal });
  }

  /** @throws {RequestError} for a draft that could not be exported either */
  #job(session: SessionRecord, draft: EngineDraft | undefined, signal: AbortSignal): FilmJob {
    const film = checkDraft(draft, this.#context.sessions.media(session));
    return { ...film, ...this.#kept, voice: this.#context.voice(), lanes: this.#lanes.share(), signal };
  }

  get #kept(): Pick<AheadContext, 'workFolder' | 'tools' | 'cache'> {
    const { tools, cache, workFolder } = this.#context;
    return { workFolder, tools, cache };
  }
}
