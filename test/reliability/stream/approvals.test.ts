import assert from 'node:assert/strict';
import { kit } from '../../backend/dialects.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const titled = { draft: draft({ title: 'Lake' }) };
const TOLD = 'assistant: Added title ‘Lake’, 0–3 s. [Export]';
const STANDARD =
  'Please approve or reject the tool call render_preview() by responding with a FunctionResponse with an expected ToolConfirmation payload.';

/** The parts of the messages that went out. */
function parts(world: World): unknown[] {
  return world.backend
    .to('chat')
    .flatMap(({ json }) => (json as { new_message: { parts: unknown[] } }).new_message.parts);
}

const answered = (approved: boolean) => ({
  function_response: { id: 'c1', name: 'adk_request_confirmation', response: { confirmed: approved } },
});

describe('reliability: tools that ask for approval', () => {
  for (const [id, button, approved] of [
    ['approve', 'approve', true],
    ['decline', 'decline', false],
  ] as const) {
    scenario(
      {
        id: `approval-${id}`,
        rows: ['trap-approval', 'trap-approval-answer'],
        title: `a tool asks whether it may spend; the user presses ${id}`,
        sees: 'assistant: This clip costs 90 credits. Go on? [Approve, Decline]',
        setup,
        server: {
          draft: draft(),
          turns: [
            {
              steps: [
                {
                  send:
                    kit.text('One moment.') +
                    kit.call('render_preview') +
                    kit.approval('c1', 'This clip costs 90 credits. Go on?'),
                },
              ],
            },
            { steps: [titled, { send: kit.result('render_preview') }] },
          ],
        },
      },
      async (world) => {
        assert.equal(await world.ask('make a clip'), 'done');
        assert.doesNotMatch([...world.shown].join('\n'), /Nothing changed|render_preview|budget/);
        assert.equal(await world.press(button), 'done');
        assert.deepEqual(parts(world), [{ text: 'make a clip' }, answered(approved)]);
        assert.equal(world.last(), TOLD);
        assert.doesNotMatch(
          world.chat().join('\n'),
          /Approve,/,
          'a question that was answered has no buttons',
        );
      },
    );
  }

  for (const [id, title, send, reply] of [
    [
      'standard',
      'the kit’s standard words are for programs: ours are shown',
      kit.approval('c1', STANDARD),
      answered(true),
    ],
    [
      'plain',
      'the same question in the first dialect',
      'data: {"type":"tool_call","id":"c1","name":"adk_request_confirmation","args":{}}\n\n',
      answered(true),
    ],
    [
      'snake',
      'the same question with names in snake_case',
      `data: ${JSON.stringify({
        content: { parts: [{ function_call: { id: 'c1', name: 'ask_producer', args: {} } }] },
        long_running_tool_ids: ['c1'],
      })}\n\n`,
      { function_response: { id: 'c1', name: 'ask_producer', response: { status: 'approved' } } },
    ],
    [
      'long-running',
      'a long-running call without a result',
      kit.longRunning('c1', 'ask_producer'),
      { function_response: { id: 'c1', name: 'ask_producer', response: { status: 'approved' } } },
    ],
  ] as const) {
    scenario(
      {
        id: `approval-${id}`,
        rows: ['trap-approval', 'trap-approval-answer'],
        title,
        sees: 'assistant: The video service asks for your approval before it goes on. [Approve, Decline]',
        setup,
        server: { draft: draft(), turns: [{ steps: [{ send }] }, { steps: [titled] }] },
      },
      async (world) => {
        assert.equal(await world.ask('make a clip'), 'done');
        assert.doesNotMatch([...world.shown].join('\n'), /FunctionResponse|ask_producer/);
        assert.equal(await world.press('approve'), 'done');
        assert.deepEqual(parts(world).at(-1), reply);
      },
    );
  }

  scenario(
    {
      id: 'approval-not-needed',
      rows: ['trap-approval'],
      title: 'a long-running call whose result comes in the same turn asks nothing',
      sees: 'assistant: The producer said yes.',
      setup,
      server: {
        draft: draft(),
        turns: [
          {
            steps: [
              {
                send:
                  kit.longRunning('c1', 'ask_producer') +
                  `data: ${JSON.stringify({ content: { parts: [{ functionResponse: { id: 'c1', name: 'ask_producer', response: { ok: 1 } } }] } })}\n\n` +
                  kit.text('The producer said yes.'),
              },
            ],
          },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('make a clip'), 'done');
      assert.equal(world.chat().length, 2);
    },
  );

  scenario(
    {
      id: 'approval-make',
      rows: ['trap-approval', 'way-quick-edit'],
      title: 'a video in one go waits for approval; after it, it goes on to its end',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      server: {
        turns: [
          { steps: [{ send: kit.approval('c1', 'May I begin?') }] },
          { steps: [{ draft: draft() }, { send: kit.result('t') }] },
        ],
      },
    },
    async (world) => {
      const made = await world.project.make({ paths: [], request: 'make a video about lakes' });
      assert.equal(made.status, 'failed');
      assert.equal(world.last(), 'assistant: May I begin? [Approve, Decline]');
      assert.equal(world.backend.to('submit').length, 0);
      assert.equal(await world.press('approve'), 'done');
      assert.deepEqual(parts(world).at(-1), answered(true));
    },
  );

  scenario(
    {
      id: 'approval-reload',
      rows: ['trap-approval', 'way-window-closed'],
      title: 'the window closes in between: the question is still there, and its button works',
      sees: TOLD,
      setup,
      server: {
        draft: draft(),
        turns: [{ steps: [{ send: kit.approval('c1', 'May I?') }] }, { steps: [titled] }],
      },
    },
    async (world) => {
      await world.ask('make a clip');
      assert.equal(await world.reload(), 'done');
      assert.equal(await world.press('approve'), 'done');
      assert.deepEqual(parts(world).at(-1), answered(true));
    },
  );

  scenario(
    {
      id: 'approval-reload-reading',
      rows: ['trap-approval', 'way-window-closed'],
      title: 'the window closes before the question is shown: the next one shows it',
      sees: 'assistant: May I? [Approve, Decline]',
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: [{ steps: [{ send: kit.approval('c1', 'May I?') }] }],
        acts: { state: [{}, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.ask('make a clip');
      await world.backend.arrived('state', 2);
      assert.equal(await world.reload(), 'done');
      assert.deepEqual(world.sent(), ['make a clip']);
    },
  );

  scenario(
    {
      id: 'approval-other-words',
      rows: ['trap-approval'],
      title: 'the user says something else instead: the question goes',
      sees: 'assistant: Done.',
      setup,
      server: { draft: draft(), turns: [{ steps: [{ send: kit.approval('c1', 'May I?') }] }] },
    },
    async (world) => {
      await world.ask('make a clip');
      assert.equal(await world.ask('no, add a title instead'), 'done');
      assert.doesNotMatch(world.chat().join('\n'), /Approve/);
    },
  );

  scenario(
    {
      id: 'approval-unread',
      rows: ['trap-approval-answer', 'error-5xx-read'],
      title: 'the state cannot be read before the approval goes out: nothing is sent, and the question stays',
      sees: 'error: The video service has a problem of its own.',
      setup,
      server: {
        draft: draft(),
        turns: [{ steps: [{ send: kit.approval('c1', 'May I?') }] }, { steps: [titled] }],
        acts: { state: [{}, {}, ...Array.from({ length: 4 }, () => ({ status: 500, body: '' }))] },
      },
    },
    async (world) => {
      await world.ask('make a clip');
      assert.equal(await world.press('approve'), 'failed');
      assert.deepEqual(parts(world), [{ text: 'make a clip' }]);
      assert.equal(await world.press('approve'), 'done');
      assert.deepEqual(parts(world).at(-1), answered(true));
    },
  );

  scenario(
    {
      id: 'approval-lost',
      rows: ['trap-approval-answer', 'event-lost-not-resent', 'unread-retry-looks'],
      title: 'the connection is lost after the approval: Retry looks, and then sends the approval again',
      sees: TOLD,
      setup,
      resent: 1,
      server: {
        draft: draft(),
        turns: [
          { steps: [{ send: kit.approval('c1', 'May I?') }] },
          { steps: [{ cut: true }] },
          { steps: [titled] },
        ],
      },
    },
    async (world) => {
      await world.ask('make a clip');
      assert.equal(await world.press('approve'), 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(parts(world), [{ text: 'make a clip' }, answered(true), answered(true)]);
    },
  );

  scenario(
    {
      id: 'approval-sign-in',
      rows: ['trap-approval'],
      title: 'a tool asks for a sign-in, which only the web page can do',
      sees: 'That is only possible on its web page. [Open in Browser]',
      setup,
      server: {
        draft: draft(),
        turns: [
          {
            steps: [
              {
                send: `data: ${JSON.stringify({ content: { parts: [{ functionCall: { id: 'c1', name: 'adk_request_credential', args: {} } }] }, longRunningToolIds: ['c1'] })}\n\n`,
              },
            ],
          },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('post it'), 'done');
    },
  );
});
