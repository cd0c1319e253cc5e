import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clausesOf } from '../../../../../../src/engine/sound/voices/text/clauses.ts';
import { languageOf } from '../../../../../../src/engine/sound/voices/text/language.ts';
import { someOf } from '../../../../properties.ts';

const texts = (text: string) => clausesOf(text).map((clause) => clause.text);
const pauses = (text: string) => clausesOf(text).map((clause) => clause.pauseMs);

describe('clausesOf', () => {
  const CASES: readonly (readonly [what: string, text: string, clauses: readonly string[]])[] = [
    ['sentences', 'We came. We saw! Did we?', ['We came.', 'We saw!', 'Did we?']],
    ['Chinese sentences', '你好。我们走了！真的？是', ['你好。', '我们走了！', '真的？', '是']],
    [
      'abbreviations',
      'Dr. Smith met Mr. Ng, e.g. at 9 a.m. on Jan. 5.',
      ['Dr. Smith met Mr. Ng, e.g. at 9 a.m. on Jan. 5.'],
    ],
    ['initials', 'J. S. Bach wrote it. So did I. You?', ['J. S. Bach wrote it.', 'So did I.', 'You?']],
    [
      'numbers and times',
      'It is 3.5 km at 10:30 for 1,234 people.',
      ['It is 3.5 km at 10:30 for 1,234 people.'],
    ],
    ['addresses', 'See example.com/a.b, please.', ['See example.com/a.b, please.']],
    ['quotation marks', '“Go!” he said. (Really.) Yes.', ['“Go!”', 'he said.', '(Really.)', 'Yes.']],
    ['lines and paragraphs', 'One\nTwo\n\n\nThree', ['One', 'Two', 'Three']],
    ['half stops', 'Look: a lake; a boat — a bird.', ['Look:', 'a lake;', 'a boat —', 'a bird.']],
    ['what has no words', '***\n🎉🎉\n---\n…', []],
  ];
  for (const [what, text, clauses] of CASES)
    it(`divides ${what}`, () => assert.deepEqual(texts(text), clauses));

  it('pauses as long as the marks ask for, and not after the end', () => {
    assert.deepEqual(pauses('One. Two; three…\nfour\n\nfive.'), [420, 300, 600, 750, 0]);
  });

  it('parts long sentences at their commas, and what has none anyway', () => {
    const long =
      'We went down to the lake in the early morning, when the mist was still on the water, and nobody was there but a heron.';
    assert.deepEqual(texts(long), [
      'We went down to the lake in the early morning,',
      'when the mist was still on the water,',
      'and nobody was there but a heron.',
    ]);
    for (const text of ['word '.repeat(300), '字'.repeat(300), 'x'.repeat(900)])
      for (const clause of texts(text)) assert.ok(clause.length <= 90, clause);
  });

  it('loses no letter and leaves nothing too long, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const letters = (one: string) => one.replaceAll(/[^\p{L}\p{N}]/gu, '');
        assert.equal(letters(texts(text).join('')), letters(text));
        for (const clause of clausesOf(text)) assert.ok(clause.text.length <= 500 && clause.pauseMs >= 0);
      }),
    );
  });

  it('takes time that grows with the text alone', () => {
    for (const unit of someOf(['a', '. ', '.', ' ', ', ', '(', 'Dr. ', '—', '\n', '"'], 3))
      assert.doesNotThrow(() => clausesOf(unit.repeat(20_000 / unit.length)));
  });
});

describe('languageOf', () => {
  const CASES: Readonly<Record<string, readonly string[]>> = {
    en: [
      'Hello there',
      'The lake was cold.',
      '',
      '123',
      'Peking 北京 is the capital of the country and the largest',
    ],
    zh: ['你好', '我用 VS Code 做视频'],
    ja: ['こんにちは、湖', '東京タワーは高い'],
    ko: ['안녕하세요'],
    ru: ['Привет, озеро'],
    uk: ['Привіт, озеро'],
    de: ['Wir sind mit dem Boot auf den See gefahren, und es ist nicht kalt'],
    fr: ['Nous sommes sur le lac avec les enfants'],
    es: ['Estamos en el lago con los niños y es muy bonito'],
  };
  for (const [language, list] of Object.entries(CASES))
    it(`knows ${language}`, () =>
      assert.deepEqual(
        list.map(languageOf),
        list.map(() => language),
      ));
});
