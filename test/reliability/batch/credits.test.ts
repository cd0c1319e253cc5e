import assert from 'node:assert/strict';
import { balances } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import { ALL, assertAllMade, batch, TURNS } from './batches.ts';

const LIKELY =
  'error: This will likely cost about 50 credits, and 20 are left. Your message has not been sent yet. [Send Anyway, Register, Show Credits]';

describe('reliability: batches and what is left', () => {
  scenario(
    {
      id: 'batch-likely-too-few',
      rows: ['way-batch', 'cost-rough'],
      title: 'the first video will likely cost more than is left: asked before; the button makes them all',
      sees: ALL,
      server: { turns: TURNS, acts: { credits: balances(20) } },
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.equal(world.last(), LIKELY);
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal(await world.press('retry'), 'done');
      await assertAllMade(world);
    },
  );

  scenario(
    {
      id: 'batch-held-then-message',
      rows: ['way-batch'],
      title:
        'it is held, and the user sends a message: its Retry sends that message, and the batch stays held',
      sees: LIKELY,
      server: { turns: TURNS, acts: { credits: balances(20) } },
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.equal(await world.ask('a video of it'), 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['a video of it']);
      assert.deepEqual(
        world.project.snapshot.record.batch?.items.map(({ state }) => state),
        ['running', 'waiting', 'waiting'],
      );
    },
  );
});
