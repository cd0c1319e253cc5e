import assert from 'node:assert/strict';
import type { Intent } from '../../../../../../../src/engine/director/readers/intents/intents.ts';
import { read } from './read.ts';

type Row = readonly [language: string, words: string, ...calls: readonly object[]];

const called = (name: string) => ({ by: 'name', name: `${name}.jpg` });
const number = (value: number, of = 'picture') => ({ by: 'number', of, numbers: [value] });
const range = (from: number, to: number) => ({ by: 'range', of: 'picture', from, to });
const each = (length: object, target: object) => ({ do: 'set_picture_length', target, length });
const moved = (target: object, at: string, beside: object) => ({
  do: 'move_pictures',
  target,
  to: { at, target: beside },
});
const removed = (target: object) => ({ do: 'remove_pictures', target });

const ROWS: Readonly<Partial<Record<Intent, readonly Row[]>>> = {
  'length.each': [
    ['en', 'hold on the cake for ages', each({ times: 2.25 }, called('cake'))],
    [
      'en',
      'spend less time on the beach and more on the dog',
      each({ times: 0.667 }, called('beach')),
      each({ times: 1.5 }, called('dog')),
    ],
    [
      'en',
      '3rd pic 8 seconds rest 3',
      each({ to: 8000 }, number(3, 'photo')),
      each({ to: 3000 }, { by: 'but', of: [number(3, 'photo')] }),
    ],
    ['en', 'half the time for 1 to 4', each({ times: 0.5 }, range(1, 4))],
    ['en', 'not longer on the cake'],
    ['zh', '第2张以后的都快一点'],
  ],
  move: [
    ['en', 'Shouldn’t the dog come before the cake?', moved(called('dog'), 'before', called('cake'))],
    ['en', 'between the beach and the cake I’d like the dog', moved(called('dog'), 'after', called('beach'))],
    [
      'en',
      'step 3 and 4 are the wrong way round',
      { do: 'swap_pictures', target: number(3), with: number(4) },
    ],
    ['zh', '第4张往前挪到第1张后面', moved(number(4), 'after', number(1))],
    ['en', 'the dog oughtn’t come before the cake'],
    ['en', 'the dog before the unicorn'],
  ],
  remove: [
    ['en', 'only use 2 and 4', removed({ by: 'but', of: [number(2), number(4)] })],
    ['en', 'Delete the part with the dog!!', removed(called('dog'))],
    ['en', 'we won’t be needing the cake', removed(called('cake'))],
    ['zh', '留一到三就够了', removed({ by: 'but', of: [range(1, 3)] })],
    ['en', 'take the hat off the dog'],
    ['en', 'the unicorn in 3 can go'],
  ],
  replace: [
    [
      'en',
      'the cake has a finger in it, have lake.jpg there',
      { do: 'replace_picture', target: called('cake'), file: 'lake.jpg' },
    ],
    ['en', 'lake.jpg and the cake'],
  ],
  add: [
    [
      'en',
      'add lake.jpg straight after the dog',
      { do: 'add_pictures', files: ['lake.jpg'], at: { at: 'after', target: called('dog') } },
    ],
  ],
  duplicate: [
    [
      'en',
      'repeat the dog at the end',
      { do: 'duplicate_pictures', target: called('dog'), to: { at: 'end' } },
    ],
    ['zh', '最后再放一次第一张', { do: 'duplicate_pictures', target: number(1), to: { at: 'end' } }],
    ['en', 'the first and the last one identical'],
  ],
  split: [
    [
      'en',
      'Please make 2, 3 and 4 appear as a triptych.',
      { do: 'split_pictures', target: { by: 'these', of: [number(2), number(3), number(4)] } },
    ],
  ],
};

describe('words whose intent is known, read one after the other', () => {
  for (const [intent, rows] of Object.entries(ROWS))
    it(`make of ${intent} what they name, where all of them say something of it or nothing at all`, () => {
      assert.deepEqual(
        rows.map(([language, words]) => [words, ...read(words, intent as Intent, language, 'E')]),
        rows.map(([, words, ...calls]) => [words, ...calls]),
      );
    });
});
