import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { PHOTOS, clip, draftOf, photo, say } from '../support.ts';

/** One row: what is said of a slideshow of some pictures, and the calls. */
type Row = readonly [said: string, calls: readonly Call[], language?: string];

const media = ['beach', 'dog', 'oak', 'ampollas', '鹿', '雲海'].map((name) => photo(`${name}.jpg`));
const but = (name: string) => ({ by: 'but' as const, of: [{ by: 'name' as const, name: `${name}.jpg` }] });
const last = { by: 'but' as const, of: [{ by: 'number' as const, of: 'picture' as const, numbers: [-1] }] };
const named = (name: string) => ({ by: 'name' as const, name: `${name}.jpg` });

const ROWS: readonly Row[] = [
  ['make it black and white except the last one', [{ do: 'set_colors', target: last, look: 'mono' }]],
  [
    'all in black and white, only the dog in colour',
    [{ do: 'set_colors', target: but('dog'), look: 'mono' }],
  ],
  ['everything sepia apart from the oak', [{ do: 'set_colors', target: but('oak'), look: 'sepia' }]],
  ['除了雲海其他都變黑白', [{ do: 'set_colors', target: but('雲海'), look: 'mono' }], 'zh-tw'],
  ['quita la de las ampollas jajaja qué asco', [{ do: 'remove_pictures', target: named('ampollas') }], 'es'],
  ['雲海那張太模糊了，拿掉好了', [{ do: 'remove_pictures', target: named('雲海') }], 'zh-tw'],
  [
    '鹿は奈良なので最後にしてください',
    [{ do: 'move_pictures', target: named('鹿'), to: { at: 'end' } }],
    'ja',
  ],
];

const charts = [
  ...['chart_sales', 'chart_costs', 'team_group', 'cover'].map((name) => photo(`${name}.jpg`)),
  clip('finish.mp4', 14_000),
];
const nth = (number: number) => ({ by: 'number' as const, of: 'photo' as const, numbers: [number] });
const both = { by: 'these' as const, of: [named('chart_sales'), named('chart_costs')] };

/** What is said with a fault, a reason, how it is now, or by a part of a name. */
const PLAINER: readonly Row[] = [
  [
    'the charts are on screen way too briefly, nobody can read those. Give each at least 8 seconds',
    [{ do: 'set_picture_length', target: both, length: { to: 8000 } }],
  ],
  [
    'the team shot should come first not last, otherwise nobody sees us',
    [{ do: 'move_pictures', target: named('team_group'), to: { at: 'start' } }],
  ],
  ['step 3 and 4 are the wrong way round', [{ do: 'swap_pictures', target: nth(3), with: nth(4) }]],
  ['only use 2, 3 and 4', [{ do: 'remove_pictures', target: { by: 'but', of: [nth(2), nth(3), nth(4)] } }]],
  // Nothing is lower only there.
  ['music is way too loud over the finish clip, you cant hear us', []],
  ['I can hardly hear her in the finish clip! Turn the music down there', []],
  [
    'finish line in slow motion!!',
    [{ do: 'set_speed', target: { by: 'name', name: 'finish.mp4' }, speed: { to: 0.5 } }],
  ],
  [
    'The zooming in on every photo makes me seasick. Just keep them still.',
    [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }],
  ],
  [
    'oh and maybe a caption at the end: See you there',
    [{ do: 'add_text', text: 'See you there', role: 'caption', when: { place: 'end' } }],
  ],
  [
    'and then a black screen that says Goodbye Ísland',
    [{ do: 'add_card', text: 'Goodbye Ísland', at: { at: 'end' } }],
  ],
  [
    'Pictures three and four are nearly the same, keep just the fourth.',
    [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  ],
];

describe('director: messages that are retold in plainer words', () => {
  for (const [said, calls, language = 'en'] of ROWS)
    it(said, () => {
      const draft = draftOf(say('make a slideshow', { media }));
      const done = say(said, { draft, media, language });
      assert.deepEqual(done.calls, calls, done.reply);
    });

  for (const [said, calls] of PLAINER)
    it(`in plainer words: ${said}`, () => {
      const draft = draftOf(say('make a slideshow with the title “Hello there”', { media: charts }));
      const done = say(said, { draft, media: charts });
      assert.deepEqual(done.calls, calls, done.reply);
    });

  it('leaves words to be shown as they are, whatever stands in them', () => {
    const draft = draftOf(say('make a slideshow', { media: charts }));
    const done = say('ok so maybe add at the end: P.S. Ben just forgot it. Like always.', {
      draft,
      media: charts,
    });
    const [call] = done.calls;
    assert.equal(call?.do === 'add_text' && call.text, 'P.S. Ben just forgot it. Like always.', done.reply);
  });

  it('shows another picture with a sentence of a script', () => {
    const script = 'A bee visits many flowers.\nShe makes little honey.\nSo scrape the jar.';
    const media = ['flowers', 'jar', 'hive'].map((name) => photo(`${name}.jpg`));
    const message = embedScripts('narrated video from bees.txt', [{ name: 'bees.txt', text: script }]);
    const draft = draftOf(say(message, { media, skill: 'ai-video-generator-ai' }));
    const said = 'second sentence needs the hive picture, not the jar';
    const done = say(said, { draft, media, skill: 'ai-video-generator-ai' });
    const target = { by: 'number', of: 'picture', numbers: [2] };
    assert.deepEqual(done.calls, [{ do: 'replace_picture', target, file: 'hive.jpg' }], done.reply);
  });

  it('excepts nothing that is no picture', () => {
    const draft = draftOf(say('make a slideshow', { media: PHOTOS }));
    const done = say('everything in sepia except on tuesdays', { draft, media: PHOTOS });
    assert.deepEqual(done.calls, [], done.reply);
  });
});

describe('director: between what it was and what it is', () => {
  const draft = draftOf(say('make a slideshow', { media }));
  for (const [first, then, call] of [
    [
      'make the photos brighter',
      'too bright now, somewhere in between',
      { do: 'set_colors', brightness: { more: -0.1 } },
    ],
    [
      'make the video twice as long',
      'hmm thats too long, something in the middle',
      { do: 'set_length', length: { times: 0.75 } },
    ],
  ] as const)
    it(then, () => {
      const done = say(first, { draft, media });
      const next = say(then, { draft: draftOf(done), media, memory: done.memory });
      assert.partialDeepStrictEqual(next.calls, [call], next.reply);
    });

  it('is nothing where nothing was changed by a share', () => {
    const done = say('somewhere in between', { draft, media });
    assert.deepEqual(done.calls, []);
  });
});
