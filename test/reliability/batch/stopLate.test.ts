import assert from 'node:assert/strict';
import type { ProjectSnapshot } from '../../../src/project/types.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';
import { assertAllMade, batch, made, TURNS } from './batches.ts';

/** Does something in the very moment in which the project is like this for the first time. */
function once(world: World, when: (snapshot: ProjectSnapshot) => boolean, act: () => void): void {
  const stop = world.project.onDidChange((snapshot) => {
    if (!when(snapshot)) return;
    stop();
    act();
  });
}

describe('reliability: Stop and Skip in the last moment', () => {
  scenario(
    {
      id: 'batch-stop-saved',
      rows: ['way-batch'],
      title:
        'Stop when the second video has come whole: it is made, and not paid for again by “Make the Rest”',
      sees: 'notice: 2 of 3 videos are ready: 05-tomato.mp4, 06-blueberries.mp4.\nNot made yet: 1. [Make the Rest, Reveal]',
      server: { turns: TURNS },
    },
    async (world) => {
      once(
        world,
        ({ record }) => record.exports[1]?.sizeBytes !== undefined,
        () => void world.project.cancel(),
      );
      assert.equal(await batch(world), 'stopped');
      assert.equal(await world.press('resume-batch'), 'done');
      await assertAllMade(world);
    },
  );

  scenario(
    {
      id: 'batch-stop-saved-last',
      rows: ['way-batch'],
      title: 'Stop when the last video has come whole: there is nothing left to stop',
      sees: 'assistant: All 3 videos are ready',
      server: { turns: TURNS },
    },
    async (world) => {
      once(
        world,
        ({ record }) => record.exports[2]?.sizeBytes !== undefined,
        () => void world.project.cancel(),
      );
      assert.equal(await batch(world), 'done');
      await assertAllMade(world);
      assert.equal(world.project.snapshot.record.batch?.held, undefined);
    },
  );

  scenario(
    {
      id: 'batch-stop-window-closed',
      rows: ['way-batch', 'endpoint-export-cancel', 'way-window-closed'],
      title: 'Stop, and the window is closed before the server has heard of it: the next one does not go on',
      sees: 'notice: Export cancelled. [Export Again]',
      server: (gate, second) => ({
        turns: TURNS,
        acts: { status: [{}, {}, { hold: gate }], cancel: [{ hold: second }] },
      }),
    },
    async (world) => {
      const working = batch(world);
      await world.backend.arrived('status', 3);
      void world.project.cancel();
      await world.backend.arrived('cancel');
      const restarting = world.restart();
      world.gate.open();
      world.second.open();
      await restarting;
      assert.equal(await working, 'stopped');
      const asked = world.backend.requests.length;
      assert.equal((await world.project.resume()).status, 'done');
      assert.equal(world.backend.requests.length, asked);
      assert.deepEqual(made(world), { videos: ['05-tomato.mp4'], failed: [] });
      assert.equal((await world.project.retry()).status, 'done');
      await assertAllMade(world, { exports: 1 });
    },
  );

  scenario(
    {
      id: 'batch-skip-at-once',
      rows: ['way-batch'],
      title: 'Skip in the moment in which its button is there',
      sees: '• 06-blueberries.jpg: Skipped. [Try Those Again, Reveal]',
      server: { turns: TURNS },
    },
    async (world) => {
      once(
        world,
        ({ record }) => record.messages.at(-1)?.text.startsWith('2 of 3') === true,
        () => world.project.skip(),
      );
      assert.equal(await batch(world), 'done');
      assert.equal(world.backend.to('chat').length, 2);
    },
  );
});
