import assert from 'node:assert/strict';
import { isSignature, parseRuns, parseWords, plainText } from '../../../../src/engine/words/words.ts';

describe('the words of a card', () => {
  it('takes paragraphs, lists and headings apart', () => {
    const blocks = parseWords(
      '# How\n\nFirst line\nsecond line\n\n- **Listens**: it learns\n* Warns\n\n1. One\n2) Two\nAfter',
    );
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['sub-heading', 'paragraph', 'list', 'paragraph'],
    );
    const [, paragraph, list] = blocks;
    assert.equal(paragraph?.kind === 'paragraph' && paragraph.lines.length, 2);
    assert.ok(list?.kind === 'list');
    assert.deepEqual(
      list.items.map(({ mark }) => mark),
      ['', '', '1.', '2)'],
    );
    assert.deepEqual(list.items[0]?.runs, [
      { text: 'Listens', bold: true },
      { text: ': it learns', bold: false },
    ]);
  });

  it('does not take a dialogue dash within a line or a minus for a bullet', () => {
    assert.deepEqual(
      parseWords('well - yes\n-5 degrees').map(({ kind }) => kind),
      ['paragraph'],
    );
  });

  it('takes Markdown marks off and leaves other stars', () => {
    const text = (line: string) =>
      parseRuns(line)
        .map((run) => run.text)
        .join('|');
    assert.equal(text('a `code` and [a link](https://example.com)'), 'a code and a link');
    assert.equal(text('an *emphasised* word'), 'an emphasised word');
    assert.equal(text('2 * 3 * 4'), '2 * 3 * 4');
    assert.equal(text('__bold__ and snake_case'), 'bold| and snake_case');
  });

  it('knows a signature', () => {
    const last = (text: string) => parseWords(text).at(-1) ?? { kind: 'list' as const, items: [] };
    assert.ok(isSignature(last('Bye.\n\nWith all our love,\nAnna, Tom and Mia')));
    assert.ok(!isSignature(last('With all our love, Anna')));
    assert.ok(!isSignature(last('A first line without that\nand a second')));
  });

  it('says all of it for choosing fonts', () => {
    assert.equal(plainText(parseWords('# A\nb **c**\n1. d')), 'A b  c 1. d');
  });
});
