import assert from 'node:assert/strict';
import { SECRET_KEYS } from '../../../src/api/credentials.ts';
import type { Act, Turn } from '../../backend/scenario.ts';
import { draft, refusal } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import { ALL, assertAllMade, batch, made, makes, TURNS } from './batches.ts';

const broken: Turn = { steps: [{ send: 'data: {"error":"oops"}\n\n' }] };
const usual: Act = {};
const failed = (reason: string): Act => ({
  body: { success: true, data: { status: 'failed', error: reason } },
});

describe('reliability: batches with one that fails', () => {
  scenario(
    {
      id: 'batch-turn-fails',
      rows: ['way-batch', 'trap-error-frame'],
      title: 'the second of three turns fails: the third is made; “Try Those Again” makes the second alone',
      sees: 'notice: 2 of 3 videos are ready: 05-tomato.mp4, 04-blue-whale.mp4.\nNot made:\n• 06-blueberries.jpg: The video service ran into a problem with this request, and nothing was changed. Try again, or say it in other words. [Try Those Again, Reveal]',
      server: { turns: [makes('one'), broken, makes('three'), makes('two')] },
      resent: 1,
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      assert.equal(world.backend.to('submit').length, 2);
      assert.equal(await world.press('resume-batch'), 'done');
      await assertAllMade(world, { messages: 1 });
    },
  );

  scenario(
    {
      id: 'batch-nothing-made',
      rows: ['way-batch', 'event-silent-unchanged'],
      title: 'the second turn changes nothing: the video before it is not exported under its name',
      sees: '• 06-blueberries.jpg: No video came of it.',
      server: { turns: [makes('one'), { steps: [] }, makes('three')] },
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      assert.deepEqual(made(world).failed, ['06-blueberries.jpg']);
      assert.equal(world.backend.to('submit').length, 2);
    },
  );

  scenario(
    {
      id: 'batch-export-fails',
      rows: ['way-batch', 'endpoint-export-status'],
      title: 'the second of three exports fails: the third is made, and the summary says why',
      sees: 'notice: 2 of 3 videos are ready: 05-tomato.mp4, 04-blue-whale.mp4.\nNot made:\n• 06-blueberries.jpg: The video could not be rendered: out of fonts [Try Those Again, Reveal]',
      server: { turns: TURNS, acts: { status: [usual, usual, failed('out of fonts')] } },
      resent: 1,
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      assert.equal(world.backend.to('chat').length, 3);
      assert.equal(world.backend.to('submit').length, 3);
      assert.equal(await world.press('resume-batch'), 'done');
      await assertAllMade(world, { messages: 1, exports: 1 });
    },
  );

  scenario(
    {
      id: 'batch-upload-refused',
      rows: ['way-batch', 'error-4001'],
      title: 'the server does not take the second file (4001): its message is not sent, the third is made',
      sees: '• 06-blueberries.jpg: None of the files could be used, so your message was not sent.',
      server: { turns: TURNS, acts: { upload: [usual, refusal(4001)] } },
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      assert.deepEqual(made(world).videos, ['05-tomato.mp4', '04-blue-whale.mp4']);
      assert.equal(world.backend.to('chat').length, 2);
      assert.match(
        world.chat().join('\n'),
        /“06-blueberries\.jpg”: The video service does not take this kind/,
      );
    },
  );

  scenario(
    {
      id: 'batch-connection-lost',
      rows: ['way-batch', 'event-lost-changed', 'event-lost-not-resent'],
      title: 'the connection is lost in the middle of the second turn, which does its work all the same',
      sees: '… 2 of 3: The connection was lost. Looking what was done… (1 of 5)',
      server: {
        turns: [makes('one'), { steps: [{ cut: true }, { draft: draft({ title: 'two' }) }] }, makes('three')],
      },
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      await assertAllMade(world);
    },
  );

  scenario(
    {
      id: 'batch-connection-lost-unchanged',
      rows: ['way-batch', 'event-lost-unchanged', 'event-lost-not-resent'],
      title:
        'the connection is lost in the middle of the second turn, and nothing comes of it: not sent again',
      sees: '• 06-blueberries.jpg: The connection was lost, and nothing has changed in the timeline since.',
      server: { turns: [makes('one'), { steps: [{ cut: true }] }, makes('three')] },
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      assert.deepEqual(made(world).videos, ['05-tomato.mp4', '04-blue-whale.mp4']);
      assert.equal(world.backend.to('chat').length, 3);
      assert.equal(world.backend.to('submit').length, 2);
    },
  );
});

describe('reliability: batches that cannot go on', () => {
  scenario(
    {
      id: 'batch-network-gone',
      rows: ['way-batch', 'error-network'],
      title: 'the network goes away in the second upload: all is held; Retry makes the second and the third',
      sees: 'notice: 1 of 3 videos is ready: 05-tomato.mp4.\nNot made yet: 2. [Reveal]',
      server: {
        turns: TURNS,
        acts: { upload: [usual, { cutRequestAfter: 10 }, { cutRequestAfter: 10 }] },
      },
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.match(
        world.last(),
        /^error: The connection to the video service was lost\. .*\[Retry, Show Log\]$/,
      );
      assert.equal(world.backend.to('chat').length, 1);
      assert.equal(await world.press('retry'), 'done');
      await assertAllMade(world, { uploads: 2 });
    },
  );

  scenario(
    {
      id: 'batch-credits-run-out',
      rows: ['way-batch', 'error-2001-anonymous'],
      title: 'the credits run out at the second message (2001): the third is not tried; Retry makes both',
      sees: 'error: There are not enough credits left for this. Register to get more. Exports stay free. [Register, Show Credits, Retry]',
      server: { turns: TURNS, acts: { chat: [usual, refusal(2001, 'insufficient')] } },
      resent: 1,
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.deepEqual(made(world), { videos: ['05-tomato.mp4'], failed: [] });
      assert.equal(world.backend.to('chat').length, 2);
      assert.equal(await world.press('retry'), 'done');
      await assertAllMade(world, { messages: 1 });
    },
  );

  scenario(
    {
      id: 'batch-402',
      rows: ['way-batch', 'error-402'],
      title: 'the plan does not include the second export (402): its message is not paid for again',
      sees: 'error: Your plan does not include this export. Register or upgrade your plan to unlock export. [Register or Upgrade, Export Again]',
      server: { turns: TURNS, acts: { submit: [usual, { status: 402, body: { error: 'plan' } }] } },
    },
    async (world) => {
      assert.equal(await batch(world), 'failed');
      assert.equal(await world.press('export'), 'done');
      await assertAllMade(world, { exports: 1 });
    },
  );

  scenario(
    {
      id: 'batch-token-refused',
      rows: ['way-batch', 'error-1001'],
      title: 'the free token is refused in the middle: renewed once, and nobody notices',
      sees: ALL,
      setup: {
        credentials: 'stored',
        secrets: {
          [SECRET_KEYS.anonymousToken]: JSON.stringify({ token: 'nmv_usr_stale', userId: 'anon_0' }),
        },
      },
      server: {
        turns: TURNS,
        tokens: ['nmv_usr_stale'],
        acts: { chat: [usual, { status: 401, body: { code: 1001, message: 'expired', data: null } }] },
      },
      resent: 1,
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      await assertAllMade(world, { messages: 1 });
      assert.equal(world.backend.to('token').length, 1);
    },
  );

  scenario(
    {
      id: 'batch-folder-gone',
      rows: ['way-batch'],
      title: 'the folder for videos goes away before the second: all is held until there is one',
      sees: 'error: The file could not be saved. The folder for videos is not there: choose another one in the setting “Clipwright: Output Folder”. [Open Settings, Retry]',
      server: { turns: TURNS },
    },
    async (world) => {
      const folder = world.outputFolder;
      let asked = 0;
      world.outputFolder = () =>
        ++asked === 1 ? folder() : Promise.reject(Object.assign(new Error('no folder'), { code: 'ENOENT' }));
      assert.equal(await batch(world), 'failed');
      assert.equal(world.backend.to('chat').length, 1);
      world.outputFolder = folder;
      assert.equal(await world.press('retry'), 'done');
      await assertAllMade(world);
    },
  );
});
