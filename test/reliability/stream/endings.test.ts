import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import type { Step } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const playing = (...steps: readonly Step[]) => ({ draft: draft(), turns: [{ steps }] });
const titled = { draft: draft({ title: 'Lake' }) };
const TOLD = 'assistant: Added title ‘Lake’, 0–3 s. [Export]';

describe('reliability: how a turn ends', () => {
  for (const { id, rows, title, end } of [
    {
      id: 'end-tool-result',
      rows: ['trap-end-tool-result', 'event-end-silent'],
      title: 'an edit ends with the tool’s result and no word',
      end: kit.result('t'),
    },
    {
      id: 'end-no-content',
      rows: ['trap-end-no-content', 'event-end-silent'],
      title: 'an edit ends with an event without content',
      end: kit.result('t') + kit.turnComplete(),
    },
    {
      id: 'end-empty-text',
      rows: ['trap-end-empty-text', 'event-end-silent'],
      title: 'an edit ends with an empty text',
      end: kit.result('t') + kit.text(''),
    },
    {
      id: 'end-no-content-code',
      rows: ['trap-no-content-after-success', 'event-end-silent'],
      title: 'an edit ends with MODEL_RETURNED_NO_CONTENT after a good result',
      end: kit.result('t') + kit.code('MODEL_RETURNED_NO_CONTENT'),
    },
    {
      id: 'end-plain-silent',
      rows: ['event-end-silent'],
      title: 'an edit in the first dialect ends without a word',
      end: plain.result('t') + plain.heartbeat(),
    },
  ] as const) {
    scenario(
      { id, rows, title, sees: TOLD, setup, server: playing({ send: kit.call('t') }, titled, { send: end }) },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.deepEqual(world.chat(), ['user: add a title', TOLD]);
      },
    );
  }

  for (const [id, title, after, told] of [
    [
      'edit-removed',
      'a clip was removed',
      draft({ clips: ['lake'] }),
      'The video is now 5 s long (was 10 s). Removed clip ‘hill’, 5–10 s.',
    ],
    [
      'edit-volume',
      'the music was made quieter',
      draft({ clips: ['lake', 'hill'], music: 0.35 }),
      'Added music ‘Lo-fi’, 0–10 s, at 35%.',
    ],
    [
      'edit-resized',
      'the picture was turned upright',
      draft({ clips: ['lake', 'hill'], width: 1080, height: 1920 }),
      'The picture is now 1080×1920 (was 1920×1080).',
    ],
    [
      'edit-added',
      'a clip was added',
      draft({ clips: ['lake', 'hill', 'boat'] }),
      'Added clip ‘boat’, 10–15 s.',
    ],
  ] as const) {
    scenario(
      {
        id,
        rows: [
          'event-end-silent',
          'endpoint-state',
          'draft-short-names',
          'draft-track-types',
          'draft-milliseconds',
        ],
        title: `a silent edit: ${title}`,
        sees: told,
        setup,
        server: {
          draft: draft({ clips: ['lake', 'hill'] }),
          turns: [{ steps: [{ send: kit.call('t') }, { draft: after }] }],
        },
      },
      async (world) => {
        assert.equal(await world.ask('do it'), 'done');
        assert.match(world.last(), /^assistant: .* \[Export\]$/);
      },
    );
  }

  scenario(
    {
      id: 'end-silent-unchanged',
      rows: ['event-silent-unchanged'],
      title: 'a turn ends without a word and without a change',
      sees: 'assistant: Nothing changed in the timeline.',
      setup,
      server: playing({ send: kit.call('t') + kit.result('t') }),
    },
    async (world) => {
      assert.equal(await world.ask('make it nicer'), 'done');
      assert.equal(world.chat().length, 2);
    },
  );

  scenario(
    {
      id: 'end-empty-stream',
      rows: ['stream-end', 'event-silent-unchanged'],
      title: 'the stream ends at once',
      sees: 'assistant: Nothing changed in the timeline.',
      setup,
      server: playing(),
    },
    async (world) => {
      assert.equal(await world.ask('make it nicer'), 'done');
    },
  );

  scenario(
    {
      id: 'end-state-unreadable',
      rows: ['event-end-with-text', 'error-5xx-read'],
      title: 'the answer is complete, but the state cannot be read afterwards',
      sees: 'assistant: I added a title.',
      setup,
      server: {
        ...playing({ send: plain.text('I added a title.') }),
        acts: { state: [{}, ...Array.from({ length: 4 }, () => ({ status: 500, body: {} }))] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.equal(world.backend.to('state').length, 5);
      assert.deepEqual(world.chat(), ['user: add a title', 'assistant: I added a title.']);
    },
  );

  scenario(
    {
      id: 'end-cut-off',
      rows: ['trap-max-tokens'],
      title: 'the text is cut off at the model’s limit',
      sees: 'notice: The answer was too long and ends here.',
      setup,
      server: playing({ send: kit.cutOff('Here is what I') }),
    },
    async (world) => {
      assert.equal(await world.ask('explain it'), 'done');
      assert.equal(world.chat()[1], 'assistant: Here is what I');
    },
  );

  scenario(
    {
      id: 'end-two-stages',
      rows: ['event-two-stage', 'draft-summary'],
      title: 'a raw video first; music and a title follow in the same turn',
      sees: 'The generated video is there. Timeline (3 tracks): 1. Video: lake (0-5s) 2. BGM: Lo-fi (0-5s, 35%) 3. Title: "Lake" (0-3s)',
      setup: { started: true },
      server: {
        turns: [
          {
            steps: [
              { send: kit.call('generate') },
              { generated: { url: 'https://cdn.example.test/raw.mp4' } },
              { draft: draft() },
              { send: kit.result('generate') + kit.text('Here is your video.') + kit.call('polish') },
              { draft: draft({ music: 0.35, title: 'Lake' }) },
              { send: kit.result('polish') },
            ],
          },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('make a clip of a lake'), 'done');
      assert.equal(world.chat()[1], 'assistant: Here is your video.');
      assert.match(world.chat()[2] ?? '', /^assistant: .*Added title ‘Lake’.* \[Export\]$/s);
    },
  );

  scenario(
    {
      id: 'end-frame-cut',
      rows: ['event-lost-not-resent', 'stream-end'],
      title: 'the stream ends inside a frame: it broke, it did not end',
      sees: 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
      setup,
      server: playing({ send: 'data: {"content":{"role":"mo' }, titled),
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.equal(world.clock.pauses[0], 30_000);
    },
  );
});
