import assert from 'node:assert/strict';
import { SESSION_ID, TASK_ID } from '../../backend/answers.ts';
import { TOKEN, allOf, bytesOf, withClient } from '../../backend/withClient.ts';

describe('client: endpoints', () => {
  it('opens a session in the user’s language and keeps its long id to the last digit', () =>
    withClient({}, async ({ client, backend }) => {
      const session = await client.openSession('zh-CN');
      assert.deepEqual(session, { sessionId: SESSION_ID, taskId: TASK_ID, userId: 'anon_1' });
      assert.deepEqual(backend.to('session')[0]?.json, { task_name: 'project', language: 'zh-CN' });
    }));

  it('reads a session at top level, with ids as bare numbers beyond 2^53', () =>
    withClient({ bareSession: true }, async ({ client }) => {
      assert.deepEqual(await client.openSession('en'), {
        sessionId: SESSION_ID,
        taskId: TASK_ID,
        userId: 'anon_1',
      });
    }));

  it('makes a browser link from a claim token, and never from the API token', () =>
    withClient({}, async ({ client, backend }) => {
      const link = await client.browserLink({ sessionId: SESSION_ID, taskId: TASK_ID });
      assert.equal(link, 'https://web.example.test/workspace/claim?ct=clm_0123456789abcdef');
      assert.deepEqual(backend.to('claim')[0]?.json, { task_id: TASK_ID, session_id: SESSION_ID });
      assert.ok(!link.includes(TOKEN));
    }));

  it('reads credits', () =>
    withClient({}, async ({ client }) => {
      assert.deepEqual(await client.credits(), { available: 80, frozen: 5, total: 85 });
    }));

  it('reads credits that come as strings and in part', () =>
    withClient(
      { acts: { credits: [{ body: { code: 0, data: { available: '12.5', frozen: null } } }] } },
      async ({ client }) => {
        assert.deepEqual(await client.credits(), { available: 12.5, frozen: 0, total: 12.5 });
      },
    ));

  it('hands a draft to the export exactly as it came, huge numbers and unknown fields included', () => {
    const draftText =
      '{"t":[{"tt":0,"sg":[{"id":90071992547409930001,"x":{"y":[1.5,null]}}]}],"future":{"deep":true},"d":10000}';
    return withClient({ draftText }, async ({ client, backend }) => {
      const { draft } = await client.state(SESSION_ID);
      assert.ok(draft);
      await client.submitExport({ id: 'render_1', sessionId: SESSION_ID, draft });
      assert.equal(JSON.stringify(draft), draftText);
      const [submitted] = backend.to('submit');
      assert.equal(
        submitted?.bodyBytes,
        Buffer.byteLength(
          `{"id":"render_1","sessionId":"${SESSION_ID}","draft":${draftText},"output":{"format":"mp4","quality":"high"}}`,
        ),
      );
    });
  });

  it('reads the state of a session without a draft', () =>
    withClient({}, async ({ client }) => {
      assert.deepEqual(await client.state(SESSION_ID), { videoInfos: [], generatedMedia: [] });
    }));

  it('sends attribution and token with every request of a whole run', () =>
    withClient({ draft: { t: [] }, video: new Uint8Array(10), cdn: false }, async ({ client, backend }) => {
      const { sessionId } = await client.openSession('en');
      await client.uploadUrls(sessionId, ['https://files.example.test/a.mp4']);
      await allOf(client.chat(sessionId, 'make a video'));
      await client.state(sessionId);
      await client.credits();
      await client.submitExport({ id: 'render_1', sessionId, draft: { t: [] } });
      await client.exportStatus('render_1');
      await bytesOf(await client.download({ id: 'render_1' }));
      await client.cancelExport('render_1');
      await client.browserLink({ sessionId });
      assert.equal(backend.requests.length, 10);
      for (const { headers, path } of backend.requests) {
        assert.equal(headers['x-skill-source'], 'online-photo-video-maker', path);
        assert.equal(headers['x-skill-version'], '1.0.0', path);
        assert.equal(headers['x-skill-platform'], 'unknown', path);
        assert.equal(headers.authorization, `Bearer ${TOKEN}`, path);
      }
    }));

  it('writes no token to the log', () =>
    withClient(
      { acts: { credits: [{ status: 500, body: `<html>${TOKEN}</html>` }] } },
      async ({ client, logged }) => {
        await client.credits();
        assert.equal(logged.filter((line) => line.includes('/api/credits')).length, 2);
        assert.ok(!logged.join('\n').includes(TOKEN));
      },
    ));

  it('sends URLs as the protocol takes them', () =>
    withClient({}, async ({ client, backend }) => {
      const files = await client.uploadUrls(SESSION_ID, ['https://files.example.test/clip.mp4']);
      assert.deepEqual(backend.to('upload')[0]?.json, {
        urls: ['https://files.example.test/clip.mp4'],
        source_type: 'url',
      });
      assert.deepEqual(files, [
        {
          filename: 'clip.mp4',
          fileType: 'video',
          cdnUrl: 'https://files.example.test/clip.mp4',
          duration: 3.5,
        },
      ]);
    }));
});
