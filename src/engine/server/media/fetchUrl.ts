import { Readable } from 'node:stream';
import type * as Undici from 'undici';
import { shownText } from '../../../skills/shownName.ts';
import { asRequestError, badRequest, fileTooLarge, unsupportedFile, type RequestError } from '../answers.ts';
import { OpenAddresses, PrivateAddress, type Lookup } from './openAddresses.ts';
import { receive, type Received } from './receive.ts';

/** Times that an address may lead on to another one. */
const REDIRECTS = 5;
/** The longest wait for a connection, for an answer, and for the next bytes, ms. */
const SILENCE_MS = 30_000;
/** The longest that one file may take, ms: the client waits for ten minutes. */
const FILE_MS = 9 * 60_000;

export interface FetchOptions {
  /** Where the file goes. */
  readonly folder: string;
  /** Bytes; where there is more, nothing further is read. */
  readonly limit: number;
  /** Aborted with the request that wants the file. */
  readonly signal: AbortSignal;
  /** For tests: shorter waits (ms), and another source of names. */
  readonly silence?: number;
  readonly longest?: number;
  readonly lookup?: Lookup;
}

/**
 * Downloads a file that was given as an address, through the environment's proxy where there is one. Private networks are entered only
 * where the user typed their address.
 * @throws {RequestError} 400 for an address that is none; 4001 when there is nothing to get; 4002 when it is too large.
 */
export async function fetchUrl(address: string, options: FetchOptions): Promise<Received> {
  const url = webUrl(address);
  if (!url) throw badRequest(`“${shownText(address)}” is not an address on the web.`);
  const filename = nameOf(url);
  const { silence = SILENCE_MS, longest = FILE_MS } = options;
  const addresses = new OpenAddresses(url, options.lookup);
  const timeout = AbortSignal.timeout(longest);
  const signal = AbortSignal.any([options.signal, timeout]);
  // Loaded only here: most sessions never upload by address.
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent({
    connect: { lookup: addresses.lookup, timeout: silence },
    headersTimeout: silence,
    bodyTimeout: silence,
  });
  try {
    const ask = (at: URL) => fetch(at, { dispatcher, signal, redirect: 'manual' });
    const body = await openBody(url, { ask, addresses, filename, limit: options.limit });
    const received = await receive(Readable.from(body), { ...options, filename, limit: Infinity });
    if (received === 'too-large') throw tooLarge(filename, options.limit);
    return received;
  } catch (error) {
    const told = asRequestError(error);
    if (told || options.signal.aborted) throw told ?? error;
    const why = reasons(error).some((each) => each instanceof PrivateAddress)
      ? `could not be downloaded: it is kept in a private network. Download it yourself and add the file.`
      : timeout.aborted
        ? `could not be downloaded from ${url.host} in time.`
        : `could not be downloaded from ${url.host}.`;
    throw unsupportedFile(`“${filename}” ${why}`, { cause: error });
  } finally {
    // Whatever is still coming is not wanted.
    await dispatcher.destroy();
  }
}

interface Way {
  readonly ask: (url: URL) => Promise<Undici.Response>;
  readonly addresses: OpenAddresses;
  readonly filename: string;
  readonly limit: number;
}

/** Follows an address to its file. */
async function openBody(typed: URL, way: Way): Promise<AsyncIterable<Uint8Array>> {
  const { ask, addresses, filename } = way;
  let url = typed;
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    addresses.check(url);
    if (hasProxy()) await addresses.checkName(url);
    const response = await ask(url);
    const next = redirection(response, url);
    if (!next) return bodyOf(response, way);
    await response.body?.cancel();
    url = next;
  }
  throw unsupportedFile(
    `“${filename}” could not be downloaded: ${typed.host} leads from one address to the next.`,
  );
}

/** Where an answer says that the file is; undefined when it is the file. */
function redirection({ status, headers }: Undici.Response, from: URL): URL | undefined {
  const location = headers.get('location');
  return status >= 300 && status < 400 && location !== null ? webUrl(location, from) : undefined;
}

function bodyOf(
  { ok, status, body, headers }: Undici.Response,
  { filename, limit }: Way,
): AsyncIterable<Uint8Array> {
  if (!ok || !body)
    throw unsupportedFile(`“${filename}” could not be downloaded: the server answered ${status}.`);
  if (Number(headers.get('content-length') ?? 0) > limit) throw tooLarge(filename, limit);
  return upTo(limit, body, filename);
}

/** A body, as far as it is wanted: it may be longer than was announced, or grow while it is decompressed. */
async function* upTo(
  limit: number,
  body: AsyncIterable<Uint8Array>,
  filename: string,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw tooLarge(filename, limit);
    yield chunk;
  }
}

/** A file is larger than the skill takes. @param limit bytes */
export function tooLarge(filename: string, limit: number): RequestError {
  const most = limit / 1024 / 1024;
  return fileTooLarge(`“${filename}” is larger than ${most} MB. Compress or trim it first.`);
}

function webUrl(address: string, base?: URL): URL | undefined {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Whether the environment names a proxy; undici reads the same variables. */
function hasProxy(): boolean {
  return ['http_proxy', 'https_proxy'].some((name) => process.env[name] ?? process.env[name.toUpperCase()]);
}

/** An error and what caused it. */
function reasons(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...reasons(error.cause)] : [];
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').at(-1) ?? '';
  try {
    return shownText(decodeURIComponent(last) || url.host);
  } catch (error) {
    if (error instanceof URIError) return last;
    throw error;
  }
}
