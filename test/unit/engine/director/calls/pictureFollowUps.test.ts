import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { DirectorRequest } from '../../../../../src/engine/director/types.ts';
import { picturesIn } from '../../../../../src/engine/draft/index.ts';
import { clip, draftOf, photo, say, sound } from '../support.ts';

/** What is said of a video that is there, and all calls that come of it. */
interface Row {
  readonly said: string;
  readonly calls: readonly Call[];
  readonly files?: readonly string[];
  readonly first?: string;
  readonly language?: DirectorRequest['language'];
}

const name = (filename: string) => ({ by: 'name', name: filename }) as const;
const beside = (...names: readonly string[]): Call => ({
  do: 'split_pictures',
  target: { by: 'these', of: names.map(name) },
});
const file = (filename: string) =>
  /\.mp3$/.test(filename)
    ? sound(filename, 90_000)
    : /\.mp4$/.test(filename)
      ? clip(filename, 40_000)
      : photo(filename);

const ROOMS = ['kitchen_old.jpg', 'kitchen_new.jpg', 'bath_old.jpg', 'bath_new.jpg', 'hall.jpg'];
/** One row for each way of saying it. */
const ways = (said: readonly string[], row: Omit<Row, 'said'>): Row[] =>
  said.map((words) => ({ said: words, ...row }));

const ROME = ['rome_trevi.jpg', 'rome_gelato.jpg', 'rome_hotel.jpg'];
const CAPTIONED = 'a slideshow with the file names as captions';
const captions = { by: 'role', role: 'caption' } as const;
const ROWS: readonly Row[] = [
  {
    said: 'can the old and new kitchen be next to each other on the same screen? and same with the bathroom',
    files: ROOMS,
    calls: [beside('kitchen_old.jpg', 'kitchen_new.jpg'), beside('bath_old.jpg', 'bath_new.jpg')],
  },
  {
    said: "I'd love to see us both young next to each other, and then both now next to each other",
    files: ['nana_young.jpg', 'nana_now.jpg', 'me_young.jpg', 'me_now.jpg'],
    calls: [beside('nana_young.jpg', 'me_young.jpg'), beside('nana_now.jpg', 'me_now.jpg')],
  },
  {
    said: '前后对比的两张能不能同时出现,左边装修前,右边装修后',
    files: ['装修前客厅.jpg', '装修后客厅.jpg', '装修前厨房.jpg', '装修后厨房.jpg'],
    first: '装修对比视频',
    language: 'zh',
    calls: [beside('装修前客厅.jpg', '装修后客厅.jpg'), beside('装修前厨房.jpg', '装修后厨房.jpg')],
  },
  {
    said: 'Use seconds 5 to 12 of the hiit video, the rest is shaky',
    files: ['gym.jpg', 'hiit.mp4'],
    calls: [{ do: 'trim_clip', target: name('hiit.mp4'), part: { from: 5000, to: 12_000 } }],
  },
  {
    said: "lunch isn't needed and the logo's too big, half the size would do",
    files: ['talk.jpg', 'lunch.jpg', 'drinks.jpg', 'logo.png'],
    first: 'recap, logo top right',
    calls: [
      { do: 'remove_pictures', target: name('lunch.jpg') },
      { do: 'set_overlay', size: { times: 0.5 } },
    ],
  },
  {
    said: "I'm sick of that ukulele. Any other music, something calmer.",
    files: ['soap.jpg', 'bar.jpg', 'ukulele.mp3'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }],
  },
  {
    said: 'have the single start at 0:45 and end hard, no fade',
    files: ['band.jpg', 'crowd.jpg', 'single.mp3'],
    calls: [
      { do: 'set_sound', which: 'music', from: 45_000 },
      { do: 'set_sound', which: 'music', fadeOut: 0 },
    ],
  },
  {
    said: 'the two tall ones have ugly black bars. can you blur something behind them instead',
    files: ['tall1.jpg', 'wide.jpg', 'tall2.jpg'],
    calls: [
      {
        do: 'set_framing',
        target: { by: 'these', of: [name('tall1.jpg'), name('tall2.jpg')] },
        ground: { kind: 'blur' },
      },
    ],
  },
  {
    said: '富士山那张多放几秒,调成第一张',
    files: ['樱花.jpg', '富士山.jpg', '和服.jpg'],
    first: '旅行视频',
    language: 'zh',
    calls: [
      { do: 'set_picture_length', target: name('富士山.jpg'), length: { times: 1.5 } },
      { do: 'move_pictures', target: name('富士山.jpg'), to: { at: 'start' } },
    ],
  },
  {
    said: '背景照片太亮了,字看不清,照片暗一点',
    files: ['a.jpg', 'b.jpg'],
    first: '做个视频',
    language: 'zh',
    calls: [{ do: 'set_colors', target: { by: 'kind', kind: 'photo' }, brightness: { more: -0.2 } }],
  },
  {
    said: 'Den Tisch sieht man nur halb. Bitte ganz zeigen, notfalls mit Rand',
    files: ['stuhl.jpg', 'tisch.jpg', 'bank.jpg'],
    first: 'mach ein Video',
    language: 'de',
    calls: [{ do: 'set_framing', target: name('tisch.jpg'), loss: 0, crop: null }],
  },
  {
    said: 'logo in the bottom left the whole time rather than at the end',
    files: ['house.jpg', 'garden.jpg', 'logo.png'],
    first: 'a slideshow, end with the logo',
    calls: [
      { do: 'remove_pictures', target: name('logo.png') },
      { do: 'add_overlay', file: 'logo.png', place: 'bottom-left' },
    ],
  },
  {
    said: '能不能四张一起先出来,田字格那样,然后再一张一张放大看',
    files: ['春.jpg', '夏.jpg', '秋.jpg', '冬.jpg'],
    first: '四季风景视频',
    language: 'zh',
    calls: [
      {
        ...{ do: 'duplicate_pictures', target: { by: 'number', of: 'picture', numbers: [1, 2, 3, 4] } },
        to: { at: 'after', target: { by: 'number', of: 'picture', numbers: [4] } },
      },
      {
        ...{ do: 'split_pictures', target: { by: 'number', of: 'picture', numbers: [1, 2, 3, 4] } },
        arrange: 'grid',
      },
    ],
  },
  ...ways(['the captions are too low, tiktok buttons cover them', 'captions too close to the bottom'], {
    ...{ files: ROME, first: CAPTIONED },
    calls: [{ do: 'design_text', which: captions, design: { place: 'top' } }],
  }),
  ...ways(['the captions are too far right'], {
    ...{ files: ROME, first: CAPTIONED },
    calls: [{ do: 'design_text', which: captions, design: { place: 'center' } }],
  }),
  ...ways(['字幕太靠下，被抖音的按钮挡住了', '字幕太低了'], {
    ...{ files: ROME, first: CAPTIONED, language: 'zh' },
    calls: [{ do: 'design_text', which: captions, design: { place: 'top' } }],
  }),
  ...ways(['字幕有点太靠上，挡住脸了'], {
    ...{ files: ROME, first: CAPTIONED, language: 'zh' },
    calls: [{ do: 'design_text', which: captions, design: { place: 'bottom' } }],
  }),
  ...ways(['照片不要一直動啦，看了頭暈', '图片别老晃'], {
    ...{ files: ROME, first: '旅行影片', language: 'zh' },
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' }],
  }),
  ...ways(['stop the photos from moving all the time'], {
    files: ROME,
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' }],
  }),
  ...ways(
    [
      'gelato caption should be "4 scoops, no regrets"',
      'caption on gelato should read “4 scoops, no regrets”',
    ],
    {
      ...{ files: ROME, first: CAPTIONED },
      calls: [
        { do: 'set_text', which: { by: 'on', pictures: name('gelato') }, text: '4 scoops, no regrets' },
      ],
    },
  ),
  {
    said: 'first and last 6 seconds',
    files: ROME,
    calls: [
      {
        do: 'set_picture_length',
        target: {
          by: 'these',
          of: [1, -1].map((number) => ({ by: 'number', of: 'photo', numbers: [number] }) as const),
        },
        length: { to: 6000 },
      },
    ],
  },
  {
    said: 'The second scan is sideways, please turn it so the people stand upright.',
    files: ['scan0001.jpg', 'scan0002.jpg', 'scan0003.jpg'],
    calls: [{ do: 'set_framing', target: name('scan0002.jpg'), turnBy: 90 }],
  },
  {
    said: 'Start with the drone shot, cut it to ten seconds',
    files: ['bali1.jpg', 'bali2.jpg', 'drone.mp4'],
    calls: [
      { do: 'move_pictures', target: name('drone.mp4'), to: { at: 'start' } },
      { do: 'trim_clip', target: name('drone.mp4'), part: { first: 10_000 } },
    ],
  },
  {
    said: '接力那段的加油声要听得见，音乐小一点',
    files: ['运动会1.jpg', '接力.mp4', '进行曲.mp3'],
    ...{ first: '运动会视频', language: 'zh' },
    calls: [
      { do: 'set_clip_sound', target: name('接力.mp4'), muted: false },
      { do: 'set_sound', which: 'music', volume: { times: 2 / 3 } },
    ],
  },
  {
    said: 'quita la de la siesta porfa, sale mi marido roncando jaja',
    files: ['playa.jpg', 'siesta.jpg', 'paella.jpg'],
    ...{ first: 'pase de fotos del verano', language: 'es' },
    calls: [{ do: 'remove_pictures', target: name('siesta.jpg') }],
  },
  // It took the clip away.
  {
    said: 'coupe le son de ski2, on entend mon mari jurer',
    files: ['ski1.jpg', 'ski2.mp4', 'chalet.jpg'],
    ...{ first: 'vidéo du week-end au ski', language: 'fr' },
    calls: [{ do: 'set_clip_sound', target: name('ski2.mp4'), muted: true }],
  },
  ...ways(['add a P.S. at the end: the dog misses you, too', 'add P.S. the dog misses you, too'], {
    files: ROME,
    calls: [
      { do: 'add_text', text: 'P.S. the dog misses you, too', role: 'caption', when: { place: 'end' } },
    ],
  }),
];

describe('director: follow-ups about pictures, clips and sound', () => {
  for (const { said, calls, files = ROOMS, first = 'make a video', language = 'en' } of ROWS)
    it(said, () => {
      const media = files.map(file);
      const before = say(first, { media, language });
      const got = say(said, { media, language, draft: draftOf(before), memory: before.memory });
      assert.deepEqual(got.calls, calls, got.reply);
    });

  it('gives one picture time that the others lose, and tells that one', () => {
    const media = ['hike1.jpg', 'hike2.jpg', 'summit.jpg', 'hut.jpg', 'boots.jpg'].map(photo);
    const before = say('make me a hiking slideshow about 30s', { media });
    const said =
      "The summit shot deserves more time. Ten seconds at least, and take it from the others so it's still 30 in all.";
    const got = say(said, { media, draft: draftOf(before), memory: before.memory });
    const draft = draftOf(got);
    assert.equal(picturesIn(draft).find((each) => each.name === 'summit')?.d, 10_000);
    assert.ok(Math.abs(draft.d - 30_000) < 200, String(draft.d));
    assert.match(got.reply, /“summit” is seen for 10 seconds/);
  });

  it('says the last line in other words where the next sentence says how', () => {
    const media = ['lighthouse.jpg', 'keeper.jpg'].map(photo);
    const skill = 'ai-video-generator-ai' as const;
    const before = say('video: Edda kept the light.\n\nHe saw them.', { media, skill });
    const got = say('I don’t love the last line anymore. Change it to "He came home."', {
      ...{ media, skill, draft: draftOf(before), memory: before.memory },
    });
    assert.deepEqual(
      got.calls.map((call) => call.do === 'set_text' && call.text),
      ['He came home.'],
      got.reply,
    );
  });

  it('puts quoted words right that are said to be wrong', () => {
    const media = ['球場.jpg'].map(photo);
    const before = say('做個影片，最後加一行字「每天五點半開門」', { media, language: 'zh' });
    const got = say('「五點半」寫錯了，是五點', {
      ...{ media, language: 'zh', draft: draftOf(before), memory: before.memory },
    });
    assert.match(got.reply, /「每天五點開門」/, got.reply);
  });

  it('knows that a voice that reads is nobody’s own', () => {
    const media = ['门口.jpg'].map(photo);
    const voice = { kind: 'here', spoken: [], read: [] } as const;
    const skill = 'best-video-letter-maker' as const;
    const before = say('给女儿的视频信，有朗读：\n\n今天你第一天上学。', {
      media,
      skill,
      language: 'zh',
      voice,
    });
    const got = say('能用我自己的声音读吗？', {
      ...{ media, skill, language: 'zh', voice, draft: draftOf(before), memory: before.memory },
    });
    assert.equal(got.draft, undefined);
    assert.match(got.reply, /请添加录音/);
  });

  it('exchanges the picture that is seen while words are read', () => {
    const media = ['coral.jpg', 'diver.jpg', 'fish.jpg', 'bleached.jpg'].map(photo);
    const skill = 'ai-video-generator-ai' as const;
    const first =
      'video: Coral looks like rock.\n\nIt lives with algae.\n\nIt gets too warm and turns white.\n\nThey come back.';
    const before = say(first, { media, skill });
    const got = say('Use the bleached one when it says turns white, not the fish', {
      ...{ media, skill, draft: draftOf(before), memory: before.memory },
    });
    const pictures = picturesIn(draftOf(got));
    assert.equal(pictures.length, picturesIn(draftOf(before)).length);
    assert.equal(pictures[2]?.name, 'bleached', got.reply);
  });
});
