import assert from 'node:assert/strict';
import { readingMs, standingMs } from '../../../../src/engine/director/board/reading.ts';
import { chunks } from '../../../../src/engine/director/script/chunks.ts';

describe('director: how long words stand', () => {
  const texts = [
    'Yes.',
    'A fairly ordinary sentence with a few words in it.',
    'Internationalisation notwithstanding, incomprehensibilities characterise bureaucratic correspondence.',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'i am on it at 5, so go',
  ];

  for (const text of texts)
    it(`is at most 15 letters a second, and at least 2 s: ${text}`, () => {
      assert.ok(standingMs(text) >= 2000);
      assert.ok(text.length / (standingMs(text) / 1000) <= 15.01, `${standingMs(text)} ms`);
      assert.ok(standingMs(text) >= readingMs(text));
    });

  it('is at most 5 Chinese signs a second', () => {
    assert.equal(readingMs('湖水清得可以看见石头'), 2000);
    assert.equal(standingMs('你好'), 2000);
  });
});

describe('director: beats of a long text', () => {
  const text = Array.from(
    { length: 12 },
    (_, at) =>
      `Sentence ${at} goes on, with clauses that are parted by commas, for quite a while longer than a line.`,
  ).join(' ');

  it('have at most as many characters as are asked for, and leave nothing out', () => {
    const beats = chunks(text, { words: 18, cjk: 40, letters: 90 });
    assert.ok(
      beats.every((beat) => beat.length <= 90),
      beats.join('\n'),
    );
    assert.equal(beats.join(' '), text);
  });
});
