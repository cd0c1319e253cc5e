import assert from 'node:assert/strict';
import { embedScripts } from '../../../../../src/skills/script.ts';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { Language } from '../../../../../src/engine/director/language/languages.ts';
import { draftOf, photo, say, sound } from '../support.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';

const clip = (name: string): MediaFile => ({
  ...photo(name),
  kind: 'video',
  format: 'mp4',
  hasAudio: true,
  durationMs: 20_000,
});
const named = (name: string) => ({ by: 'name', name }) as const;

/** Names of files, what is said of a slideshow of them, and what is done. */
type Row = readonly [files: string, said: string, calls: readonly Call[], language?: Language];

const ROWS: readonly Row[] = [
  // A few words of those that say something else together.
  [
    'uncle_ray_smoking.jpg, aunt_bev_pie.jpg, porch.jpg',
    'Can you take out the one with Ray smoking, Bev will have a fit',
    [{ do: 'remove_pictures', target: named('uncle_ray_smoking.jpg') }],
  ],
  // What is spoken of beside it stays as it is.
  ['pie.jpg, porch.jpg', 'Too dark now, nobody can read the headline', []],
  ['pie.jpg, porch.jpg, logo.png', 'the letters in purple like our logo', []],
  ['pie.jpg, porch.jpg, fair.jpg', 'great now post it on our facebook and tiktok', []],
  // What is said of one goes on about that one.
  [
    'diploma.jpg, grandma.jpg, campus.jpg',
    'her head is cut off in the diploma one! show the whole picture',
    [{ do: 'set_framing', target: named('diploma.jpg'), loss: 0, crop: null }],
  ],
  [
    '蛋糕.jpg, 裱花.jpg, 价目表.png',
    '价目表停久点，还有别动来动去的',
    [
      { do: 'set_picture_length', target: named('价目表.png'), length: { times: 1.5 } },
      { do: 'set_motion', target: named('价目表.png'), motion: 'none' },
    ],
    'zh',
  ],
  [
    'lac.jpg, refuge.jpg, marmotte.mp4, col.jpg',
    'Tu peux finir sur la marmotte ? et la couper à 5 secondes',
    [
      { do: 'move_pictures', target: named('marmotte.mp4'), to: { at: 'end' } },
      { do: 'set_picture_length', target: named('marmotte.mp4'), length: { to: 5000 } },
    ],
    'fr',
  ],
  // A time by itself says how long.
  [
    'taller.jpg, bici.jpg, rueda.jpg, cadena.jpg',
    'que dure menos, 9 seg',
    [{ do: 'set_length', length: { to: 9000 } }],
    'es',
  ],
  [
    'beca.jpg, turma.jpg, abraco_mae.jpg',
    'a foto abraço com a minha mãe passa rápido demais, deixa uns 8 segundos',
    [
      {
        do: 'set_picture_length',
        target: { by: 'these', of: [named('abraço'), named('mãe')] },
        length: { to: 8000 },
      },
    ],
    'pt',
  ],
  // What is wrong and what is wanted.
  [
    'lake.jpg, tram.mp4, port.jpg',
    'The tram video is nice but half a minute is a lot. ten seconds',
    [{ do: 'set_picture_length', target: named('tram.mp4'), length: { to: 10_000 } }],
  ],
  ['lake.jpg, port.jpg, fair.jpg', 'it says ninety seconds but the video is only like 40 lol', []],
  // Why, behind what is wanted.
  [
    'iglesia.jpg, tarta.jpg, ramo.jpg',
    'La de la tarta ponla al final de todo, que fue lo último de la noche',
    [{ do: 'move_pictures', target: named('tarta.jpg'), to: { at: 'end' } }],
    'es',
  ],
  // What was not read is read by itself.
  [
    'IMG_1.jpg, IMG_2.jpg, IMG_3.jpg, IMG_4.jpg',
    '3枚目消して、最後に「幹事おつかれさま！」',
    [
      { do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } },
      { do: 'add_text', text: '幹事おつかれさま！', role: 'caption', when: { place: 'end' } },
    ],
    'ja',
  ],
  // Words that only say which words are wanted.
  ['2021春节.jpg, 2022春节.jpg, 2023春节.jpg', '每张下面写上是哪一年', [], 'zh'],
  // Called alike but for one word.
  [
    'van.jpg, before_lawn.jpg, after_lawn.jpg',
    'put the before and after next to each other on screen',
    [
      {
        do: 'split_pictures',
        target: { by: 'these', of: [named('before_lawn.jpg'), named('after_lawn.jpg')] },
      },
    ],
  ],
];

const mediaOf = (files: string): MediaFile[] =>
  files.split(', ').map((name) => (name.endsWith('.mp4') ? clip(name) : photo(name)));

describe('director: edits held against all words of a message', () => {
  for (const [files, said, calls, language = 'en'] of ROWS)
    it(said, () => {
      const media = mediaOf(files);
      const draft = draftOf(say('make a slideshow', { media }));
      assert.deepEqual(say(said, { media, draft, language }).calls, calls);
    });

  it('tells numbers of which nothing was made', () => {
    const media = ['1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg', '6.jpg', '7.jpg'].map(photo);
    const draft = draftOf(say('make a slideshow', { media }));
    const { reply } = say("Number 4 needs more time, there's a lot to look at. And 6 and 7 can be quick", {
      media,
      draft,
    });
    assert.match(reply, /6 and 7 can be quick/);
  });

  it('gives the colour that was named to what “it” is', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const draft = draftOf(say('make a slideshow with the title “Stay in”', { media }));
    const said = 'Our brand green is #0B6E4F. Use it behind the text and make the letters cream.';
    const [call] = say(said, { media, draft }).calls;
    assert.ok(call?.do === 'design_text');
    assert.deepEqual(
      [call.design.color, call.design.plate && call.design.plate.color],
      ['#f5e6c8', '#0b6e4f'],
    );
  });

  it('reads past how something is now', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const draft = draftOf(say('make a slideshow with the title “Stay in”', { media }));
    const said = 'looks great. can you do it in handwriting instead of that typed font';
    const [call] = say(said, { media, draft }).calls;
    assert.ok(call?.do === 'design_text' && call.design.font === 'script');
  });

  it('gives a title that was just added the time that it is to have', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const first = say('make a slideshow', { media });
    const titled = say('add the title “Stay in”', { media, draft: draftOf(first), memory: first.memory });
    const got = say('Make it 5 seconds longer', { media, draft: draftOf(titled), memory: titled.memory });
    assert.deepEqual(got.calls, [{ do: 'time_text', which: { by: 'spoken' }, when: { length: 8000 } }]);
  });

  it('undoes, where somebody says why', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const first = say('make a slideshow with the title “Stay in”', { media });
    const gold = say('make the text gold', { media, draft: draftOf(first), memory: first.memory });
    const history = {
      back: () => ({ draft: draftOf(first), steps: 1 }),
      forward: () => undefined,
    };
    const got = say("hmm no, that's hard to read. go back to how it was before", {
      ...{ media, history, memory: gold.memory },
      draft: draftOf(gold),
    });
    assert.deepEqual([got.calls, got.moved], [[], -1]);
  });

  it('shows a picture at the words that it is of, and keeps what is read', () => {
    const media = ['hive.jpg', 'clover.jpg', 'wasp.jpg'].map(photo);
    const text = 'The hive is loud.\n\nClover smells sweet.\n\nHoney is made in the dark.';
    const skill = 'ai-video-generator-ai' as const;
    const voice = { kind: 'here', spoken: [], read: [] } as const;
    const first = say(embedScripts('make a video', [{ name: 'bees.txt', text }]), { media, skill, voice });
    const said = 'the wasp photo should come when it says the hive is loud';
    const got = say(said, { media, skill, voice, draft: draftOf(first), memory: first.memory });
    assert.deepEqual(
      got.calls.map(({ do: deed }) => deed),
      ['replace_picture', 'replace_picture'],
    );
    assert.ok(
      draftOf(got).t.some(({ sg }) => sg.some((each) => each.kind === 'image' && each.name === 'wasp')),
    );
  });

  it('claims no other reading where the words are read already', () => {
    const media = ['hive.jpg', 'clover.jpg', 'song.mp3'].map((name) =>
      name.endsWith('.mp3') ? sound(name, 60_000) : photo(name),
    );
    const skill = 'ai-video-generator-ai' as const;
    const voice = { kind: 'here', spoken: [], read: [] } as const;
    const text = 'The hive is loud.\n\nClover smells sweet.';
    const first = say(embedScripts('make a video', [{ name: 'bees.txt', text }]), { media, skill, voice });
    const { reply } = say('read it aloud', {
      media,
      skill,
      voice,
      draft: draftOf(first),
      memory: first.memory,
    });
    assert.doesNotMatch(reply, /Changed what is read/);
  });
});
