import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { clip, photo, say } from '../support.ts';

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

const ROWS: readonly Row[] = [
  {
    said: 'Good day, a film for the bowls club please. Leave every photo up for about 9 seconds as Ted is slow with his glasses.',
    files: ['a1.jpg', 'a2.jpg'],
    calls: [each(9000)],
  },
  { said: 'slide show pls no music 4 sec each', files: ['a1.jpg', 'a2.jpg'], calls: [NO_MUSIC, each(4000)] },
  { said: 'hard cuts, 1.5 seconds a picture', files: ['a1.jpg', 'a2.jpg'], calls: [CUTS, each(1500)] },
  {
    said: 'zoom into every pic, 40 seconds',
    files: ['a1.jpg'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'zoom-in' }, each(40_000)],
  },
  {
    said: 'sort these by date newest first and make a film for my aunt',
    files: ['2021-05-01.jpg', '2023-05-01.jpg'],
    calls: [
      { do: 'order_pictures', by: 'time' },
      { do: 'order_pictures', by: 'reverse' },
    ],
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
      const media = files.map((name) => (/mp4$/.test(name) ? clip(name, 6000) : photo(name)));
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
    ['narrate this with a female voice, not too fast', 0.85],
    ['Read it aloud in a deep male voice, slowly please.', 0.85],
    ['read by a woman', undefined],
  ] as const)
    it(`reads at the pace that is asked for, and says that it has one voice: ${said}`, () => {
      const message = embedScripts(said, [
        { name: 's.txt', text: 'The tide comes in.\n\nThe boats go out.' },
      ]);
      const done = say(message, {
        ...{ skill: 'ai-video-generator-ai', media: [photo('tide.jpg')] },
        voice: { kind: 'here', spoken: [] },
      });
      const rates = done.calls.flatMap((call) => (call.do === 'narrate' ? [call.rate] : []));
      assert.deepEqual(rates.at(-1), rate, JSON.stringify(done.calls));
      assert.match(done.reply, /clipwright\.voice\.name/);
      assert.doesNotMatch(done.reply, /did not understand/);
    });
});
