import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { PHOTOS, draftOf, photo, say } from '../support.ts';

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

describe('director: messages that are retold in plainer words', () => {
  for (const [said, calls, language = 'en'] of ROWS)
    it(said, () => {
      const draft = draftOf(say('make a slideshow', { media }));
      const done = say(said, { draft, media, language });
      assert.deepEqual(done.calls, calls, done.reply);
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
