import assert from 'node:assert/strict';
import { copyFile, rm, truncate } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fixture, PHOTO, PHOTO2, PHOTO3, sample } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';
import { ALL, assertAllMade, batch, made, SAID, TURNS } from './batches.ts';

describe('reliability: batches and their files', () => {
  scenario(
    {
      id: 'batch-all-good',
      rows: ['way-batch', 'endpoint-export', 'endpoint-upload-files'],
      title: 'three photos: one session; for each a message, an export and a file of its own',
      sees: ALL,
      server: { turns: TURNS },
    },
    async (world) => {
      assert.equal(await batch(world), 'done');
      await assertAllMade(world);
      assert.deepEqual(world.sent(), SAID);
      assert.equal(world.backend.to('session').length, 1);
      assert.ok(world.shown.has('… 2 of 3: Uploading 1 of 1…'));
    },
  );

  scenario(
    {
      id: 'batch-own-words',
      rows: ['way-batch'],
      title: 'each file with an instruction of its own, one of them in the words of an export',
      sees: 'assistant: All 2 videos are ready: 05-tomato.mp4, 06-blueberries.mp4. [Reveal]',
      server: { turns: TURNS },
    },
    async (world) => {
      assert.equal(await batch(world, [PHOTO, PHOTO2], ['make it red', 'export it as MP4']), 'done');
      assert.deepEqual(world.sent(), [
        'make it red',
        'Start over with nothing but “06-blueberries.jpg”. export it as MP4',
      ]);
    },
  );

  const BAD: readonly [id: string, what: string, why: string, make: (world: World) => Promise<string>][] = [
    [
      'missing',
      'is not there',
      '“gone.jpg” is no longer there. Put it back, or choose another file.',
      (world) => Promise.resolve(join(world.folder, 'own', 'gone.jpg')),
    ],
    [
      'unsupported',
      'is of no kind that makes a video',
      "“data.xyz” can't be used in a video.",
      (world) => world.file('data.xyz', 'what is this'),
    ],
    [
      'too-large',
      'is over the limit',
      'takes files up to 200 MB. Trim or compress it, then add it again.',
      async (world) => {
        const path = await world.copy(sample('clips/rabbit.mp4'), 'large.mp4');
        await truncate(path, 200 * 1024 * 1024 + 1);
        return path;
      },
    ],
    ['empty', 'is empty', '“empty.jpg” is empty.', (world) => world.file('empty.jpg', '')],
  ];
  for (const [id, what, why, make] of BAD) {
    scenario(
      {
        id: `batch-file-${id}`,
        rows: ['way-batch', 'endpoint-upload-formats'],
        title: `the second of three files ${what}: the others are made, and the summary says why it was not`,
        sees: why,
        server: { turns: TURNS },
      },
      async (world) => {
        const bad = await make(world);
        assert.equal(await batch(world, [PHOTO, bad, PHOTO3]), 'done');
        assert.deepEqual(made(world), {
          videos: ['05-tomato.mp4', '04-blue-whale.mp4'],
          failed: [basename(bad)],
        });
        const [head, not, reason] = world.last().split('\n');
        assert.equal(head, 'notice: 2 of 3 videos are ready: 05-tomato.mp4, 04-blue-whale.mp4.');
        assert.equal(not, 'Not made:');
        assert.ok(
          reason?.startsWith(`• ${basename(bad)}: “${basename(bad)}” `) && reason.includes(why),
          reason,
        );
        assert.match(world.last(), /\[Try Those Again, Reveal\]$/);
        assert.deepEqual(world.uploaded(), ['05-tomato.jpg', '04-blue-whale.jpg']);
        assert.equal(world.backend.to('chat').length, 2);
        assert.equal(world.backend.to('submit').length, 2);
        if (id === 'too-large') await rm(bad);
      },
    );
  }

  scenario(
    {
      id: 'batch-mended',
      rows: ['way-batch'],
      title: 'a file that was cut short is replaced by a whole one: “Try Those Again” makes it alone',
      sees: 'notice: 2 of 3 videos are ready: 05-tomato.mp4, 04-blue-whale.mp4.\nNot made:\n• mine.jpg: “mine.jpg” is incomplete',
      server: { turns: TURNS },
    },
    async (world) => {
      const mine = await world.copy(fixture('broken/truncated.jpg'), 'mine.jpg');
      assert.equal(await batch(world, [PHOTO, mine, PHOTO3]), 'done');
      await copyFile(PHOTO2, mine);
      assert.equal(await world.press('resume-batch'), 'done');
      assert.deepEqual(made(world).videos, ['05-tomato.mp4', 'mine.mp4', '04-blue-whale.mp4']);
      assert.deepEqual(world.uploaded(), ['05-tomato.jpg', '04-blue-whale.jpg', 'mine.jpg']);
      assert.equal(world.backend.to('chat').length, 3);
      assert.equal(world.backend.to('submit').length, 3);
    },
  );

  scenario(
    {
      id: 'batch-same-names',
      rows: ['way-batch', 'endpoint-upload-files'],
      title: 'two files of one name from two folders: two videos, and neither is mistaken for the other',
      sees: 'assistant: All 2 videos are ready: photo.mp4, photo-2.mp4. [Reveal]',
      server: { turns: TURNS },
    },
    async (world) => {
      const files = [await world.copy(PHOTO, 'a/photo.jpg'), await world.copy(PHOTO2, 'b/photo.jpg')];
      assert.equal(await batch(world, files, 'a slideshow'), 'done');
      assert.deepEqual(world.uploaded(), ['photo.jpg', 'photo-2.jpg']);
      assert.deepEqual(world.sent(), [
        'a slideshow',
        'Start over with nothing but “photo-2.jpg”. a slideshow',
      ]);
    },
  );

  scenario(
    {
      id: 'batch-none-good',
      rows: ['way-batch'],
      title: 'none of the files is any good: nothing is sent, not even for a session',
      sees: 'notice: None of the 2 videos was made.',
    },
    async (world) => {
      const files = [await world.file('a.jpg', ''), await world.file('b.xyz', 'what is this')];
      assert.equal(await batch(world, files), 'done');
      assert.equal(world.backend.requests.length, 0);
      assert.match(world.last(), /\[Try Those Again\]$/);
    },
  );
});
