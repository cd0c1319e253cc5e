import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extractScripts } from '../../../src/skills/script.ts';
import { fixture, sample } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const document = await readFile(sample('scripts/onboarding.docx'));

describe('reliability: files that travel as something else', () => {
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

  scenario(
    {
      id: 'upload-jpeg-cut-off',
      rows: ['endpoint-upload-formats'],
      title: 'a photo whose lower part is missing is taken as it is, and that is said',
      sees: 'notice: The lower',
    },
    async (world) => {
      const whole = await readFile(fixture('reports/P3-no-eoi.jpg'));
      const path = await world.file('beach.jpg', whole.subarray(0, whole.length * 0.8));
      assert.equal(await world.askWith([path], 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload')[0]?.files[0]?.filename, 'beach.jpg');
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
        setup: { skill: 'ai-video-generator-ai' },
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
