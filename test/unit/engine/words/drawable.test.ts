import assert from 'node:assert/strict';
import { fontMissing } from '../../../../src/engine/words/errors.ts';
import { directionOf, drawable, hanForms, keepWords } from '../../../../src/engine/words/fonts/drawable.ts';

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
