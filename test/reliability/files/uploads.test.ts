import assert from 'node:assert/strict';
import { appendFile, stat } from 'node:fs/promises';
import { PHOTO, PHOTO2, PHOTO3, refusal, sample } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const size = (await stat(PHOTO)).size;

describe('reliability: uploads', () => {
  scenario(
    {
      id: 'upload-three',
      rows: ['endpoint-upload-files', 'intent-upload', 'endpoint-upload-formats'],
      title: 'three photos, in order, each with its progress',
      sees: '… Uploading 3 of 3…',
    },
    async (world) => {
      const fractions: number[] = [];
      world.project.onDidChange(({ activity }) => {
        if (activity?.phase === 'uploading' && activity.fraction !== undefined)
          fractions.push(activity.fraction);
      });
      assert.equal(await world.askWith([PHOTO3, PHOTO, PHOTO2], 'make a slideshow'), 'done');
      assert.deepEqual(world.uploaded(), ['04-blue-whale.jpg', '05-tomato.jpg', '06-blueberries.jpg']);
      const rising = fractions.toSorted((a, b) => a - b);
      assert.deepEqual(fractions, rising, 'progress over all never goes back');
      assert.equal(fractions.at(-1), 1);
    },
  );

  scenario(
    {
      id: 'upload-503-then-fine',
      rows: ['endpoint-upload-files', 'endpoint-state'],
      title: 'the second upload is answered with 503; the session does not have it; sent again',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{}, { status: 503, body: '' }] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO, PHOTO2], 'make a slideshow'), 'done');
      assert.deepEqual(world.uploaded(), ['05-tomato.jpg', '06-blueberries.jpg', '06-blueberries.jpg']);
    },
  );

  scenario(
    {
      id: 'upload-503-twice',
      rows: ['endpoint-upload-files'],
      title: 'the second of three uploads is answered with 503 twice: named, the others are used',
      sees: 'error: “06-blueberries.jpg”: The video service has a problem of its own.',
      // All three are on their way before the second is sent again.
      server: { acts: { upload: [{}, { status: 503, body: '' }, {}, { status: 503, body: '' }] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO, PHOTO2, PHOTO3], 'make a slideshow'), 'done');
      assert.deepEqual(world.sent(), ['make a slideshow']);
      assert.deepEqual(
        world.project.snapshot.record.assets.map(({ state }) => state),
        ['ready', 'failed', 'ready'],
      );
      assert.match(world.chat()[1] ?? '', /Add Files…/);
    },
  );

  scenario(
    {
      id: 'upload-cut-40',
      rows: ['endpoint-upload-files', 'error-network'],
      title: 'the connection is cut after 40 % of a file; the session does not have it; sent again',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{ cutRequestAfter: Math.round(size * 0.4) }] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 2);
      assert.deepEqual(world.uploaded(), ['05-tomato.jpg']);
    },
  );

  scenario(
    {
      id: 'upload-arrived-unanswered',
      rows: ['endpoint-upload-files', 'endpoint-state'],
      title: 'the file arrived, only the answer was lost: not sent again',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{ cutAfter: 0 }] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 1);
      const [asset] = world.project.snapshot.record.assets;
      assert.equal(asset?.state, 'ready');
      assert.match(asset.hash ?? '', /^[0-9a-f]{64}$/);
    },
  );

  scenario(
    {
      id: 'upload-lost-for-good',
      rows: ['endpoint-upload-files', 'error-network'],
      title: 'the network is gone in the middle of an upload and stays gone: the message is kept',
      sees: 'error: The connection to the video service was lost.',
      server: { acts: { upload: [{ cutRequestAfter: 10 }, { cutRequestAfter: 10 }] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'failed');
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal(world.project.snapshot.record.assets[0]?.state, 'waiting');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['make a slideshow']);
    },
  );

  scenario(
    {
      id: 'upload-changed',
      rows: ['endpoint-upload-files'],
      title: 'a file grows after it was chosen: it is measured again and sent whole',
      sees: 'assistant: Done.',
    },
    async (world) => {
      const path = await world.copy(sample('clips/rabbit.webm'), 'clip.webm');
      await world.project.addFiles([path]);
      await appendFile(path, Buffer.alloc(1000));
      assert.equal(await world.ask('make a video'), 'done');
      assert.equal(world.backend.to('upload')[0]?.files[0]?.size, (await stat(path)).size);
    },
  );

  scenario(
    {
      id: 'upload-same-names',
      rows: ['endpoint-upload-files'],
      title: 'two files of one name from two folders',
      sees: 'assistant: Done.',
    },
    async (world) => {
      const files = [await world.copy(PHOTO, 'a/photo.jpg'), await world.copy(PHOTO2, 'b/photo.jpg')];
      await world.askWith(files, 'make a slideshow');
      assert.deepEqual(world.uploaded(), ['photo.jpg', 'photo-2.jpg']);
    },
  );

  scenario(
    {
      id: 'upload-same-names-again',
      rows: ['endpoint-upload-files', 'endpoint-state'],
      title:
        'of two files of one name the first is refused, and added once more: it is not mistaken for the second',
      sees: 'assistant: Done.',
      server: { acts: { upload: [refusal(4001), {}, { cutRequestAfter: 10 }] } },
    },
    async (world) => {
      const files = [await world.copy(PHOTO, 'a/photo.jpg'), await world.copy(PHOTO2, 'b/photo.jpg')];
      await world.askWith(files, 'make a slideshow');
      assert.equal(await world.askWith(files.slice(0, 1), 'and this one'), 'done');
      const [, second, again] = world.uploaded();
      assert.notEqual(again, undefined, 'it is there');
      assert.notEqual(again, second);
    },
  );
});
