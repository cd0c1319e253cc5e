import assert from 'node:assert/strict';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { picturesIn, textsIn } from '../../../../../src/engine/draft/index.ts';
import { draftOf, photo, say, sound } from '../support.ts';

const LETTER = 'Dear Nana,\nI think of our summers. You taught me to swim. Thank you for everything.';
const FADE = { kind: 'fade', d: 350 };
const ALL = { by: 'all' };
const CALM = { do: 'tune_music', mood: 'calm' };

/** What is asked of a first letter, and what of it is to be done beside composing it; none of it may be misunderstood. */
const ROWS: readonly {
  readonly said: string;
  readonly calls: readonly unknown[];
  readonly recorded?: true;
}[] = [
  { said: 'a video letter for gran. show the words on screen, don’t read them out', calls: [] },
  {
    said: 'my coworker is leaving. read the letter out loud over the office pics, something warm but not sad',
    calls: [{ do: 'narrate' }, { do: 'tune_music', mood: 'warm' }],
  },
  // Read slowly, wherever that stands; what goes with music or pictures is of no voice.
  {
    said: 'Bitte aus dem Brief ein Video machen, langsam vorlesen und ruhige Musik dazu.',
    calls: [{ do: 'narrate', rate: 1 / 1.15 }, { do: 'set_music', music: { by: 'any' } }, CALM],
  },
  {
    said: 'Mach ein Video aus dem Brief, vorlesen und langsam ausblenden',
    calls: [{ do: 'narrate' }],
  },
  { said: 'video de la carta leída lentamente', calls: [{ do: 'narrate', rate: 1 / 1.15 }] },
  {
    said: '把信做成视频，女声念慢一点',
    calls: [
      { do: 'set_narration', speaker: 'woman' },
      { do: 'set_narration', rate: { times: 0.87 } },
    ],
  },
  {
    said: '手紙を動画にして、ゆっくり読み上げて、静かな音楽で',
    calls: [{ do: 'narrate', rate: 1 / 1.15 }, { do: 'set_music', music: { by: 'any' } }, CALM],
  },
  // A second time that it is read takes no pace away.
  {
    said: '想把信做成朗读视频，语速慢一点，字幕大一点，要跟读',
    calls: [
      { do: 'narrate', rate: 1 / 1.15 },
      { do: 'design_text', which: ALL, design: { size: { times: 1.4 } } },
    ],
  },
  {
    said: 'no music just the voice, read it aloud',
    calls: [{ do: 'remove_sound', which: 'music' }, { do: 'narrate' }],
  },
  {
    said: 'make it a video, captions big because her eyes aren’t great',
    calls: [{ do: 'design_text', which: ALL, design: { size: { times: 1.4 } } }],
  },
  {
    said: 'text in the middle, fading in and out. don’t read it',
    calls: [
      { do: 'design_text', which: ALL, design: { place: 'center' } },
      { do: 'design_text', which: ALL, design: { enter: FADE, leave: FADE } },
    ],
  },
  {
    said: 'white text on dark blue',
    calls: [
      { do: 'design_text', which: ALL, design: { color: '#ffffff' } },
      { do: 'set_framing', target: ALL, ground: { kind: 'color', color: '#12305e' } },
    ],
  },
  {
    said: 'read it out, calm background music very low',
    calls: [
      { do: 'narrate' },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'calm' },
      { do: 'set_sound', which: 'music', volume: { times: 0.4444444444444444 } },
    ],
  },
  {
    said: 'Here is my letter and I recorded myself reading it',
    calls: [{ do: 'set_voice', voice: { by: 'own' } }],
    recorded: true,
  },
];

describe('director: what is asked of a first letter', () => {
  for (const { said, calls, recorded } of ROWS)
    it(said, () => {
      const media = [photo('a.jpg'), photo('b.jpg'), ...(recorded ? [sound('voice.m4a', 20_000)] : [])];
      const message = embedScripts(said, [{ name: 'letter.txt', text: LETTER }]);
      const done = say(message, { skill: 'best-video-letter-maker', media });
      assert.deepEqual(done.calls, calls, done.reply);
      assert.doesNotMatch(done.reply, /did not understand/);
    });

  it('says that one voice reads for all', () => {
    const message = embedScripts('different voices for the fox and the owl', [
      { name: 'a.txt', text: LETTER },
    ]);
    const done = say(message, { skill: 'best-video-letter-maker', media: [photo('a.jpg')] });
    assert.match(done.reply, /That I can’t make of the voice/);
    assert.deepEqual(done.calls, [{ do: 'narrate' }]);
  });

  for (const said of [
    'Make a video letter from this message and write “Miss you” over the photos',
    'Make a video letter from this message. Put “Miss you” on the photos',
    'Make a video letter with the words “Miss you” on every photo',
    '用这封信做视频信，照片上写“想你”',
    '用这封信做视频信，在每张照片上加上“想你”',
  ])
    it(`has words for the photos on each of them, long enough to be read, and on no page: ${said}`, () => {
      const message = embedScripts(said, [{ name: 'letter.txt', text: LETTER }]);
      const media = [photo('a.jpg'), photo('b.jpg')];
      const draft = draftOf(say(message, { skill: 'best-video-letter-maker', media }));
      const photos = picturesIn(draft).flatMap(({ kind, id }) => (kind === 'image' ? [id] : []));
      assert.deepEqual(
        textsIn(draft).map(({ text, anchor }) => [text, anchor]),
        photos.map((id) => [/“(.+)”/.exec(said)?.[1], { kind: 'pictures', first: id, last: id }]),
      );
      assert.ok(textsIn(draft).every(({ d }) => d >= 2300));
    });
});
