import assert from 'node:assert/strict';
import { plain } from '../../backend/dialects.ts';
import type { Endpoint } from '../../backend/endpoint.ts';
import type { Act, Gate, Scenario } from '../../backend/scenario.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';
import { assertMade, READY, TURN, WISH } from './wish.ts';

/** Requests at which the window goes away: the first, the second, … to that endpoint. */
const MOMENTS: readonly (readonly [Endpoint, number])[] = [
  ['session', 1],
  ['credits', 1],
  ['upload', 1],
  ['upload', 2],
  ['state', 1],
  ['chat', 1],
  ['state', 2],
  ['state', 3],
  ['submit', 1],
  ['status', 1],
  ['status', 2],
  ['cdn', 1],
];
/** The waits of the schedule after a lost connection, ms; shorter ones are other pauses. */
const LONG = 30_000;

function holdAt(count: number, gate: Gate): Act[] {
  return [...Array.from({ length: count - 1 }, () => ({})), { hold: gate }];
}

/** The window goes away in the middle of the making, and another one opens. */
async function windowLost(world: World, endpoint: Endpoint, count = 1): Promise<void> {
  const making = world.project.make(WISH);
  await world.backend.arrived(endpoint, count);
  await world.restart();
  await making;
  world.gate.open();
}

const longPauses = ({ clock }: World): number[] => clock.pauses.filter((ms) => ms >= LONG);

describe('reliability: a reload while a video is made in one go', () => {
  for (const [endpoint, count] of MOMENTS) {
    scenario(
      {
        id: `make-reload-${endpoint}-${count}`,
        rows: ['way-window-closed'],
        title: `at request ${count} to “${endpoint}”: the next window finishes it, and nothing is had twice`,
        sees: READY,
        server: (gate) => ({ turns: [TURN], acts: { [endpoint]: holdAt(count, gate) } }),
      },
      async (world) => {
        await windowLost(world, endpoint, count);
        assert.equal((await world.project.resume()).status, 'done', world.last());
        await assertMade(world);
        assert.equal(world.backend.to('chat').length, 1);
        assert.equal((await world.project.resume()).status, 'done');
        assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
        if (endpoint === 'upload' && count === 2)
          assert.equal(world.uploaded().filter((name) => name === '04-blue-whale.jpg').length, 1);
      },
    );
  }

  const cut: Scenario = { turns: [TURN], acts: { chat: [{ cutRequestAfter: 1 }] } };

  scenario(
    {
      id: 'make-reload-told-not-taken',
      rows: ['event-lost-not-resent'],
      title: 'before its message had left, and the server says that it never got it: sent, without a wait',
      sees: READY,
      server: { ...cut, tellsTurns: true },
    },
    async (world) => {
      await windowLost(world, 'chat');
      assert.equal((await world.project.resume()).status, 'done', world.last());
      // The first one never arrived.
      assert.equal(world.backend.to('chat').length, 2);
      assert.deepEqual(longPauses(world), []);
      await assertMade(world);
    },
  );

  scenario(
    {
      id: 'make-reload-not-told',
      rows: ['event-lost-schedule', 'event-lost-unchanged'],
      title:
        'before its message had left, and the server says nothing: five looks, then a button, and no reload presses it',
      sees: 'error: The connection was lost, and nothing has changed',
      server: cut,
    },
    async (world) => {
      await windowLost(world, 'chat');
      assert.equal((await world.project.resume()).status, 'failed');
      assert.deepEqual(longPauses(world), [30_000, 60_000, 60_000, 60_000, 60_000]);
      assert.equal((await world.project.resume()).status, 'done', 'what failed is not picked up by itself');
      assert.equal(world.backend.to('chat').length, 1);
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('chat').length, 2);
      await assertMade(world);
    },
  );

  scenario(
    {
      id: 'reload-answered',
      rows: ['event-end-with-text'],
      title: 'when the answer is in the chat and the state is being read: nothing is waited for',
      sees: 'assistant: What should it be about?',
      server: (gate) => ({
        turns: [{ steps: [{ send: plain.text('What should it be about?') }] }],
        acts: { state: [{ hold: gate }] },
      }),
    },
    async (world) => {
      const asked = world.ask('make a video');
      await world.backend.arrived('state');
      await world.restart();
      await asked;
      world.gate.open();
      assert.equal((await world.project.resume()).status, 'done');
      assert.deepEqual(world.chat(), ['user: make a video', 'assistant: What should it be about?']);
      assert.deepEqual(longPauses(world), []);
    },
  );
});
