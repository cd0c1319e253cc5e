import { isDiskFull } from '../../errors.ts';
import type { UnreadableDraft } from '../draft/index.ts';

/** Codes of the wire's error envelope (docs/protocol.md, *Errors*) and the HTTP status that each comes with. */
const HTTP_STATUS = {
  400: 400,
  402: 402,
  403: 403,
  404: 404,
  409: 409,
  429: 429,
  500: 500,
  507: 507,
  1001: 401,
  1002: 404,
  4001: 415,
  4002: 413,
} as const;

/** A code that the engine answers with. */
export type AnswerCode = keyof typeof HTTP_STATUS;

/** A request that cannot be served. The app turns it into an error envelope; `message` is for the user. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: AnswerCode;
  /** Extra response headers, such as `retry-after`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: AnswerCode,
    message: string,
    options: ErrorOptions & { headers?: Record<string, string> } = {},
  ) {
    super(message, options);
    this.code = code;
    this.headers = options.headers ?? {};
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** A failure as the client is told of it: what the engine has words for; undefined for any other. */
export function asRequestError(error: unknown): RequestError | undefined {
  if (error instanceof RequestError) return error;
  return isDiskFull(error)
    ? new RequestError(507, 'There is no room left on the disk.', { cause: error })
    : undefined;
}

/** The common envelope round a successful answer. */
export function ok<T>(data: T): { code: 0; message: 'success'; data: T } {
  return { code: 0, message: 'success', data };
}

/** The common envelope of a failure. The chat endpoint's readers look for `error`, all others for `code` and `message`. */
export function failure(code: number, message: string): { code: number; message: string; error: string } {
  return { code, message, error: message };
}

export const badRequest = (message: string, options?: ErrorOptions) =>
  new RequestError(400, message, options);

export const unauthorized = () => new RequestError(1001, 'The token is missing, wrong or expired.');

export const forbidden = (message: string) => new RequestError(403, message);

export const notFound = (what: string) => new RequestError(404, `${what} was not found.`);

export const sessionNotFound = () => new RequestError(1002, 'This session does not exist any more.');

/** What is on disk of a session is no session any more. */
export const sessionUnreadable = (cause: unknown) =>
  new RequestError(1002, 'What was stored of this session cannot be read any more.', { cause });

/** A session whose timeline this version does not understand; its file stays where it is. */
export const timelineUnreadable = (cause: UnreadableDraft) =>
  new RequestError(1002, saidOf('The timeline of this session cannot be read', cause), { cause });

/** A draft that came with a request and cannot be made into a video. */
export const timelineRefused = (cause: UnreadableDraft) =>
  new RequestError(
    400,
    saidOf(`The timeline cannot be ${cause.reason === 'not-a-draft' ? 'understood' : 'exported'}`, cause),
    { cause },
  );

export const unattributed = () =>
  new RequestError(402, 'This plan cannot export: the request does not say which skill it comes from.');

export const unsupportedFile = (message: string, options?: ErrorOptions) =>
  new RequestError(4001, message, options);

export const fileTooLarge = (message: string) => new RequestError(4002, message);

/** Where a draft is no draft, that is no sentence, and only helps who wrote it. */
function saidOf(what: string, { reason, message }: UnreadableDraft): string {
  return reason === 'not-a-draft' ? `${what} (${message}).` : `${what}. ${message}`;
}
