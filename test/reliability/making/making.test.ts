import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Project } from '../../../src/project/project.ts';
import { scenario } from '../world/scenario.ts';
import { assertMade, READY, REQUEST, TURN, WISH } from './wish.ts';

const refused = { status: 402, body: { code: 402, message: 'plan' } };

describe('reliability: a video asked for in one go', () => {
  scenario(
    {
      id: 'make-whole',
      rows: ['way-quick-edit'],
      title: 'files, request and export, one after the other',
      sees: READY,
      server: { turns: [TURN] },
    },
    async (world) => {
      assert.equal((await world.project.make(WISH)).status, 'done');
      assert.deepEqual(world.uploaded(), ['04-blue-whale.jpg', '05-tomato.jpg']);
      assert.deepEqual(world.chat(), [
        `user: ${REQUEST}`,
        'assistant: Here is your slideshow. [Export]',
        READY,
      ]);
      await assertMade(world);
    },
  );

  scenario(
    {
      id: 'make-stored-at-once',
      rows: ['way-window-closed'],
      title: 'the wish is on the disk with its project, before anything is done for it',
      sees: `user: ${REQUEST}`,
      server: { turns: [TURN] },
    },
    async (world) => {
      const host = world.newHost();
      const options = { skill: 'online-photo-video-maker', backend: 'cloud', wish: WISH } as const;
      const project = await Project.create(host, options);
      const stored = await host.store.load(project.id);
      assert.deepEqual(stored?.make, { ...WISH, step: 'files' });
      assert.deepEqual(
        stored.messages.map(({ text }) => text),
        [REQUEST],
      );
      assert.equal((await project.make(WISH)).status, 'done');
      const asked = project.snapshot.record.messages.filter(({ role }) => role === 'user');
      assert.deepEqual(
        asked.map(({ text }) => text),
        [REQUEST],
      );
      for (const { text } of asked) world.note(`user: ${text}`);
      await project.close();
      await host.store.close();
    },
  );

  scenario(
    {
      id: 'make-402-retry',
      rows: ['error-402'],
      title: 'the plan does not include the export: the button goes on there, to the file that was named',
      sees: 'Register or upgrade your plan to unlock export. [Register or Upgrade, Export Again]',
      server: { turns: [TURN], acts: { submit: [refused] } },
    },
    async (world) => {
      const target = join(world.folder, 'own/films/Mine.mp4');
      assert.equal((await world.project.make({ ...WISH, target })).status, 'failed');
      assert.equal(world.project.snapshot.record.make?.held, true);
      assert.equal(await world.press('export'), 'done');
      assert.equal(world.project.snapshot.record.exports.at(-1)?.path, target);
      assert.equal(world.project.snapshot.record.make, undefined);
    },
  );

  scenario(
    {
      id: 'make-402-gives-way',
      rows: ['error-402'],
      title: 'the plan does not include the export: what the user says next takes the place of the wish',
      sees: 'Register or upgrade your plan to unlock export.',
      server: { turns: [TURN], acts: { submit: [refused] } },
    },
    async (world) => {
      await world.project.make(WISH);
      await world.ask('make it shorter');
      assert.equal(world.project.snapshot.record.make, undefined);
    },
  );

  scenario(
    {
      id: 'make-nothing-to-take',
      rows: ['way-quick-edit'],
      title: 'there is nothing to make it of: said, nothing is sent, and it is over',
      sees: 'error: “empty.png” is empty',
    },
    async (world) => {
      const path = await world.file('empty.png', '');
      assert.equal((await world.project.make({ paths: [path], request: REQUEST })).status, 'failed');
      assert.equal(world.project.snapshot.record.make, undefined);
      assert.equal(world.backend.requests.length, 0);
    },
  );

  scenario(
    {
      id: 'make-stop-retry',
      rows: ['way-quick-edit'],
      title: 'Stop in the first upload: a reload does not go on by itself, Retry does',
      sees: READY,
      server: (gate) => ({ turns: [TURN], acts: { upload: [{ hold: gate }] } }),
    },
    async (world) => {
      const making = world.project.make(WISH);
      await world.backend.arrived('upload');
      await world.project.cancel();
      assert.equal((await making).status, 'stopped');
      world.gate.open();
      assert.equal(await world.reload(), 'done');
      assert.deepEqual(await world.videos(), []);
      assert.equal(await world.press('retry'), 'done');
      await assertMade(world);
    },
  );
});
