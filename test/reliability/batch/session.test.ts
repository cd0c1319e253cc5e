import assert from 'node:assert/strict';
import type { Act } from '../../backend/scenario.ts';
import { refusal } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import { ALL, assertAllMade, batch, TURNS } from './batches.ts';

/** The state is read three times for the first video, and four times for each that follows. */
const after = (reads: number, ...acts: readonly Act[]) => [
  ...Array.from({ length: reads }, (): Act => ({})),
  ...acts,
];
const gone = refusal(1002, 'session not found');
const GONE =
  'error: The session of this project has expired. Send your message again: a new session starts, and the old timeline is gone. [Retry]';

describe('reliability: batches whose session expires', () => {
  scenario(
    {
      id: 'batch-session-gone',
      rows: ['way-batch', 'error-1002'],
      title: 'between two videos: a new one is opened, and the batch goes on',
      sees: ALL,
      server: { turns: TURNS, acts: { state: after(3, gone) } },
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      await assertAllMade(world);
      assert.equal(world.backend.to('session').length, 2);
      assert.equal(world.sent()[1], 'a slideshow of 06-blueberries', 'there is nothing to start over from');
    },
  );

  scenario(
    {
      id: 'batch-session-gone-uploading',
      rows: ['way-batch', 'error-1002', 'trap-unknown-session'],
      title: 'only the second upload finds out: Retry goes on in a new session',
      sees: GONE,
      server: {
        turns: TURNS,
        acts: { upload: [{}, { status: 404, body: { detail: 'Session not found' } }], state: after(4, gone) },
      },
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.equal(world.backend.to('chat').length, 1);
      assert.equal(await world.press('retry'), 'done');
      await assertAllMade(world, { uploads: 1 });
      assert.equal(world.backend.to('session').length, 2);
    },
  );

  scenario(
    {
      id: 'batch-session-gone-in-chat',
      rows: ['way-batch', 'error-1002', 'trap-unknown-session'],
      title: 'only the second message finds out: Retry uploads the file again and goes on in a new session',
      sees: GONE,
      server: {
        turns: TURNS,
        acts: { chat: [{}, { status: 404, body: { detail: 'Session not found' } }], state: after(5, gone) },
      },
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.equal(await world.press('retry'), 'done');
      await assertAllMade(world, { uploads: 1, messages: 1 });
      assert.equal(world.backend.to('session').length, 2);
    },
  );

  scenario(
    {
      id: 'batch-session-gone-exporting',
      rows: ['way-batch', 'error-1002'],
      title: 'only the second export finds out: Retry makes that video anew in a new session',
      sees: GONE,
      server: { turns: TURNS, acts: { state: after(6, gone, gone) } },
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.equal(world.backend.to('submit').length, 1);
      assert.equal(await world.press('retry'), 'done');
      await assertAllMade(world, { uploads: 1, messages: 1 });
      assert.equal(world.backend.to('session').length, 2);
    },
  );
});
