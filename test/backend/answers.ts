import { plain } from './dialects.ts';
import { renderAnswer } from './shapes.ts';
import type { Endpoint } from './endpoint.ts';
import type { Scenario, Turn } from './scenario.ts';
import type { RecordedRequest } from './recordedRequest.ts';
import type { Answer } from './wire.ts';

/** A session id beyond 2^53, as the real service makes them. */
export const SESSION_ID = '7451932840112345678901';
export const TASK_ID = '90071992547409931234';

const JSON_TYPE = { 'content-type': 'application/json' };
const ok = (data: unknown): Answer => ({ status: 200, body: { code: 0, message: 'ok', data } });

/** Which endpoint a method and a path belong to. */
export function answerOf(method: string, path: string): Endpoint | 'unknown' {
  const routes: readonly [string, RegExp, Endpoint][] = [
    ['POST', /^\/api\/auth\/anonymous-token$/, 'token'],
    ['POST', /^\/api\/tasks\/me\/with-session\/nemo_agent$/, 'session'],
    ['POST', /^\/api\/auth\/claim-token$/, 'claim'],
    ['POST', /^\/run_sse$/, 'chat'],
    ['POST', /^\/api\/upload-video\/nemo_agent\/me\/[^/]+$/, 'upload'],
    ['GET', /^\/api\/credits\/balance\/simple$/, 'credits'],
    ['GET', /^\/api\/state\/nemo_agent\/me\/[^/]+\/latest$/, 'state'],
    ['POST', /^\/api\/render\/proxy\/lambda$/, 'submit'],
    ['GET', /^\/api\/render\/proxy\/lambda\/[^/]+$/, 'status'],
    ['POST', /^\/api\/render\/proxy\/lambda\/[^/]+\/cancel$/, 'cancel'],
    ['GET', /^\/api\/render\/proxy\/[^/]+\/download$/, 'download'],
  ];
  return routes.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2] ?? 'unknown';
}

/** The usual answers: a small but honest state machine of the service. */
export class Answerer {
  draft: Readonly<Record<string, unknown>> | undefined;
  cdnUrl = '';
  readonly #scenario: Scenario;
  readonly #tokens: Set<string>;
  readonly #polls = new Map<string, number>();
  readonly #submitted = new Set<string>();
  /** What has arrived in the session, in the order in which it came, and what its agent has made. */
  readonly media: { readonly filename: string; readonly hash?: string }[] = [];
  readonly #generated: unknown[] = [];
  #issued = 0;
  #turn = 0;
  #turnsEnded = 0;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#tokens = new Set(scenario.tokens);
    this.draft = scenario.draft;
  }

  /** Why a request is not even looked at; undefined when it is. */
  refusal(request: RecordedRequest): Answer | undefined {
    if (request.endpoint === 'token' || request.endpoint === 'cdn') return undefined;
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined && this.#tokens.has(token)) return undefined;
    return { status: 401, body: { code: 1001, message: 'token invalid or expired', data: null } };
  }

  answer(endpoint: Exclude<Endpoint, 'chat'>, request: RecordedRequest): Answer {
    return this.refusal(request) ?? this.#usual(endpoint, request);
  }

  /** The agent has made a piece of media. */
  generate(media: Readonly<Record<string, unknown>>): void {
    this.#generated.push(media);
  }

  nextTurn(): Turn {
    const turn = this.#scenario.turns?.[this.#turn] ?? { steps: [{ send: plain.text('Done.') }] };
    this.#turn += 1;
    return turn;
  }

  /** A turn has been played to its end. */
  endTurn(): void {
    this.#turnsEnded += 1;
  }

  #usual(endpoint: Exclude<Endpoint, 'chat'>, request: RecordedRequest): Answer {
    switch (endpoint) {
      case 'token':
        return this.#token(request);
      case 'session':
        return this.#session();
      case 'claim':
        return ok({ claim_token: 'clm_0123456789abcdef', expires_in: 600 });
      case 'upload':
        return this.#upload(request);
      case 'credits':
        return ok({ available: 80, frozen: 5, total: 85 });
      case 'state':
        return this.#state();
      case 'submit':
        return this.#submit(idOf(request.json));
      case 'status':
        return this.#status(decodeURIComponent(request.path.split('/').at(-1) ?? ''));
      case 'cancel':
        return { status: 200, body: { code: 0 } };
      case 'download':
      case 'cdn':
        return this.#file(request);
    }
  }

  #token(request: RecordedRequest): Answer {
    if (!request.headers['x-client-id'])
      return { status: 400, body: { code: 400, message: 'X-Client-Id is required' } };
    this.#issued += 1;
    const token = `nmv_usr_issued${this.#issued}`;
    this.#tokens.add(token);
    return ok({ token, user_id: `anon_${this.#issued}`, expires_at: '2026-01-08T00:00:00Z', credits: 100 });
  }

  #session(): Answer {
    const bare = `{"task_id":${TASK_ID},"session_id":${SESSION_ID},"user_id":"anon_1"}`;
    if (this.#scenario.bareSession) return { status: 200, headers: JSON_TYPE, body: bare };
    return ok({ task_id: TASK_ID, session_id: SESSION_ID, user_id: 'anon_1' });
  }

  #upload({ files, json }: RecordedRequest): Answer {
    const urls = (json as { urls?: string[] } | undefined)?.urls ?? [];
    for (const { filename, hash } of files) this.media.push({ filename, hash });
    for (const url of urls) this.media.push({ filename: url.split('/').at(-1) ?? '' });
    return ok({
      files: [
        ...files.map(({ filename, hash }) => ({
          filename,
          file_type: 'image',
          cdn_url: `${this.cdnUrl}/${hash}`,
          hash,
        })),
        ...urls.map((url) => ({
          filename: url.split('/').at(-1),
          file_type: 'video',
          cdn_url: url,
          duration: 3.5,
        })),
      ],
      session_state_applied: true,
    });
  }

  #state(): Answer {
    const { draftText, tellsTurns } = this.#scenario;
    const turns = { running: this.#turn > this.#turnsEnded, taken: this.#turnsEnded };
    const state = {
      draft: this.draft ?? null,
      video_infos: this.media,
      generated_media: this.#generated,
      canvas_config: { ratio: '16:9' },
      ...(tellsTurns && { turns }),
    };
    if (draftText === undefined) return ok({ state, session_id: SESSION_ID, task_id: TASK_ID });
    return { status: 200, headers: JSON_TYPE, body: `{"code":0,"data":{"state":{"draft":${draftText}}}}` };
  }

  #submit(given: string): Answer {
    const { id = given, ...facts } = this.#scenario.submission ?? {};
    this.#submitted.add(id);
    return this.#render(id, { status: 'pending', ...facts });
  }

  #status(id: string): Answer {
    const { honestExports = this.#scenario.submission?.id !== undefined } = this.#scenario;
    if (honestExports && !this.#submitted.has(id)) return { status: 404, body: { error: 'no such render' } };
    const polls = this.#scenario.polls ?? [
      { status: 'processing', progress: 40 },
      { status: 'completed', progress: 100 },
    ];
    const poll = this.#polls.get(id) ?? 0;
    this.#polls.set(id, poll + 1);
    return this.#render(id, polls[Math.min(poll, polls.length - 1)] ?? { status: 'completed' });
  }

  #render(
    id: string,
    facts: { readonly status: string; readonly progress?: number; readonly error?: string },
  ): Answer {
    const url = this.#scenario.cdn === false ? undefined : `${this.cdnUrl}/videos/${id}.mp4`;
    const size = this.#scenario.video?.length ?? 0;
    return {
      status: 200,
      body: renderAnswer(this.#scenario.renderShape ?? 'success-data', { id, url, size, ...facts }),
    };
  }

  #file(request: RecordedRequest): Answer {
    const video = this.#scenario.video ?? new Uint8Array();
    const headers = { 'content-type': 'video/mp4', etag: '"v1"', 'accept-ranges': 'bytes' };
    const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    const condition = request.headers['if-range'];
    if (!range || (condition !== undefined && condition !== '"v1"'))
      return { status: 200, headers, body: video };
    const start = Number(range[1]);
    if (start >= video.length) return { status: 416, headers, body: '' };
    const part = { 'content-range': `bytes ${start}-${video.length - 1}/${video.length}` };
    return { status: 206, headers: { ...headers, ...part }, body: video.subarray(start) };
  }
}

function idOf(json: unknown): string {
  return (json as { id?: string } | undefined)?.id ?? '';
}
