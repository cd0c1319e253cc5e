import assert from 'node:assert/strict';
import { fontMissing } from '../../../../src/engine/words/errors.ts';
import {
  directionOf,
  drawable,
  hanForms,
  keepClauses,
  keepWords,
} from '../../../../src/engine/words/fonts/drawable.ts';

describe('what can be drawn of a text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Happy birthday 🎂 Grandma', 'Happy birthday 🎂 Grandma'],
    ['Family 👩‍👩‍👧‍👦!', 'Family 👩‍👩‍👧‍👦!'],
    ['Thumbs 👍🏽 up', 'Thumbs 👍🏽 up'],
    ['From 🇩🇪 with love', 'From 🇩🇪 with love'],
    ['5️⃣ years', '5️⃣ years'],
    ['5\uFE0F years', '5 years'],
    ['Love ❤️ and ❤', 'Love ❤️ and ❤'],
    ['Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Clipwright © 2024', 'Clipwright © 2024'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
    ['a\u200bb\u0007c\ufeff', 'abc'],
    ['u\u0308ber', 'über'],
    ['  spaces \t here  ', 'spaces here'],
    ['🎉\u200b🎉', '🎉🎉'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => assert.equal(drawable(text), expected));
  }

  it('keeps the letters of Chinese words together, and other text as it is', () => {
    assert.equal(keepWords('A day at the lake'), 'A day at the lake');
    const kept = keepWords('红色的森林');
    assert.equal(kept.replaceAll('\u2060', ''), '红色的森林');
    assert.ok(kept.includes('森\u2060林'), 'a word of two letters is joined');
    assert.ok(kept.split('\u2060').length < 5, 'lines can still break between words');
  });

  it('begins no line with what belongs to the word before it', () => {
    for (const [text, joined] of [
      ['今天你喝了吗', '了\u2060吗'],
      ['远处的村庄', '处\u2060的'],
    ] as const)
      assert.ok(keepWords(text).includes(joined), keepWords(text));
  });

  it('breaks a few Chinese words behind their marks, where no clause is much too long for a line', () => {
    const title = '秋天的第一杯奶茶，今天你喝了吗';
    const { text, scale } = keepClauses(title, 6.5, 0.55);
    assert.deepEqual(
      text.split(/(?<=，)/).map((line) => line.replaceAll('\u2060', '')),
      ['秋天的第一杯奶茶，', '今天你喝了吗'],
    );
    assert.ok(!/，\u2060/.test(text) && text.includes('天\u2060的\u2060第'), text);
    assert.ok(scale > 0.6 && scale < 0.75, `${scale}`);
    for (const [ems, least] of [
      [6.5, 0.8],
      [20, 0.5],
      [3, 0.1],
    ] as const)
      assert.deepEqual(keepClauses(title, ems, least), { text: keepWords(title), scale: 1 });
    assert.deepEqual(keepClauses('A day, at the lake', 5, 0.5), { text: 'A day, at the lake', scale: 1 });
  });

  it('tells where lines start', () => {
    assert.equal(directionOf('“Hello” שלום'), 'ltr');
    assert.equal(directionOf('  مرحبا hello'), 'rtl');
    assert.equal(directionOf('123'), 'ltr');
  });

  it('tells which forms Han characters take', () => {
    assert.equal(hanForms('我们的旅行'), 'SC');
    assert.equal(hanForms('我們的旅行'), 'TC');
    assert.equal(hanForms('旅行の思い出'), 'JP');
    assert.equal(hanForms('旅行 여행'), 'KR');
  });

  it('names a remedy for each platform', () => {
    assert.match(fontMissing(['我'], 'linux').message, /Chinese.*apt install/);
    assert.match(fontMissing(['あ', '我'], 'darwin').message, /Japanese.*Font Book/);
    assert.match(fontMissing(['한'], 'win32').message, /Korean.*settings/);
    assert.match(fontMissing(['𓀀'], 'linux').message, /this text/);
  });
});
