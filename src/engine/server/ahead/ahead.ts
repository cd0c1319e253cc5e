import { Lanes } from '../../lanes.ts';
import type { FfmpegTools, FilmJob, RenderCache } from '../../types.ts';
import { checkDraft } from '../checkDraft.ts';
import type { Sessions } from '../store/sessions.ts';
import { AheadQueue, type AheadOptions } from './aheadQueue.ts';

/** Makes the parts of a film, and leaves them in the cache (`render/render.ts`). */
export type RenderAhead = (job: FilmJob) => Promise<void>;

export interface AheadContext {
  readonly sessions: Sessions;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  readonly render: RenderAhead;
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

  /** `clipwright.renderAhead`, as the host says it. */
  enable(enabled: boolean): void {
    this.#queue.enable(enabled);
  }

  /** Stops for good; resolves when no child is left. */
  close(): Promise<void> {
    return this.#queue.close();
  }

  async #film(sessionId: string, signal: AbortSignal): Promise<void> {
    const { sessions, tools, cache, render, workFolder } = this.#context;
    const session = await sessions.read(sessionId);
    // Without attribution its exports are refused.
    if (!session.attributed) return;
    const film = checkDraft(session.draft, sessions.media(session));
    await render({ ...film, workFolder, tools, cache, lanes: this.#lanes.share(), signal });
  }
}
