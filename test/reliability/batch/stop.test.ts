import assert from 'node:assert/strict';
import type { Gate, Turn } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import { assertAllMade, batch, made, makes, THREE, TURNS, VIDEOS } from './batches.ts';

const late = (gate: Gate): Turn => ({ steps: [{ hold: gate }, { draft: draft({ title: 'late' }) }] });
const SKIPPED =
  'notice: 2 of 3 videos are ready: 05-tomato.mp4, 04-blue-whale.mp4.\nNot made:\n• 06-blueberries.jpg: Skipped. [Try Those Again, Reveal]';
const STOPPED = 'notice: 1 of 3 videos is ready: 05-tomato.mp4.\nNot made yet: 2. [Make the Rest, Reveal]';

describe('reliability: one of a batch is skipped', () => {
  scenario(
    {
      id: 'batch-skip-thinking',
      rows: ['way-batch', 'trap-close-does-not-stop'],
      title: 'while it is worked on: the next one begins',
      sees: SKIPPED,
      server: (gate) => ({ turns: [makes('one'), late(gate), makes('three')] }),
    },
    async (world) => {
      const working = batch(world);
      await world.backend.arrived('chat', 2);
      await world.press('skip');
      assert.equal(await working, 'done');
      world.gate.open();
      assert.equal(world.last(), SKIPPED);
      assert.equal(world.backend.to('chat').length, 3);
      assert.equal(world.backend.to('submit').length, 2);
    },
  );

  scenario(
    {
      id: 'batch-skip-recovering',
      rows: ['way-batch', 'event-lost-schedule'],
      title: 'while the state is looked at after its connection was lost',
      sees: SKIPPED,
      server: (gate) => ({
        turns: [makes('one'), { steps: [{ cut: true }] }, makes('three')],
        // The state has been read five times when the second message goes out.
        acts: { state: [{}, {}, {}, {}, {}, { hold: gate }] },
      }),
    },
    async (world) => {
      const working = batch(world);
      await world.backend.arrived('state', 6);
      await world.press('skip');
      assert.equal(await working, 'done');
      world.gate.open();
      assert.equal(world.last(), SKIPPED);
      assert.equal(world.backend.to('chat').length, 3);
    },
  );

  scenario(
    {
      id: 'batch-skip-exporting',
      rows: ['way-batch', 'endpoint-export-cancel'],
      title: 'while it is rendered: the server is told, once, and the next one begins',
      sees: SKIPPED,
      server: (gate) => ({ turns: TURNS, acts: { status: [{}, {}, { hold: gate }] } }),
    },
    async (world) => {
      const working = batch(world);
      await world.backend.arrived('status', 3);
      await world.press('skip');
      assert.equal(await working, 'done');
      world.gate.open();
      assert.equal(world.last(), SKIPPED);
      assert.equal(world.backend.to('cancel').length, 1);
      assert.deepEqual(
        world.project.snapshot.record.exports.map(({ state }) => state),
        ['done', 'cancelled', 'done'],
      );
    },
  );

  scenario(
    {
      id: 'batch-skip-all',
      rows: ['way-batch'],
      title: 'each of them: nothing was made, and nothing is offered but to try again',
      sees: 'notice: None of the 3 videos was made.\nNot made:\n• 05-tomato.jpg: Skipped.\n• 06-blueberries.jpg: Skipped.\n• 04-blue-whale.jpg: Skipped. [Try Those Again]',
      server: (gate) => ({ acts: { chat: THREE.map(() => ({ hold: gate })) } }),
    },
    async (world) => {
      const working = batch(world);
      for (const count of [1, 2, 3]) {
        await world.backend.arrived('chat', count);
        await world.press('skip');
      }
      assert.equal(await working, 'done');
      world.gate.open();
      assert.equal(world.backend.to('submit').length, 0);
    },
  );

  scenario(
    {
      id: 'batch-skip-uploading',
      rows: ['way-batch', 'endpoint-upload-files'],
      title: 'while it is uploaded: the next one begins; tried again, the file is there already',
      sees: SKIPPED,
      server: (gate) => ({ turns: TURNS, acts: { upload: [{}, { hold: gate }] } }),
    },
    async (world) => {
      const working = batch(world);
      await world.uploadsWhole(2);
      await world.press('skip');
      await world.backend.arrived('upload', 3);
      world.gate.open();
      assert.equal(await working, 'done');
      assert.equal(world.last(), SKIPPED);
      assert.equal(world.backend.to('chat').length, 2);
      assert.equal(await world.press('resume-batch'), 'done');
      await assertAllMade(world);
    },
  );
});

describe('reliability: a batch is stopped', () => {
  scenario(
    {
      id: 'batch-stop-thinking',
      rows: ['way-batch', 'trap-close-does-not-stop'],
      title: 'while the second is worked on: neither it nor the third goes on, until “Make the Rest”',
      sees: STOPPED,
      server: (gate) => ({ turns: [makes('one'), late(gate), makes('two'), makes('three')] }),
      resent: 1,
    },
    async (world) => {
      const working = batch(world);
      await world.backend.arrived('chat', 2);
      await world.project.cancel();
      assert.equal(await working, 'stopped');
      assert.equal(world.last(), STOPPED);
      assert.equal(world.backend.to('upload').length, 2);
      assert.equal(await world.press('resume-batch'), 'done');
      world.gate.open();
      await assertAllMade(world, { messages: 1 });
    },
  );

  scenario(
    {
      id: 'batch-stop-exporting',
      rows: ['way-batch', 'endpoint-export-cancel'],
      title: 'while the second is rendered: “Make the Rest” exports it again, and does not pay for it again',
      sees: STOPPED,
      server: (gate) => ({ turns: TURNS, acts: { status: [{}, {}, { hold: gate }] } }),
    },
    async (world) => {
      const working = batch(world);
      await world.backend.arrived('status', 3);
      await world.project.cancel();
      world.gate.open();
      assert.equal(await working, 'stopped');
      assert.equal(world.last(), STOPPED);
      assert.equal(await world.press('resume-batch'), 'done');
      await assertAllMade(world, { exports: 1 });
      assert.equal(world.backend.to('cancel').length, 1);
    },
  );

  scenario(
    {
      id: 'batch-stop-then-export',
      rows: ['way-batch', 'intent-export'],
      title:
        'while the second is rendered, and “export” is typed then: “Make the Rest” does not pay for it again',
      sees: STOPPED,
      server: (gate) => ({ turns: TURNS, acts: { status: [{}, {}, { hold: gate }] } }),
    },
    async (world) => {
      const working = batch(world);
      await world.backend.arrived('status', 3);
      await world.project.cancel();
      world.gate.open();
      assert.equal(await working, 'stopped');
      assert.equal(await world.ask('export'), 'done');
      assert.equal(await world.press('resume-batch'), 'done');
      assert.deepEqual(made(world), { videos: [...VIDEOS], failed: [] });
      assert.equal(world.backend.to('chat').length, 3);
    },
  );

  scenario(
    {
      id: 'batch-stop-stays',
      rows: ['way-batch'],
      title: 'and the window is reloaded: it stays stopped, and nothing is asked',
      sees: STOPPED,
      server: (gate) => ({ turns: TURNS, acts: { upload: [{}, { hold: gate }] } }),
    },
    async (world) => {
      const working = batch(world);
      await world.uploadsWhole(2);
      await world.project.cancel();
      assert.equal(await working, 'stopped');
      const requests = world.backend.requests.length;
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.requests.length, requests);
      assert.deepEqual(made(world), { videos: ['05-tomato.mp4'], failed: [] });
      world.gate.open();
      assert.equal(await world.press('resume-batch'), 'done');
      await assertAllMade(world);
    },
  );
});
