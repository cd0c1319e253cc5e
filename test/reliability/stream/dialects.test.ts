import assert from 'node:assert/strict';
import { kit, plain, quiet } from '../../backend/dialects.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const turn = (...sent: readonly string[]) => ({ turns: [{ steps: sent.map((send) => ({ send })) }] });

describe('reliability: what a stream says', () => {
  scenario(
    {
      id: 'stream-plain',
      rows: ['stream-plain-dialect', 'endpoint-chat', 'event-text', 'event-end-with-text', 'stream-end'],
      title: 'an answer in the first dialect, in three pieces',
      sees: 'assistant: Your slideshow is ready to watch.',
      server: turn(plain.text('Your slideshow '), plain.text('is ready '), plain.text('to watch.')),
    },
    async (world) => {
      assert.equal(await world.ask('make a slideshow'), 'done');
      assert.deepEqual(world.chat(), [
        'user: make a slideshow',
        'assistant: Your slideshow is ready to watch.',
      ]);
      assert.deepEqual(world.sent(), ['make a slideshow']);
      const [chat] = world.backend.to('chat');
      assert.equal(chat?.headers.accept, 'text/event-stream');
      assert.equal((chat.json as { user_id: string }).user_id, 'me');
    },
  );

  scenario(
    {
      id: 'stream-kit',
      rows: ['stream-kit-dialect', 'trap-partial-then-whole'],
      title: 'an answer in deltas, then once more whole under another id',
      sees: 'assistant: I put your photos in order.',
      server: turn(kit.streamed('I put your photos in order.')),
    },
    async (world) => {
      await world.ask('make a slideshow');
      assert.deepEqual(world.chat(), ['user: make a slideshow', 'assistant: I put your photos in order.']);
    },
  );

  scenario(
    {
      id: 'stream-kit-asked-to-stream',
      rows: ['trap-streaming-flag'],
      title: 'partial texts are asked for, and shown while the turn goes on',
      sees: 'assistant: First half',
      server: (gate) => ({
        turns: [
          {
            steps: [
              { send: kit.delta('First half') },
              { hold: gate },
              { send: kit.text('First half, second half.') },
            ],
          },
        ],
      }),
    },
    async (world) => {
      const half = new Promise<void>((resolve) => {
        world.project.onDidChange(({ record }) => {
          if (record.messages.at(-1)?.text === 'First half') resolve();
        });
      });
      const asked = world.ask('make a slideshow');
      await half;
      world.gate.open();
      await asked;
      assert.equal(
        (world.backend.to('chat')[0]?.json as { streaming: boolean } | undefined)?.streaming,
        true,
      );
      assert.equal(world.last(), 'assistant: First half, second half.');
    },
  );

  scenario(
    {
      id: 'stream-runs',
      rows: ['trap-several-runs', 'event-tool'],
      title: 'text, a tool, its result, and text again in one turn',
      sees: '… Editing the timeline…',
      server: turn(
        kit.streamed('Let me add the music.'),
        kit.call('add_bgm_track', { secret_argument: 1 }),
        kit.result('add_bgm_track', { internal_result: 2 }),
        kit.streamed('The music is in.'),
      ),
    },
    async (world) => {
      await world.ask('add music');
      assert.equal(world.last(), 'assistant: Let me add the music.\n\nThe music is in.');
      assert.doesNotMatch([...world.shown].join('\n'), /add_bgm_track|secret_argument|internal_result/);
    },
  );

  scenario(
    {
      id: 'stream-call-twice',
      rows: ['trap-tool-call-twice'],
      title: 'a tool call comes in a partial event and again in the whole one',
      sees: 'assistant: Added title ‘Lake’, 0–3 s. [Export]',
      setup: { started: true },
      server: {
        draft: draft(),
        turns: [
          {
            steps: [
              { send: kit.partialCall('t') + kit.call('t') },
              { draft: draft({ title: 'Lake' }) },
              { send: kit.result('t') },
            ],
          },
        ],
      },
    },
    async (world) => {
      await world.ask('add a title');
      assert.equal(world.chat().length, 2);
    },
  );

  scenario(
    {
      id: 'stream-snake',
      rows: ['stream-snake-case'],
      title: 'function_call and function_response in snake_case around a text',
      sees: 'assistant: One.\n\nTwo.',
      server: turn(kit.text('One.'), kit.snakeCall('t'), kit.snakeResult('t'), kit.text('Two.')),
    },
    async (world) => {
      assert.equal(await world.ask('go on with it'), 'done');
      assert.equal(world.chat().length, 2);
    },
  );

  scenario(
    {
      id: 'stream-thought',
      rows: ['stream-thought-part'],
      title: 'the model thinks aloud before it answers',
      sees: 'assistant: Here it is.',
      server: turn(kit.thought('The user seems confused.'), kit.text('Here it is.')),
    },
    async (world) => {
      await world.ask('make it nicer');
      assert.doesNotMatch([...world.shown].join('\n'), /confused/);
    },
  );

  scenario(
    {
      id: 'stream-quiet',
      rows: ['stream-heartbeat', 'stream-empty-data', 'stream-comment'],
      title: 'heartbeats, empty data lines and comments between the words',
      sees: 'assistant: Still here.',
      server: turn(
        plain.heartbeat(),
        plain.text('Still '),
        quiet.empty,
        quiet.comment,
        plain.text('here.'),
        plain.heartbeat(),
      ),
    },
    async (world) => {
      await world.ask('make it nicer');
      assert.deepEqual(world.chat().slice(1), ['assistant: Still here.']);
    },
  );

  for (const [id, pieces] of [
    ['stream-bytes', 1],
    ['stream-odd-pieces', 7],
  ] as const) {
    scenario(
      {
        id,
        rows: ['stream-split', 'stream-split-character'],
        title: `the stream comes in pieces of ${pieces} ${pieces === 1 ? 'byte' : 'bytes'}, in the middle of 字 and 🎬`,
        sees: 'assistant: 你的视频🎬好了。',
        server: { turns: [{ pieces, steps: [{ send: kit.streamed('你的视频🎬好了。') }] }] },
      },
      async (world) => {
        await world.ask('加字幕');
        assert.equal(world.last(), 'assistant: 你的视频🎬好了。');
      },
    );
  }

  scenario(
    {
      id: 'stream-extras',
      rows: ['trap-state-delta', 'trap-usage-only', 'base-unknown-fields'],
      title: 'events with only a state delta, usage, or fields nobody knows',
      sees: 'assistant: Done with that.',
      server: turn(
        kit.stateDelta(),
        kit.usage(),
        'data: {"artifacts":[{"x":1}],"novelty":true}\n\n',
        kit.text('Done with that.'),
        kit.turnComplete(),
      ),
    },
    async (world) => {
      assert.equal(await world.ask('make it nicer'), 'done');
      assert.deepEqual(world.chat().slice(1), ['assistant: Done with that.']);
    },
  );

  scenario(
    {
      id: 'stream-apology',
      rows: ['event-apology'],
      title: 'an apology trails an answer that was fine',
      sees: 'assistant: I added the music.',
      server: turn(
        plain.text('I added the music. '),
        plain.text('I encountered a temporary issue. Please try again.'),
      ),
    },
    async (world) => {
      await world.ask('add music');
      assert.equal(world.last(), 'assistant: I added the music.');
    },
  );
});
