import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { answerOf, Answerer } from './answers.ts';
import { certificate, type CertificateName } from './certificates.ts';
import type { RecordedRequest } from './recordedRequest.ts';
import type { Endpoint } from './endpoint.ts';
import { usual, type Act, type Scenario, type Turn } from './scenario.ts';
import { flood, receive, send, write } from './wire.ts';

function isData(body: unknown): body is object {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

/** The NemoVideo API as a scenario wants it, with a second server for its CDN. It records every request. */
export class ScriptedBackend {
  readonly requests: RecordedRequest[] = [];
  #scenario: Scenario;
  #answers: Answerer;
  readonly #calls = new Map<Endpoint, number>();
  readonly #underWay = new Set<RecordedRequest>();
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  #url = '';
  #waiting: { readonly endpoint: Endpoint; readonly count: number; readonly resolve: () => void }[] = [];

  private constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#answers = new Answerer(scenario);
  }

  /** Starts both servers on free ports of 127.0.0.1. `tls` gives the API a self-signed certificate, a good one or another. */
  static async start(
    scenario: Scenario = {},
    { tls = false }: { readonly tls?: boolean | CertificateName } = {},
  ): Promise<ScriptedBackend> {
    const backend = new ScriptedBackend(scenario);
    const handler: RequestListener = (request, response) => void backend.#handle(request, response);
    const api = tls
      ? createTlsServer(await certificate(tls === true ? 'certificate' : tls), handler)
      : createServer(handler);
    backend.#url = await backend.#listen(api, tls ? 'https' : 'http');
    backend.#answers.cdnUrl = await backend.#listen(createServer(handler), 'http');
    return backend;
  }

  /** Address of the API. */
  get url(): string {
    return this.#url;
  }

  /** Address of the CDN. */
  get cdnUrl(): string {
    return this.#answers.cdnUrl;
  }

  /** The session's draft, as the agent left it. */
  get draft(): Readonly<Record<string, unknown>> | undefined {
    return this.#answers.draft;
  }

  /** Changes the session's draft behind the client's back. */
  set draft(draft: Readonly<Record<string, unknown>> | undefined) {
    this.#answers.draft = draft;
  }

  /** Names of the files that the session has, in the order in which they came. */
  get media(): string[] {
    return this.#answers.media.map(({ filename }) => filename);
  }

  /** The requests that one endpoint got. */
  to(endpoint: Endpoint): RecordedRequest[] {
    return this.requests.filter((request) => request.endpoint === endpoint);
  }

  /** Resolves when so many requests to an endpoint have begun. */
  async arrived(endpoint: Endpoint, count = 1): Promise<void> {
    if (this.to(endpoint).length >= count) return;
    await new Promise<void>((resolve) => this.#waiting.push({ endpoint, count, resolve }));
  }

  /** Forgets everything and begins another scenario at the same addresses. */
  beginAnew(scenario: Scenario): void {
    const { cdnUrl } = this.#answers;
    this.#scenario = scenario;
    this.#answers = new Answerer(scenario);
    this.#answers.cdnUrl = cdnUrl;
    this.#calls.clear();
    this.requests.length = 0;
    this.#waiting = [];
  }

  /** Resolves when nobody is connected any more. */
  async left(): Promise<void> {
    while (this.#sockets.size > 0)
      await Promise.all([...this.#sockets].map((socket) => once(socket, 'close')));
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #listen(server: Server, scheme: string): Promise<string> {
    this.#servers.push(server);
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = this.#endpointOf(request);
    const recorded = this.#record(request, endpoint);
    this.#underWay.add(recorded);
    const over = () => this.#underWay.delete(recorded);
    response.once('finish', over).once('close', over);
    // A client that goes away in the middle is part of many scenarios.
    response.on('error', () => request.destroy());
    const act = endpoint === 'unknown' ? usual : this.#actOf(endpoint);
    for (let said = 0; said < (act.continues ?? 0); said++) response.writeContinue();
    if (act.early) request.resume();
    else if (!(await receive(request, recorded, act))) return;
    await act.hold?.opened;
    if (await this.#scenario.elsewhere?.(recorded, response)) return;
    if (act.flood !== undefined) await flood(response, recorded, act);
    else if (endpoint === 'unknown') send(response, { status: 404, body: { detail: 'Not Found' } }, act);
    else if (act.status !== undefined || act.body !== undefined) {
      if (act.done && endpoint !== 'chat') this.#answers.answer(endpoint, recorded);
      send(response, { status: act.status ?? 200, body: act.body ?? '' }, act);
    } else if (endpoint === 'chat') await this.#chat(recorded, response, act);
    else send(response, this.#answers.answer(endpoint, recorded), act);
  }

  async #chat(recorded: RecordedRequest, response: ServerResponse, act: Act): Promise<void> {
    const refusal = this.#answers.refusal(recorded);
    if (refusal) {
      send(response, refusal, act);
      return;
    }
    const turn = this.#answers.nextTurn();
    response.writeHead(200, { 'content-type': 'text/event-stream', ...act.headers });
    response.flushHeaders();
    await this.#play(turn, response);
  }

  async #play({ steps, pieces }: Turn, response: ServerResponse): Promise<void> {
    for (const step of steps) {
      if ('hold' in step) await step.hold.opened;
      else if ('untilReads' in step) await this.arrived('state', step.untilReads);
      else if ('draft' in step) this.#answers.draft = step.draft;
      else if ('generated' in step) this.#answers.generate(step.generated);
      else if ('cut' in step) response.destroy();
      else {
        const bytes = Buffer.from(step.send);
        const size = pieces ?? bytes.length;
        for (let at = 0; at < bytes.length; at += size) await write(response, bytes.subarray(at, at + size));
      }
    }
    this.#answers.endTurn();
    if (!response.destroyed) response.end();
  }

  #actOf(endpoint: Endpoint): Act {
    const call = this.#calls.get(endpoint) ?? 0;
    this.#calls.set(endpoint, call + 1);
    const act = this.#scenario.acts?.[endpoint]?.[call] ?? usual;
    const { headers, body } = act;
    return {
      ...act,
      ...(headers && { headers: this.#addressed(headers) }),
      ...(isData(body) && { body: this.#addressed(body) }),
    };
  }

  /** The same with the CDN's address in it. */
  #addressed<T>(data: T): T {
    return JSON.parse(JSON.stringify(data).replaceAll('{cdn}', this.cdnUrl)) as T;
  }

  #endpointOf(request: IncomingMessage): Endpoint | 'unknown' {
    if (request.headers.host === new URL(this.cdnUrl).host) return 'cdn';
    return answerOf(request.method ?? '', (request.url ?? '').split('?')[0] ?? '');
  }

  #record(request: IncomingMessage, endpoint: Endpoint | 'unknown'): RecordedRequest {
    const recorded: RecordedRequest = {
      endpoint,
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers as Record<string, string | undefined>,
      bodyBytes: 0,
      json: undefined,
      text: '',
      files: [],
      alongside: [...this.#underWay].filter((each) => each.endpoint === endpoint).length,
      floodBytes: 0,
    };
    this.requests.push(recorded);
    const ready = this.#waiting.filter((each) => this.to(each.endpoint).length >= each.count);
    this.#waiting = this.#waiting.filter((each) => !ready.includes(each));
    for (const { resolve } of ready) resolve();
    return recorded;
  }
}
