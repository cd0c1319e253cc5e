import assert from 'node:assert/strict';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { draftOf, PHOTOS, say, sound } from '../support.ts';

const text = 'Boil fresh water. Warm the pot. Wait four minutes.';

describe('director: what nobody asked for', () => {
  for (const [language, said] of [
    ['en', 'Before you make anything, can you tell me how long it would be if each stays up for 7 seconds?'],
    ['en', 'Got these from the navy. before you start a video: which formats do you do?'],
    ['zh', '先问一下，你可以做哪些视频？一次最多可以放几张照片？'],
    ['zh', '先問一下,照片可以放幾張?'],
  ] as const)
    it(`makes nothing before it has answered: ${said}`, () => {
      assert.equal(say(said, { language }).draft, undefined);
    });

  for (const [language, said] of [
    ['en', 'Make a slideshow, and before you make the title white, put it on the first photo'],
    ['zh', '先问一下能不能加字幕，帮我做一个照片视频'],
  ] as const)
    it(`makes what is asked for: ${said}`, () => {
      draftOf(say(said, { language }));
    });

  for (const name of ['script.txt', 'Narration.md', '文案.txt'])
    it(`does not show that a script’s file is called ${name}`, () => {
      const message = embedScripts('turn this into a video', [{ name, text }]);
      const direction = say(message, { skill: 'ai-video-generator-ai', media: PHOTOS.slice(0, 3) });
      const cards = draftOf(direction).t.flatMap(({ sg }) => sg.filter(({ kind }) => kind === 'card'));
      assert.deepEqual(cards, []);
    });

  it('has a title card where one is asked for', () => {
    const message = embedScripts('turn this into a video with a title', [{ name: 'Tea time.txt', text }]);
    const direction = say(message, { skill: 'ai-video-generator-ai', media: PHOTOS.slice(0, 3) });
    const cards = draftOf(direction).t.flatMap(({ sg }) => sg.filter(({ kind }) => kind === 'card'));
    assert.equal(cards.length, 1);
  });

  it('shows no request that stands behind the words', () => {
    const message = 'a quiet letter, his name at the end: Robert Hale 1948–2024. Please use the hymn.';
    const direction = say(message, {
      skill: 'best-video-letter-maker',
      media: [...PHOTOS.slice(0, 3), sound('hymn.mp3', 20_000)],
    });
    assert.doesNotMatch(JSON.stringify(draftOf(direction).t), /Please use/);
  });

  it('writes no file’s name below the pictures of a promo whose text was not read', () => {
    const direction = say('promo, texte -20% ce week-end', {
      skill: 'media-content-generator',
      media: PHOTOS.slice(0, 2),
    });
    assert.doesNotMatch(JSON.stringify(draftOf(direction).t), /lower-third/);
  });
});
