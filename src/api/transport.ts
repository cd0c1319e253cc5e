import { Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Dispatcher } from 'undici';
import { failures } from './errors.ts';
import { decoded } from './http/decoded.ts';
import { Dispatchers, isLoopback } from './http/connections/dispatchers.ts';
import type { Payload } from './http/multipart.ts';
import { networkFailure, type FailedRequest } from './http/networkFailure.ts';
import type { Environment } from './http/connections/proxies.ts';
import { loadUndici } from './http/connections/undici.ts';
import { redact } from './redact.ts';
import type { Log, NetworkSettings } from './types.ts';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Payload | undefined;
  /** Longest wait for the answer to begin, ms; 0 for ever. */
  readonly headersTimeout: number;
  /** Longest silence inside the answer, ms; 0 for ever. */
  readonly bodyTimeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** An answer that has begun. Its body must be read to the end or discarded. */
export interface WireAnswer {
  readonly status: number;
  /** A header by its lower-case name. */
  header(name: string): string | undefined;
  /** @throws BackendError `connection-lost` or `cancelled` */
  readonly body: AsyncIterable<Uint8Array>;
  /**
   * Sends the body, decoded, into a sink as fast as it takes it, and ends it: what arrived before a failure is in the sink.
   *
   * @throws BackendError `connection-lost` or `cancelled`; the sink's own failure as it is
   */
  readonly pipeTo: (sink: Writable) => Promise<void>;
  /** Lets go of the rest of the body. */
  discard(): Promise<void>;
}

export interface TransportOptions {
  readonly network?: NetworkSettings;
  /** Proxy variables; `process.env` unless a test says otherwise. */
  readonly environment?: Environment;
  readonly log?: Log;
  /** Path of the Unix socket, or name of the pipe, of the server that is asked for as plain http on this machine. */
  readonly socketPath?: string;
  /** The longest waits for a connection, and for a sign of life in an answer, ms, where a request would wait longer. For tests. */
  readonly patience?: { readonly connect: number; readonly answer: number };
}

/**
 * Sends requests over connections of its own: proxy, certificates and timeouts are this object's, not the process's. Knows
 * nothing of tokens, envelopes or retries. undici is loaded on first use.
 */
export class Transport {
  readonly #dispatchers: Dispatchers;
  readonly #log: Log;
  readonly #longest: number;

  constructor({ network, environment, log, socketPath, patience }: TransportOptions = {}) {
    this.#dispatchers = new Dispatchers(network, environment, patience?.connect, socketPath);
    this.#longest = patience?.answer ?? Number.POSITIVE_INFINITY;
    this.#log = (level, message) => log?.(level, redact(message));
  }

  /** @throws BackendError for everything that keeps an answer from beginning; an HTTP status is none of that */
  async send(request: WireRequest): Promise<WireAnswer> {
    const { url, signal } = request;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
      throw failures.insecureAddress(url.origin);
    }
    const failed: FailedRequest = { url, proxies: this.#dispatchers.proxies, signal };
    const started = performance.now();
    const line = `${request.method} ${url.host}${url.pathname}`;
    try {
      signal?.throwIfAborted();
      const answer = await this.#dispatch(request);
      this.#log('debug', `${line}: ${answer.statusCode} after ${Math.round(performance.now() - started)} ms`);
      return wrap(answer, failed);
    } catch (error) {
      const failure = networkFailure(error, failed);
      this.#log(
        failure.code === 'cancelled' ? 'debug' : 'warn',
        `${line}: ${failure.code} (${reason(failure.cause)})`,
      );
      throw failure;
    }
  }

  /** Closes all connections; what is under way fails with `connection-lost`. */
  async close(): Promise<void> {
    await this.#dispatchers.close();
  }

  async #dispatch({ method, url, headers, body, headersTimeout, bodyTimeout, signal }: WireRequest) {
    const [{ request }, dispatcher] = await Promise.all([loadUndici(), this.#dispatchers.for(url)]);
    const payload = typeof body === 'object' ? body : undefined;
    return request(url, {
      dispatcher,
      method,
      headers: {
        ...headers,
        ...(payload && {
          'content-type': payload.contentType,
          'content-length': String(payload.contentLength),
        }),
      },
      // One chunk ahead: the payload has memory for no more.
      body: payload
        ? Readable.from(payload.stream(), { highWaterMark: 1 })
        : ((body as string | undefined) ?? null),
      headersTimeout: Math.min(headersTimeout, this.#longest),
      bodyTimeout: Math.min(bodyTimeout, this.#longest),
      signal: signal ?? null,
    });
  }
}

function wrap({ statusCode, headers, body }: Dispatcher.ResponseData, failed: FailedRequest): WireAnswer {
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const encoding = [headers['content-encoding'] ?? []].flat().join();
  return {
    status: statusCode,
    header,
    body: guarded(body, encoding, failed),
    pipeTo: (sink) => pipe(decoded(body, encoding), sink, failed),
    discard: async () => {
      // Reads a short rest, so that the connection can be used again, and cuts off a long one.
      await body.dump({ limit: 64 * 1024 }).catch((error: unknown) => {
        throw networkFailure(error, { ...failed, answered: true });
      });
    },
  };
}

async function* guarded(body: Readable, encoding: string, failed: FailedRequest): AsyncIterable<Uint8Array> {
  try {
    yield* decoded(body, encoding) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw networkFailure(error, { ...failed, answered: true });
  }
}

async function pipe(body: Readable, sink: Writable, failed: FailedRequest): Promise<void> {
  const emptied = finished(sink);
  emptied.catch(() => body.destroy());
  body.pipe(sink, { end: false });
  const failure = await finished(body).catch((error: unknown) =>
    networkFailure(error, { ...failed, answered: true }),
  );
  // What has arrived is kept, even where the connection broke. A failure of the sink comes before what it did to the body.
  sink.end();
  await emptied;
  if (failure) throw failure;
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return 'no details';
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? `${code}: ${cause.message}` : cause.message;
}
