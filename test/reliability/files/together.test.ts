import assert from 'node:assert/strict';
import { truncate } from 'node:fs/promises';
import { PHOTO, PHOTO2, PHOTO3, sample } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

/** Five photos, the largest first, and their names in that order. */
const NAMES = ['01-elva', '02-red-panda', '03-larch', '04-blue-whale', '05-tomato'].map(
  (each) => `${each}.jpg`,
);
const FIVE = NAMES.map((each) => sample(`photos/${each}`));
/** More than this fills the line by itself. */
const LARGE = 32 * 1024 * 1024 + 1;

function states({ project }: World): string[] {
  return project.snapshot.record.assets.map(({ state }) => state);
}

/** The largest number of uploads that were ever under way at a time. */
function mostAtATime({ backend }: World): number {
  return Math.max(...backend.to('upload').map(({ alongside }) => alongside + 1));
}

describe('reliability: uploads side by side', () => {
  scenario(
    {
      id: 'together-three',
      rows: ['endpoint-upload-files'],
      title:
        'five files while the first one’s answer is late: three are on their way and no more; they arrive in order',
      sees: 'assistant: Done.',
      server: (gate) => ({ acts: { upload: [{ hold: gate }] } }),
    },
    async (world) => {
      const asked = world.askWith(FIVE, 'make a slideshow');
      await world.backend.arrived('upload', 3);
      await world.uploadsWhole(1);
      assert.equal(world.backend.to('upload').length, 3);
      assert.deepEqual(
        world.uploaded(),
        NAMES.slice(0, 1),
        'no other is whole before the first one is answered',
      );
      world.gate.open();
      assert.equal(await asked, 'done');
      assert.deepEqual(world.backend.media, NAMES);
      assert.equal(mostAtATime(world), 3);
      assert.equal(world.backend.to('upload').length, 5);
    },
  );

  scenario(
    {
      id: 'together-large-alone',
      rows: ['endpoint-upload-files'],
      title: 'a large file among small ones: nothing else is on its way beside it',
      sees: 'assistant: Done.',
    },
    async (world) => {
      const large = await world.copy(sample('clips/rabbit.webm'), 'large.webm');
      await world.project.addFiles([PHOTO, large, PHOTO2, PHOTO3]);
      await truncate(large, LARGE);
      assert.equal(await world.ask('make a slideshow'), 'done');
      assert.deepEqual(world.uploaded(), [
        '05-tomato.jpg',
        'large.webm',
        '06-blueberries.jpg',
        '04-blue-whale.jpg',
      ]);
      assert.deepEqual(
        world.backend
          .to('upload')
          .map(({ alongside }) => alongside)
          .slice(0, 3),
        [0, 0, 0],
      );
    },
  );

  scenario(
    {
      id: 'together-cut',
      rows: ['endpoint-upload-files', 'error-network'],
      title: 'one of five is cut in the middle: it alone is sent again, and the order is kept',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{}, { cutRequestAfter: 20_000 }] } },
    },
    async (world) => {
      assert.equal(await world.askWith(FIVE, 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 6);
      assert.deepEqual(world.backend.media, NAMES);
      assert.deepEqual(
        states(world),
        NAMES.map(() => 'ready'),
      );
    },
  );

  for (const [code, words] of [
    [4001, '“02-red-panda.jpg”: The video service does not take this kind of file.'],
    [4002, '“02-red-panda.jpg” ('],
  ] as const) {
    scenario(
      {
        id: `together-${code}`,
        rows: [code === 4001 ? 'error-4001' : 'error-4002', 'endpoint-upload-files'],
        title: `one of five is refused (${code}): named, not sent again; the four others arrive`,
        sees: words,
        server: { acts: { upload: [{}, { body: { code, message: 'no', data: null } }] } },
      },
      async (world) => {
        assert.equal(await world.askWith(FIVE, 'make a slideshow'), 'done');
        assert.equal(world.backend.to('upload').length, 5);
        assert.deepEqual(states(world), ['ready', 'failed', 'ready', 'ready', 'ready']);
        assert.deepEqual(world.sent(), ['make a slideshow']);
      },
    );
  }

  scenario(
    {
      id: 'together-413-early',
      rows: ['error-4002', 'endpoint-upload-files'],
      title: 'one of five is refused before it has arrived (HTTP 413): named, and the others are not held up',
      sees: '“02-red-panda.jpg” (',
      server: { acts: { upload: [{}, { early: true, status: 413, body: '<html>413</html>' }] } },
    },
    async (world) => {
      assert.equal(await world.askWith(FIVE, 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 5);
      assert.deepEqual(states(world), ['ready', 'failed', 'ready', 'ready', 'ready']);
    },
  );

  scenario(
    {
      id: 'together-503-two',
      rows: ['endpoint-upload-files', 'endpoint-state'],
      title: 'two of five are answered with 503 at once: each is sent again, once, and the order is kept',
      sees: 'assistant: Done.',
      server: (hold) => ({
        acts: {
          upload: [
            { early: true, hold, status: 503, body: '' },
            { early: true, hold, status: 503, body: '' },
          ],
        },
      }),
    },
    async (world) => {
      const asked = world.askWith(FIVE, 'make a slideshow');
      await world.backend.arrived('upload', 3);
      world.gate.open();
      assert.equal(await asked, 'done');
      assert.equal(world.backend.to('upload').length, 7);
      assert.deepEqual(world.backend.media, NAMES);
      assert.deepEqual(
        states(world),
        NAMES.map(() => 'ready'),
      );
    },
  );

  scenario(
    {
      id: 'together-some-arrived',
      rows: ['endpoint-upload-files', 'endpoint-state'],
      title: 'two answers are lost; one of the files has arrived: only the other is sent again',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{ cutAfter: 0 }, { cutRequestAfter: 20_000 }] } },
    },
    async (world) => {
      assert.equal(await world.askWith(FIVE, 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 6);
      assert.deepEqual(world.backend.media, NAMES);
    },
  );
});
