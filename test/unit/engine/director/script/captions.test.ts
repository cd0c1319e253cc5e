import assert from 'node:assert/strict';
import fc from 'fast-check';
import { captionsOf } from '../../../../../src/engine/director/script/captions.ts';
import { clausesOf } from '../../../../../src/engine/sound/voices/text/clauses.ts';
import { isCjk } from '../../../../../src/skills/writing.ts';

/** A text as a voice would read it: 15 letters a second, 200 ms between clauses. */
function read(text: string) {
  let at = 0;
  return clausesOf(text).map((clause) => {
    const from = at;
    const cjk = Array.from(clause.text).filter(isCjk).length;
    const to = from + Math.round(70 * (clause.text.length - cjk) + 220 * cjk) + 100;
    at = to + 200;
    return { text: clause.text, from, to };
  });
}

const widthOf = (line: string): number =>
  Array.from(line).reduce(
    (sum, sign) => sum + (isCjk(sign) || /[，。！？、；：“”]/u.test(sign) ? 42 / 16 : 1),
    0,
  );

const ENGLISH =
  'In the cellar stood 24 jars of honey, an old boat, and a letter. Hi! The letter was addressed to nobody in particular; it said ' +
  'only that the lake freezes late, that the pike bite early, and that one should never trust the weather vane on a day without any wind at all';
const CHINESE =
  '我们在地窖里找到了二十四罐蜂蜜，一条旧船，还有一封信。信没有写给任何人；它只说湖水结冰很晚，梭鱼很早就开始咬钩。你好！';

describe('captionsOf', () => {
  for (const [language, text] of [
    ['English', ENGLISH],
    ['Chinese', CHINESE],
  ] as const) {
    const captions = captionsOf(read(text));
    const lines = captions.flatMap((caption) => caption.text.split('\n'));

    it(`puts ${language} on two lines at most, none longer than it may be`, () => {
      for (const caption of captions) assert.ok(caption.text.split('\n').length <= 2, caption.text);
      for (const line of lines) assert.ok(widthOf(line) <= 42.5, line);
    });

    it(`loses nothing of ${language}, and parts no word`, () => {
      const plain = (all: string) => all.replaceAll(/\s/g, '');
      assert.equal(plain(captions.map((caption) => caption.text).join('')), plain(text));
      if (language === 'English')
        for (const word of lines.join(' ').split(' ')) assert.ok(text.includes(word), word);
      else assert.ok(lines.every((line) => !/^[，。！？、；：]/u.test(line)));
    });

    it(`begins ${language} when it is heard, one caption after the other`, () => {
      const clauses = read(text);
      for (const { from } of captions.filter(({ text: words }) =>
        clauses.some((each) => words.startsWith(each.text)),
      ))
        assert.ok(clauses.some((clause) => clause.from === from));
      for (const [at, { from, to }] of captions.entries()) {
        assert.ok(to > from);
        assert.ok(to <= (captions[at + 1]?.from ?? Infinity));
      }
    });
  }

  it('breaks lines where the words pause, else in the middle', () => {
    const [caption] = captionsOf([
      { text: 'When the rain had stopped, we went down to the lake again.', from: 0, to: 4000 },
    ]);
    assert.equal(caption?.text, 'When the rain had stopped,\nwe went down to the lake again.');
  });

  it('puts no more than 30 letters on a line of a narrow frame', () => {
    const lines = captionsOf(read(ENGLISH), 'narrow').flatMap(({ text }) => text.split('\n'));
    for (const line of lines) assert.ok(line.length <= 30, line);
    const chinese = captionsOf(read(CHINESE), 'narrow').flatMap(({ text }) => text.split('\n'));
    assert.ok(chinese.every((line) => Array.from(line).length <= 16));
  });

  it('gives what is very short the words that follow', () => {
    const [first] = captionsOf([
      { text: 'Hi!', from: 0, to: 400 },
      { text: 'Nice to see you.', from: 700, to: 1900 },
    ]);
    assert.deepEqual([first?.text, first?.from], ['Hi! Nice to see you.', 0]);
  });

  it('says when each word is heard, in order and inside of its clause', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^([\p{L}\d]{1,60}[ ,.]{1,2}){1,40}$/u), (text) => {
        const clauses = read(text);
        const words = captionsOf(clauses).flatMap((caption) => caption.words);
        let last = 0;
        for (const { from, to } of words) {
          assert.ok(from >= last && to >= from);
          last = to;
        }
        assert.ok(last <= (clauses.at(-1)?.to ?? 0));
      }),
      { numRuns: 40 },
    );
  });
});
