import { failures, type BackendError, type BackendErrorDetails } from '../errors.ts';
import type { Envelope } from '../schema/envelope.ts';
import type { UploadDoubt } from '../schema/upload.ts';
import { proxyWantsPassword } from './networkFailure.ts';
import { tellable } from './tellable.ts';

/** What a request is about: the same status means different things. */
export type Subject = 'token' | 'session' | 'export' | 'upload' | 'account';

/** A refusal as it came over the wire. */
export interface Refusal {
  readonly status: number;
  readonly envelope: Envelope;
  readonly subject: Subject;
  readonly retryAfterMs?: number | undefined;
  /** The token that was refused or not: the server may name it, and it may look like any word. */
  readonly token?: string | undefined;
}

/** The one place where a refusal becomes a {@link BackendError} (docs/protocol.md, *Errors*). The code wins over the status. */
export function answerFailure({
  status,
  envelope: { code, message, complains = false },
  subject,
  retryAfterMs,
  token,
}: Refusal): BackendError {
  const serverMessage = message === undefined ? undefined : tellable(message, token);
  const details: BackendErrorDetails = {
    status,
    ...(code > 0 && { wireCode: code }),
    ...(serverMessage !== undefined && { serverMessage }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
  return byWireCode(code, details) ?? byStatus(status, { subject, complains }, details);
}

/** Whether a code is a row of the error table: it says by itself that nothing was done. */
export function isTableCode(code: number): boolean {
  return byWireCode(code, {}) !== undefined;
}

/** What a failure's code inside a stream says, where it is a row of the error table; undefined for any other. */
export function streamFailure(code: string, message: string | undefined): BackendError | undefined {
  const number = Number(code);
  const serverMessage = message === undefined ? undefined : tellable(message);
  const details: BackendErrorDetails = { ...(serverMessage !== undefined && { serverMessage }) };
  const row = byWireCode(number, { ...details, wireCode: number });
  if (row) return row;
  const isRow = [401, 402, 413, 415, 507].includes(number);
  return isRow ? byStatus(number, { subject: 'session', complains: false }, details) : undefined;
}

/** What an upload's answer says that went wrong though it is a yes: a row of the error table, or only that a file was not added. */
export function uploadFailure({ code, message }: UploadDoubt): BackendError {
  const serverMessage = message === undefined ? undefined : tellable(message);
  const details: BackendErrorDetails = {
    ...(code !== undefined && code > 0 && { wireCode: code }),
    ...(serverMessage !== undefined && { serverMessage }),
  };
  return (code === undefined ? undefined : byWireCode(code, details)) ?? failures.notAdded(details);
}

function byWireCode(code: number, details: BackendErrorDetails): BackendError | undefined {
  switch (code) {
    case 1001:
      return failures.tokenRefused(details);
    case 1002:
      return failures.sessionGone(details);
    case 2001:
      return failures.noCredits(details);
    case 4001:
      return failures.unsupportedFile(details);
    case 4002:
      return failures.fileTooLarge(details);
    default:
      return undefined;
  }
}

/** What the refusal is about, and whether its body is the API's own word about it. */
interface Refused {
  readonly subject: Subject;
  readonly complains: boolean;
}

function byStatus(
  status: number,
  { subject, complains }: Refused,
  details: BackendErrorDetails,
): BackendError {
  if (status === 507) return failures.noSpace(details);
  if (status >= 500) return failures.server(details);
  // A sign-in page, most likely. Nobody follows: the token would go along.
  if (status >= 300 && status < 400) return failures.badAnswer(details);
  switch (status) {
    case 400:
      return subject === 'token' ? failures.clientIdMissing(details) : failures.rejected(details);
    case 401:
      return failures.tokenRefused(details);
    case 402:
      return failures.planBlocksExport(details);
    case 404:
      return complains ? unknownThing(subject, details) : failures.gateway(details);
    case 410:
      return failures.gateway(details);
    case 407:
      return proxyWantsPassword('http.proxy');
    case 408:
      return failures.server(details);
    case 413:
      return failures.fileTooLarge(details);
    case 415:
      return failures.unsupportedFile(details);
    case 429:
      return subject === 'token'
        ? failures.freeTokenTaken(details)
        : failures.rateLimited({ ...details, ...longPause(details) });
    default:
      return failures.rejected(details);
  }
}

/** 404 with the API's own word about it: what is gone depends on what was asked for. */
function unknownThing(subject: Subject, details: BackendErrorDetails): BackendError {
  switch (subject) {
    case 'session':
    case 'upload':
      return failures.sessionGone(details);
    case 'export':
      return failures.notFound(details);
    case 'token':
    case 'account':
      return failures.rejected({
        ...details,
        remedy: 'Check the address of the video service in “clipwright.apiUrl”.',
        setting: 'clipwright.apiUrl',
      });
  }
}

/**
 * `Retry-After` in milliseconds: seconds, or a date. Undefined where there is none or it makes no sense.
 *
 * @param now by the clock that the date was made with: the server's
 */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) && header.trim() !== '' ? Math.max(0, ms) : undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What to do about a pause that is too long to wait for. */
function longPause({ retryAfterMs = 0 }: BackendErrorDetails): { remedy?: string } {
  if (retryAfterMs <= MINUTE) return {};
  if (retryAfterMs > 48 * HOUR) return { remedy: 'It asks you to try again in some days.' };
  const minutes = Math.ceil(retryAfterMs / MINUTE);
  const words = minutes < 100 ? `${minutes} minutes` : `${Math.ceil(retryAfterMs / HOUR)} hours`;
  return { remedy: `It asks you to try again in ${words}.` };
}
