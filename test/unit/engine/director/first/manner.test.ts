import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { DirectorRequest } from '../../../../../src/engine/director/types.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { photo, say } from '../support.ts';

/** How something is to be, said beside what it is, in English first requests; and what is no words to be seen. */
interface Row {
  readonly said: string;
  readonly skill?: DirectorRequest['skill'];
  readonly letter?: string;
  readonly calls: readonly Call[];
  readonly tells?: RegExp;
}

const ALL = { by: 'all' } as const;
const PHOTOS = { by: 'kind', kind: 'photo' } as const;
const SLOW: Call = { do: 'set_transition', target: ALL, kind: 'crossfade', length: { times: 1.6 } };
const SEPIA: Call = { do: 'set_colors', target: PHOTOS, look: 'sepia' };
const quiet = (mood: 'epic' | 'calm'): Call[] => [
  { do: 'set_music', music: { by: 'any' } },
  { do: 'tune_music', mood },
  { do: 'set_sound', which: 'music', volume: { times: 2 / 3 } },
];
const card = (text: string): Call => ({ do: 'add_card', text, look: 'closing', at: { at: 'end' } });
const READ_SLOWLY: Call[] = [{ do: 'narrate', rate: 0.85 }];
const letter = 'Hi Sam,\n\nThe dog sleeps on your bed.\n\nMum';
const promo = 'media-content-generator';
const script = 'ai-video-generator-ai';

const ROWS: readonly Row[] = [
  {
    said: "read it out slowly she's a bit deaf",
    skill: 'best-video-letter-maker',
    letter,
    calls: READ_SLOWLY,
  },
  {
    said: 'read the letter slowly for my gran',
    skill: 'best-video-letter-maker',
    letter,
    calls: READ_SLOWLY,
  },
  { said: 'slideshow with slow fades', calls: [SLOW] },
  { said: 'fade slowly from one photo to the next', calls: [SLOW] },
  {
    said: 'quick fades between the photos',
    calls: [{ do: 'set_transition', target: ALL, kind: 'crossfade', length: { times: 0.625 } }],
  },
  { said: 'pictures in order, dramatic music but quiet', calls: quiet('epic') },
  { said: 'calm music but keep it low', calls: quiet('calm') },
  { said: 'Please make a film with an old-fashioned brown look on the pictures', calls: [SEPIA] },
  {
    said: 'can the photos be soft looking and a little warm',
    calls: [{ do: 'set_colors', target: PHOTOS, warmth: { more: 0.3 } }],
  },
  {
    said: 'square video for instagram of the hike, 15 seconds total',
    calls: [
      { do: 'set_shape', ratio: '1:1' },
      { do: 'set_length', length: { to: 15_000 } },
    ],
  },
  { said: 'hike pics into a movie i can send on whatsapp', calls: [] },
  {
    said: 'vertical promo for the drop. text NEW DROP FRIDAY',
    skill: promo,
    calls: [{ do: 'set_shape', ratio: '9:16' }, card('NEW DROP FRIDAY')],
  },
  {
    said: 'tshirt ad, was $30 now $19 with the 30 crossed out',
    skill: promo,
    calls: [card('was $30 now $19')],
    tells: /“with the 30 crossed out”/,
  },
  {
    said: 'make a video explaining how volcanoes work',
    skill: script,
    calls: [],
    tells: /can’t make up words/,
  },
];

describe('director: how something is to be in a first request', () => {
  for (const { said, skill, letter: text, calls, tells } of ROWS)
    it(said, () => {
      const media = ['hike_a.jpg', 'hike_b.jpg', 'hike_c.jpg', 'hike_d.jpg'].map((name) => photo(name));
      const message = text === undefined ? said : embedScripts(said, [{ name: 'letter.txt', text }]);
      const done = say(message, { media, ...(skill && { skill }) });
      const wished = done.calls.filter((call) => call.do !== 'match_music');
      assert.deepEqual(wished, calls, done.reply);
      if (tells) assert.match(done.reply, tells);
      else assert.doesNotMatch(done.reply, /did not understand/);
    });
});
