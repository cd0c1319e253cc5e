/** What went wrong, for branching. Who shows it to a person has the sentence in `message` and the next step in `remedy`. */
export type BackendErrorCode =
  /** 1001, HTTP 401, and a new token did not help (or the token is the user's own). */
  | 'token-refused'
  /** 1002, or 404 for a session in the API's own words (`error` or `detail`). */
  | 'session-gone'
  /** 2001. */
  | 'no-credits'
  /** 4001, HTTP 415. */
  | 'unsupported-file'
  /** 4002, HTTP 413. */
  | 'file-too-large'
  /** The answer to an upload leaves open whether the file was added. */
  | 'not-added'
  /** HTTP 507: no room where the work is done. */
  | 'no-space'
  /** HTTP 400 on the token request. */
  | 'client-id-missing'
  /** HTTP 402. */
  | 'plan-blocks-export'
  /** HTTP 429, twice. */
  | 'rate-limited'
  /** HTTP 429 on the token request: one free token per installation and week. */
  | 'free-token-taken'
  /** HTTP 5xx; or a 404 or 410 that is not the API's own, but of something on the way there. */
  | 'server'
  /** HTTP 404 in the API's own words for anything but a session: an export or a file that the backend does not know. */
  | 'not-found'
  /** Any other refusal: a `code` ≠ 0, HTTP 400, 403, 422. */
  | 'rejected'
  /** The answer is not JSON, or JSON of no shape that we know. */
  | 'bad-answer'
  /** Nobody listens at the address. */
  | 'refused'
  /** The host's name is unknown. */
  | 'dns'
  /** No connection, or no answer, in time. */
  | 'timeout'
  /** The certificate is not trusted, or TLS failed in another way. */
  | 'tls'
  /** The proxy cannot be reached, or wants a password (407). */
  | 'proxy'
  /** The connection broke while it was in use: what the server did with the request is unknown. */
  | 'connection-lost'
  /** Plain http to another machine: a token would travel in clear. */
  | 'insecure-address'
  /** A file to upload cannot be read, or changed while it was being read. */
  | 'local-file'
  /** The signal was aborted. */
  | 'cancelled';

/** Facts beside the code. */
export interface BackendErrorDetails {
  /** What to do next: one sentence. */
  readonly remedy?: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The envelope's `code`. */
  readonly wireCode?: number;
  /** The server's own words, redacted. For the log and for `rejected`; never a token. */
  readonly serverMessage?: string;
  /** Milliseconds to wait, from `Retry-After`. */
  readonly retryAfterMs?: number;
  /** A setting that mends it. */
  readonly setting?: string;
  readonly cause?: unknown;
}

/** Every failure of a `Backend`. */
export class BackendError extends Error {
  readonly code: BackendErrorCode;
  readonly remedy: string | undefined;
  readonly status: number | undefined;
  readonly wireCode: number | undefined;
  readonly serverMessage: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly setting: string | undefined;

  constructor(code: BackendErrorCode, message: string, details: BackendErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'BackendError';
    this.code = code;
    this.remedy = details.remedy;
    this.status = details.status;
    this.wireCode = details.wireCode;
    this.serverMessage = details.serverMessage;
    this.retryAfterMs = details.retryAfterMs;
    this.setting = details.setting;
  }
}

/** Whether `error` is a {@link BackendError}, of one of `codes` if any are given. */
export function isBackendError(error: unknown, ...codes: readonly BackendErrorCode[]): error is BackendError {
  return error instanceof BackendError && (codes.length === 0 || codes.includes(error.code));
}

/** Whether the backend was not reached at all: nothing was sent, and the local engine is an alternative. */
export function isUnreachable(error: unknown): error is BackendError {
  return isBackendError(error, 'refused', 'dns', 'timeout', 'tls', 'proxy');
}

type Details = BackendErrorDetails;

/** One factory per failure that has a fixed wording. */
export const failures = {
  tokenRefused: (details: Details = {}) =>
    new BackendError('token-refused', 'The video service did not accept your access token.', {
      remedy: 'Set a new token, or sign out to continue with a free one.',
      ...details,
    }),
  sessionGone: (details: Details = {}) =>
    new BackendError('session-gone', 'The session of this project has expired.', {
      remedy: 'Send your message again: a new session starts, and the old timeline is gone.',
      ...details,
    }),
  noCredits: (details: Details = {}) =>
    new BackendError('no-credits', 'There are not enough credits left for this.', {
      remedy: 'Register or top up your account. Exports stay free.',
      ...details,
    }),
  unsupportedFile: (details: Details = {}) =>
    new BackendError('unsupported-file', 'The video service does not take this kind of file.', {
      remedy: 'Use MP4, MOV, AVI, WebM, MKV, JPG, PNG, GIF, WebP, MP3, WAV, M4A or AAC.',
      ...details,
    }),
  fileTooLarge: (details: Details = {}) =>
    new BackendError('file-too-large', 'The file is too large for the video service.', {
      remedy: 'Compress or trim it and add it again.',
      ...details,
    }),
  notAdded: (details: Details = {}) =>
    new BackendError(
      'not-added',
      details.serverMessage
        ? `The video service did not add the file: ${asSentence(details.serverMessage)}`
        : 'The video service did not add the file.',
      { remedy: 'Add it again, or choose another one.', ...details },
    ),
  noSpace: (details: Details = {}) =>
    new BackendError('no-space', 'The video service has no room left for this.', {
      remedy: 'Try again later, or with smaller files.',
      ...details,
    }),
  clientIdMissing: (details: Details = {}) =>
    new BackendError('client-id-missing', 'The video service did not recognise this installation.', {
      remedy: 'Try again; a new installation id has been made.',
      ...details,
    }),
  planBlocksExport: (details: Details = {}) =>
    new BackendError('plan-blocks-export', 'Your plan does not include this export.', {
      remedy: 'Register or upgrade your plan to unlock export.',
      ...details,
    }),
  rateLimited: (details: Details = {}) =>
    new BackendError('rate-limited', 'The video service is getting too many requests.', {
      remedy: 'Wait a minute and try again.',
      ...details,
    }),
  freeTokenTaken: (details: Details = {}) =>
    new BackendError('free-token-taken', 'This installation has had its free token already.', {
      remedy:
        'One is given every 7 days. Register and set a token of your own, or make the video on this computer.',
      ...details,
    }),
  server: (details: Details = {}) =>
    new BackendError('server', 'The video service has a problem of its own.', {
      remedy: 'Try again in a few minutes.',
      ...details,
    }),
  gateway: (details: Details = {}) =>
    new BackendError('server', 'Something on the way to the video service answered in its place.', {
      remedy: 'Try again in a minute. If this goes on, check the address in “clipwright.apiUrl”.',
      setting: 'clipwright.apiUrl',
      ...details,
    }),
  notFound: (details: Details = {}) =>
    new BackendError('not-found', 'The video service no longer has what was asked for.', {
      remedy: 'Export the video again.',
      ...details,
    }),
  rejected: (details: Details = {}) =>
    new BackendError(
      'rejected',
      details.serverMessage
        ? `The video service refused the request: ${asSentence(details.serverMessage)}`
        : 'The video service refused the request.',
      { remedy: 'Try again, or say it in other words.', ...details },
    ),
  badAnswer: (details: Details = {}) =>
    new BackendError(
      'bad-answer',
      'The answer did not come from the video service, or could not be understood.',
      {
        remedy: 'Check your network: a sign-in page or a proxy may be answering in its place.',
        ...details,
      },
    ),
  connectionLost: (details: Details = {}) =>
    new BackendError('connection-lost', 'The connection to the video service was lost.', {
      remedy: 'Check your network; the work may have gone on without us.',
      ...details,
    }),
  proxyUnusable: (address: string, source: string) =>
    new BackendError('proxy', `“${schemeOf(address)}” is not a kind of proxy that Clipwright can use.`, {
      remedy: `Put an http, https or socks5 address into “${source}”.`,
      setting: 'http.proxy',
    }),
  cancelled: (details: Details = {}) => new BackendError('cancelled', 'Cancelled.', details),
  insecureAddress: (address: string) =>
    new BackendError('insecure-address', `${address} is not a secure address.`, {
      remedy: 'Use an address that begins with https://.',
      setting: 'clipwright.apiUrl',
    }),
  localFile: (name: string, details: Details = {}) =>
    new BackendError('local-file', `${name} could not be read to its end.`, {
      remedy: 'Check that the file is still there and is not being written, and add it again.',
      ...details,
    }),
} as const;

/** Words that others may follow. */
function asSentence(words: string): string {
  return /[.!?…。！？]["”’)]?$/u.test(words) ? words : `${words}.`;
}

/** The part of an address that can be told: what follows may hold a password. */
function schemeOf(address: string): string {
  return `${/^[a-z][a-z\d+.-]*(?=:)/i.exec(address)?.[0] ?? ''}://`;
}
