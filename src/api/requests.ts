import { Readable } from 'node:stream';
import pRetry from 'p-retry';
import type { z } from 'zod';
import { serviceAddress } from './address.ts';
import { failures, isBackendError, type BackendError } from './errors.ts';
import { answerFailure, isTableCode, retryAfter, type Subject } from './http/answerFailure.ts';
import { systemClock, type Clock } from './http/clock.ts';
import { isLoopback } from './http/connections/dispatchers.ts';
import type { Payload } from './http/multipart.ts';
import { tellable } from './http/tellable.ts';
import { openEnvelope, type Envelope } from './schema/envelope.ts';
import { parseJson } from './schema/json.ts';
import type { Transport, WireAnswer } from './transport.ts';
import type { Attribution, Credentials } from './types.ts';

/** One request to the API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Path below the base address, beginning with a slash. */
  readonly path: string;
  readonly subject: Subject;
  /** `read` is repeated after a failure of network or server; `once` never is: it may cost, or do its work twice. */
  readonly repeat: 'read' | 'once';
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly payload?: Payload;
  /** Longest wait for the answer to begin, ms; 0 for ever. */
  readonly headersTimeout?: number;
  /** Longest silence inside the answer, ms; 0 for ever. */
  readonly bodyTimeout?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface RequestsOptions {
  readonly transport: Transport;
  /** Address of the API without trailing slash. */
  readonly baseUrl: string;
  readonly attribution: Attribution;
  /** Without it requests carry no token (the one that asks for a token). */
  readonly credentials?: Credentials;
  readonly clock?: Clock;
}

/** Repetitions of a read, with 1, 2 and 4 s between them. */
const READ_RETRIES = 3;
/** Wait after a 429 without `Retry-After`, ms. */
const RATE_LIMIT_PAUSE = 30_000;
/** A `Retry-After` beyond this is not waited for: the user is told instead. */
const LONGEST_PAUSE = 120_000;
/** A JSON answer larger than this is no answer, bytes. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Bytes that are read into memory as a whole: hours of sound. */
const LARGEST_BYTES = 512 * 1024 * 1024;
const HEADERS_TIMEOUT = 60_000;
const BODY_TIMEOUT = 60_000;

/** What happens at most once per request, however often it is repeated. */
interface Budget {
  renewed: boolean;
  paused: boolean;
}

/** Requests with all that the protocol asks of each: headers, token renewal, repetition, envelopes, errors. */
export class Requests {
  readonly clock: Clock;
  readonly #options: RequestsOptions;

  constructor(options: RequestsOptions) {
    this.#options = options;
    this.clock = options.clock ?? systemClock;
  }

  /** The three headers without which an export is refused later on. */
  get attributionHeaders(): Record<string, string> {
    const { source, version, platform } = this.#options.attribution;
    return { 'x-skill-source': source, 'x-skill-version': version, 'x-skill-platform': platform };
  }

  /** The data of a JSON answer, checked. @throws BackendError */
  async json<T extends z.ZodType>(request: ApiRequest, schema: T): Promise<z.output<T>> {
    return this.#withPolicy(request, async (token) => {
      const answer = await this.#send(request, token);
      const { data, message = '', fine } = await this.#accepted(answer, request, token);
      const parsed = schema.safeParse(data);
      if (parsed.success) return parsed.data;
      const serverMessage = fine ? undefined : tellable(message, token);
      if (serverMessage !== undefined) throw failures.rejected({ status: answer.status, serverMessage });
      throw failures.badAnswer({ status: answer.status, cause: parsed.error });
    });
  }

  /** An answer that is not JSON, for reading as it comes: a stream of events or a file. @throws BackendError */
  async open(request: ApiRequest, isExpected: (answer: WireAnswer) => boolean): Promise<WireAnswer> {
    return this.#withPolicy(request, async (token) => {
      const answer = await this.#send(request, token);
      if (isExpected(answer)) return answer;
      await this.#accepted(answer, request, token);
      throw failures.badAnswer({ status: answer.status });
    });
  }

  /** The bytes of a whole answer that is not JSON. @throws BackendError `bad-answer` for more than anybody would send */
  async bytes(request: ApiRequest): Promise<Uint8Array<ArrayBuffer>> {
    return this.#withPolicy(request, async (token) => {
      const answer = await this.#send(request, token);
      if (!isFine(answer) || isDocument(answer)) {
        await this.#accepted(answer, request, token);
        throw failures.badAnswer({ status: answer.status });
      }
      const pieces: Uint8Array[] = [];
      let size = 0;
      for await (const piece of answer.body) {
        pieces.push(piece);
        size += piece.length;
        if (size > LARGEST_BYTES) throw failures.badAnswer({ status: answer.status });
      }
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
      }
      return bytes;
    });
  }

  /**
   * The answer to a request that costs, for reading as it comes. Whatever comes with a 2xx status may have been taken; only a document with a
   * code of the error table says that it was not.
   *
   * @throws BackendError
   */
  async stream(request: ApiRequest): Promise<WireAnswer> {
    return this.#withPolicy(request, async (token) => {
      const answer = await this.#send(request, token);
      if (!isFine(answer)) await this.#accepted(answer, request, token);
      if (!isDocument(answer)) return answer;
      const text = (await readText(answer)) ?? '';
      const envelope = parseEnvelope(text);
      if (envelope && isTableCode(envelope.code)) throw this.#refusal(answer, envelope, request, token);
      return { ...answer, body: Readable.from([Buffer.from(text)]) };
    });
  }

  /** For an answer that says nothing but yes, if need be with an empty body. @throws BackendError */
  async acknowledge(request: ApiRequest): Promise<void> {
    await this.#withPolicy(request, async (token) => {
      const answer = await this.#send(request, token);
      await this.#accepted(answer, request, token).catch((error: unknown) => {
        if (!isBackendError(error, 'bad-answer')) throw error;
      });
    });
  }

  async #send(request: ApiRequest, token: string | undefined): Promise<WireAnswer> {
    return this.#options.transport.send({
      method: request.method,
      url: this.#url(request),
      headers: {
        accept: 'application/json',
        // Without a word about it, any encoding would do.
        'accept-encoding': 'identity',
        ...this.attributionHeaders,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(request.json !== undefined && { 'content-type': 'application/json' }),
        ...request.headers,
      },
      body: request.payload ?? (request.json === undefined ? undefined : JSON.stringify(request.json)),
      headersTimeout: request.headersTimeout ?? HEADERS_TIMEOUT,
      bodyTimeout: request.bodyTimeout ?? BODY_TIMEOUT,
      signal: request.signal,
    });
  }

  #url({ path }: ApiRequest): URL {
    return serviceAddress(`${this.#options.baseUrl}${path}`);
  }

  /** Reads an answer to its end and opens its envelope. @throws BackendError for a refusal, or a body that is not JSON */
  async #accepted(answer: WireAnswer, request: ApiRequest, token: string | undefined): Promise<Envelope> {
    const text = await readText(answer);
    const envelope = text === undefined ? undefined : parseEnvelope(text);
    const fine = isFine(answer);
    if (fine && envelope?.code === 0) return envelope;
    if (fine && envelope === undefined) throw failures.badAnswer({ status: answer.status });
    throw this.#refusal(answer, envelope ?? { code: 0, data: undefined }, request, token);
  }

  #refusal(
    answer: WireAnswer,
    envelope: Envelope,
    { subject }: ApiRequest,
    token: string | undefined,
  ): BackendError {
    const retryAfterMs = retryAfter(answer.header('retry-after'), this.#serverTime(answer));
    return answerFailure({ status: answer.status, subject, token, envelope, retryAfterMs });
  }

  /** What the server's clock said when it answered: ours may be wrong by days. */
  #serverTime(answer: WireAnswer): Date {
    const date = new Date(answer.header('date') ?? '');
    return Number.isNaN(date.getTime()) ? this.clock.now() : date;
  }

  async #withPolicy<T>(request: ApiRequest, attempt: (token: string | undefined) => Promise<T>): Promise<T> {
    const budget: Budget = { renewed: false, paused: false };
    const run = (): Promise<T> => this.#onceWithToken(request, attempt, budget);
    if (request.repeat === 'once') return run();
    const local = isLoopback(this.#url(request));
    return pRetry(run, {
      retries: READ_RETRIES,
      // The pauses are ours, so that a test can move the clock.
      minTimeout: 0,
      shouldRetry: ({ error }) => isPassing(error, local),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (retriesLeft > 0 && isPassing(error, local)) {
          await this.#pause(1000 * 2 ** (attemptNumber - 1), request.signal);
        }
      },
    });
  }

  /** One attempt, replayed with a renewed token after 401 or 1001, and after a pause after 429: each once per request. */
  async #onceWithToken<T>(
    request: ApiRequest,
    attempt: (token: string | undefined) => Promise<T>,
    budget: Budget,
  ): Promise<T> {
    const { credentials } = this.#options;
    const { signal } = request;
    let token = await orStopped(credentials?.token(), signal);
    for (;;) {
      try {
        return await attempt(token);
      } catch (error) {
        if (isBackendError(error, 'token-refused') && token !== undefined && !budget.renewed) {
          budget.renewed = true;
          token = await orStopped(credentials?.renew(token), signal);
          if (token === undefined) throw error;
        } else if (isBackendError(error, 'rate-limited') && this.#worthWaiting(error, request, budget)) {
          budget.paused = true;
          await this.#pause(error.retryAfterMs ?? RATE_LIMIT_PAUSE, request.signal);
        } else throw error;
      }
    }
  }

  /** The free token's limit is one a week: no pause helps. */
  #worthWaiting(error: BackendError, { subject }: ApiRequest, budget: Budget): boolean {
    return !budget.paused && subject !== 'token' && (error.retryAfterMs ?? 0) <= LONGEST_PAUSE;
  }

  async #pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.clock.sleep(ms, signal);
    } catch (error) {
      throw failures.cancelled({ cause: error });
    }
  }
}

/** Waits for what others may wait for as well, and nobody can stop: Stop ends the wait alone. @throws BackendError `cancelled` */
function orStopped<T>(task: Promise<T> | undefined, signal: AbortSignal | undefined): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(failures.cancelled({ cause: signal?.reason }));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    void Promise.resolve(task)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', stop));
  });
}

/** A failure that may be over in a moment. An engine on this machine that refuses connections is gone, not busy. */
function isPassing(error: unknown, local: boolean): boolean {
  if (isBackendError(error, 'refused')) return !local;
  return isBackendError(error, 'server', 'connection-lost', 'timeout', 'dns');
}

function isFine({ status }: WireAnswer): boolean {
  return status >= 200 && status < 300;
}

/** Whether an answer is one JSON document, whose length is known from the start: a stream's is not. */
function isDocument(answer: WireAnswer): boolean {
  return /json/i.test(answer.header('content-type') ?? '') && answer.header('content-length') !== undefined;
}

/** Undefined for a body that is too large to be an answer: the rest of it is let go of. */
async function readText(answer: WireAnswer): Promise<string | undefined> {
  if (Number(answer.header('content-length') ?? 0) > LARGEST_ANSWER) {
    await answer.discard();
    return undefined;
  }
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Undefined for a body that is not JSON: empty, or a proxy's page. */
function parseEnvelope(text: string): Envelope | undefined {
  try {
    return openEnvelope(parseJson(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
