import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { soundsIn, textsIn } from '../../../../../src/engine/draft/index.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { clip, photo, say, sound } from '../support.ts';

/** What is said in a phrase of its own, among words that nobody knows. */
interface Row {
  readonly said: string;
  readonly files: readonly string[];
  readonly calls: readonly Call[];
  readonly told?: RegExp;
}

const each = (to: number): Call => ({
  ...{ do: 'set_picture_length', target: { by: 'all' }, length: { to } },
});
const NO_MUSIC: Call = { do: 'remove_sound', which: 'music' };
const CUTS: Call = { do: 'set_transition', target: { by: 'all' }, kind: 'none' };

const caption = (text: string, name: string): Call => ({
  ...{ do: 'add_text', text, role: 'caption', on: { by: 'name', name } },
});
const number = (one: number) => ({ by: 'number' as const, of: 'picture' as const, numbers: [one] });
const move = (...names: readonly string[]): Call => ({
  ...{ do: 'move_pictures', to: { at: 'start' } },
  target: { by: 'these', of: names.map((name) => ({ by: 'name', name: `${name}.jpg` })) },
});

const inTurn = (...names: readonly string[]): Call => ({
  ...{ do: 'move_pictures', to: { at: 'start' } },
  target: { by: 'these', of: names.map((name) => ({ by: 'name', name })) },
});

const ROWS: readonly Row[] = [
  {
    said: 'Good day, a film for the bowls club please. Leave every photo up for about 9 seconds as Ted is slow with his glasses.',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [each(9000)],
  },
  { said: 'slide show pls no music 4 sec each', files: ['a1.jpg', 'a2.jpg'], calls: [each(4000), NO_MUSIC] },
  { said: 'hard cuts, 1.5 seconds a picture', files: ['a1.jpg', 'a2.jpg'], calls: [CUTS, each(1500)] },
  {
    said: 'sort these by date newest first and make a film for my aunt',
    files: ['2021-05-01.jpg', '2023-05-01.jpg'],
    calls: [
      { do: 'order_pictures', by: 'time' },
      { do: 'order_pictures', by: 'reverse' },
    ],
  },
  // The same word, numbered.
  {
    said: 'science fair pictures, add numbers Step 1, Step 2, Step 3 on them in yellow',
    files: ['a1.jpg', 'a2.jpg', 'a3.jpg'],
    calls: [1, 2, 3].map((nth) => ({
      ...caption(`Step ${nth}`, `a${nth}.jpg`),
      design: { color: '#ffd21f' },
    })),
  },
  {
    said: 'a cute vid of my puppy, say "Happy birthday Biscuit!!" somewhere',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [
      { do: 'add_text', text: 'Happy birthday Biscuit!!', role: 'title' },
      { do: 'tune_music', mood: 'playful' },
    ],
  },
  // Clips among the photos.
  ...[
    'mix the two clips in between the photos',
    'photos and clips should be mixed',
    'a clip after every other photo please',
    'alternate between photos and videos',
    'spread the clips evenly among the photos',
  ].map((said) => ({
    said,
    files: ['a1.jpg', 'a2.jpg', 'a3.jpg', 'b1.mp4', 'b2.mp4'],
    calls: [inTurn('a1.jpg', 'b1.mp4', 'a2.jpg', 'b2.mp4', 'a3.jpg')],
  })),
  // As long as the music.
  ...[
    'The photographs, until the music is finished.',
    'it should go on until the song ends',
    'make it as long as the song',
    'keep going till the end of the track',
    'stretch it to the length of hymn.mp3',
    'the same length as the music please',
  ].map((said) => ({
    said,
    files: ['a1.jpg', 'a2.jpg', 'hymn.mp3'],
    calls: [{ do: 'set_length' as const, length: { to: 95_000 } }],
  })),
  // How fast it goes, beside other words.
  {
    said: 'make it slow and quiet, black and white',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { times: 1.5 } },
      { do: 'set_colors', target: { by: 'all' }, look: 'mono' },
      { do: 'tune_music', mood: 'calm' },
    ],
  },
  // Which pictures, in which order, with which words.
  {
    said: 'use them in this order: b, a, c',
    files: ['a.jpg', 'b.jpg', 'c.jpg'],
    calls: [move('b', 'a', 'c')],
  },
  {
    said: 'the order is 903 902 901',
    files: ['DSC_901.jpg', 'DSC_902.jpg', 'DSC_903.jpg'],
    calls: [move('DSC_903', 'DSC_902', 'DSC_901')],
  },
  {
    said: 'start with c, end with a, the rest doesnt matter',
    files: ['a.jpg', 'b.jpg', 'c.jpg'],
    calls: [
      { do: 'move_pictures', target: { by: 'name', name: 'c.jpg' }, to: { at: 'start' } },
      { do: 'move_pictures', target: { by: 'name', name: 'a.jpg' }, to: { at: 'end' } },
    ],
  },
  {
    said: 'everything except the wobbly one and spare. hard cuts',
    files: ['a1.jpg', 'spare.jpg', 'wobbly.jpg'],
    calls: [
      { do: 'set_transition', target: { by: 'all' }, kind: 'none' },
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'name', name: 'wobbly.jpg' },
            { by: 'name', name: 'spare.jpg' },
          ],
        },
      },
    ],
  },
  {
    said: 'ski trip!! leave out 2 and 4 theyre dark',
    files: ['x1.jpg', 'x2.jpg', 'x3.jpg', 'x4.jpg'],
    calls: [{ do: 'remove_pictures', target: { by: 'these', of: [number(2), number(4)] } }],
  },
  {
    said: 'leave the last two out',
    files: ['x1.jpg', 'x2.jpg', 'x3.jpg', 'x4.jpg'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: -2, to: -1 } }],
  },
  {
    said: 'with captions: pier - Day one, moor - A long way up (again)',
    files: ['pier.jpg', 'moor.jpg'],
    calls: [caption('Day one', 'pier.jpg'), caption('A long way up (again)', 'moor.jpg')],
  },
  {
    said: 'captions 1 day, 2 weeks',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [caption('1 day', 'a1.jpg'), caption('2 weeks', 'a2.jpg')],
  },
  {
    said: 'Titles: Dawn; Dusk.',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [caption('Dawn', 'a1.jpg'), caption('Dusk', 'a2.jpg')],
  },
  {
    said: 'label them Old and New',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [caption('Old', 'a1.jpg'), caption('New', 'a2.jpg')],
  },
  {
    said: 'put the week on each like "1 week", "2 weeks" etc',
    files: ['a1.jpg', 'a2.jpg', 'a3.jpg'],
    calls: [caption('1 week', 'a1.jpg'), caption('2 weeks', 'a2.jpg'), caption('3 weeks', 'a3.jpg')],
  },
  {
    said: 'label them Day 1, Day 2 and so on',
    files: ['a1.jpg', 'a2.jpg', 'a3.jpg'],
    calls: [caption('Day 1', 'a1.jpg'), caption('Day 2', 'a2.jpg'), caption('Day 3', 'a3.jpg')],
  },
  {
    said: 'put the flower’s name under every picture',
    files: ['rose.jpg', 'lily.jpg'],
    calls: [{ do: 'caption_pictures', target: { by: 'all' } }],
  },
  {
    said: 'start with the clip but only the first 3 seconds of it',
    files: ['a1.jpg', 'v.mp4'],
    calls: [
      { do: 'move_pictures', target: { by: 'kind', kind: 'clip' }, to: { at: 'start' } },
      { do: 'trim_clip', target: { by: 'name', name: 'v.mp4' }, part: { first: 3000 } },
    ],
  },
  {
    said: 'show the first one again at the end',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [
      { do: 'duplicate_pictures', target: number(1) },
      { do: 'move_pictures', target: number(1), to: { at: 'end' } },
    ],
  },
  {
    said: 'zoom into every pic, 50 secs',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [
      { do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'zoom-in' },
      { do: 'set_length', length: { to: 50_000 } },
    ],
  },
  {
    said: 'slow down v9 to half speed',
    files: ['a1.jpg', 'v9.mp4'],
    calls: [{ do: 'set_speed', target: { by: 'name', name: 'v9.mp4' }, speed: { to: 0.5 } }],
  },
  {
    said: 'pier: Our pier, moor: Our moor',
    files: ['pier.jpg', 'moor.jpg'],
    calls: [caption('Our pier', 'pier.jpg'), caption('Our moor', 'moor.jpg')],
  },
  { said: 'Not too fast please, about 4 secs a photo', files: ['a1.jpg', 'a2.jpg'], calls: [each(4000)] },
  // Who asks, for whom, and where it is seen.
  {
    said: 'Hello team, hope you’re well. A quick slideshow please. Many thanks, Edith',
    files: ['a1.jpg'],
    calls: [],
  },
  {
    said: 'We moved house last year and my parents have never seen it. Please make a film.',
    files: ['a1.jpg'],
    calls: [],
  },
  {
    said: 'it will be shown on a big screen in the hall, exactly two minutes, 4k',
    files: ['a1.jpg'],
    calls: [
      { do: 'set_shape', resolution: 2160 },
      { do: 'set_length', length: { to: 120_000 } },
    ],
  },
  {
    said: 'with Moon River by Andy Williams in the background',
    files: ['a1.jpg'],
    calls: [],
    told: /composes no such music \(“Moon River by Andy Williams”\)/,
  },
  {
    said: 'gentle harpsichord music',
    files: ['a1.jpg'],
    calls: [
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'calm' },
    ],
    told: /“harpsichord”/,
  },
  { said: 'do something fun with these', files: ['a1.jpg', 'v.mp4'], calls: [] },
  { said: 'surprise me', files: ['a1.jpg'], calls: [] },
  { said: 'these pls', files: ['a1.jpg'], calls: [] },
  {
    said: 'with a hologram of nan',
    files: ['a1.jpg'],
    calls: [],
    told: /I made a .*did not understand “with a hologram of nan”/,
  },
];

describe('director: phrases of first requests', () => {
  for (const { said, files, calls, told } of ROWS)
    it(said, () => {
      const media = files.map((name) =>
        /mp4$/.test(name) ? clip(name, 6000) : /mp3$/.test(name) ? sound(name, 95_000) : photo(name),
      );
      const done = say(said, { media });
      assert.ok(done.draft, done.reply);
      assert.deepEqual(
        done.calls.filter((call) => call.do !== 'match_music'),
        calls,
        done.reply,
      );
      if (told) assert.match(done.reply, told);
      else assert.doesNotMatch(done.reply, /did not understand/);
    });

  for (const [said, rate] of [
    ['narrate this with a female voice, not too fast', 0.87],
    ['Read it aloud in a deep male voice, slowly please.', 0.87],
    ['read by a woman', undefined],
    ['read it out with a warm man’s voice', 0.9],
  ] as const)
    it(`reads at the pace that is asked for, in the voice that is: ${said}`, () => {
      const message = embedScripts(said, [
        { name: 's.txt', text: 'The tide comes in.\n\nThe boats go out.' },
      ]);
      const done = say(message, {
        ...{ skill: 'ai-video-generator-ai', media: [photo('tide.jpg')] },
        voice: { kind: 'here', spoken: [] },
      });
      const [voice] = soundsIn(done.draft ?? assert.fail(done.reply)).filter(({ kind }) => kind === 'voice');
      assert.ok(voice?.source.kind === 'narration', JSON.stringify(done.calls));
      assert.equal(voice.source.rate, rate ?? 1, JSON.stringify(done.calls));
      assert.equal(voice.source.speaker, /female|woman/.test(said) ? 'woman' : 'man');
      assert.match(done.reply, /A (?:wo)?man reads now/);
      assert.doesNotMatch(done.reply, /did not understand/);
    });

  it('does not say of what was read by its form that it is not done', () => {
    const said =
      'put before and after next to each other for the kitchen and then for the bathroom pls, say 5 sec each';
    const files = ['before_kitchen', 'after_kitchen', 'before_bath', 'after_bath'];
    const pairs = say(said, { media: files.map((name) => photo(`${name}.jpg`)) });
    assert.doesNotMatch(pairs.reply, /not done/);
    assert.ok(pairs.calls.some((call) => call.do === 'set_picture_length'));
    for (const request of ['Change picture with every sentence.', 'each sentence gets its own picture']) {
      const message = embedScripts(request, [{ name: 's.txt', text: 'One. Two is here. Three is too.' }]);
      const media = ['a1.jpg', 'a2.jpg', 'a3.jpg'].map(photo);
      const done = say(message, { skill: 'ai-video-generator-ai', media });
      assert.doesNotMatch(done.reply, /not done/);
      assert.equal(done.draft && textsIn(done.draft).length, 3, request);
    }
  });

  it('makes nothing of a word that is none', () => {
    assert.equal(say('asdf', { media: [photo('a1.jpg')] }).draft, undefined);
  });

  it('takes a letter out of the message that it is, without what is wanted of it', () => {
    const done = say('Dear Ann, I miss our walks by the river. Come soon. Love, Jo - please read it out', {
      ...{ skill: 'best-video-letter-maker', media: [photo('river.jpg')] },
    });
    const shown = JSON.stringify(done.draft);
    assert.match(shown, /I miss our walks/);
    assert.doesNotMatch(shown, /please read/);
    assert.deepEqual(
      done.calls.map((call) => call.do),
      ['narrate'],
    );
  });

  it('takes scenes with their numbers out of the message', () => {
    const done = say('Scene 1: The keeper wakes. Scene 2: The light is out. -- mysterious music', {
      ...{ skill: 'ai-video-generator-ai', media: [] },
    });
    const shown = JSON.stringify(done.draft);
    assert.match(shown, /The keeper wakes/);
    assert.match(shown, /The light is out/);
    assert.doesNotMatch(shown, /Scene 1|mysterious music/);
  });
});
