import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import type { Step } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const playing = (...steps: readonly Step[]) => ({ draft: draft(), turns: [{ steps }] });
const titled = { draft: draft({ title: 'Lake' }) };

describe('reliability: turns that fail on the server', () => {
  for (const { id, rows, title, frame, sees } of [
    {
      id: 'fail-safety',
      rows: ['trap-code-without-text'],
      title: 'errorCode SAFETY, no text',
      frame: kit.code('SAFETY'),
      sees: 'error: The video service declined this request for reasons of safety. Say it in other words, or use other files. [Retry, Show Tracks]',
    },
    {
      id: 'fail-429-text',
      rows: ['trap-code-number', 'trap-message-missing'],
      title: 'errorCode "429" inside the stream, without a message',
      frame: kit.code('429'),
      sees: 'error: The video service is getting too many requests at the moment. Wait a minute, then try again. [Retry, Show Tracks]',
    },
    {
      id: 'fail-429-number',
      rows: ['trap-code-number'],
      title: 'errorCode 429 as a number',
      frame: kit.code(429, 'quota of project 123456 exceeded'),
      sees: 'error: The video service is getting too many requests at the moment.',
    },
    {
      id: 'fail-unknown-code',
      rows: ['trap-code-without-text', 'trap-message-missing'],
      title: 'errorCode UNKNOWN_ERROR, no message',
      frame: kit.code('UNKNOWN_ERROR'),
      sees: 'error: The video service ran into a problem with this request, and nothing was changed. Try again, or say it in other words.',
    },
    {
      id: 'fail-no-content-without-success',
      rows: ['trap-no-content-after-success', 'trap-tool-failure'],
      title: 'MODEL_RETURNED_NO_CONTENT after a tool that failed',
      frame: kit.call('t') + kit.result('t', { error: 'boom' }) + kit.code('MODEL_RETURNED_NO_CONTENT'),
      sees: 'error: The video service ran into a problem with this request, and nothing was changed.',
    },
    {
      id: 'fail-error-frame',
      rows: ['trap-error-frame'],
      title: 'an error frame as the last one, with HTTP 200',
      frame: kit.error('Session lock timeout at 0x7f', 'Traceback (most recent call last)'),
      sees: 'error: The video service ran into a problem with this request, and nothing was changed.',
    },
  ] as const) {
    scenario({ id, rows, title, sees, setup, server: playing({ send: frame }) }, async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(world.chat().length, 2);
      assert.doesNotMatch(world.last(), /Traceback|0x7f|123456|boom|UNKNOWN_ERROR/);
      assert.deepEqual(world.sent(), ['add a title']);
      assert.equal(world.project.busy, false);
    });
  }

  scenario(
    {
      id: 'fail-after-text',
      rows: ['trap-error-frame', 'event-text'],
      title: 'some text, then an error frame',
      sees: 'error: The video service ran into a problem with this request, and nothing was changed.',
      setup,
      server: playing({ send: kit.text('Let me see.') + kit.error({ message: 'oops', code: 13 }) }),
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(world.chat()[1], 'assistant: Let me see.');
    },
  );

  scenario(
    {
      id: 'fail-after-change',
      rows: ['trap-error-frame', 'event-lost-changed'],
      title: 'the title is in, then the turn fails',
      sees: 'assistant: The video service ran into a problem, but this was done: Added title ‘Lake’, 0–3 s. [Export]',
      setup,
      server: playing({ send: kit.call('t') }, titled, { send: kit.result('t') + kit.error('oops') }),
    },
    async (world) => {
      assert.equal(await world.ask('add a title and music'), 'done');
    },
  );

  scenario(
    {
      id: 'fail-tool-goes-on',
      rows: ['trap-tool-failure'],
      title: 'a tool fails, the agent tries another way and says so',
      sees: 'assistant: That clip is too short, so I looped it.',
      setup,
      server: playing({
        send:
          kit.call('t') +
          kit.result('t', { error: 'too short' }) +
          kit.text('That clip is too short, so I looped it.'),
      }),
    },
    async (world) => {
      assert.equal(await world.ask('make it longer'), 'done');
      assert.equal(world.chat().length, 2);
    },
  );

  scenario(
    {
      id: 'fail-plain-error',
      rows: ['stream-plain-dialect', 'trap-error-frame'],
      title: 'an error frame in the first dialect',
      sees: 'error: The video service ran into a problem with this request, and nothing was changed.',
      setup,
      server: playing({ send: `data: ${JSON.stringify({ type: 'error', message: 'no' })}\n\n` }),
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
    },
  );

  for (const [status, body] of [
    [400, { detail: 'field required' }],
    [422, { error: 'unprocessable' }],
  ] as const) {
    scenario(
      {
        id: `fail-${status}`,
        rows: ['trap-not-understood'],
        title: `the message is refused with HTTP ${status}`,
        sees: 'error: The video service refused the request: ',
        setup,
        server: { draft: draft(), acts: { chat: [{ status, body }] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.match(world.last(), /\[Retry\]$/);
        assert.equal(world.clock.pauses.length, 0, 'there is nothing to wait for');
      },
    );
  }

  scenario(
    {
      id: 'fail-retry-button',
      rows: ['event-lost-unchanged', 'trap-error-frame'],
      title: 'the user presses Retry after a failure',
      sees: 'assistant: Added title ‘Lake’, 0–3 s. [Export]',
      setup,
      resent: 1,
      server: {
        draft: draft(),
        turns: [{ steps: [{ send: kit.error('oops') }] }, { steps: [titled, { send: kit.result('t') }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['add a title', 'add a title']);
      assert.doesNotMatch(world.chat().join('\n'), /Retry/, 'a button that was used is gone');
    },
  );

  scenario(
    {
      id: 'fail-empty-body',
      rows: ['envelope-empty-body'],
      title: 'a new session is answered with an empty body',
      sees: 'error: The answer did not come from the video service, or could not be understood.',
      server: {
        acts: { session: [{ status: 200, body: '' }] },
        turns: [{ steps: [{ send: plain.text('x') }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      assert.equal(world.backend.to('chat').length, 0);
    },
  );

  scenario(
    {
      id: 'fail-code-with-200',
      rows: ['envelope-code-not-zero', 'envelope-common', 'error-0'],
      title: 'code 5000 with HTTP 200 for a new session; then it works',
      sees: 'error: The video service refused the request: quota office closed',
      resent: 0,
      server: { acts: { session: [{ body: { code: 5000, message: 'quota office closed', data: null } }] } },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['make a video about lakes']);
    },
  );
});
