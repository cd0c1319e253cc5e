import type { Writable } from 'node:stream';
import type { ExportFormat } from '../exportFormats.ts';
import type { Draft } from '../timeline/types.ts';

/** The three attribution headers that go with every request; without them an export fails later with 402. */
export interface Attribution {
  /** `X-Skill-Source`: the active skill's slug. */
  readonly source: string;
  /** `X-Skill-Version`. */
  readonly version: string;
  /** `X-Skill-Platform`. */
  readonly platform: 'clawhub' | 'cursor' | 'unknown';
}

/** Where the bearer token comes from. */
export interface Credentials {
  /** The token to send. May ask the backend for an anonymous one the first time. */
  token(): Promise<string>;
  /**
   * Called once when the backend refused `rejected` (1001 or 401). Resolves to a fresh token, with which the request is replayed
   * once, or to undefined when the token was the user's own: then the refusal is the user's to answer.
   */
  renew(rejected: string): Promise<string | undefined>;
}

/** How to reach the network: the editor's `http.*` settings. The environment's proxy variables count as well. */
export interface NetworkSettings {
  /** `http.proxy`. */
  readonly proxy?: string;
  /** `http.noProxy`. */
  readonly noProxy?: readonly string[];
  /** `http.proxyStrictSSL`. */
  readonly strictTls?: boolean;
}

/** A line in the log channel. The transport redacts tokens before it calls this. */
export type Log = (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;

export interface AnonymousToken {
  readonly token: string;
  readonly userId?: string;
}

/** Ids are opaque strings; a session id is a decimal beyond 2^53. */
export interface Session {
  readonly sessionId: string;
  readonly taskId?: string;
  readonly userId?: string;
}

/** What the stream of one turn says, in our words. Both dialects end up here (docs/protocol.md, *The event stream*). */
export type AgentEvent =
  /** Text to append to the current run. */
  | { readonly type: 'delta'; readonly text: string }
  /** The whole text of the current run: it replaces the run's deltas, and the next text begins a new run. */
  | { readonly type: 'run'; readonly text: string }
  | { readonly type: 'tool-call'; readonly name: string }
  /** `id`: of the call, where the server tells it. */
  | { readonly type: 'tool-result'; readonly name: string; readonly failed: boolean; readonly id?: string }
  /** A tool waits for the user: the turn ends, and goes on with the answer to this call. */
  | ({ readonly type: 'waiting' } & WaitingCall)
  | { readonly type: 'heartbeat' }
  /** The answer was cut off (`MAX_TOKENS`): the text so far is shown, with a word about it. */
  | { readonly type: 'cut-off' }
  /** The turn failed on the server's side. */
  | { readonly type: 'error'; readonly code?: string; readonly message?: string };

/** A tool's call that waits for the user's word. */
export interface WaitingCall {
  readonly id: string;
  readonly name: string;
  /** `approval`: yes or no; `sign-in`: what only the service's web page can do. */
  readonly asks: 'approval' | 'sign-in';
  /** The server's own question, for people; absent where it speaks to programs. */
  readonly question?: string;
}

/** The user's word on a call that waits. */
export interface CallReply {
  readonly id: string;
  readonly name: string;
  readonly approved: boolean;
}

/** What goes to the agent: words, or the user's word on all the calls that wait. */
export type ChatInput = string | readonly CallReply[];

/** A file to upload: read from disk in a stream. */
export interface UploadSource {
  readonly path: string;
  /** The name that the backend sees. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mimeType: string;
}

export interface UploadOptions {
  readonly signal?: AbortSignal;
  /** Bytes of file content handed to the network so far, and in all. */
  readonly onProgress?: (sentBytes: number, totalBytes: number) => void;
  /** The request's last bytes wait for this, so that of requests side by side each is complete after the one before. Must not reject. */
  readonly release?: Promise<unknown>;
}

export interface UploadedFile {
  readonly filename: string;
  readonly fileType: 'video' | 'image' | 'audio' | 'unknown';
  readonly cdnUrl?: string;
  /** Seconds. */
  readonly duration?: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly hash?: string;
}

/** The session's state. `draft` is kept verbatim. */
export interface SessionState {
  readonly draft?: Draft;
  readonly videoInfos: readonly unknown[];
  readonly generatedMedia: readonly unknown[];
  /** What became of the session's messages: our own engine's extra. The cloud says nothing about it. */
  readonly turns?: {
    /** One is being worked on right now. */
    readonly running: boolean;
    /** How many were worked on to their end. */
    readonly taken: number;
  };
  /** The draft can be played before it is exported: our own engine's extra. */
  readonly preview?: true;
  /** The session can be copied: our own engine's extra. */
  readonly copies?: true;
  /** What a draft can be exported as besides MP4: our own engine's extra. */
  readonly formats?: readonly ExportFormat[];
  /** Versions that can be gone to: our own engine's extra. */
  readonly versions?: Versions;
}

/** The versions that a video had, as far as they can be gone to; those that are undone are among them. */
export interface Versions {
  /** In the order in which they came about. */
  readonly ids: readonly string[];
  /** Which of them the video is now, where that one has a name. */
  readonly at?: string;
}

export interface Credits {
  readonly available: number;
  /** Held by running work. */
  readonly frozen: number;
  readonly total: number;
  /** Work costs nothing: our own engine's extra. */
  readonly free?: boolean;
}

/** One answer about an export, whichever shape it came in. */
export interface RenderStatus {
  /** As the server calls it; the id that was asked for where it says none. */
  readonly id: string;
  readonly status: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled';
  /** As the server counts it: to 1 or to 100, and perhaps beyond. */
  readonly progress?: number;
  readonly url?: string;
  /** Seconds. */
  readonly duration?: number;
  /** Bytes. */
  readonly size?: number;
  /** The same sound as MP3: our own engine's extra, for players without AAC. */
  readonly soundUrl?: string;
  /** Its captions as SubRip, where the draft asks for them: our own engine's extra. */
  readonly subtitlesUrl?: string;
  /** Its best frame as a JPEG, where the draft asks for that: our own engine's extra. */
  readonly coverUrl?: string;
  /** It failed because the engine ended in the middle of it: our own engine's extra. */
  readonly interrupted?: boolean;
  readonly error?: string;
}

/** An export to submit. The draft goes back exactly as it came. */
export interface ExportRequest {
  /** `render_<unique>`, chosen by us. */
  readonly id: string;
  readonly sessionId: string;
  readonly draft: Draft;
  /** One of the formats that the session's state offers; an MP4 otherwise. */
  readonly format?: ExportFormat;
}

/** A file that the backend keeps. */
export interface DownloadSource {
  /** The export's id. */
  readonly id: string;
  /** Where the status said that it is. */
  readonly url?: string;
  /** It is not the video but its sound, its captions or its best frame that is wanted: these have an address and nothing else. */
  readonly extra?: 'sound' | 'subtitles' | 'cover';
}

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  /** Bytes that are there already. */
  readonly offset?: number;
  /** The file's `etag` when those came: without a strong one, or when the file has changed, it comes from its beginning. */
  readonly etag?: string;
}

/** An open download. */
export interface Download {
  /**
   * Sends the bytes into a sink as fast as it takes them, and ends it: what arrived before a failure is in the sink. Must be called.
   *
   * @throws BackendError `connection-lost` or `cancelled`; the sink's own failure as it is
   */
  pipeTo(sink: Writable): Promise<void>;
  /** Whole length of the file in bytes, where the server tells it. */
  readonly totalBytes?: number;
  /** First byte of the body: the offset that was asked for, or 0 where the server starts anew. */
  readonly offset: number;
  /** The file's strong validator: handed back with an offset, a file that changed meanwhile comes from its beginning. */
  readonly etag?: string;
}

/**
 * The backend as a project sees it: one method per endpoint of docs/protocol.md. Every failure is a `BackendError`
 * (`api/errors.ts`), an aborted signal included (`code: 'cancelled'`).
 */
export interface Backend {
  openSession(language: string, signal?: AbortSignal): Promise<Session>;
  /** The link that opens the session in a browser. The API token is never part of it. */
  browserLink(session: Session, signal?: AbortSignal): Promise<string>;
  /** Where an anonymous user registers (2001), and the web app for whoever has an account to top up. */
  registerLink(userId?: string): string;
  /** One turn. Ends when the stream ends; throws `connection-lost` when it breaks. Never retried. */
  chat(sessionId: string, input: ChatInput, signal?: AbortSignal): AsyncIterable<AgentEvent>;
  /** Streams files from disk in one multipart request. */
  upload(sessionId: string, files: readonly UploadSource[], options?: UploadOptions): Promise<UploadedFile[]>;
  uploadUrls(sessionId: string, urls: readonly string[], signal?: AbortSignal): Promise<UploadedFile[]>;
  credits(signal?: AbortSignal): Promise<Credits>;
  state(sessionId: string, signal?: AbortSignal): Promise<SessionState>;
  submitExport(request: ExportRequest, signal?: AbortSignal): Promise<RenderStatus>;
  exportStatus(id: string, signal?: AbortSignal): Promise<RenderStatus>;
  cancelExport(id: string, signal?: AbortSignal): Promise<void>;
  /**
   * Opens the download of `url` (a CDN: without our token), of a fresh address when that one is of no use any more, or of the backend's
   * own download endpoint.
   */
  download(source: DownloadSource, options?: DownloadOptions): Promise<Download>;
  /**
   * The draft as it can be played, for whoever shows it; only where the session's state offers a `preview`. A session whose draft cannot be
   * shown is refused with the reason.
   */
  preview(sessionId: string, signal?: AbortSignal): Promise<PreviewFilm>;
  /** The bytes of one part of what {@link preview} told. */
  previewPart(sessionId: string, part: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Makes a second session with all that one has; only where the session's state offers `copies`. */
  copySession(sessionId: string, signal?: AbortSignal): Promise<Session>;
  /** Makes a video what it was in one of its versions; only where the session's state offers `versions`. No message is taken for it. */
  goToVersion(sessionId: string, version: string, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** A film to be played, as the engine describes it to the panel (`compositor/preview/manifest.ts`). Nobody in between looks into it. */
export type PreviewFilm = Readonly<Record<string, unknown>>;
