import assert from 'node:assert/strict';
import { kit } from '../../backend/dialects.ts';
import type { Step } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
/** A backend that tells whether a message is being worked on, as our own engine does. */
const telling = (...steps: readonly Step[]) => ({ draft: draft(), tellsTurns: true, turns: [{ steps }] });
const titled = { draft: draft({ title: 'Lake' }) };
const DONE = 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]';

describe('reliability: lost connections to a backend that tells what it is doing', () => {
  scenario(
    {
      id: 'lost-told-running',
      rows: ['event-lost-schedule', 'event-lost-changed', 'event-lost-not-resent'],
      title:
        'it says that it is at work still: asked again after 2, 4, 8 s, then every 15 s, and more than five times',
      sees: DONE,
      setup,
      // The first reading is the one before the turn.
      server: telling({ cut: true }, { untilReads: 8 }, titled),
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.deepEqual(world.clock.pauses, [30_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
      assert.deepEqual(world.sent(), ['add a title']);
      assert.ok(world.shown.has('… The connection was lost. The work goes on…'));
    },
  );

  scenario(
    {
      id: 'lost-told-idle',
      rows: ['event-lost-unchanged', 'event-lost-not-resent'],
      title: 'it says that it is done, and nothing has changed: one look is enough',
      sees: 'error: The connection was lost, and nothing has changed in the timeline since.',
      setup,
      server: telling({ cut: true }),
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.deepEqual(world.clock.pauses, [30_000]);
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'lost-told-running-for-ever',
      rows: ['event-limit-15', 'event-lost-unchanged'],
      title:
        'it says that it is at work still for longer than any turn takes: given up after fifteen minutes',
      sees: 'error: The connection was lost, and nothing has changed in the timeline since.',
      setup,
      server: telling({ cut: true }, { untilReads: 99 }),
    },
    async (world) => {
      const began = world.clock.now().getTime();
      assert.equal(await world.ask('add a title'), 'failed');
      const minutes = (world.clock.now().getTime() - began) / 60_000;
      assert.ok(minutes > 15 && minutes < 15.5, `given up after ${minutes} minutes`);
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'lost-told-running-look-fails',
      rows: ['event-lost-schedule', 'error-5xx-read'],
      title: 'it says that it is at work still, then a look fails: the schedule goes on',
      sees: DONE,
      setup,
      server: {
        ...telling({ cut: true }, { untilReads: 7 }, titled),
        acts: { state: [{}, {}, ...Array.from({ length: 4 }, () => ({ status: 503, body: '' }))] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.deepEqual(
        world.clock.pauses.filter((ms) => ms >= 30_000),
        [30_000, 60_000],
      );
    },
  );

  scenario(
    {
      id: 'reload-told-running',
      rows: ['event-lost-not-resent', 'event-lost-changed', 'trap-close-does-not-stop'],
      title: 'a reload in the middle of a turn: asked at once, then after 2 and 4 s',
      sees: DONE,
      setup,
      server: telling({ send: kit.delta('I am') }, { untilReads: 4 }, titled),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      await world.restart();
      assert.equal((await world.project.resume()).status, 'done');
      assert.deepEqual(world.clock.pauses, [2_000, 4_000]);
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'reload-told-running-for-ever',
      rows: ['event-limit-15', 'event-lost-not-resent'],
      title: 'a reload, and it says that it is at work still for longer than any turn takes: not sent again',
      sees: 'error: The connection was lost, and nothing has changed in the timeline since.',
      setup,
      server: telling({ send: kit.delta('I am') }, { untilReads: 99 }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      await world.restart();
      assert.equal((await world.project.resume()).status, 'failed');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );
});
