import assert from 'node:assert/strict';
import { skillBySlug } from '../../../src/skills/skills.ts';
import type { SkillSlug } from '../../../src/skills/types.ts';
import { plain } from '../../backend/dialects.ts';
import type { RowId } from '../protocol/rows.ts';
import { draft, PHOTO, PHOTO2 } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };

describe('reliability: words and where they go', () => {
  const SHORT: readonly [id: string, row: RowId, words: readonly string[], sees: string][] = [
    [
      'intent-export',
      'intent-export',
      ['export it as MP4', '导出视频', '下载', 'send me the video'],
      'assistant: Nothing has changed since: Lake Trip.mp4 is up to date. [Open, Reveal]',
    ],
    [
      'intent-credits',
      'intent-credits',
      ['credits', '我还有多少积分?', 'balance', '余额'],
      'assistant: You have 80 credits.',
    ],
    [
      'intent-state',
      'intent-state',
      ['status', 'show tracks', '状态'],
      'assistant: Timeline (1 track): 1. Video: lake (0-5s) [Export]',
    ],
    [
      'intent-upload',
      'intent-upload',
      ['upload', '上传'],
      'assistant: Choose the files that you want in the video. [Add Files…]',
    ],
  ];
  for (const [id, row, words, sees] of SHORT) {
    scenario(
      {
        id,
        rows: [row],
        title: `the user says: ${words.join(' · ')}`,
        sees,
        setup,
        server: { draft: draft() },
      },
      async (world) => {
        for (const each of words) assert.equal(await world.ask(each), 'done');
        assert.equal(world.backend.to('chat').length, 0);
      },
    );
  }

  scenario(
    {
      id: 'intent-not-the-word',
      rows: ['intent-not-the-word', 'intent-chat'],
      title: 'requests with “export”, “upload” or “credits” in them that are requests for a video',
      sees: 'assistant: Done.',
      setup,
      server: { draft: draft() },
    },
    async (world) => {
      const words = [
        'make a video about export taxes',
        'upload speed comparison video',
        'add end credits',
        '做一个关于下载的视频',
      ];
      for (const each of words) assert.equal(await world.ask(each), 'done');
      assert.deepEqual(world.sent(), words);
      assert.equal(world.backend.to('submit').length, 0);
    },
  );

  for (const [slug, row] of [
    ['best-video-letter-maker', 'skill-letter'],
    ['online-photo-video-maker', 'skill-slideshow'],
    ['ai-video-generator-ai', 'skill-script'],
    ['media-content-generator', 'skill-promo'],
  ] as const satisfies readonly [SkillSlug, RowId][]) {
    const { example, label } = skillBySlug(slug);
    scenario(
      {
        id: `example-${slug}`,
        rows: [row, 'intent-chat', 'way-quick-edit', 'skill-output'],
        title: `${label}: files, its example request, MP4`,
        sees: 'assistant: Your video is ready: Lake Trip.mp4',
        setup: { skill: slug },
        server: { turns: [{ steps: [{ draft: draft() }, { send: plain.text('Here it is.') }] }] },
      },
      async (world) => {
        assert.equal(await world.askWith([PHOTO], example), 'done');
        assert.equal(await world.press('export'), 'done');
        assert.deepEqual(world.sent(), [example]);
        const { width, height } = world.project.snapshot.record.exports[0] ?? {};
        assert.deepEqual([width, height], [1920, 1080]);
      },
    );
  }

  scenario(
    {
      id: 'way-greeting',
      rows: ['intent-chat', 'way-quick-edit'],
      title: 'a greeting first: it names no video, and the kind of video is that of the request behind it',
      sees: 'assistant: Your video is ready: Our trip to Norway.mp4',
      setup: { name: 'New video', skill: 'best-video-letter-maker' },
      server: {
        turns: [
          { steps: [{ send: plain.text('Hi! What video do you want?') }] },
          { steps: [{ draft: draft() }, { send: plain.text('Here it is.') }] },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('hello'), 'done');
      assert.equal(world.project.snapshot.record.name, 'New video');
      await world.project.become('online-photo-video-maker');
      const outcome = await world.project.make({ paths: [PHOTO], request: 'a video of our trip to Norway' });
      assert.equal(outcome.status, 'done');
      const { skill, name } = world.project.snapshot.record;
      assert.deepEqual([skill, name], ['online-photo-video-maker', 'Our trip to Norway']);
      assert.equal(world.backend.to('session').length, 2, 'a session belongs to its skill');
      await world.project.become('best-video-letter-maker');
      assert.equal(world.project.snapshot.record.skill, 'online-photo-video-maker', 'it has its name by now');
    },
  );

  scenario(
    {
      id: 'way-iterative',
      rows: ['way-iterative', 'draft-summary'],
      title: 'three requests, one after the other, in one session; then the export',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      server: {
        turns: [
          { steps: [{ draft: draft() }] },
          { steps: [{ draft: draft({ music: 1 }) }] },
          { steps: [{ draft: draft({ music: 0.35 }) }] },
        ],
      },
    },
    async (world) => {
      await world.askWith([PHOTO], 'make a slideshow');
      await world.ask('add music');
      assert.equal(await world.ask('music at 35 %'), 'done');
      assert.equal(world.last(), 'assistant: Music ‘Lo-fi’ is now at 35% (was 100%). [Export]');
      assert.equal(await world.ask('export'), 'done');
      assert.equal(world.backend.to('session').length, 1);
    },
  );

  scenario(
    {
      id: 'way-batch',
      rows: ['way-batch'],
      title: 'two files in one session, each with its instruction and its export',
      sees: 'assistant: Your video is ready: Lake Trip-2.mp4',
      server: {
        turns: [{ steps: [{ draft: draft() }] }, { steps: [{ draft: draft({ clips: ['hill'] }) }] }],
      },
    },
    async (world) => {
      for (const [file, words] of [
        [PHOTO, 'make it a square video'],
        [PHOTO2, 'make it black and white'],
      ] as const) {
        assert.equal(await world.askWith([file], words), 'done');
        assert.equal(await world.export(), 'done');
      }
      assert.equal(world.backend.to('session').length, 1);
      assert.equal(world.backend.to('submit').length, 2);
    },
  );
});
