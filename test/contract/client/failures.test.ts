import assert from 'node:assert/strict';
import { NemoClient } from '../../../src/api/client.ts';
import { fixedCredentials } from '../../../src/api/credentials.ts';
import { BackendError } from '../../../src/api/errors.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import { Gate, type Act } from '../../backend/scenario.ts';
import { allOf, attribution, TOKEN, withClient } from '../../backend/withClient.ts';
import { calls, PAGE, REFUSALS } from './refusals.ts';

describe('client: failures', () => {
  for (const { name, endpoint, act, code, sent } of REFUSALS) {
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

  it('an address that is none is told, with the setting that mends it', async () => {
    for (const baseUrl of ['api.example.test', 'localhost:8080', 'ftp://api.example.test']) {
      const client = new NemoClient({
        baseUrl,
        webUrl: '',
        attribution,
        credentials: fixedCredentials('x'.repeat(8)),
      });
      await assert.rejects(client.credits(), {
        code: 'insecure-address',
        message: /^“\S+” is not the address of a video service\.$/,
        remedy: 'Put one that begins with https:// into the setting “clipwright.apiUrl”.',
        setting: 'clipwright.apiUrl',
      });
      await client.close();
    }
  });

  it('a web app that is none gets no claim, and none is asked for', () =>
    withClient({}, async ({ backend }) => {
      const client = (webUrl?: string) =>
        new NemoClient({
          baseUrl: backend.url,
          ...(webUrl !== undefined && { webUrl }),
          attribution,
          credentials: fixedCredentials(TOKEN),
        });
      const schemes = ['http:', 'ftp:', 'file:', 'javascript:', 'vscode:', 'command:', 'data:'];
      const addresses = [
        undefined,
        '',
        'web.example.test',
        ...schemes.map((each) => `${each}//web.example.test`),
      ];
      for (const webUrl of addresses) {
        const asking = client(webUrl);
        const refusal = { code: 'insecure-address', setting: 'clipwright.webUrl' };
        await assert.rejects(asking.browserLink({ sessionId: SESSION_ID }), refusal, webUrl);
        assert.throws(() => asking.registerLink('anon_1'), refusal, webUrl);
        await asking.close();
      }
      assert.equal(backend.to('claim').length, 0);
      const here = client('http://localhost:3000/');
      assert.equal(here.registerLink(), 'http://localhost:3000/register');
      await here.close();
    }));

  it('the server’s words are a sentence, that the remedy can follow', () =>
    withClient(
      { acts: { claim: [{ status: 422, body: { detail: 'no such task' } }] } },
      async ({ client }) => {
        await assert.rejects(client.browserLink({ sessionId: SESSION_ID }), {
          message: 'The video service refused the request: no such task.',
        });
      },
    ));

  it('a failed export’s reason is short, and without secrets', () =>
    withClient(
      {
        acts: {
          status: [
            { status: 200, body: { status: 'failed', error: `token=nmv_usr_leaked ${'why '.repeat(200)}` } },
          ],
        },
      },
      async ({ client }) => {
        const { error = '' } = await client.exportStatus('render_1');
        assert.match(error, /^token=\[redacted\] why /);
        assert.equal(error.length, 300);
      },
    ));

  it('a read comes through after two failures, with 1 and 2 s between', () =>
    withClient(
      {
        acts: {
          credits: [
            { status: 503, body: PAGE },
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
          // Neither yes nor no, and no data: its message is told.
          credits: [{ status: 200, body: { message: 'plain-words has none', data: {} } }],
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

  for (const message of ['ok', 'Success.', '操作成功', 'Balance fetched'])
    it(`a yes without data is no refusal, and “${message}” no reason`, () =>
      withClient(
        { acts: { credits: [{ status: 200, body: { code: 0, message, data: null } }] } },
        async ({ client }) => {
          await assert.rejects(client.credits(), (error: BackendError) => {
            assert.equal(error.code, 'bad-answer');
            assert.doesNotMatch(error.message, /refused/);
            return true;
          });
        },
      ));

  it('a refusal whose words say nothing is told without them', () =>
    withClient({ acts: { session: [{ status: 403, body: { code: 7, message: 'ok' } }] } }, ({ client }) =>
      assert.rejects(client.openSession('en'), { message: 'The video service refused the request.' }),
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
