import { BackendError, failures, isBackendError } from '../errors.ts';
import type { Requests } from '../requests.ts';
import type { Transport, WireAnswer } from '../transport.ts';
import type { Download } from '../types.ts';

/** Redirects that are followed on the way to a file. */
const REDIRECTS = 5;
const HEADERS_TIMEOUT = 60_000;
/** A file that stands still for this long is a lost connection, ms. */
const BODY_TIMEOUT = 60_000;

/** A file is wanted as it is: a range of a compressed one would be of no use. */
const FILE_HEADERS = { accept: '*/*', 'accept-encoding': 'identity' };

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  /** First byte wanted. */
  readonly offset?: number;
  /** The file's `etag` when its first part was read: a changed file is sent from its beginning. */
  readonly etag?: string;
}

/** What a download is asked for with: our own addresses get what all requests carry, but for the token; strangers get nothing. */
interface Way {
  readonly requests: Requests;
  readonly transport: Transport;
  readonly baseUrl: string;
}

/**
 * Opens the download of a finished export: from its own address (without our token) where there is one, else, or when that one
 * fails, from the API with the token.
 */
export async function openDownload(
  requests: Requests,
  transport: Transport,
  baseUrl: string,
  { id, url }: { readonly id: string; readonly url?: string },
  options: DownloadOptions,
): Promise<Download> {
  const way = { requests, transport, baseUrl };
  if (url !== undefined && URL.canParse(url, baseUrl)) {
    try {
      return await fromAddress(way, new URL(url, baseUrl), options);
    } catch (error) {
      if (isBackendError(error, 'cancelled')) throw error;
      return await fromApi(way, id, options).catch((second: unknown) => {
        // The API may have no such endpoint or file: then the first failure is the one worth telling.
        throw isBackendError(second, 'not-found', 'rejected', 'bad-answer') ? error : second;
      });
    }
  }
  return fromApi(way, id, options);
}

/** The attribution goes to the API's own addresses, not to a stranger's. */
function ownHeaders(way: Way, url: URL): Record<string, string> {
  return isOwn(way, url) ? way.requests.attributionHeaders : {};
}

function isOwn({ baseUrl }: Way, url: URL): boolean {
  return url.origin === new URL(baseUrl).origin;
}

async function fromAddress(way: Way, address: URL, options: DownloadOptions): Promise<Download> {
  let url = address;
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    const answer = await ask(way, url, options);
    if (isFile(answer)) return toDownload(answer, options);
    await answer.discard();
    const next = redirection(answer, url);
    if (next) url = next;
    else if (answer.status === 416 && options.offset) {
      return fromAddress(way, address, withoutRange(options));
    } else {
      throw fileFailure(answer.status);
    }
  }
  throw failures.badAnswer();
}

async function ask(way: Way, url: URL, options: DownloadOptions): Promise<WireAnswer> {
  try {
    return await way.transport.send({
      method: 'GET',
      url,
      headers: { ...ownHeaders(way, url), ...FILE_HEADERS, ...rangeHeaders(options) },
      headersTimeout: HEADERS_TIMEOUT,
      bodyTimeout: BODY_TIMEOUT,
      signal: options.signal,
    });
  } catch (error) {
    throw isOwn(way, url) ? error : asTheirs(error, url);
  }
}

/** The service named the address: no setting of the user's mends what is wrong with it. */
function asTheirs(error: unknown, { origin }: URL): unknown {
  if (!isBackendError(error) || error.setting !== 'clipwright.apiUrl') return error;
  if (error.code !== 'insecure-address') {
    const remedy = 'Check your internet connection, and export the video again.';
    return new BackendError(error.code, error.message, { remedy, cause: error.cause });
  }
  const where = origin === 'null' ? 'somewhere that is not on the web' : `${origin}, which is not secure`;
  return new BackendError('not-found', `The video service keeps the video at ${where}.`, {
    remedy: 'Export the video again.',
    cause: error,
  });
}

/** The file from the API; or from where the API points, without our token. */
async function fromApi(way: Way, id: string, options: DownloadOptions): Promise<Download> {
  const path = `/api/render/proxy/${encodeURIComponent(id)}/download`;
  const api = new URL(`${way.baseUrl}${path}`);
  const answer = await way.requests.open(
    {
      method: 'GET',
      path,
      subject: 'export',
      repeat: 'read',
      headers: { ...FILE_HEADERS, ...rangeHeaders(options) },
      bodyTimeout: BODY_TIMEOUT,
      signal: options.signal,
    },
    (candidate) =>
      isFile(candidate) ||
      redirection(candidate, api) !== undefined ||
      (candidate.status === 416 && Boolean(options.offset)),
  );
  if (isFile(answer)) return toDownload(answer, options);
  await answer.discard();
  const elsewhere = redirection(answer, api);
  return elsewhere ? fromAddress(way, elsewhere, options) : fromApi(way, id, withoutRange(options));
}

/** Where an answer says that the file is. */
function redirection(answer: WireAnswer, url: URL): URL | undefined {
  const location = answer.header('location');
  const points = answer.status >= 300 && answer.status < 400 && location !== undefined;
  return points && URL.canParse(location, url.href) ? new URL(location, url) : undefined;
}

function isFile(answer: WireAnswer): boolean {
  const type = answer.header('content-type') ?? '';
  return (answer.status === 200 || answer.status === 206) && !/json|html/i.test(type);
}

function rangeHeaders({ offset, etag }: DownloadOptions): Record<string, string> {
  if (!offset) return {};
  // A weak validator may not be used for ranges (RFC 9110, 13.1.5).
  const strong = etag !== undefined && !etag.startsWith('W/');
  return { range: `bytes=${offset}-`, ...(strong && { 'if-range': etag }) };
}

function withoutRange({ signal }: DownloadOptions): DownloadOptions {
  return signal ? { signal } : {};
}

/** @throws BackendError `bad-answer` when the server sends another part than was asked for */
function toDownload(answer: WireAnswer, { offset = 0 }: DownloadOptions): Download {
  const etag = answer.header('etag');
  const about = { pipeTo: answer.pipeTo, ...(etag !== undefined && { etag }) };
  if (answer.status === 206) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header('content-range') ?? '');
    if (Number(range?.[1]) !== offset) throw failures.badAnswer({ status: 206 });
    const total = Number(range?.[2]);
    return { ...about, offset, ...(Number.isFinite(total) && { totalBytes: total }) };
  }
  const length = Number(answer.header('content-length') ?? Number.NaN);
  return { ...about, offset: 0, ...(Number.isFinite(length) && { totalBytes: length }) };
}

/** An address that does not give the file: it may have expired, or be another's. */
function fileFailure(status: number): BackendError {
  return status >= 500 ? failures.server({ status }) : failures.notFound({ status });
}
