import type { BackendErrorCode } from '../../../src/api/errors.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import type { Endpoint } from '../../backend/endpoint.ts';
import type { Act } from '../../backend/scenario.ts';
import { allOf, type Setup } from '../../backend/withClient.ts';

/** A request of each kind. */
export const calls = {
  session: ({ client }: Setup) => client.openSession('en'),
  credits: ({ client }: Setup) => client.credits(),
  state: ({ client }: Setup) => client.state(SESSION_ID),
  chat: ({ client }: Setup) => allOf(client.chat(SESSION_ID, 'hello')),
  submit: ({ client }: Setup) =>
    client.submitExport({ id: 'render_1', sessionId: SESSION_ID, draft: { t: [] } }),
  status: ({ client }: Setup) => client.exportStatus('render_1'),
  upload: ({ client }: Setup) => client.uploadUrls(SESSION_ID, ['https://files.example.test/a.mp4']),
} satisfies Partial<Record<Endpoint, (setup: Setup) => Promise<unknown>>>;

/** What a server may answer to a request, and what the client makes of it. */
export interface Refusal {
  readonly name: string;
  readonly endpoint: keyof typeof calls;
  readonly act: Act;
  readonly code: BackendErrorCode;
  /** How often the request is sent in all while the server goes on refusing. */
  readonly sent: number;
}

/** What stands in the way of a server answers in pages. */
export const PAGE = '<html><body>Please sign in to the guest network</body></html>';
export const REFUSALS: readonly Refusal[] = [
  { name: 'HTTP 401', endpoint: 'credits', act: { status: 401, body: {} }, code: 'token-refused', sent: 1 },
  {
    name: 'code 1001 with HTTP 200',
    endpoint: 'chat',
    act: { body: { code: 1001 } },
    code: 'token-refused',
    sent: 1,
  },
  {
    name: 'code 1002',
    endpoint: 'state',
    act: { body: { code: 1002, message: 'no session' } },
    code: 'session-gone',
    sent: 1,
  },
  {
    name: 'an unknown session (404, error)',
    endpoint: 'chat',
    act: { status: 404, body: { error: 'Session not found' } },
    code: 'session-gone',
    sent: 1,
  },
  {
    name: 'an unknown session (404, detail)',
    endpoint: 'chat',
    act: { status: 404, body: { detail: 'Session not found' } },
    code: 'session-gone',
    sent: 1,
  },
  {
    name: 'code 2001',
    endpoint: 'chat',
    act: { body: { code: 2001, message: 'insufficient' } },
    code: 'no-credits',
    sent: 1,
  },
  {
    name: 'code 2001 with HTTP 402',
    endpoint: 'chat',
    act: { status: 402, body: { code: 2001 } },
    code: 'no-credits',
    sent: 1,
  },
  {
    name: 'code 4001',
    endpoint: 'upload',
    act: { status: 400, body: { code: 4001 } },
    code: 'unsupported-file',
    sent: 1,
  },
  { name: 'code 4002', endpoint: 'upload', act: { body: { code: 4002 } }, code: 'file-too-large', sent: 1 },
  { name: 'HTTP 413', endpoint: 'upload', act: { status: 413, body: PAGE }, code: 'file-too-large', sent: 1 },
  {
    name: 'HTTP 402',
    endpoint: 'submit',
    act: { status: 402, body: { message: 'upgrade' } },
    code: 'plan-blocks-export',
    sent: 1,
  },
  {
    name: 'HTTP 404 of an export',
    endpoint: 'status',
    act: { status: 404, body: { detail: 'no such render' } },
    code: 'not-found',
    sent: 1,
  },
  // Whoever does not know our requests has nothing to say about what is gone.
  ...[404, 410].flatMap((status) =>
    [
      ['a page', PAGE],
      ['words', '404 page not found'],
      ['nothing', ''],
      ['JSON of a gateway’s', { message: 'no Route matched with those values' }],
    ].flatMap(([what, body]): Refusal[] => [
      {
        name: `HTTP ${status} with ${what as string} on a read of the state`,
        endpoint: 'state',
        act: { status, body },
        code: 'server',
        sent: 4,
      },
      {
        name: `HTTP ${status} with ${what as string} on a read of an export`,
        endpoint: 'status',
        act: { status, body },
        code: 'server',
        sent: 4,
      },
      {
        name: `HTTP ${status} with ${what as string} on a chat message`,
        endpoint: 'chat',
        act: { status, body },
        code: 'server',
        sent: 1,
      },
      {
        name: `HTTP ${status} with ${what as string} on an upload`,
        endpoint: 'upload',
        act: { status, body },
        code: 'server',
        sent: 1,
      },
    ]),
  ),
  {
    name: 'HTTP 422',
    endpoint: 'chat',
    act: { status: 422, body: { detail: 'bad body' } },
    code: 'rejected',
    sent: 1,
  },
  {
    name: 'an unknown code',
    endpoint: 'session',
    act: { body: { code: 7777, message: 'odd' } },
    code: 'rejected',
    sent: 1,
  },
  {
    name: 'success: false',
    endpoint: 'submit',
    act: { body: { success: false, error: 'nothing to render' } },
    code: 'rejected',
    sent: 1,
  },
  {
    name: 'an error with HTTP 200 and no code',
    endpoint: 'credits',
    act: { body: { error: 'closed' } },
    code: 'rejected',
    sent: 1,
  },
  {
    name: 'HTTP 500 on a read',
    endpoint: 'state',
    act: { status: 500, body: PAGE },
    code: 'server',
    sent: 4,
  },
  {
    name: 'HTTP 503 on a chat message',
    endpoint: 'chat',
    act: { status: 503, body: PAGE },
    code: 'server',
    sent: 1,
  },
  {
    name: 'HTTP 502 on an export',
    endpoint: 'submit',
    act: { status: 502, body: PAGE },
    code: 'server',
    sent: 1,
  },
  {
    name: 'HTTP 429 twice on a chat message',
    endpoint: 'chat',
    act: { status: 429, body: {} },
    code: 'rate-limited',
    sent: 2,
  },
  { name: 'a page in place of JSON', endpoint: 'credits', act: { body: PAGE }, code: 'bad-answer', sent: 1 },
  // It may have been taken: never told as if it had not been.
  ...[
    ['a page', { body: PAGE, headers: { 'content-type': 'text/html' } }],
    [
      'a page that calls itself an event stream',
      { body: PAGE, headers: { 'content-type': 'text/event-stream' } },
    ],
    ['a document', { body: { status: 'accepted' } }],
    ['an envelope', { body: { code: 0, message: 'ok', data: { accepted: true } } }],
    ['an envelope without data', { body: { code: 0, data: null } }],
    ['an envelope with a code of no row', { status: 202, body: { status: 'queued' } }],
    ['nothing', { body: '' }],
    ['no content', { status: 204, body: '' }],
    ['plain text', { body: 'accepted', headers: { 'content-type': 'text/plain' } }],
    [
      'a page with a style that looks like a comment',
      { body: '<style>\n:root {}\n</style>', headers: { 'content-type': 'text/html' } },
    ],
  ].map(([what, act]): Refusal => ({
    name: `${what as string} in place of events`,
    endpoint: 'chat',
    act: act as Act,
    code: 'connection-lost',
    sent: 1,
  })),
  { name: 'an empty body', endpoint: 'session', act: { body: '' }, code: 'bad-answer', sent: 1 },
  {
    name: 'a yes without what was asked for',
    endpoint: 'credits',
    act: { body: { code: 0, message: 'ok', data: {} } },
    code: 'bad-answer',
    sent: 1,
  },
  ...[
    { code: 0, message: 'ok', data: null },
    { code: 0, data: {} },
    { code: 0, data: { state: null } },
    { code: 0, data: { state: 'busy' } },
    { code: 0, data: { state: { draft: '<html>' } } },
    { code: 0, data: { state: { draft: [] } } },
    { success: true, data: null },
    [],
    'null',
    '',
  ].map((body): Refusal => ({
    name: `a state that tells nothing (${JSON.stringify(body)})`,
    endpoint: 'state',
    act: { body },
    code: 'bad-answer',
    sent: 1,
  })),
  {
    name: 'JSON of another shape',
    endpoint: 'session',
    act: { body: { code: 0, data: { hello: 1 } } },
    code: 'bad-answer',
    sent: 1,
  },
  {
    name: 'a connection cut before a read’s answer',
    endpoint: 'state',
    act: { body: 'x'.repeat(100), cutAfter: 0 },
    code: 'connection-lost',
    sent: 4,
  },
  {
    name: 'a connection cut within a read’s answer',
    endpoint: 'credits',
    act: { body: 'x'.repeat(100), cutAfter: 40 },
    code: 'connection-lost',
    sent: 4,
  },
  {
    name: 'a connection cut before a chat’s answer',
    endpoint: 'chat',
    act: { cutRequestAfter: 1 },
    code: 'connection-lost',
    sent: 1,
  },
  {
    name: 'a connection cut while an export is submitted',
    endpoint: 'submit',
    act: { cutRequestAfter: 1 },
    code: 'connection-lost',
    sent: 1,
  },
];
