import assert from 'node:assert/strict';
import { plain } from '../../backend/dialects.ts';
import { SESSION_ID, TASK_ID } from '../../backend/answers.ts';
import { draft, PHOTO, refusal } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const EXPIRED =
  'error: The session of this project has expired, and its timeline with it. A new one is ready: send your message again to start over with the same files. [Retry, Show Tracks]';

describe('reliability: sessions', () => {
  scenario(
    {
      id: 'session-new',
      rows: ['endpoint-session', 'endpoint-session-long-id', 'way-silent-setup'],
      title: 'the first request opens a session in the user’s language; its long id keeps all digits',
      sees: '… Setting things up…',
      setup: { language: 'zh-cn' },
    },
    async (world) => {
      await world.ask('make a video about lakes');
      assert.deepEqual(world.backend.to('session')[0]?.json, { task_name: 'project', language: 'zh-cn' });
      assert.equal(
        (world.backend.to('chat')[0]?.json as { session_id: string } | undefined)?.session_id,
        SESSION_ID,
      );
      assert.doesNotMatch([...world.shown].join('\n'), /\{|session_id|\d{16}/);
    },
  );

  scenario(
    {
      id: 'session-top-level',
      rows: ['endpoint-session-top-level', 'endpoint-session-long-id'],
      title: 'a server answers at top level, with the ids as bare numbers beyond 2^53',
      sees: 'assistant: Done.',
      server: { bareSession: true },
    },
    async (world) => {
      await world.ask('make a video about lakes');
      const { session } = world.project.snapshot.record;
      assert.deepEqual([session?.sessionId, session?.taskId], [SESSION_ID, TASK_ID]);
    },
  );

  for (const [id, title, act] of [
    ['session-1002', 'the session is not known any more (1002)', refusal(1002, 'session not found')],
    [
      'session-404-error',
      'the session is not known any more (404 with error)',
      { status: 404, body: { error: 'no session' } },
    ],
    [
      'session-404-detail',
      'the session is not known any more (404 with detail)',
      { status: 404, body: { detail: 'no session' } },
    ],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-1002', 'trap-unknown-session'],
        title: `${title}: a new one, said clearly; the files are uploaded again on Retry`,
        sees: EXPIRED,
        server: {
          turns: [{ steps: [{ draft: draft() }, { send: plain.text('Here it is.') }] }],
          acts: { state: [{}, {}, act] },
        },
      },
      async (world) => {
        await world.askWith([PHOTO], 'make a slideshow');
        assert.equal(await world.ask('add a title'), 'failed');
        assert.equal(world.backend.to('session').length, 2);
        assert.equal(world.project.snapshot.timeline, undefined);
        assert.equal(await world.press('retry'), 'done');
        assert.deepEqual(world.uploaded(), ['05-tomato.jpg', '05-tomato.jpg']);
        assert.deepEqual(world.sent(), ['make a slideshow', 'add a title']);
      },
    );
  }

  scenario(
    {
      id: 'session-gone-empty',
      rows: ['error-1002'],
      title: 'a session without a timeline is not known any more: replaced without a fuss',
      sees: 'assistant: Done.',
      setup: { started: true },
      server: { acts: { state: [refusal(1002)] } },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'done');
      assert.equal(world.backend.to('session').length, 1);
    },
  );

  scenario(
    {
      id: 'session-gone-in-chat',
      rows: ['error-1002', 'trap-unknown-session'],
      title: 'only the chat finds out that the session is gone',
      sees: 'error: The session of this project has expired. Send your message again: a new session starts, and the old timeline is gone. [Retry]',
      setup: { started: true },
      resent: 0,
      server: {
        draft: draft(),
        acts: { chat: [{ status: 404, body: { detail: 'Session not found' } }], state: [{}, refusal(1002)] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(world.project.snapshot.record.turn, undefined);
      assert.equal(await world.press('retry'), 'failed');
      assert.equal(world.last(), EXPIRED);
      assert.equal(world.backend.to('chat').length, 1);
    },
  );

  scenario(
    {
      id: 'browser-link',
      rows: ['endpoint-claim'],
      title: 'the project is opened in the browser: the link carries a claim, not the token',
      sees: 'https://web.example.test/workspace/claim?ct=clm_0123456789abcdef',
      setup: { started: true },
    },
    async (world) => {
      world.note(await world.project.browserLink());
      assert.deepEqual(world.backend.to('claim')[0]?.json, { task_id: TASK_ID, session_id: SESSION_ID });
    },
  );

  scenario(
    {
      id: 'state-status',
      rows: ['endpoint-state', 'draft-summary', 'intent-state'],
      title: '“show tracks” reads the state and tells the tracks in one line',
      sees: 'assistant: Timeline (3 tracks): 1. Video: lake (0-5s) 2. BGM: Lo-fi (0-5s, 35%) 3. Title: "Lake" (0-3s) [Export]',
      setup: { started: true },
      server: { draft: draft({ title: 'Lake', music: 0.35 }) },
    },
    async (world) => {
      assert.equal(await world.ask('show tracks'), 'done');
      assert.equal(world.backend.to('chat').length, 0);
    },
  );
});
