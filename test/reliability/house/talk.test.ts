import assert from 'node:assert/strict';
import { skillBySlug } from '../../../src/skills/skills.ts';
import type { SkillSlug } from '../../../src/skills/types.ts';
import { kit, plain } from '../../backend/dialects.ts';
import type { RowId } from '../protocol/rows.ts';
import { draft, PHOTO, PHOTO2 } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const house = { started: true };
const saying = (text: string) => ({ draft: draft(), turns: [{ steps: [{ send: kit.streamed(text) }] }] });

describe('reliability: the backend’s web page', () => {
  const TALK: readonly [id: string, row: RowId, says: string, sees: string][] = [
    [
      'gui-click',
      'gui-click',
      'I added the music. Click “Add media” to upload more clips.',
      'assistant: I added the music. You can add files right here. [Add Files…]',
    ],
    [
      'gui-click-zh',
      'gui-click',
      '音乐已添加。请点击“导出”按钮下载视频。',
      '我可以在这里直接为你导出视频。 [Export]',
    ],
    [
      'gui-open',
      'gui-open',
      'The title is in. Open the timeline panel to see it.',
      'assistant: The title is in. I can show you what is on the timeline. [Show Tracks]',
    ],
    [
      'gui-open-zh',
      'gui-open',
      '标题已添加。请打开时间线面板查看。',
      '我可以给你看时间线上的内容。 [Show Tracks]',
    ],
    [
      'gui-drag',
      'gui-drag',
      'It is shorter now. Drag the clip to the start to move it.',
      'assistant: It is shorter now. Just tell me what you want changed, and I will do it.',
    ],
    ['gui-drag-zh', 'gui-drag', '已经缩短了。您可以拖拽片段来调整顺序。', '直接告诉我想改什么，我来完成。'],
    [
      'gui-preview',
      'gui-preview',
      'All done. You can preview it in the timeline.',
      'assistant: All done. I can show you what is on the timeline. [Show Tracks]',
    ],
    [
      'gui-export',
      'gui-export',
      'Ready. Use the Export button in the top right corner.',
      'assistant: Ready. I can export the video for you right here. [Export]',
    ],
    [
      'gui-account',
      'gui-account',
      'That is a lot of clips. Check your account for the balance.',
      'assistant: That is a lot of clips. I can check your credits for you. [Show Credits]',
    ],
    [
      'gui-content',
      'gui-content',
      'The clip shows a hand that clicks a red button, with a click sound.',
      'assistant: The clip shows a hand that clicks a red button, with a click sound.',
    ],
  ];
  for (const [id, row, says, sees] of TALK) {
    scenario(
      { id, rows: [row, 'event-text'], title: `it says: ${says}`, sees, house, server: saying(says) },
      async (world) => {
        assert.equal(await world.ask('make it nicer'), 'done');
        assert.equal(world.chat().length, 2);
      },
    );
  }
});

describe('reliability: words and where they go', () => {
  const SHORT: readonly [id: string, row: RowId, words: readonly string[], sees: string][] = [
    [
      'intent-export',
      'intent-export',
      ['export it as MP4', '导出视频', '下载', 'send me the video'],
      'assistant: Your video is ready: Lake Trip-4.mp4',
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
        house,
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
      house,
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
        house: { skill: slug },
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

describe('reliability: drafts', () => {
  const DRAFTS: readonly [id: string, rows: readonly RowId[], title: string, draft: object, sees: string][] =
    [
      [
        'draft-documented',
        ['draft-short-names', 'draft-track-types', 'draft-milliseconds', 'draft-summary'],
        'the documented short names',
        {
          t: [
            { tt: 0, sg: [{ name: 'city timelapse', d: 10_000 }] },
            { tt: 1, sg: [{ name: 'Lo-fi', d: 10_000, volume: 0.35 }] },
            { tt: 7, sg: [{ text: 'Urban Dreams', d: 3000 }] },
          ],
        },
        'assistant: Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
      ],
      [
        'draft-no-start',
        ['draft-no-start'],
        'segments without a start follow one another',
        {
          t: [
            {
              tt: 0,
              sg: [
                { name: 'a', d: 2000 },
                { name: 'b', d: 3000 },
                { name: 'c', st: 9000, d: 1000 },
              ],
            },
          ],
        },
        '1. Video: a (0-2s), b (2-5s), c (9-10s)',
      ],
      [
        'draft-spellings',
        ['draft-spellings', 'base-unknown-fields'],
        'other spellings of start, name, text and volume',
        {
          tracks: [
            { type: 'video', segments: [{ file_name: 'lake.mp4', start_s: 1, duration_s: 2.5 }] },
            { type: 'audio', clips: [{ title: 'Song', start_ms: 0, duration_ms: 4000, vol: '40%' }] },
            { type: 'text', items: [{ content: 'Hello', start: 0, end: 2000 }] },
          ],
        },
        '1. Video: lake.mp4 (1-3.5s) 2. BGM: Song (0-4s, 40%) 3. Title: "Hello" (0-2s)',
      ],
      [
        'draft-odd',
        ['draft-track-types', 'base-unknown-fields'],
        'a track of an unknown type, and values that are none',
        {
          t: [{ tt: 42, name: 'Sparkles', sg: [{ d: 'soon', name: null }] }, null, { tt: 0, sg: 'none' }],
          m: [],
        },
        'assistant: Timeline (3 tracks): 1. Sparkles: untitled (0-0s)',
      ],
      [
        'draft-empty',
        ['draft-exportable'],
        'a draft without tracks: no export is offered',
        { t: [] },
        'assistant: The timeline is still empty. Add files, and say what video you want. [Add Files…]',
      ],
    ];
  for (const [id, rows, title, of, sees] of DRAFTS) {
    scenario(
      { id, rows, title, sees, house, server: { draft: of as Readonly<Record<string, unknown>> } },
      async (world) => {
        assert.equal(await world.ask('show tracks'), 'done');
        assert.equal(world.project.busy, false);
      },
    );
  }

  scenario(
    {
      id: 'draft-metadata',
      rows: ['draft-metadata'],
      title: 'the draft’s metadata change: a name and another frame',
      sees: 'assistant: Named the video ‘Lake’. The picture is now 1080×1920 (was 1920×1080). [Export]',
      house,
      server: {
        draft: draft(),
        turns: [
          {
            steps: [
              {
                draft: {
                  ...draft({ width: 1080, height: 1920 }),
                  m: { title: 'Lake', width: 1080, height: 1920 },
                },
              },
            ],
          },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('make it upright and call it Lake'), 'done');
    },
  );
});
