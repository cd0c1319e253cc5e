import assert from 'node:assert/strict';
import { parseLetter } from '../../../../src/engine/director/compose/letter.ts';
import { chunks, sentences } from '../../../../src/engine/director/script/chunks.ts';
import { readText } from '../../../../src/engine/director/script/markdown.ts';
import { parseScript } from '../../../../src/engine/director/script/script.ts';
import { restWithout } from '../../../../src/engine/director/script/withoutSentence.ts';

const script = (text: string) => parseScript(readText(text, false).blocks);
const letter = (text: string) => parseLetter(readText(text, false).blocks);

describe('director: scripts', () => {
  it('reads Markdown', () => {
    const text =
      '# Title\n\nFirst line\nsecond line.\n\n## Part\n\n- **Lead**: it works.\n- *plain* item\n\n## Next\n\n1. one\n\n> a [link](https://x.org)\n';
    assert.deepEqual(script(text), {
      title: 'Title',
      blocks: [
        { text: 'First line second line.', item: false },
        // The item has a heading of its own: the section's is a scene by itself.
        { text: 'Part', item: false, bare: true },
        { heading: 'Lead', text: 'It works.', item: true },
        { text: 'plain item', item: true },
        { heading: 'Next', text: 'one', item: true },
        { text: 'a link', item: false },
      ],
    });
  });

  it('leaves the one sentence out that has some words, where several are said', () => {
    assert.equal(restWithout('Earth is third. Pluto is none. Done.', 'pluto'), 'Earth is third. Done.');
    assert.equal(
      restWithout('过年我一定回来。您要按时吃药。爱您的小敏。', '按时吃药'),
      '过年我一定回来。爱您的小敏。',
    );
    assert.equal(restWithout('Pluto is none.', 'pluto'), undefined);
    assert.equal(restWithout('One more. And one.', 'one'), undefined);
    assert.equal(restWithout('One more. And two.', ''), undefined);
  });

  it('takes a short first line for the title', () => {
    assert.equal(script('Our trip\n\nWe went to the sea.').title, 'Our trip');
    assert.equal(script('We went to the sea.\n\nIt was cold.').title, undefined);
    assert.equal(script('One line alone').title, undefined);
  });

  it('keeps Chinese lines apart and Latin lines together', () => {
    assert.deepEqual(
      script('清晨。\n午后。').blocks.map(({ text }) => text),
      ['清晨。', '午后。'],
    );
    assert.deepEqual(
      script('In the\nmorning.').blocks.map(({ text }) => text),
      ['In the morning.'],
    );
  });

  it('finds sentences', () => {
    assert.deepEqual(sentences('One. Two! Is it 3.5 m? “Yes.” Done'), [
      'One.',
      'Two!',
      'Is it 3.5 m?',
      '“Yes.”',
      'Done',
    ]);
    assert.deepEqual(sentences('湖面很静。雾散了！走吧？'), ['湖面很静。', '雾散了！', '走吧？']);
  });

  it('puts short sentences together and leaves no word out', () => {
    const text = 'One two three. Four five six. Seven eight nine ten.';
    assert.deepEqual(chunks(text, { words: 6, cjk: 10 }), [
      'One two three. Four five six.',
      'Seven eight nine ten.',
    ]);
    assert.equal(chunks(text, { words: 3, cjk: 10 }).join(' '), text);
  });

  it('reads letters', () => {
    assert.deepEqual(letter('Dear Tom,\n\nI miss you.\n\nCome soon.\n\nLove,\nAnna'), {
      greeting: 'Dear Tom,',
      pages: ['I miss you.', 'Come soon.'],
      signature: 'Love,\nAnna',
    });
    assert.deepEqual(letter('I miss you.'), { pages: ['I miss you.'] });
    assert.deepEqual(letter('亲爱的妈妈：\n\n生日快乐！\n\n爱你的小明'), {
      greeting: '亲爱的妈妈：',
      pages: ['生日快乐！'],
      signature: '爱你的小明',
    });
  });
});
