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
