import { direct, messageIn } from '../../src/engine/director/direct.ts';
import { readByModel } from '../../src/engine/director/readers/languageModel/read.ts';
import type { DirectorRequest } from '../../src/engine/director/types.ts';
import { MUSIC, photo, PHOTOS, say } from '../unit/engine/director/support.ts';
import { ScriptedModel } from '../unit/engine/director/languageModel/scripted.ts';
import type { Benchmark } from './types.ts';

/** Messages that the phrases do not know, and what a model that is always right answers. */
const SAID: readonly (readonly [string, string])[] = [
  ['it drags a bit', '{"calls":[{"do":"set_length","length":{"times":0.8}}]}'],
  [
    'the colours look rather sickly',
    '{"calls":[{"do":"set_colors","target":{"by":"all"},"warmth":{"more":0.15}}]}',
  ],
  ['整个片子节奏拖沓，紧凑些', '{"calls":[{"do":"set_length","length":{"times":0.75}}]}'],
];

/** What of a message's time is ours where a language model of the editor reads it: from the message to the reply, the model's own time left out. */
export const benchmarkLanguageModel: Benchmark = async () => {
  const many = Array.from({ length: 195 }, (_, at) => photo(`holiday-${at}.jpg`));
  const media = [...PHOTOS, ...many, MUSIC];
  const { draft } = say('make a slideshow', { media });
  const times: number[] = [];
  let questions = 0;
  for (let round = 0; round < 10; round += 1)
    for (const [message, answer] of SAID) {
      const request: DirectorRequest = {
        ...{ message, skill: 'online-photo-video-maker', media, fresh: [], language: 'en' },
        ...(draft && { draft }),
      };
      const model = new ScriptedModel(answer);
      const start = performance.now();
      const given = messageIn(request);
      if (!given) throw new Error('There is nothing to read.');
      const { reading } = await readByModel(model, given, new AbortController().signal);
      direct({ ...request, reading });
      times.push(performance.now() - start);
      questions += model.asked.length;
    }
  times.sort((a, b) => a - b);
  return [
    {
      what: 'our time for a message, 200 photos (median)',
      value: times[times.length >> 1] ?? NaN,
      unit: 'ms',
      below: 300,
    },
    { what: 'the longest, the first one', value: times.at(-1) ?? NaN, unit: 'ms' },
    {
      what: 'questions to a model that answers rightly',
      value: questions / times.length,
      unit: 'ratio',
      below: 1.01,
    },
  ];
};
