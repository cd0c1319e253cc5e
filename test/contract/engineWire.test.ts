import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_PHOTOS, startEngine, Wire, type EngineUnderTest } from './engineProcess.ts';

describe('engine wire', () => {
  let folder: string;
  let engine: EngineUnderTest;
  let wire: Wire;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-wire-'));
    engine = await startEngine(folder);
    wire = new Wire(engine.hello);
  });
  after(async () => {
    await engine.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('wants a token', async () => {
    for (const authorization of [null, 'Bearer wrong', 'Basic x', `Bearer ${wire.token}x`, wire.token]) {
      const { status, body } = await wire.ask('/api/credits/balance/simple', { headers: { authorization } });
      assert.deepEqual([status, body.code], [401, 1001], String(authorization));
    }
    assert.equal((await wire.ask('/api/credits/balance/simple')).status, 200);
  });

  it('keeps a connection for longer than clients wait before they use it again', async () => {
    const answer = await fetch(`${wire.url}/api/credits/balance/simple`, { headers: wire.headers({}) });
    const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '') ?? [];
    assert.ok(Number(seconds) >= 60, `${seconds} s`);
  });

  it('accepts an empty body that calls itself JSON', async () => {
    const headers = { ...wire.headers({}), 'content-type': 'application/json' };
    const url = `${wire.url}/api/tasks/me/with-session/nemo_agent`;
    assert.equal((await fetch(url, { method: 'POST', headers })).status, 200);
  });

  it('opens sessions with ids beyond 2^53', async () => {
    const { data } = await wire.ask('/api/tasks/me/with-session/nemo_agent', {
      body: { task_name: 'project', language: 'de' },
    });
    assert.equal(typeof data['session_id'], 'string');
    assert.ok(BigInt(String(data['session_id'])) > 2n ** 53n);
    assert.equal(typeof data['task_id'], 'string');
    assert.equal(typeof data['user_id'], 'string');
    const link = await wire.ask('/api/auth/claim-token', {
      body: { task_id: data['task_id'], session_id: data['session_id'] },
    });
    assert.match(String(link.data['claim_token']), /^clm_\w+$/);
    assert.equal(typeof link.data['expires_in'], 'number');
  });

  it('knows only its own sessions', async () => {
    const id = '1152921504606846977';
    const paths = [`/api/state/nemo_agent/me/${id}/latest`, `/api/state/nemo_agent/me/..%2f..%2fx/latest`];
    for (const path of paths) {
      const { status, body } = await wire.ask(path);
      assert.deepEqual([status, body.code], [404, 1002], path);
    }
    const chat = await wire.ask('/run_sse', {
      body: { session_id: id, new_message: { parts: [{ text: 'hi' }] } },
    });
    assert.equal(chat.status, 404);
    assert.equal(typeof chat.body.error, 'string');
    assert.equal((await wire.upload(id, SAMPLE_PHOTOS.slice(0, 1))).body.code, 1002);
    assert.equal((await wire.submit('render_x', id, {})).body.code, 1002);
    assert.equal(
      (await wire.ask('/api/auth/claim-token', { body: { task_id: 't', session_id: id } })).body.code,
      1002,
    );
  });

  it('tells what the video leaves out of its words', async () => {
    const session = await wire.session();
    await wire.upload(session, SAMPLE_PHOTOS.slice(0, 1));
    const { text } = await wire.chat(session, 'make a 3 second slideshow with the title “Party 🫩”');
    assert.match(text, /leave out 🫩/u);
    const again = await wire.chat(session, 'make it 4 seconds');
    assert.doesNotMatch(again.text, /leave out/);
  });

  it('answers in JSON whatever is asked', async () => {
    assert.deepEqual((await wire.ask('/nowhere')).body.code, 404);
    const session = await wire.session();
    for (const body of [
      {},
      { session_id: session },
      { session_id: session, new_message: { parts: [] } },
      { session_id: 5 },
    ]) {
      const { status, body: answer } = await wire.ask('/run_sse', { body });
      assert.deepEqual([status, answer.code], [400, 400]);
    }
    const broken = await fetch(`${wire.url}/run_sse`, {
      method: 'POST',
      headers: { ...wire.headers({}), 'content-type': 'application/json' },
      body: '{"session_id"',
    });
    assert.equal(broken.status, 400);
    assert.equal(((await broken.json()) as { code: number }).code, 400);
  });

  it('keeps other sites out', async () => {
    assert.equal(await statusOf({ host: 'evil.example' }), 403);
    assert.equal(await statusOf({ host: `evil.example:${new URL(wire.url).port}` }), 403);
    assert.equal(await statusOf({ origin: 'https://evil.example' }), 403);
    assert.equal(await statusOf({ origin: 'null' }), 403);
    assert.equal(await statusOf({ host: `localhost:${new URL(wire.url).port}` }), 200);
    const preflight = await fetch(`${wire.url}/run_sse`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), null);
  });

  function statusOf(headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const url = new URL('/api/credits/balance/simple', wire.url);
      request(url, { headers: { ...wire.headers({}), ...headers } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }

  describe('chat', () => {
    let session: string;
    before(async () => {
      session = await wire.session();
      await wire.upload(session, SAMPLE_PHOTOS);
    });

    it('tells a turn in events: tool calls, results, text in deltas, then whole', async () => {
      const { events, text, raw } = await wire.chat(session, 'make a 9-second slideshow', {
        streaming: true,
      });
      assert.match(raw, /^: /, 'a comment comes at once: still working');
      const partials = events.filter(({ partial }) => partial === true);
      assert.ok(partials.length > 1);
      assert.equal(partials.map(({ content }) => content?.parts[0]?.text).join(''), text);
      assert.match(text, /9-second slideshow/);
      const parts = events.flatMap(({ content }) => content?.parts ?? []);
      const calls = parts.flatMap(({ functionCall }) => functionCall?.name ?? []);
      assert.deepEqual(
        calls,
        parts.flatMap(({ functionResponse }) => functionResponse?.name ?? []),
      );
      assert.ok(calls.includes('compose_video'));
      assert.equal(events.at(-1)?.content?.parts[0]?.text, text);
    });

    it('sends no partial events unless they were asked for', async () => {
      const { events, text } = await wire.chat(session, 'reverse the order');
      assert.ok(events.every(({ partial }) => partial !== true));
      assert.match(text, /Reversed the order/);
    });

    it('reports an edit that failed as a failed tool, and says why', async () => {
      const before = await wire.draft(session);
      const { events, text } = await wire.chat(session, 'remove photo 9');
      const parts = events.flatMap(({ content }) => content?.parts ?? []);
      const errors = parts.flatMap(({ functionResponse }) =>
        functionResponse ? [functionResponse.response.error] : [],
      );
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? '', /no picture 9/);
      assert.match(text, /no picture 9/);
      assert.deepEqual(await wire.draft(session), before);
    });

    it('takes turns of one session one after the other', async () => {
      await wire.chat(session, 'start over');
      const turns = [
        'swap 1 and 2',
        'swap 2 and 3',
        'swap 1 and 2',
        'swap 2 and 3',
        'swap 1 and 2',
        'swap 2 and 3',
      ];
      await Promise.all(turns.map((text) => wire.chat(session, text)));
      const draft = (await wire.draft(session)) as { t: { sg: { name: string }[] }[] };
      assert.deepEqual(draft.t[0]?.sg.map(({ name }) => name).sort(), ['elva', 'larch', 'red panda']);
    });

    it('finishes its work when the reader goes away', async () => {
      const draft = await wire.draft(session);
      const aborted = new AbortController();
      const body = JSON.stringify({
        session_id: session,
        new_message: { parts: [{ text: 'make it 12 seconds' }] },
        streaming: true,
      });
      const headers = { ...wire.headers({}), 'content-type': 'application/json' };
      const response = await fetch(`${wire.url}/run_sse`, {
        method: 'POST',
        headers,
        body,
        signal: aborted.signal,
      });
      aborted.abort();
      await assert.rejects(response.text());
      // The next turn of the session comes after it.
      await wire.chat(session, 'status');
      assert.notDeepEqual(await wire.draft(session), draft);
      assert.equal((await wire.draft(session))?.['d'], 12_000);
    });

    it('goes back with undo, several times', async () => {
      await wire.chat(session, 'make it 10 seconds');
      await wire.chat(session, 'make it 11 seconds');
      await wire.chat(session, 'make it 13 seconds');
      await wire.chat(session, 'undo');
      assert.equal((await wire.draft(session))?.['d'], 11_000);
      await wire.chat(session, 'undo');
      assert.equal((await wire.draft(session))?.['d'], 10_000);
    });

    it('describes the state as documented', async () => {
      const { data } = await wire.ask(`/api/state/nemo_agent/me/${session}/latest`);
      assert.equal(data['session_id'], session);
      const state = data['state'] as Record<string, unknown>;
      for (const key of ['canvas_config', 'draft', 'generated_media', 'video_analyses', 'video_infos'])
        assert.ok(key in state, key);
      assert.equal((state['video_infos'] as unknown[]).length, 3);
    });
  });
});
