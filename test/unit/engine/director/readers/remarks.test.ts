import assert from 'node:assert/strict';
import type { Language } from '../../../../../src/engine/director/language/languages.ts';
import { clip, draftOf, photo, say, sound } from '../support.ts';

const media = [
  photo('harbour.jpg'),
  photo('bagels.jpg'),
  clip('ferry.mp4', 14_000),
  sound('chill.mp3', 90_000),
];
const draft = draftOf(say('make a slideshow', { media }));

describe('words beside what was done', () => {
  const REMARKS: readonly (readonly [Language, message: string])[] = [
    ['en', 'photo 2 first please, so do that, and then I’ll let them fight about the rest'],
    ['en', 'slower please, cause my gran can’t keep up'],
    ['en', 'ugh, I have been at this since 6am. drop the harbour, my ex is in it'],
    ['zh', '第一张不要了，因为里面有我前任'],
  ];
  for (const [language, message] of REMARKS)
    it(`are not told as not done where they ask for nothing: ${message}`, () => {
      const { draft: changed, reply } = say(message, { draft, media, language });
      assert.doesNotMatch(reply, /did not understand|我没有听懂/u);
      assert.equal(changed !== undefined || language === 'zh', true, reply);
    });

  it('are told softly where they may ask for something', () => {
    const { draft: changed, reply } = say(
      'forget the music, make it silent, right so the party’s on saturday and the hall has a projector',
      { draft, media },
    );
    assert.ok(changed);
    assert.doesNotMatch(reply, /did not understand/u);
  });

  it('are told as not done where they certainly ask for something', () => {
    const { reply } = say('make it 20 seconds and cut the ferry to the good bits on the beat', {
      draft,
      media,
    });
    assert.match(reply, /did not understand|beat/u);
  });

  it('are told as not done where all that was read is so already', () => {
    const { draft: changed, reply } = say('no title, and now do the zorbel wobbly in the middle of it', {
      draft,
      media,
    });
    assert.equal(changed, undefined, reply);
    assert.match(reply, /did not understand/u);
  });

  it('are no praise where they ask for something', () => {
    const { reply } = say('好美喔，我跟我先生都很滿意 🥹 對了音樂最後可以慢慢淡出嗎', {
      draft,
      media,
      language: 'zh-tw',
    });
    assert.doesNotMatch(reply, /不客氣/u);
  });

  it('remove nothing that is to stay', () => {
    const { draft: changed, reply } = say('haha the harbour one, he will kill me. leave it in!', {
      draft,
      media,
    });
    assert.equal(changed, undefined, reply);
  });

  it('are told where a wish stands beside thanks and what the video is of', () => {
    const { reply } = say('環島照片做成影片，每張標上地名謝謝', { media, language: 'zh-tw' });
    assert.match(reply, /地名/u);
  });

  it('are told as not done where nothing but thanks was answered', () => {
    const { reply } = say('love it. do the zorbel in handwriting instead of that typed thing', {
      draft,
      media,
    });
    assert.match(reply, /not done|texts? /u);
  });

  it('bring up no voice that nobody spoke of', () => {
    const { reply } = say('Can you write something better than that? it sounds like toilet cleaner lol', {
      draft,
      media,
    });
    assert.match(reply, /^I can’t make up words[^.]*\. Write [^]*I show and read them\.$/u);
  });

  const SO_OR_SAID: readonly (readonly [Language, message: string])[] = [
    ['en', 'The pictures keep moving in and out and it makes Barbara seasick. Can they just stay still?'],
    ['en', 'the transitions are making my wife seasick, just plain cuts please'],
    ['en', 'Everything’s a bit dark. Brighten the pictures up'],
    ['en', 'bit slow in the middle. make it 30% shorter'],
  ];
  for (const [language, message] of SO_OR_SAID)
    it(`are not told where what they speak of was done: ${message}`, () => {
      const { draft: changed, reply } = say(message, { draft, media, language });
      assert.ok(changed, reply);
      assert.doesNotMatch(reply, /nothing else of|did not understand/u);
    });

  const SO_ANYWAY: readonly (readonly [Language, message: string])[] = [
    ['en', 'Slideshow for Nana, all of them in order'],
    ['zh', '把照片做成视频，照片都用上'],
    ['de', 'Diashow zum 70. von Horst mit Musik'],
  ];
  for (const [language, message] of SO_ANYWAY)
    it(`are not told where a first video is so anyway: ${message}`, () => {
      const { draft: made, reply } = say(message, { media, language });
      assert.ok(made, reply);
      assert.doesNotMatch(reply, /nothing else of|did not understand|没有听懂|没有另作|nicht verstanden/u);
    });

  const STILL: readonly (readonly [first: boolean, message: string, told: RegExp])[] = [
    [false, 'make photo 1 black and white, only the last one stays in glorious zorbel', /zorbel/u],
    [false, 'remove the music and transitions', /transitions/u],
    [false, 'add the title “Nora”. bigger letters and not so curly', /curly/u],
    [true, 'slideshow, the ferry without any sound at the start and a zorbel', /zorbel|ferry/u],
    [true, 'a video of these with a hologram of nan', /hologram/u],
  ];
  for (const [first, message, told] of STILL)
    it(`are told where they name something else: ${message}`, () => {
      const { reply } = say(message, first ? { media } : { draft, media });
      assert.match(reply, told);
    });

  it('are no praise that is told as not done', () => {
    const { draft: changed, reply } = say('omg love it!!! showing everyone', { draft, media });
    assert.equal(changed, undefined);
    assert.doesNotMatch(reply, /did not understand|nothing else of/u);
  });

  it('are not contradicted: music that was exchanged is not said to stay as it is', () => {
    const { draft: changed, reply } = say('太悲了这音乐，换个欢快点的', { draft, media, language: 'zh' });
    assert.ok(changed, reply);
    assert.doesNotMatch(reply, /不能改风格/u);
  });
});
