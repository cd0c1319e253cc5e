import { BackendError, failures, isBackendError } from '../errors.ts';
import type { Requests } from '../requests.ts';
import type { Transport, WireAnswer } from '../transport.ts';
import type { Download, DownloadOptions } from '../types.ts';
import { isEncoded } from './decoded.ts';
import { fits, partOf, rangeHeaders, strongEtag, totalBytes, type Resumption } from './ranges.ts';

/** Redirects that are followed on the way to a file. */
const REDIRECTS = 5;
const HEADERS_TIMEOUT = 60_000;
/** A file that stands still for this long is a lost connection, ms. */
const BODY_TIMEOUT = 60_000;

/** A file is wanted as it is: a range of a compressed one would be of no use. */
const FILE_HEADERS = { accept: '*/*', 'accept-encoding': 'identity' };

/** What a download is asked for with: our own addresses get what all requests carry, but for the token; strangers get nothing. */
export interface DownloadWay {
  readonly requests: Requests;
  readonly transport: Transport;
  readonly baseUrl: string;
}

/** Where a file is said to be. */
export interface DownloadSource {
  /** Path of the API's own download; none where the API has no such thing for this file. */
  readonly path?: string | undefined;
  readonly url?: string | undefined;
  /** Asks for the address once more: addresses expire. */
  readonly freshUrl: () => Promise<string | undefined>;
}

/** One try at one address. */
interface Wish {
  readonly signal: AbortSignal | undefined;
  readonly resumption: Resumption | undefined;
}

/**
 * Opens a download: from the file's own address (without our token) where there is one; where that has expired or is gone, from a
 * fresh one; else from the API with the token. What was begun is gone on with only if the file is certainly the same.
 */
export async function openDownload(
  way: DownloadWay,
  { path, url, freshUrl }: DownloadSource,
  { signal, offset = 0, etag }: DownloadOptions,
): Promise<Download> {
  const strong = strongEtag(etag);
  const wish: Wish = {
    signal,
    resumption: offset > 0 && strong !== undefined ? { offset, etag: strong } : undefined,
  };
  let failure: BackendError | undefined;
  const failed = (error: unknown): void => {
    if (!isBackendError(error) || error.code === 'cancelled') throw error;
    failure ??= error;
  };
  if (url !== undefined) {
    const first = await fromUrl(way, url, wish).catch(failed);
    if (first) return first;
    const fresh = isBackendError(failure, 'not-found') ? await freshUrl() : undefined;
    const second =
      fresh === undefined || fresh === url ? undefined : await fromUrl(way, fresh, wish).catch(failed);
    if (second) return second;
  }
  if (path === undefined) throw failure ?? failures.notFound();
  return fromApi(way, path, wish).catch((error: unknown) => {
    // The API may have no such endpoint or file: then the first failure is the one worth telling.
    throw failure !== undefined && isBackendError(error, 'not-found', 'rejected', 'bad-answer')
      ? failure
      : error;
  });
}

/** The attribution goes to the API's own addresses, not to a stranger's. */
function ownHeaders(way: DownloadWay, url: URL): Record<string, string> {
  return isOwn(way, url) ? way.requests.attributionHeaders : {};
}

function isOwn({ baseUrl }: DownloadWay, url: URL): boolean {
  return url.origin === new URL(baseUrl).origin;
}

async function fromUrl(way: DownloadWay, url: string, wish: Wish): Promise<Download> {
  if (!URL.canParse(url, way.baseUrl)) throw failures.notFound();
  return fromAddress(way, new URL(url, way.baseUrl), wish);
}

async function fromAddress(way: DownloadWay, address: URL, wish: Wish): Promise<Download> {
  let url = address;
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    const answer = await ask(way, url, wish);
    if (isFile(answer) && fits(answer, wish.resumption)) return toDownload(answer);
    await answer.discard();
    const next = redirection(answer, url);
    if (next) url = next;
    else if (wish.resumption && (isFile(answer) || answer.status === 416)) {
      return fromAddress(way, address, fromStart(wish));
    } else {
      throw fileFailure(answer.status);
    }
  }
  throw failures.badAnswer();
}

async function ask(way: DownloadWay, url: URL, { signal, resumption }: Wish): Promise<WireAnswer> {
  try {
    return await way.transport.send({
      method: 'GET',
      url,
      headers: { ...ownHeaders(way, url), ...FILE_HEADERS, ...rangeHeaders(resumption) },
      headersTimeout: HEADERS_TIMEOUT,
      bodyTimeout: BODY_TIMEOUT,
      signal,
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
async function fromApi(way: DownloadWay, path: string, wish: Wish): Promise<Download> {
  const api = new URL(`${way.baseUrl}${path}`);
  const answer = await way.requests.open(
    {
      method: 'GET',
      path,
      subject: 'export',
      repeat: 'read',
      headers: { ...FILE_HEADERS, ...rangeHeaders(wish.resumption) },
      bodyTimeout: BODY_TIMEOUT,
      signal: wish.signal,
    },
    (candidate) =>
      isFile(candidate) ||
      redirection(candidate, api) !== undefined ||
      (candidate.status === 416 && wish.resumption !== undefined),
  );
  if (isFile(answer) && fits(answer, wish.resumption)) return toDownload(answer);
  await answer.discard();
  const elsewhere = redirection(answer, api);
  if (elsewhere) return fromAddress(way, elsewhere, wish);
  // Asked for the whole file, the API sends another part of it: there is nothing left to ask for.
  if (!wish.resumption) throw failures.badAnswer({ status: answer.status });
  return fromApi(way, path, fromStart(wish));
}

/** Where an answer says that the file is. */
function redirection(answer: WireAnswer, url: URL): URL | undefined {
  const location = answer.header('location');
  const points = answer.status >= 300 && answer.status < 400 && location !== undefined;
  return points && URL.canParse(location, url.href) ? new URL(location, url) : undefined;
}

/** An answer with a file in it, not with words about one. */
function isFile(answer: WireAnswer): boolean {
  const type = answer.header('content-type') ?? '';
  return (answer.status === 200 || answer.status === 206) && !/json|html|xml/i.test(type);
}

function fromStart({ signal }: Wish): Wish {
  return { signal, resumption: undefined };
}

function toDownload(answer: WireAnswer): Download {
  const total = totalBytes(answer);
  // What was decoded has other bytes than the ones that the server counts.
  const etag = isEncoded(answer.header('content-encoding')) ? undefined : strongEtag(answer.header('etag'));
  return {
    pipeTo: answer.pipeTo,
    offset: answer.status === 206 ? (partOf(answer)?.start ?? 0) : 0,
    ...(total !== undefined && { totalBytes: total }),
    ...(etag !== undefined && { etag }),
  };
}

/** An address that does not give the file: it may have expired, or be another's. */
function fileFailure(status: number): BackendError {
  return status >= 500 ? failures.server({ status }) : failures.notFound({ status });
}
