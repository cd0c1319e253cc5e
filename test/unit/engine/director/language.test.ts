import assert from 'node:assert/strict';
import { mask } from '../../../../src/engine/director/language/mask.ts';
import { readNumber, readOrdinal } from '../../../../src/engine/director/language/numbers.ts';
import { findPictures } from '../../../../src/engine/director/edits/find.ts';
import { NOTHING_SPOKEN } from '../../../../src/engine/director/edits/context.ts';
import { openDraft } from '../../../../src/engine/director/board/board.ts';
import { Clause } from '../../../../src/engine/director/readers/phrases/clause.ts';
import { tokensOf } from '../../../../src/engine/director/readers/phrases/tokens.ts';
import { readWhen } from '../../../../src/engine/director/language/when.ts';
import type { Language } from '../../../../src/engine/director/language/languages.ts';
import { languageOf } from '../../../../src/engine/director/readers/phrases/wording/detect.ts';
import { clip, PHOTOS, photo, RABBIT, richDraft } from './support.ts';

describe('director: language', () => {
  it('reads numbers in digits, English and Chinese', () => {
    const numbers = {
      '3': 3,
      '2.5': 2.5,
      one: 1,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      'twenty-five': 25,
      'sixty three': 63,
      两: 2,
      十: 10,
      十五: 15,
      二十: 20,
      三十五: 35,
      一百二十: 120,
    };
    for (const [text, number] of Object.entries(numbers)) assert.equal(readNumber(text), number, text);
    assert.ok(Number.isNaN(readNumber('lake')));
    assert.deepEqual(['first', 'third', '4th', '21st', 'last'].map(readOrdinal), [1, 3, 4, 21, -1]);
  });

  it('takes the letters behind a number for no words of any language', () => {
    for (const words of ['480p', '1080p60', '4k', '30s'])
      assert.equal(languageOf(words, { user: 'en', before: 'en' }), 'en', words);
  });

  it('marks lengths of time', () => {
    const lengths: Record<string, number[]> = {
      '20 seconds': [20_000],
      '20s': [20_000],
      'a 30-second video': [30_000],
      '1 minute': [60_000],
      'a minute': [60_000],
      '1 minute 30': [90_000],
      '1 min and 5 s': [65_000],
      '2:05': [125_000],
      'a minute and a half': [90_000],
      'half a minute': [30_000],
      'three quarters of a minute': [45_000],
      'a minute and 20 seconds': [80_000],
      '0.5 sec': [500],
      'half a second': [500],
      'twenty-five seconds': [25_000],
      '1分30秒': [90_000],
      一分半: [90_000],
      两秒: [2000],
      '5 photos': [],
      'add a second photo': [],
      '9:16': [],
      百分之二十: [],
    };
    for (const [text, durations] of Object.entries(lengths))
      assert.deepEqual(mask(text, []).durations, durations, text);
  });

  it('marks shapes, and not times of day', () => {
    assert.deepEqual(mask('9:16 16x9 4 by 5 1:1 16比9 1:30 3x5 12:45', []).ratios, [
      '9:16',
      '16:9',
      '4:5',
      '1:1',
      '16:9',
    ]);
  });

  it('keeps every position, whatever is marked', () => {
    const texts = [
      'add “Lake Trip” at 5 seconds on the third photo, 9:16',
      '第３张照片 「森林」 20秒',
      "don't “open",
    ];
    for (const text of texts) assert.equal(mask(text, PHOTOS).text.length, text.length);
  });

  it('takes quotes of many kinds, and apostrophes for none', () => {
    const quotes = (text: string) => mask(text, []).quotes;
    assert.deepEqual(quotes('“a” "b" ‘c’ \'d\' «e» 「f」 『g』 《h》 `i`'), [
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
    ]);
    assert.deepEqual(quotes("don't touch Anna's photo"), []);
    assert.deepEqual(quotes("'Grandma's garden'"), ["Grandma's garden"]);
    assert.deepEqual(quotes('an “open quote'), []);
    assert.deepEqual(quotes('5" screen'), []);
  });

  it('finds pictures by number, by place and by name', () => {
    const board = openDraft(richDraft());
    const media = [...PHOTOS, RABBIT];
    const found = (text: string) => {
      const masked = mask(text, media);
      const target = new Clause(
        tokensOf(masked, () => false),
        masked,
      ).target();
      return target && findPictures(target, board, { media, fresh: new Set(), spoken: NOTHING_SPOKEN });
    };
    const cases: Record<string, number[]> = {
      'photo 3': [2],
      'the third photo': [2],
      'photos 2 and 4': [1, 3],
      'photos 2, 3 and 5': [1, 2, 4],
      'photos 2-4': [1, 2, 3],
      'photos 2 to 4': [1, 2, 3],
      'the first two photos': [0, 1],
      'the last 2 photos': [3, 4],
      'the last photo': [4],
      'the last slide': [5],
      'the second to last photo': [3],
      'the first and the third photo': [0, 2],
      'clip 1': [5],
      'the red panda photo': [1],
      '02-red-panda.jpg': [1],
      'RED PANDA': [1],
      'picture #2': [1],
      第3张照片: [2],
      第一张和第三张照片: [0, 2],
      第2到4张: [1, 2, 3],
      最后一张: [5],
      最后一张照片: [4],
      前两张: [0, 1],
      倒数第二张照片: [3],
      照片3: [2],
    };
    for (const [text, positions] of Object.entries(cases)) assert.deepEqual(found(text), positions, text);
  });

  it('does not take part of a word for a file', () => {
    const media = [photo('art.jpg'), clip('elva.mp4', 1000)];
    assert.equal(mask('start the party', media).text, 'start the party');
    assert.notEqual(mask('the art photo', media).text, 'the art photo');
  });

  it('reads when something is seen', () => {
    const when = (text: string) => {
      const masked = mask(text, []);
      return readWhen(masked.text, masked);
    };
    assert.deepEqual(when('at 5s for 3 seconds'), { start: 5000, length: 3000 });
    assert.deepEqual(when('from 5 to 8 seconds'), { start: 5000, length: 3000 });
    assert.deepEqual(when('from 0:05 to 0:08'), { start: 5000, length: 3000 });
    assert.deepEqual(when('in the end'), { place: 'end' });
    assert.deepEqual(when('for the last 4 seconds'), { place: 'end', length: 4000 });
    assert.deepEqual(when('at the beginning of the video for 2s'), { place: 'start', length: 2000 });
    assert.deepEqual(when('从2秒到6秒'), { start: 2000, length: 4000 });
    assert.deepEqual(when('在第5秒,持续3秒'), { start: 5000, length: 3000 });
    assert.deepEqual(when('结尾'), { place: 'end' });
    assert.deepEqual(when(''), {});
  });

  it('answers in the language of the words, else in the conversation’s, else in the user’s', () => {
    const of = (text: string, user: string, before?: Language) =>
      languageOf(text, { user, ...(before && { before }) });
    assert.equal(of('make a slideshow', 'zh-cn'), 'en');
    assert.equal(of('做一个 slideshow', 'en'), 'zh');
    assert.equal(of('9:16', 'zh-cn'), 'zh');
    assert.equal(of('9:16', 'nl'), 'en');
    assert.equal(of('“Our cat”删掉', 'en'), 'zh');
    assert.equal(of('刪掉第三張', 'en'), 'zh-hant');
    assert.equal(of('20秒', 'zh-tw'), 'zh-hant');
    assert.equal(of('quita la música', 'en'), 'es');
    assert.equal(of('tire a música', 'en'), 'pt');
    assert.equal(of('enlève la musique', 'en'), 'fr');
    assert.equal(of('Musik leiser', 'en'), 'de');
    assert.equal(of('音楽を消して', 'en'), 'ja');
    assert.equal(of('hazlo mas corto', 'en'), 'es', 'without accents');
  });

  it('does not change the language for a word or two that are in several', () => {
    const of = (text: string, before: Language) => languageOf(text, { user: 'en', before });
    for (const language of ['es', 'de', 'fr', 'pt', 'ja', 'zh', 'zh-hant'] as const)
      for (const short of ['4K', '9:16', 'undo', '20', 'TikTok', 'elva.jpg'])
        assert.equal(of(short, language), language, `${short} in ${language}`);
    assert.equal(of('白黒', 'ja'), 'ja');
    assert.equal(of('20秒', 'zh-hant'), 'zh-hant');
    assert.equal(of('please make it a bit shorter', 'es'), 'en');
  });
});
