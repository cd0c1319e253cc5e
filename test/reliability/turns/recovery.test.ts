import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import type { Step } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const playing = (...steps: readonly Step[]) => ({ draft: draft(), turns: [{ steps }] });
const titled = { draft: draft({ title: 'Lake' }) };
const DONE = 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]';
const LOST =
  'error: The connection was lost, and nothing has changed in the timeline since. Your message was not sent again, so that nothing is charged twice. [Retry, Show Tracks]';

describe('reliability: connections that are lost', () => {
  for (const { id, title, before } of [
    { id: 'lost-at-once', title: 'the connection is cut before the first event', before: '' },
    {
      id: 'lost-mid-text',
      title: 'the connection is cut in the middle of a sentence',
      before: kit.delta('I am add'),
    },
    {
      id: 'lost-after-call',
      title: 'the connection is cut after a tool call',
      before: kit.call('add_title'),
    },
    {
      id: 'lost-after-result',
      title: 'the connection is cut after a tool result',
      before: kit.call('t') + kit.result('t'),
    },
    {
      id: 'lost-mid-frame',
      title: 'the connection is cut inside a frame',
      before: kit.text('So').slice(0, -9),
    },
    {
      id: 'lost-mid-character',
      title: 'the connection is cut inside a character',
      before: Buffer.from(plain.text('好')).subarray(0, 33),
    },
  ] as const) {
    scenario(
      {
        id,
        rows: ['event-lost-not-resent', 'event-lost-changed', 'trap-close-does-not-stop'],
        title: `${title}; the edit is done all the same`,
        sees: DONE,
        setup,
        server: playing({ send: before }, { cut: true }, titled),
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.deepEqual(world.sent(), ['add a title']);
        assert.deepEqual(world.clock.pauses, [30_000]);
        assert.equal(world.project.snapshot.record.turn, undefined);
      },
    );
  }

  for (const look of [2, 5] as const) {
    scenario(
      {
        id: `lost-seen-at-look-${look}`,
        rows: ['event-lost-schedule', 'event-lost-changed'],
        title: `the edit arrives only before the ${look === 2 ? 'second' : 'fifth'} look`,
        sees: DONE,
        setup,
        // The first reading is the one before the turn.
        server: playing({ cut: true }, { untilReads: look + 1 }, titled),
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.deepEqual(world.clock.pauses, [30_000, 60_000, 60_000, 60_000, 60_000].slice(0, look));
        assert.deepEqual(world.sent(), ['add a title']);
      },
    );
  }

  scenario(
    {
      id: 'lost-unchanged',
      rows: ['event-lost-schedule', 'event-lost-unchanged', 'event-lost-not-resent'],
      title: 'nothing has changed after five looks',
      sees: LOST,
      setup,
      server: playing({ cut: true }),
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.deepEqual(world.clock.pauses, [30_000, 60_000, 60_000, 60_000, 60_000]);
      assert.equal(world.backend.to('state').length, 6);
      assert.deepEqual(world.sent(), ['add a title']);
      assert.ok(world.shown.has('… The connection was lost. Looking what was done… (5 of 5)'));
    },
  );

  scenario(
    {
      id: 'lost-then-retry',
      rows: ['event-lost-unchanged'],
      title: 'nothing has changed; the user presses Retry',
      sees: 'assistant: Added title ‘Lake’, 0–3 s. [Export]',
      setup,
      resent: 1,
      server: {
        draft: draft(),
        turns: [{ steps: [{ cut: true }] }, { steps: [titled, { send: kit.result('t') }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.chat().filter((line) => line.startsWith('user')).length, 1);
    },
  );

  scenario(
    {
      id: 'lost-looks-fail',
      rows: ['event-lost-schedule', 'error-5xx-read'],
      title: 'the first two looks fail as well; the third one sees the edit',
      sees: DONE,
      setup,
      server: {
        ...playing({ cut: true }, titled),
        acts: { state: [{}, ...Array.from({ length: 8 }, () => ({ status: 503, body: '' }))] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.deepEqual(
        world.clock.pauses.filter((ms) => ms >= 30_000),
        [30_000, 60_000, 60_000],
      );
    },
  );

  scenario(
    {
      id: 'lost-session-gone',
      rows: ['error-1002', 'event-lost-not-resent'],
      title: 'after the connection was lost the session is gone, too',
      sees: 'error: The session of this project has expired.',
      setup,
      server: {
        ...playing({ cut: true }),
        acts: { state: [{}, { body: { code: 1002, message: 'gone', data: null } }] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.match(world.last(), /\[Retry\]$/);
      assert.equal(world.project.snapshot.record.turn, undefined);
    },
  );

  scenario(
    {
      id: 'lost-heartbeats-10',
      rows: ['event-limit-10', 'event-lost-not-resent', 'event-still-working'],
      title: 'ten minutes of nothing but heartbeats',
      sees: DONE,
      setup,
      server: (gate) => playing({ send: plain.heartbeat() + plain.heartbeat() }, { hold: gate }, titled),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      await world.clock.advance(9.9);
      assert.equal(world.project.snapshot.activity?.label, 'Thinking…');
      world.gate.open();
      await world.clock.advance(0.2);
      assert.equal(await asked, 'done');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.ok(world.shown.has('notice: ⏳ Still working… (8 minutes)'));
      assert.doesNotMatch(world.chat().join('\n'), /Still working/);
    },
  );

  scenario(
    {
      id: 'lost-limit-15',
      rows: ['event-limit-15', 'event-lost-unchanged'],
      title: 'a turn that talks on and on is given up after fifteen minutes',
      sees: LOST,
      setup,
      server: (gate) =>
        playing(
          { send: kit.delta('Working, ') },
          { hold: gate },
          { send: kit.delta('and working, ') },
          { untilReads: 99 },
        ),
    },
    async (world) => {
      const heard = (words: string): Promise<void> =>
        new Promise((resolve) => {
          const stop = world.project.onDidChange(({ record }) => {
            if (!record.messages.some(({ text }) => text.includes(words))) return;
            stop();
            resolve();
          });
        });
      const first = heard('Working,');
      const asked = world.ask('add a title');
      await first;
      await world.clock.advance(9);
      const second = heard('and working,');
      world.gate.open();
      await second;
      await world.clock.advance(5.9);
      assert.equal(world.project.busy, true);
      await world.clock.advance(0.2);
      assert.equal(await asked, 'failed');
      assert.equal(world.chat()[1], 'assistant: Working, and working,');
    },
  );
});
