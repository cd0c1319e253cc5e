import assert from 'node:assert/strict';
import type { DirectorRequest } from '../../../../../src/engine/director/types.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { clip, photo, say, sound } from '../support.ts';

describe('director: all of a first request', () => {
  // What was done, and what asks for nothing, is not said to be not done; all that is asked for is done.
  const LETTER: Partial<DirectorRequest> = {
    skill: 'best-video-letter-maker',
    media: [photo('a1.jpg'), sound('memo voice.m4a', 24_000)],
  };
  const SCRIPT: Partial<DirectorRequest> = {
    skill: 'ai-video-generator-ai',
    media: [photo('a1.jpg'), clip('b1.mp4', 6000)],
  };
  const PROMO: Partial<DirectorRequest> = {
    skill: 'media-content-generator',
    media: [photo('a1.jpg'), photo('a2.jpg')],
  };
  const PLAIN: Partial<DirectorRequest> = {
    skill: 'online-photo-video-maker',
    media: [photo('a1.jpg'), photo('a2.jpg')],
  };
  for (const { said, to, done, told } of [
    { said: 'dont crop anyones head off', to: PLAIN, done: ['set_framing'] },
    { said: 'no sound needed, dont cut off peoples feet', to: PLAIN, done: ['remove_sound', 'set_framing'] },
    {
      said: 'six seconds each, with a gentle fade between them. No music, as we shall be talking over it.',
      to: PLAIN,
      done: ['set_picture_length', 'set_transition', 'remove_sound'],
    },
    {
      said: 'make video with my voice, soft music behind so that voice can be heard clearly',
      to: LETTER,
      done: ['set_voice', 'set_sound'],
    },
    {
      said: 'Can you put the pictures to it in the order they are and put Love from Grandad at the end',
      to: LETTER,
      done: ['add_text'],
    },
    {
      said: 'narrate script over my clips but mute the clips, captions on',
      to: SCRIPT,
      done: ['narrate', 'set_clip_sound'],
    },
    { said: "my poem with pics, don't read it just show line by line", to: SCRIPT, done: [] },
    {
      said: 'can it post straight to instagram? if yes make me a jam ad, $8 a jar, Saturday market',
      to: PROMO,
      done: ['add_card'],
      told: /can’t post/,
    },
    { said: 'Tuesday deal 2 pizzas for 20 euro, need video for facebook', to: PROMO, done: ['add_card'] },
    {
      said: 'SALE video, everything 30% off this weekend only, something that grabs attention',
      to: PROMO,
      done: ['add_card'],
    },
    {
      said: 'Kindly prepare a clinic ad. Before and after side by side. Free check up till 31st March. Book now 044-555-0199.',
      to: { ...PROMO, media: [photo('before_teeth.jpg'), photo('after_teeth.jpg'), photo('clinic.jpg')] },
      done: ['add_card', 'split_pictures'],
    },
    {
      said: 'Can you pick out the best photos and leave the blurry ones out',
      to: PLAIN,
      done: [],
      told: /can’t see/,
    },
  ] as const)
    it(`does all of “${said}”`, () => {
      const message =
        to === SCRIPT
          ? embedScripts(said, [{ name: 's.txt', text: 'The tide comes in. The boats go out.' }])
          : said;
      const { calls, reply } = say(message, to);
      const names = calls.map((call) => call.do).filter((name) => name !== 'match_music');
      assert.deepEqual(names.toSorted(), done.toSorted(), reply);
      assert.doesNotMatch(reply, /did not understand (?!“something that)/);
      if (told) assert.match(reply, told);
    });
});
