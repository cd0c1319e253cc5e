import assert from 'node:assert/strict';
import { draft, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import { ALL, assertAllMade, batch, made, makes, TURNS } from './batches.ts';

const mp4 = { 'content-type': 'video/mp4', etag: '"v1"' };

describe('reliability: a reload in the middle of a batch', () => {
  scenario(
    {
      id: 'batch-reload-uploading',
      rows: ['way-batch', 'way-window-closed', 'endpoint-upload-files'],
      title: 'while the second file is uploaded, which arrives: it goes on, and no file is sent again',
      sees: ALL,
      server: (gate) => ({ turns: TURNS, acts: { upload: [{}, { hold: gate }] } }),
    },
    async (world) => {
      void batch(world);
      await world.uploadsWhole(2);
      await world.restart();
      world.gate.open();
      assert.equal((await world.project.resume()).status, 'done');
      await assertAllMade(world);
    },
  );

  scenario(
    {
      id: 'batch-reload-thinking',
      rows: ['way-batch', 'way-window-closed', 'event-lost-not-resent'],
      title: 'while the second is worked on: it goes on with exactly the rest',
      sees: ALL,
      server: (gate) => ({
        turns: [
          makes('one'),
          { steps: [{ hold: gate }, { draft: draft({ title: 'two' }) }] },
          makes('three'),
        ],
      }),
    },
    async (world) => {
      void batch(world);
      await world.backend.arrived('chat', 2);
      await world.restart();
      world.gate.open();
      assert.equal((await world.project.resume()).status, 'done');
      await assertAllMade(world);
      assert.equal(await world.reload(), 'done', 'there is nothing left to go on with');
      await assertAllMade(world);
    },
  );

  scenario(
    {
      id: 'batch-reload-thinking-lost',
      rows: ['way-batch', 'event-lost-unchanged', 'event-lost-not-resent'],
      title: 'while the second is worked on, and nothing comes of it: told, and the third is made',
      sees: '• 06-blueberries.jpg: The connection was lost, and nothing has changed in the timeline since.',
      server: (gate) => ({ turns: [makes('one'), { steps: [{ hold: gate }] }, makes('three')] }),
    },
    async (world) => {
      void batch(world);
      await world.backend.arrived('chat', 2);
      assert.equal(await world.reload(), 'done');
      world.gate.open();
      assert.deepEqual(made(world), {
        videos: ['05-tomato.mp4', '04-blue-whale.mp4'],
        failed: ['06-blueberries.jpg'],
      });
      assert.equal(world.backend.to('chat').length, 3);
    },
  );

  scenario(
    {
      id: 'batch-reload-submitting',
      rows: ['way-batch', 'way-window-closed', 'endpoint-export'],
      title: 'while the second export is submitted, and the server has it: not submitted again',
      sees: ALL,
      server: (gate) => ({ turns: TURNS, acts: { submit: [{}, { hold: gate }] } }),
    },
    async (world) => {
      void batch(world);
      await world.backend.arrived('submit', 2);
      assert.equal(await world.reload(), 'done');
      world.gate.open();
      await assertAllMade(world);
    },
  );

  scenario(
    {
      id: 'batch-reload-rendering',
      rows: ['way-batch', 'way-window-closed', 'endpoint-export-status'],
      title: 'while the second is rendered: picked up, then the third',
      sees: ALL,
      server: (gate) => ({ turns: TURNS, acts: { status: [{}, {}, { hold: gate }] } }),
    },
    async (world) => {
      void batch(world);
      await world.backend.arrived('status', 3);
      assert.equal(await world.reload(), 'done');
      world.gate.open();
      await assertAllMade(world);
      assert.equal(world.backend.to('cancel').length, 0);
    },
  );

  scenario(
    {
      id: 'batch-reload-downloading',
      rows: ['way-batch', 'way-window-closed', 'endpoint-download-cdn'],
      title: 'while the second is downloaded: it goes on from where it was, then the third',
      sees: ALL,
      server: (gate) => ({
        turns: TURNS,
        acts: { cdn: [{}, { status: 200, headers: mp4, body: video, cutAfter: 700_000 }, { hold: gate }] },
      }),
    },
    async (world) => {
      void batch(world);
      await world.backend.arrived('cdn', 3);
      assert.equal(await world.reload(), 'done');
      world.gate.open();
      assert.match(world.backend.to('cdn')[3]?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
      await assertAllMade(world);
    },
  );

  scenario(
    {
      id: 'batch-reload-between',
      rows: ['way-batch', 'way-window-closed'],
      title: 'when the second has just begun, twice in a row: each is made once',
      sees: ALL,
      server: (gate) => ({ turns: TURNS, acts: { state: [{}, {}, {}, { hold: gate }, { hold: gate }] } }),
    },
    async (world) => {
      void batch(world);
      await world.backend.arrived('state', 4);
      await world.restart();
      void world.project.resume();
      await world.backend.arrived('state', 5);
      assert.equal(await world.reload(), 'done');
      world.gate.open();
      await assertAllMade(world);
      const begun = world.chat().filter((line) => line.startsWith('user: 2 of 3, '));
      assert.equal(begun.length, 1, 'it is announced once');
    },
  );
});
