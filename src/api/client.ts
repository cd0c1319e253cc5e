import type { z } from 'zod';
import { EXPORT_FORMATS } from '../exportFormats.ts';
import { isAnonymous } from './account.ts';
import { webAddress } from './address.ts';
import { isBackendError } from './errors.ts';
import type { Clock } from './http/clock.ts';
import { uploadFailure } from './http/answerFailure.ts';
import { openDownload } from './http/download.ts';
import { multipartOf } from './http/multipart.ts';
import { tellable } from './http/tellable.ts';
import { Requests, type ApiRequest } from './requests.ts';
import {
  claimTokenSchema,
  creditsSchema,
  previewSchema,
  sessionSchema,
  stateSchema,
} from './schema/answers.ts';
import { renderSchema, renderStatus } from './schema/render.ts';
import { uploadAnswer, uploadSchema } from './schema/upload.ts';
import { Transport } from './transport.ts';
import { AGENT, chat } from './turn/chat.ts';
import type {
  AgentEvent,
  Attribution,
  Backend,
  ChatInput,
  Credentials,
  Credits,
  Download,
  DownloadOptions,
  DownloadSource,
  ExportRequest,
  PreviewFilm,
  RenderStatus,
  Session,
  SessionState,
  UploadedFile,
  UploadOptions,
  UploadSource,
} from './types.ts';

export interface NemoClientOptions {
  /** Address of the API, such as `https://mega-api-prod.nemovideo.ai`; https, or http on this machine. */
  readonly baseUrl: string;
  /** Address of the web app, for links; without it there are none. */
  readonly webUrl?: string;
  readonly attribution: Attribution;
  readonly credentials: Credentials;
  /** Connections, perhaps shared by several clients; one of its own otherwise. */
  readonly transport?: Transport;
  readonly clock?: Clock;
}

const RENDER = '/api/render/proxy/lambda';
/** The server may look at a large upload for minutes before it answers, ms. */
const UPLOAD_TIMEOUT = 10 * 60_000;
/** What is asked for of a preview may have to be made first: a clip decoded, a sound mixed, ms. */
const PREVIEW_TIMEOUT = 5 * 60_000;

const previewPath = (sessionId: string): string =>
  `/api/preview/${AGENT}/me/${encodeURIComponent(sessionId)}`;

/** The NemoVideo API, or the embedded engine that speaks the same. */
export class NemoClient implements Backend {
  readonly #requests: Requests;
  readonly #transport: Transport;
  readonly #ownsTransport: boolean;
  readonly #baseUrl: string;
  readonly #webUrl: string | undefined;

  constructor({ baseUrl, webUrl, attribution, credentials, transport, clock }: NemoClientOptions) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#webUrl = webUrl;
    this.#transport = transport ?? new Transport();
    this.#ownsTransport = transport === undefined;
    this.#requests = new Requests({
      transport: this.#transport,
      baseUrl: this.#baseUrl,
      attribution,
      credentials,
      ...(clock && { clock }),
    });
  }

  async openSession(language: string, signal?: AbortSignal): Promise<Session> {
    const answer = await this.#requests.json(
      {
        method: 'POST',
        path: `/api/tasks/me/with-session/${AGENT}`,
        subject: 'account',
        repeat: 'once',
        json: { task_name: 'project', language },
        signal,
      },
      sessionSchema,
    );
    return sessionOf(answer);
  }

  async browserLink({ sessionId, taskId }: Session, signal?: AbortSignal): Promise<string> {
    // Before there is a claim that could go anywhere.
    const web = webAddress(this.#webUrl);
    const { claim_token: claim } = await this.#requests.json(
      {
        method: 'POST',
        path: '/api/auth/claim-token',
        subject: 'session',
        repeat: 'once',
        json: { task_id: taskId, session_id: sessionId },
        signal,
      },
      claimTokenSchema,
    );
    return `${web}/workspace/claim?ct=${encodeURIComponent(claim)}`;
  }

  registerLink(userId?: string): string {
    const web = webAddress(this.#webUrl);
    if (userId === undefined) return `${web}/register`;
    // Whoever has an account already tops it up in the web app.
    return isAnonymous(userId) ? `${web}/register?bind=${encodeURIComponent(userId)}` : web;
  }

  chat(sessionId: string, input: ChatInput, signal?: AbortSignal): AsyncGenerator<AgentEvent> {
    return chat(this.#requests, { sessionId, input, signal });
  }

  upload(
    sessionId: string,
    files: readonly UploadSource[],
    options: UploadOptions = {},
  ): Promise<UploadedFile[]> {
    const names = files.map(({ name }) => name);
    return this.#upload(sessionId, names, { payload: multipartOf(files, options), signal: options.signal });
  }

  uploadUrls(sessionId: string, urls: readonly string[], signal?: AbortSignal): Promise<UploadedFile[]> {
    return this.#upload(sessionId, urls, { json: { urls, source_type: 'url' }, signal });
  }

  async credits(signal?: AbortSignal): Promise<Credits> {
    const { available, frozen, total, free } = await this.#requests.json(
      { method: 'GET', path: '/api/credits/balance/simple', subject: 'account', repeat: 'read', signal },
      creditsSchema,
    );
    return {
      available,
      frozen: frozen ?? 0,
      total: total ?? available + (frozen ?? 0),
      ...(free === true && { free }),
    };
  }

  async state(sessionId: string, signal?: AbortSignal): Promise<SessionState> {
    const path = `/api/state/${AGENT}/me/${encodeURIComponent(sessionId)}/latest`;
    const { state } = await this.#requests.json(
      { method: 'GET', path, subject: 'session', repeat: 'read', signal },
      stateSchema,
    );
    return {
      ...(state.draft && { draft: state.draft }),
      videoInfos: state.video_infos,
      generatedMedia: state.generated_media,
      ...(state.turns && { turns: state.turns }),
      ...(state.preview && { preview: state.preview }),
      ...(state.copies && { copies: state.copies }),
      ...(state.versions && { versions: state.versions }),
      ...(state.formats && { formats: EXPORT_FORMATS.filter((format) => state.formats?.includes(format)) }),
    };
  }

  async preview(sessionId: string, signal?: AbortSignal): Promise<PreviewFilm> {
    const path = previewPath(sessionId);
    return this.#requests.json(
      { method: 'GET', path, subject: 'session', repeat: 'read', headersTimeout: PREVIEW_TIMEOUT, signal },
      previewSchema,
    );
  }

  async previewPart(sessionId: string, part: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const path = `${previewPath(sessionId)}/${encodeURIComponent(part)}`;
    return this.#requests.bytes({
      ...{ method: 'GET', path, subject: 'session', repeat: 'read' },
      ...{ headersTimeout: PREVIEW_TIMEOUT, signal },
    });
  }

  async goToVersion(sessionId: string, version: string, signal?: AbortSignal): Promise<void> {
    const path = `/api/versions/${AGENT}/me/${encodeURIComponent(sessionId)}`;
    // Going where one is already changes nothing, so that it may be asked for twice.
    await this.#requests.acknowledge({
      ...{ method: 'POST', path, subject: 'session', repeat: 'read' },
      ...{ json: { version }, signal },
    });
  }

  async copySession(sessionId: string, signal?: AbortSignal): Promise<Session> {
    const path = `/api/copies/${AGENT}/me/${encodeURIComponent(sessionId)}`;
    const answer = await this.#requests.json(
      { method: 'POST', path, subject: 'session', repeat: 'once', signal },
      sessionSchema,
    );
    return sessionOf(answer);
  }

  async submitExport(
    { id, sessionId, draft, format = 'mp4' }: ExportRequest,
    signal?: AbortSignal,
  ): Promise<RenderStatus> {
    const json = { id, sessionId, draft, output: { format, quality: 'high' } };
    return this.#render(id, { method: 'POST', path: RENDER, repeat: 'once', json, signal });
  }

  async exportStatus(id: string, signal?: AbortSignal): Promise<RenderStatus> {
    return this.#render(id, {
      method: 'GET',
      path: `${RENDER}/${encodeURIComponent(id)}`,
      repeat: 'read',
      signal,
    });
  }

  async cancelExport(id: string, signal?: AbortSignal): Promise<void> {
    const path = `${RENDER}/${encodeURIComponent(id)}/cancel`;
    await this.#requests.acknowledge({ method: 'POST', path, subject: 'export', repeat: 'once', signal });
  }

  async download({ id, url, extra }: DownloadSource, options: DownloadOptions = {}): Promise<Download> {
    const way = { requests: this.#requests, transport: this.#transport, baseUrl: this.#baseUrl };
    const path = extra ? undefined : `/api/render/proxy/${encodeURIComponent(id)}/download`;
    const freshUrl = async (): Promise<string | undefined> => {
      try {
        const status = await this.exportStatus(id, options.signal);
        return extra ? status[`${extra}Url`] : status.url;
      } catch (error) {
        if (!isBackendError(error) || error.code === 'cancelled') throw error;
        return undefined;
      }
    };
    return openDownload(way, { path, url, freshUrl }, options);
  }

  /** Closes the connections that are this client's own; shared ones are left to who made them. */
  async close(): Promise<void> {
    if (this.#ownsTransport) await this.#transport.close();
  }

  async #upload(
    sessionId: string,
    names: readonly string[],
    body: Pick<ApiRequest, 'payload' | 'json' | 'signal'>,
  ): Promise<UploadedFile[]> {
    const answer = await this.#requests.json(
      {
        method: 'POST',
        path: `/api/upload-video/${AGENT}/me/${encodeURIComponent(sessionId)}`,
        subject: 'upload',
        repeat: 'once',
        headersTimeout: UPLOAD_TIMEOUT,
        ...body,
      },
      uploadSchema,
    );
    const { files, doubt } = uploadAnswer(answer, names);
    if (doubt) throw uploadFailure(doubt);
    return files;
  }

  async #render(
    id: string,
    request: Pick<ApiRequest, 'method' | 'path' | 'repeat' | 'json' | 'signal'>,
  ): Promise<RenderStatus> {
    const answer = await this.#requests.json({ ...request, subject: 'export' }, renderSchema);
    const { error, ...status } = renderStatus(answer, id);
    const words = error === undefined ? undefined : tellable(error);
    return { ...status, ...(words !== undefined && { error: words }) };
  }
}

function sessionOf({ session_id, task_id, user_id }: z.output<typeof sessionSchema>): Session {
  return {
    sessionId: session_id,
    ...(task_id !== undefined && { taskId: task_id }),
    ...(user_id !== undefined && { userId: user_id }),
  };
}
