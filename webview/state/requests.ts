import type { HostMessage, PanelRequest, WebviewMessage } from '../../src/panel/messages.ts';
import type { Host } from './host.ts';

type HostReply = Extract<HostMessage, { type: 'reply' }>;

/** What mends a refusal. */
export type Remedy = NonNullable<HostReply['remedy']>;

/** A request that the host refused; the message is for people. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly remedy: Remedy | undefined;

  constructor(message: string, remedy?: Remedy) {
    super(message);
    this.remedy = remedy;
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: RequestError) => void;
}

/** Numbers what is asked of the host, and hands each answer to whoever waits for it. */
export class Requests {
  readonly #host: Pick<Host, 'postMessage'>;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  /** What was asked for before the page listened: it would miss the answers. Undefined since. */
  #early: WebviewMessage[] | undefined = [];

  constructor(host: Pick<Host, 'postMessage'>) {
    this.#host = host;
  }

  /** The page listens from now on: what was asked before goes out. */
  listen(): void {
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const message of early) this.#host.postMessage(message);
  }

  /** Asks for something, once the page listens. Resolves to the answer. @throws {RequestError} with the host's own words */
  ask(body: PanelRequest): Promise<unknown> {
    const request = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(request, { resolve, reject });
      const message = { type: 'request', request, body } as const;
      if (this.#early) this.#early.push(message);
      else this.#host.postMessage(message);
    });
  }

  /** Takes an answer. One that nobody waits for is none. */
  settle({ request, value, error, remedy }: HostReply): void {
    const waiting = this.#waiting.get(request);
    if (waiting === undefined) return;
    this.#waiting.delete(request);
    if (error === undefined) waiting.resolve(value);
    else waiting.reject(new RequestError(error, remedy));
  }
}
