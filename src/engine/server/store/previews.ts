import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenPreview, PreviewJob } from '../../preview/openPreview.ts';
import { log } from '../../log.ts';
import type { VoiceSettings } from '../../handshake.ts';
import { toRenderError } from '../../renderErrors.ts';
import type { FfmpegTools, RenderCache } from '../../types.ts';
import { badRequest, RequestError } from '../answers.ts';
import type { SessionRecord } from './sessionFile.ts';
import type { Sessions } from './sessions.ts';

/** Opens a draft for being played (`preview/openPreview.ts`). */
export type OpenDraft = (job: PreviewJob) => Promise<OpenPreview>;

/** Previews that stay open: what is shown in this window's panels, and what it was before the last turns. */
const KEPT = 6;

interface Kept {
  readonly opening: Promise<OpenPreview>;
  readonly abort: AbortController;
  readonly folder: Promise<string>;
}

export interface PreviewsOptions {
  /** For what is prepared. */
  readonly folder: string;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  readonly voice: () => VoiceSettings | undefined;
  readonly open: OpenDraft;
  readonly sessions: Sessions;
}

/** The sessions' drafts, open for being played. Another draft of a session is another preview. */
export class Previews {
  readonly #options: PreviewsOptions;
  /** By session and draft, in the order of their last use. */
  readonly #kept = new Map<string, Kept>();

  constructor(options: PreviewsOptions) {
    this.#options = options;
  }

  /** A session's draft as it is now. @throws {RequestError} 400 with the reason, when it cannot be shown */
  async of(session: SessionRecord): Promise<OpenPreview> {
    const { draft } = session;
    if (draft === undefined) throw badRequest('There is nothing to show yet.');
    const key = `${session.id}-${createHash('sha256').update(JSON.stringify(draft)).digest('hex')}`;
    const kept = this.#kept.get(key) ?? this.#open(session, draft);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      void this.#forget(oldest);
    }
    try {
      return await kept.opening;
    } catch (error) {
      // What was wrong may be mended: a font installed, a file added.
      void this.#forget(key);
      throw asRefusal(error);
    }
  }

  /** A session's preview will be asked for, if it is shown: opens it, so that its first picture is there by then. Never rejects. */
  async expect(sessionId: string): Promise<void> {
    try {
      const preview = await this.of(await this.#options.sessions.read(sessionId));
      await preview.makePoster();
    } catch {
      // Whoever asks for it is told why there is none.
    }
  }

  /** The bytes of a part of a session's preview, or of one that it had a moment ago. @returns undefined for what is none */
  async part(session: SessionRecord, part: string): Promise<Uint8Array | undefined> {
    const newest = await this.of(session);
    const others = [...this.#kept].filter(([key]) => key.startsWith(`${session.id}-`));
    const previews = [newest, ...(await Promise.all(others.map(([, { opening }]) => opening)))];
    try {
      for (const preview of previews) {
        const bytes = preview.part(part);
        if (bytes !== undefined) return await bytes;
      }
      return undefined;
    } catch (error) {
      throw asRefusal(error);
    }
  }

  /** Stops what is being made; resolves when nothing is left of it. */
  async close(): Promise<void> {
    await Promise.all([...this.#kept.keys()].map((key) => this.#forget(key)));
  }

  #open(session: SessionRecord, draft: PreviewJob['draft']): Kept {
    const { tools, cache, voice, open, sessions } = this.#options;
    const abort = new AbortController();
    const files = new Map(sessions.media(session).map((file) => [file.hash, file]));
    const folder = this.#newFolder();
    const media: PreviewJob['media'] = (hash) => files.get(hash);
    const opening = folder.then((place) =>
      open({ draft, media, tools, cache, voice: voice(), folder: place, signal: abort.signal }),
    );
    return { opening, abort, folder };
  }

  async #newFolder(): Promise<string> {
    await mkdir(this.#options.folder, { recursive: true });
    return mkdtemp(join(this.#options.folder, 'preview-'));
  }

  async #forget(key: string): Promise<void> {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    this.#kept.delete(key);
    kept.abort.abort();
    // One that did not open has told so itself.
    const preview = await kept.opening.catch(() => undefined);
    await preview?.idle();
    await rm(await kept.folder, { recursive: true, force: true });
  }
}

/** Why a draft, or a part of it, cannot be shown, for its user. */
function asRefusal(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  log(`preview: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return badRequest(toRenderError(error, 'the preview').message, { cause: error });
}
