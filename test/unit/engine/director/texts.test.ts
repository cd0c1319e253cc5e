import assert from 'node:assert/strict';
import { standingMs } from '../../../../src/engine/director/board/reading.ts';
import { textsIn } from '../../../../src/engine/draft/index.ts';
import { itUnderstands } from './phrasings.ts';
import {
  assertFacts,
  draftOf,
  factsOf,
  MUSIC,
  PHOTOS,
  RABBIT,
  richDraft,
  say,
  slideshow,
} from './support.ts';

describe('director: titles and other words', () => {
  itUnderstands(
    [
      {
        expected: { texts: ['title Lake Trip 0+3'] },
        said: [
          'add a title “Lake Trip”',
          'add a title ‘Lake Trip’',
          "add a title 'Lake Trip'",
          'Add the title "Lake Trip"',
          'Please add a big title that says "Lake Trip" at the beginning',
          'put the title "Lake Trip" at the start of the video',
          'title "Lake Trip"',
          'title: Lake Trip',
          'add a title Lake Trip',
          'add a title saying Lake Trip',
          'set the title to "Lake Trip"',
          'give it the title “Lake Trip”',
          'call it "Lake Trip"',
          '"Lake Trip" as the title',
          'I would like the title “Lake Trip”, please',
          'can you show the headline 「Lake Trip」?',
          'with the title «Lake Trip»',
          '加标题“Lake Trip”',
          '添加一个标题「Lake Trip」',
          '标题叫《Lake Trip》',
          '标题改成“Lake Trip”',
          '把标题设为“Lake Trip”',
        ],
      },
      {
        expected: { texts: ['title Hello 5+3'] },
        said: [
          'add a title "Hello" at 5s for 3 seconds',
          'add a title "Hello" at 0:05 for 3s',
          'at 5 seconds, add a title "Hello" for 3 seconds',
          'add a title "Hello" from 5s to 8s',
          'add a title "Hello" from 5 to 8 seconds',
          'title "Hello" between 5 and 8 seconds',
          'I\'d like the title "Hello" to be shown from 5s to 8s',
          '在第5秒加标题“Hello”，持续3秒',
          '从5秒到8秒加标题“Hello”',
        ],
      },
      {
        expected: { texts: ['closing The End 12.5+3'] },
        said: [
          'put "The End" in the end',
          'at the end, show "The End"',
          'add a closing text "The End"',
          'add a title "The End" at the end',
          'end with "The End"',
          '结尾加“The End”',
          '片尾写“The End”',
        ],
      },
      {
        expected: { texts: ['caption My cat 3.25+3'] },
        said: [
          'add a caption "My cat" on photo 2',
          'caption the second photo "My cat"',
          'put the text "My cat" over the second photo',
          'add the caption "My cat" to photo 2',
          'add the text "My cat" on the red panda',
          '给第2张照片加字幕“My cat”',
        ],
      },
      {
        expected: { texts: ['subtitle by Anna 0+3'] },
        said: ['add a subtitle "by Anna"', '加副标题“by Anna”'],
      },
      {
        expected: { texts: ['title Halfway 6.25+3'] },
        said: ['add a title in the middle that says "Halfway"'],
      },
      {
        expected: { texts: ['title Long 0+6'] },
        said: ['add a title "Long" for 6 seconds', '加标题“Long”，显示6秒'],
      },
      {
        expected: { texts: ['caption hi 0+15.5'] },
        said: ['write "hi" throughout the video', 'show the caption "hi" for the whole video'],
      },
      {
        expected: { texts: ['caption A 2+3', 'caption B 6+3'] },
        said: ['text "A" at 0:02 and text "B" at 0:06'],
      },
    ],
    () => ({ draft: slideshow() }),
  );

  describe('of a draft that has some', () => {
    const media = [...PHOTOS, RABBIT, MUSIC];
    itUnderstands(
      [
        {
          expected: { texts: ['title Home 0+3', 'caption Our cat 3.25+3'] },
          said: [
            'change the title to “Home”',
            'rename the title to "Home"',
            'make the title "Home"',
            'change "Lake Trip" to "Home"',
            'the title should be “Home”',
            '把标题改为“Home”',
            '标题换成“Home”',
          ],
        },
        {
          expected: { texts: ['caption Our cat 3.25+3'] },
          said: [
            'remove the title',
            'delete the title',
            'no title',
            'I don’t want a title',
            'remove "Lake Trip"',
            '删除标题',
            '不要标题',
            '把标题去掉',
          ],
        },
        {
          expected: { texts: ['title Lake Trip 0+3'] },
          said: [
            'remove the captions',
            'no captions',
            'remove "Our cat"',
            "I don't want captions",
            '去掉字幕',
          ],
        },
        { expected: { texts: [] }, said: ['remove all text', 'delete all texts', '删除所有文字'] },
        {
          expected: { texts: ['title Lake Trip 0+5', 'caption Our cat 3.25+3'] },
          said: [
            'show the title for 5 seconds',
            'keep the title for 5s',
            'the title should last 5 seconds',
            '标题显示5秒',
          ],
        },
        {
          expected: { texts: ['title Lake Trip 4+3', 'caption Our cat 3.25+3'] },
          said: ['move the title to 4s', 'show the title at 4 seconds'].slice(1),
        },
      ],
      () => ({ draft: richDraft(), media }),
    );
  });

  it('captions every picture with the name of its file where no words are given', () => {
    for (const phrase of ['add captions', 'caption each photo with its name', '给每张照片加字幕']) {
      const { texts } = factsOf(draftOf(say(phrase, { draft: slideshow() })));
      assert.equal(texts.length, 5);
      assert.match(texts[1] ?? '', /^caption Red panda /);
    }
  });

  it('asks for the words of a title that has none', () => {
    const direction = say('add a title', { draft: slideshow() });
    assert.equal(direction.understood, false);
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /What should the title say\?/);
  });

  it('refuses words behind the end of the video', () => {
    const direction = say('add a title "Late" at 40s', { draft: slideshow() });
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /15\.5 seconds long/);
  });

  it('takes apostrophes inside quotes, and none for quotes', () => {
    assertFacts(say("add a title 'Grandma's garden'", { draft: slideshow() }), {
      texts: ["title Grandma's garden 0+3"],
    });
    assertFacts(say("don't use transitions and don't add music", { draft: slideshow() }), {
      texts: [],
      music: '',
      transition: 'none 0',
    });
  });

  it('never reads an edit out of quoted words', () => {
    const direction = say('add a title "Remove the music, reverse the order and make it 5 seconds"', {
      draft: slideshow(),
    });
    assertFacts(direction, {
      total: 15.5,
      music: 'viper 80%',
      order: 'elva, red panda, larch, blue whale, tomato',
    });
  });

  it('keeps captions on their pictures when these move', () => {
    const draft = draftOf(say('add a caption "My cat" on photo 2', { draft: slideshow() }));
    assertFacts(say('move photo 2 to the end', { draft }), { texts: ['caption My cat 12.25+3.25'] });
    assertFacts(say('remove photo 2', { draft }), { texts: [] });
  });

  it('keeps a closing at the end when the length changes', () => {
    const draft = draftOf(say('end with "Bye"', { draft: slideshow() }));
    assertFacts(say('make it 20 seconds', { draft }), { texts: ['closing Bye 17+3'] });
  });

  it('replaces a title that is in the same place', () => {
    const draft = draftOf(say('add a title "One"', { draft: slideshow() }));
    assertFacts(say('add a title "Two"', { draft }), { texts: ['title Two 0+3'] });
  });

  it('puts the prices of wares right that one text has', () => {
    const said = '加字幕“大碗十八元，小碗十五元”';
    const draft = draftOf(say(said, { draft: slideshow() }));
    const done = say('涨价了，大碗改成20元，小碗17元', { draft, language: 'zh-cn' });
    assertFacts(done, { texts: ['caption 大碗20元，小碗17元 0+3'] });
  });

  it('takes one sentence out of a text that says more', () => {
    const draft = draftOf(say('add a caption “Earth is third. Pluto is none.”', { draft: slideshow() }));
    assertFacts(say('remove “Pluto is none”', { draft }), { texts: ['caption Earth is third. 0+3'] });
  });

  it('has words for some pictures on these alone', () => {
    assertFacts(say('add the caption “Home” on photos 1 and 3', { draft: slideshow() }), {
      texts: ['caption Home 0+3.25', 'caption Home 6.25+3'],
    });
  });

  it('gives a photo of a first video the time that reading its caption takes', () => {
    const caption = 'We slept under the old larches by the river';
    const [text] = textsIn(draftOf(say(`make a slideshow with the caption “${caption}” on photo 2`)));
    assert.ok(text && text.text === caption && text.d >= standingMs(caption), `${text?.d}`);
  });
});
