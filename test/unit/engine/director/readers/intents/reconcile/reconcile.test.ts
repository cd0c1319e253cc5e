import assert from 'node:assert/strict';
import { clip, MUSIC, photo, PHOTOS, richDraft, say } from '../../../support.ts';

interface Row {
  readonly said: string;
  readonly language?: string;
  /** Names of the calls that are carried out. */
  readonly does: readonly string[];
  /** What is said not to be done, or answered. */
  readonly told?: RegExp;
}

/** Messages whose words mean something else than they do in most. */
const LATER: readonly Row[] = [
  { said: 'do not reverse the order', does: [], told: /did not understand/ },
  { said: 'do it all over, you misunderstood', does: [] },
  {
    said: 'remove the music and transitions',
    does: ['remove_sound'],
    told: /did not understand “transitions”/,
  },
  { said: 'please take away the music during the rabbit clip', does: [], told: /did not understand/ },
  { said: 'captions too low, move them up', does: ['design_text'], told: /at the top/ },
  { said: 'slow the song a little', does: [], told: /mood and tempo stay/ },
  { said: 'longer fade on the song', does: [], told: /did not understand/ },
  { said: 'has to be upright for the lamp post screens', does: ['set_shape'] },
  { said: 'turn up the speaking, my hubby is deaf as a post', does: [], told: /did not understand|voice/ },
  { said: 'the narrator is gabbling', does: [], told: /did not understand|voice|read/ },
  // Several that are spoken of apart are no one target.
  {
    said: 'make photos 1 and 2 black and white but photo 3 brighter',
    does: ['set_colors', 'set_colors'],
  },
  { said: 'take photo 1 out of photo 2', does: [] },
  { said: '不要念字幕里的括号', language: 'zh-cn', does: [] },
  // Words that are none for a screen.
  { said: 'write at the end: bye all, no wait, see you all', does: [], told: /no wait/ },
  { said: 'add the title see you (soon', does: [], told: /did not understand/ },
  { said: 'add the caption "no wait"', does: ['add_text'] },
];

/** First requests, where what is told of an occasion is no wish. */
const FIRST: readonly Row[] = [
  {
    said: 'Funeral for my brother Colm on Thursday. Please just the photographs, slow fades, no music, no writing.',
    does: ['remove_sound'],
  },
  {
    said: 'This is to be played in a tent at the county show, it is a bright tent so bold letters please',
    does: [],
  },
];

describe('a reading held against what words are likely to ask for', () => {
  for (const { said, language = 'en', does, told } of LATER)
    it(said, () => {
      const made = say(said, { draft: richDraft(), media: [...PHOTOS, MUSIC], language });
      assert.deepEqual(
        made.calls.map((call) => call.do),
        does,
        made.reply,
      );
      if (told) assert.match(made.reply, told);
    });

  for (const { said, does } of FIRST)
    it(said, () => {
      const made = say(said, { media: [photo('a1.jpg'), photo('a2.jpg'), clip('b1.mp4', 6000)] });
      const done = made.calls.map((call) => call.do).filter((name) => name !== 'match_music');
      for (const name of does) assert.ok(done.includes(name as (typeof done)[number]), made.reply);
      for (const name of ['set_length', 'add_text'] as const) assert.ok(!done.includes(name), made.reply);
    });
});
