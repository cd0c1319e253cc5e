import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  assertFacts,
  checkDraft,
  draftOf,
  factsOf,
  historyOf,
  MUSIC,
  PHOTOS,
  photo,
  RABBIT,
  richDraft,
  say,
  slideshow,
} from './support.ts';
import { CASES } from '../../properties.ts';

describe('director: what it says', () => {
  it('says plainly that it did not understand', () => {
    for (const phrase of ['asdf qwer', '让它更酷炫', 'do the thing we talked about yesterday']) {
      const direction = say(phrase, { draft: slideshow() });
      assert.equal(direction.understood, false, phrase);
      assert.equal(direction.draft, undefined, phrase);
      assert.ok(direction.reply.includes(phrase), direction.reply);
      assert.doesNotMatch(direction.reply, /music at 35%|音乐35%/, 'abilities are listed when somebody asks');
    }
  });

  it('says which part it did not understand, and does the rest', () => {
    const direction = say('reverse the order and add zorbles', { draft: slideshow() });
    assert.equal(direction.understood, false);
    assertFacts(direction, { order: 'tomato, blue whale, larch, red panda, elva' });
    assert.match(direction.reply, /Reversed the order.*did not understand “add zorbles”/);
  });

  it('does several things at once', () => {
    const direction = say(
      'Remove photo 2, reverse the order, make it 20 seconds, 9:16, music at 35%, no motion, 1s crossfades and add the title “Trip” at the end.',
      { draft: slideshow() },
    );
    assert.equal(direction.understood, true, direction.reply);
    assertFacts(direction, {
      order: 'tomato, blue whale, larch, elva',
      total: 20,
      size: '1080x1920',
      music: 'viper 35%',
      motions: 'none, none, none, none',
      transition: 'crossfade 1',
      texts: ['closing Trip 17+3'],
    });
    assert.equal(direction.steps.length, 8);
  });

  it('refuses what it cannot do, and says why', () => {
    const requests = {
      'add sparkles': /effects/,
      'slow motion please': /no clip/,
      'make it 12 fps': /24 to 60/,
      'add my logo': /no file “logo”/,
      'post it on instagram': /can’t post/,
      'generate an image of a cat': /can’t make, find, download/,
    };
    for (const [phrase, why] of Object.entries(requests)) {
      const direction = say(phrase, { draft: slideshow() });
      assert.equal(direction.understood, false, phrase);
      assert.equal(direction.draft, undefined, phrase);
      assert.match(direction.reply, why);
    }
  });

  it('answers requests that have a shorter way of their own', () => {
    const requests = {
      export: /ready to export/,
      'download the video': /ready to export/,
      导出: /导出/,
      credits: /needs no credits/,
      积分还有多少: /积分/,
      status: /15\.5 seconds long: 5 pictures/,
      'show tracks': /15\.5 seconds long/,
      help: /music at 35%/,
      'what can you do?': /music at 35%/,
      thanks: /welcome/,
    };
    for (const [phrase, answer] of Object.entries(requests)) {
      const direction = say(phrase, { draft: slideshow() });
      assert.match(direction.reply, answer, phrase);
      assert.equal(direction.draft, undefined, phrase);
    }
  });

  it('does not take a chat for a first request', () => {
    for (const phrase of ['hello', 'what is the weather']) {
      const direction = say(phrase);
      assert.equal(direction.draft, undefined, phrase);
    }
  });

  it('answers in the language of the message', () => {
    assert.match(say('倒序', { draft: slideshow() }).reply, /顺序/);
    assert.match(say('reverse', { draft: slideshow(), language: 'zh-cn' }).reply, /Reversed/);
    assert.match(say('9:16', { draft: slideshow(), language: 'zh-cn' }).reply, /画面/);
  });

  it('goes back to the previous draft, to the letter', () => {
    const previous = slideshow();
    const draft = draftOf(say('reverse the order', { draft: previous }));
    for (const phrase of [
      'undo',
      'undo that',
      'revert the last change',
      'go back',
      'take that back',
      '撤销',
      '上一步',
    ]) {
      const direction = say(phrase, { draft, history: historyOf(previous) });
      assert.equal(direction.moved, -1, phrase);
      assert.deepEqual(direction.draft, previous);
    }
    const nothing = say('undo', { draft: previous });
    assert.equal(nothing.draft, undefined);
    assert.match(nothing.reply, /nothing to undo/);
  });

  it('starts over', () => {
    const draft = draftOf(
      say('reverse the order, make it 40 seconds and remove photo 1', { draft: slideshow() }),
    );
    for (const phrase of ['start over', 'turn my photos into a slideshow with music', '重新做一个视频'])
      assertFacts(say(phrase, { draft }), {
        total: 15.5,
        order: 'elva, red panda, larch, blue whale, tomato',
      });
    assertFacts(say('turn these photos into a 10-second slideshow in 1:1', { draft }), {
      total: 10,
      size: '1080x1080',
    });
  });

  it('does not start over when it is told to change the video', () => {
    const draft = draftOf(say('remove photo 1', { draft: slideshow() }));
    assertFacts(say('make the video 20 seconds', { draft }), {
      order: 'red panda, larch, blue whale, tomato',
    });
    assertFacts(say('make it a vertical video', { draft }), {
      order: 'red panda, larch, blue whale, tomato',
    });
  });

  it('knows files by their names, but not by words that mean something else', () => {
    const media = [photo('music.jpg'), photo('title.png'), photo('IMG_2041.jpg'), MUSIC];
    const draft = draftOf(say('make a slideshow', { media }));
    assertFacts(say('no music', { draft, media }), { order: 'music, title, IMG 2041', music: '' });
    assertFacts(say('remove music.jpg', { draft, media }), { order: 'title, IMG 2041', music: 'viper 80%' });
    assertFacts(say('move IMG_2041 to the front', { draft, media }), { order: 'IMG 2041, music, title' });
  });

  it('survives anything, and what it makes is always a valid draft', function () {
    // Some 25 ms of processor time a message, beside other tests.
    this.timeout(90_000);
    const words = fc.constantFrom(
      ...'add remove title music photo photos the 3 9:16 20 seconds at 35% “X” and , . 第 张 秒 音乐 reverse to end first last each no crossfade 5s for move swap 1 rabbit.mp4 undo'.split(
        ' ',
      ),
    );
    const message = fc.oneof(
      fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    const media = [...PHOTOS, RABBIT, MUSIC];
    const draft = richDraft();
    fc.assert(
      fc.property(message, (text) => {
        const direction = say(text, { draft, history: historyOf(slideshow()), media });
        if (direction.draft) checkDraft(direction.draft);
        assert.equal(factsOf(draft).order, factsOf(richDraft()).order, 'the old draft is untouched');
      }),
      { numRuns: CASES.wishes },
    );
  });
});
