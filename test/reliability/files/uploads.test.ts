import assert from 'node:assert/strict';
import { appendFile, readFile, rm, stat, truncate } from 'node:fs/promises';
import { extractScripts } from '../../../src/skills/script.ts';
import { fixture, PHOTO, PHOTO2, PHOTO3, refusal, sample } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const size = (await stat(PHOTO)).size;
const document = await readFile(sample('scripts/onboarding.docx'));

describe('reliability: uploads', () => {
  scenario(
    {
      id: 'upload-three',
      rows: ['endpoint-upload-files', 'intent-upload', 'endpoint-upload-formats'],
      title: 'three photos, in order, each with its progress',
      sees: '… Uploading 3 of 3…',
    },
    async (world) => {
      const fractions = new Set<number>();
      world.project.onDidChange(({ activity }) => {
        if (activity?.phase === 'uploading' && activity.fraction !== undefined)
          fractions.add(activity.fraction);
      });
      assert.equal(await world.askWith([PHOTO3, PHOTO, PHOTO2], 'make a slideshow'), 'done');
      assert.deepEqual(world.uploaded(), ['04-blue-whale.jpg', '05-tomato.jpg', '06-blueberries.jpg']);
      assert.ok(fractions.has(1));
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
        house: { skill },
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
      id: 'upload-urls',
      rows: ['endpoint-upload-urls'],
      title: 'addresses of files are handed over as JSON',
      sees: 'taken over: clip.mp4',
    },
    async (world) => {
      const [file] = await world.client().uploadUrls('7', ['https://files.example.test/clip.mp4']);
      world.note(`taken over: ${file?.filename}`);
      assert.deepEqual(world.backend.to('upload')[0]?.json, {
        urls: ['https://files.example.test/clip.mp4'],
        source_type: 'url',
      });
    },
  );

  scenario(
    {
      id: 'upload-heic',
      rows: ['skill-heic'],
      title: 'a HEIC photo is uploaded as JPEG; the copy is removed',
      sees: 'assistant: Done.',
    },
    async (world) => {
      await world.askWith([fixture('heic/IMG_5195.HEIC')], 'make a slideshow');
      const [file] = world.backend.to('upload')[0]?.files ?? [];
      assert.deepEqual([file?.filename, file?.contentType], ['IMG_5195.jpg', 'image/jpeg']);
    },
  );

  for (const [id, row, name, content, words] of [
    [
      'script-txt-gbk',
      'skill-text',
      'trip.txt',
      Buffer.from([
        0xce, 0xd2, 0xc3, 0xc7, 0xb5, 0xc4, 0xc7, 0xef, 0xcc, 0xec, 0xc2, 0xc3, 0xd0, 0xd0, 0xa3, 0xac, 0xba,
        0xdc, 0xbf, 0xaa, 0xd0, 0xc4, 0xa1, 0xa3,
      ]),
      '我们的秋天旅行',
    ],
    [
      'script-txt-utf16',
      'skill-text',
      'trip.txt',
      Buffer.from('\ufeffOur autumn trip', 'utf16le'),
      'Our autumn trip',
    ],
    ['script-md', 'skill-text', 'trip.md', '# Our autumn trip\n\nTo the lake.', 'To the lake.'],
    ['script-docx', 'skill-docx', 'onboarding.docx', document, 'elcome'],
  ] as const) {
    scenario(
      {
        id,
        rows: [row, 'endpoint-upload-formats'],
        title: `${name}: the text travels in the message, once; no file is uploaded`,
        sees: 'assistant: Done.',
        house: { skill: 'ai-video-generator-ai' },
      },
      async (world) => {
        assert.equal(await world.askWith([await world.file(name, content)], 'make a video from it'), 'done');
        await world.ask('make it shorter');
        const [first = '', second] = world.sent();
        assert.ok(extractScripts(first).scripts[0]?.text.includes(words), first);
        assert.equal(second, 'make it shorter');
        assert.equal(world.backend.to('upload').length, 0);
      },
    );
  }
});
