import assert from 'node:assert/strict';
import { rm, truncate } from 'node:fs/promises';
import { fixture, PHOTO, PHOTO2, refusal, sample } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

describe('reliability: files that cannot be used', () => {
  scenario(
    {
      id: 'upload-one-bad',
      rows: ['endpoint-upload-formats', 'error-4001'],
      title: 'one of three files is a picture cut short: named, the others are taken',
      sees: 'error: “truncated.jpg” is incomplete: its end is missing. Copy or download it again, then add it once more. [Add Files…]',
    },
    async (world) => {
      await world.askWith([PHOTO, fixture('broken/truncated.jpg'), PHOTO2], 'make a slideshow');
      assert.deepEqual(world.uploaded(), ['05-tomato.jpg', '06-blueberries.jpg']);
    },
  );

  scenario(
    {
      id: 'upload-misnamed',
      rows: ['endpoint-upload-formats'],
      title: 'an .mp4 that is WebM inside gets its right name; one that is no video is named',
      sees: "error: “not-a-video.mp4” isn't really a video",
    },
    async (world) => {
      const files = [fixture('broken/webm-named-mp4.mp4'), fixture('broken/not-a-video.mp4')];
      assert.equal(await world.askWith(files, 'make a video'), 'done');
      assert.deepEqual(world.uploaded(), ['webm-named-mp4.webm']);
    },
  );

  scenario(
    {
      id: 'upload-4001',
      rows: ['error-4001', 'endpoint-upload-formats'],
      title: 'the server does not take one of two files (4001)',
      sees: 'error: “05-tomato.jpg”: The video service does not take this kind of file. Use MP4, MOV, AVI, WebM, MKV, JPG, PNG, GIF, WebP, MP3, WAV, M4A or AAC. [Add Files…]',
      server: { acts: { upload: [refusal(4001, 'unsupported')] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO, PHOTO2], 'make a slideshow'), 'done');
      assert.deepEqual(world.sent(), ['make a slideshow']);
      assert.equal(world.backend.to('upload').length, 2);
    },
  );

  scenario(
    {
      id: 'upload-4002',
      rows: ['error-4002'],
      title: 'the server finds a file too large (4002)',
      sees: 'error: “05-tomato.jpg” ',
      server: { acts: { upload: [refusal(4002, 'too large')] } },
    },
    async (world) => {
      await world.askWith([PHOTO, PHOTO2], 'make a slideshow');
      assert.match(
        world.chat()[1] ?? '',
        /^error: “05-tomato\.jpg” \(\d+ KB\) is too large for the video service, though “Photo slideshow” takes files up to 200 MB\. Compress or trim it and add it again\. \[Add Files…\]$/,
      );
    },
  );

  scenario(
    {
      id: 'upload-413-page',
      rows: ['error-4002', 'envelope-html-body'],
      title: 'a proxy in front of the server finds a file too large (HTTP 413, a page)',
      sees: 'is too large for the video service',
      server: { acts: { upload: [{ status: 413, body: '<html>413 Request Entity Too Large</html>' }] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO, PHOTO2], 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 2);
    },
  );

  for (const [skill, row, limit] of [
    ['online-photo-video-maker', 'skill-slideshow', 200],
    ['best-video-letter-maker', 'skill-letter', 200],
    ['ai-video-generator-ai', 'skill-script', 500],
    ['media-content-generator', 'skill-promo', 500],
  ] as const) {
    scenario(
      {
        id: `limit-${row}`,
        rows: [row, 'error-4002', 'header-skill-source', 'header-skill-version'],
        title: `${skill}: a file one byte over ${limit} MB is refused before a byte is sent`,
        sees: `takes files up to ${limit} MB. Trim or compress it, then add it again. [Add Files…]`,
        setup: { skill },
      },
      async (world) => {
        const large = await world.copy(sample('clips/rabbit.mp4'), 'large.mp4');
        await truncate(large, limit * 1024 * 1024 + 1);
        assert.equal((await world.project.addFiles([large])).status, 'failed');
        assert.equal(world.backend.requests.length, 0);
        await rm(large);
        assert.equal(await world.askWith([PHOTO], 'make a video'), 'done');
        const { 'x-skill-source': source, 'x-skill-version': version } =
          world.backend.to('upload')[0]?.headers ?? {};
        assert.deepEqual([source, version], [skill, '1.0.0']);
      },
    );
  }

  scenario(
    {
      id: 'upload-vanished',
      rows: ['endpoint-upload-files'],
      title: 'a file vanishes between being chosen and being uploaded',
      sees: 'error: “own.jpg” is no longer there. Put it back, or choose another file. [Add Files…]',
    },
    async (world) => {
      const path = await world.copy(PHOTO, 'own.jpg');
      await world.project.addFiles([path, PHOTO2]);
      await rm(path);
      assert.equal(await world.ask('make a slideshow'), 'done');
      assert.deepEqual(world.uploaded(), ['06-blueberries.jpg']);
    },
  );

  scenario(
    {
      id: 'upload-none-usable',
      rows: ['endpoint-upload-files', 'error-4001'],
      title: 'none of the files could be uploaded: the message is not sent',
      sees: 'error: None of the files could be used, so your message was not sent. Add others and try again. [Add Files…, Retry]',
      server: { acts: { upload: [refusal(4001)] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'failed');
      assert.equal(world.backend.to('chat').length, 0);
    },
  );
});
