import assert from 'node:assert/strict';
import { fixedCredentials } from '../../../src/api/credentials.ts';
import { BackendError, type BackendErrorCode } from '../../../src/api/errors.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import { Gate, type Act, type Endpoint } from '../../backend/scenario.ts';
import { allOf, withClient, type Setup } from '../../backend/withClient.ts';

const calls = {
  session: ({ client }: Setup) => client.openSession('en'),
  credits: ({ client }: Setup) => client.credits(),
  state: ({ client }: Setup) => client.state(SESSION_ID),
  chat: ({ client }: Setup) => allOf(client.chat(SESSION_ID, 'hello')),
  submit: ({ client }: Setup) =>
    client.submitExport({ id: 'render_1', sessionId: SESSION_ID, draft: { t: [] } }),
  status: ({ client }: Setup) => client.exportStatus('render_1'),
  upload: ({ client }: Setup) => client.uploadUrls(SESSION_ID, ['https://files.example.test/a.mp4']),
} satisfies Partial<Record<Endpoint, (setup: Setup) => Promise<unknown>>>;

interface Refusal {
  readonly name: string;
  readonly endpoint: keyof typeof calls;
  readonly act: Act;
  readonly code: BackendErrorCode;
  /** How often the request is sent in all while the server goes on refusing. */
  readonly sent: number;
}

const page = '<html><body>Please sign in to the guest network</body></html>';
const refusals: readonly Refusal[] = [
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
  { name: 'HTTP 413', endpoint: 'upload', act: { status: 413, body: page }, code: 'file-too-large', sent: 1 },
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
    act: { status: 404, body: {} },
    code: 'not-found',
    sent: 1,
  },
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
    act: { status: 500, body: page },
    code: 'server',
    sent: 4,
  },
  {
    name: 'HTTP 503 on a chat message',
    endpoint: 'chat',
    act: { status: 503, body: page },
    code: 'server',
    sent: 1,
  },
  {
    name: 'HTTP 502 on an export',
    endpoint: 'submit',
    act: { status: 502, body: page },
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
  { name: 'a page in place of JSON', endpoint: 'credits', act: { body: page }, code: 'bad-answer', sent: 1 },
  { name: 'a page in place of events', endpoint: 'chat', act: { body: page }, code: 'bad-answer', sent: 1 },
  { name: 'an empty body', endpoint: 'session', act: { body: '' }, code: 'bad-answer', sent: 1 },
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

describe('client: failures', () => {
  for (const { name, endpoint, act, code, sent } of refusals) {
    it(`${name} → ${code}, sent ${sent === 1 ? 'once' : `${sent} times`}`, () =>
      withClient({ acts: { [endpoint]: Array<Act>(8).fill(act) } }, async (setup) => {
        await assert.rejects(calls[endpoint](setup), (error) => {
          assert.ok(error instanceof BackendError, String(error));
          assert.equal(error.code, code, error.message);
          assert.match(error.message, /^\S.*\.$|: /);
          assert.ok(error.remedy, 'says what to do next');
          return true;
        });
        assert.equal(setup.backend.to(endpoint).length, sent);
      }));
  }

  it('a read comes through after two failures, with 1 and 2 s between', () =>
    withClient(
      {
        acts: {
          credits: [
            { status: 503, body: page },
            { cutRequestAfter: 0, status: 500 },
          ],
        },
      },
      async ({ client, clock, backend }) => {
        assert.equal((await client.credits()).available, 80);
        assert.deepEqual(clock.pauses, [1000, 2000]);
        assert.equal(backend.to('credits').length, 3);
      },
    ));

  it('after 429 it waits as long as it is told, once', () =>
    withClient(
      { acts: { chat: [{ status: 429, headers: { 'retry-after': '7' }, body: {} }] } },
      async ({ client, clock }) => {
        const events = await allOf(client.chat(SESSION_ID, 'hello'));
        assert.deepEqual(events, [{ type: 'delta', text: 'Done.' }]);
        assert.equal(clock.pauses.filter((ms) => ms === 7000).length, 1);
      },
    ));

  it('after 429 without a time it waits 30 s', () =>
    withClient({ acts: { submit: [{ status: 429, body: {} }] } }, async ({ client, clock }) => {
      await client.submitExport({ id: 'render_1', sessionId: SESSION_ID, draft: { t: [] } });
      assert.deepEqual(clock.pauses, [30_000]);
    }));

  it('a wait of an hour is not waited for, but told', () =>
    withClient(
      { acts: { credits: [{ status: 429, headers: { 'retry-after': '3600' }, body: {} }] } },
      async ({ client, clock }) => {
        await assert.rejects(client.credits(), { code: 'rate-limited', retryAfterMs: 3_600_000 });
        assert.deepEqual(clock.pauses, []);
      },
    ));

  it('the server’s words are told, but no token in them', () =>
    withClient(
      { acts: { session: [{ status: 403, body: { message: 'denied for nmv_usr_abc123' } }] } },
      async ({ client }) => {
        await assert.rejects(client.openSession('en'), (error: BackendError) => {
          assert.match(error.message, /denied for \[redacted\]/);
          return true;
        });
      },
    ));

  it('a token of no telling shape is kept from the server’s words, too', () =>
    withClient(
      {
        tokens: ['plain-words'],
        acts: {
          session: [{ status: 403, body: { message: 'who is plain-words?' } }],
          // A yes whose data is of no use: its message is told.
          credits: [{ status: 200, body: { code: 0, message: 'plain-words has none', data: {} } }],
        },
      },
      async ({ client }) => {
        const withoutToken = (error: BackendError) => {
          assert.match(`${error.message} ${error.serverMessage ?? ''}`, /\[redacted\]/);
          assert.doesNotMatch(`${error.message} ${error.serverMessage ?? ''}`, /plain-words/);
          return true;
        };
        await assert.rejects(client.openSession('en'), withoutToken);
        await assert.rejects(client.credits(), withoutToken);
      },
      { credentials: fixedCredentials('plain-words') },
    ));

  it('a request that is cancelled while the server thinks ends as cancelled', async () => {
    const gate = new Gate();
    await withClient({ acts: { session: [{ hold: gate }] } }, async ({ client, backend }) => {
      const stop = new AbortController();
      const session = client.openSession('en', stop.signal);
      await backend.arrived('session');
      stop.abort();
      await assert.rejects(session, { code: 'cancelled' });
      gate.open();
    });
  });

  it('a signal that is aborted beforehand sends nothing', () =>
    withClient({}, async ({ client, backend }) => {
      await assert.rejects(client.credits(AbortSignal.abort()), { code: 'cancelled' });
      assert.equal(backend.requests.length, 0);
    }));
});
