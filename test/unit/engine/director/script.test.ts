import assert from 'node:assert/strict';
import { parseLetter } from '../../../../src/engine/director/compose/letter.ts';
import { chunks, sentences } from '../../../../src/engine/director/script/chunks.ts';
import { readText } from '../../../../src/engine/director/script/markdown.ts';
import { withoutNotes } from '../../../../src/engine/director/script/notes.ts';
import { parseScript } from '../../../../src/engine/director/script/script.ts';
import { passagesOf } from '../../../../src/engine/director/script/shots.ts';
import { typedSteps } from '../../../../src/engine/director/script/typed.ts';
import { restWithout } from '../../../../src/engine/director/script/withoutSentence.ts';
import { photo } from './support.ts';

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

  it('takes what stands in capitals, or is numbered, above other lines for their heading', () => {
    assert.deepEqual(script('1. FLOUR\nAll you need.\n\n2. OVEN\nHot.').blocks, [
      { heading: 'FLOUR', text: 'All you need.', item: true },
      { heading: 'OVEN', text: 'Hot.', item: true },
    ]);
    const parts = script('Part 1: Sow\nIn March.\n\nPart 2: Eat\nNow.');
    assert.deepEqual(
      [parts.title, ...parts.blocks.map(({ heading }) => heading)],
      ['Part 1: Sow', undefined, 'Part 2: Eat'],
    );
    assert.deepEqual(script('In MARCH\nwe sow.').blocks, [{ text: 'In MARCH we sow.', item: false }]);
  });

  it('keeps lines apart that are whole sentences', () => {
    const said = script('Squats: ten.\nPush-ups: eight!\nDone?').blocks.map(({ text }) => text);
    assert.deepEqual(said, ['Squats: ten.', 'Push-ups: eight!', 'Done?']);
  });

  it('cuts no Chinese or Japanese word', () => {
    const parts = chunks('入部した日、サーブが一本も入らなかった私に、笑ってくれました。', {
      words: 5,
      cjk: 8,
    });
    assert.ok(
      parts.every((part) => !/サ$|^ーブ/u.test(part)),
      parts.join('|'),
    );
    assert.equal(parts.join(''), '入部した日、サーブが一本も入らなかった私に、笑ってくれました。');
    const said = chunks('谢谢你们每天喊我起床,虽然我一次也没起来', { words: 5, cjk: 11 });
    assert.ok(
      said.every((part) => !part.endsWith('起')),
      said.join('|'),
    );
  });

  const FILES = ['roof.jpg', 'solar panels.png', '产品图A.png'].map(photo);
  const directed: readonly (readonly [string, readonly (readonly [string, string?])[]])[] = [
    ['VISUAL: roof\nIt is idle.\n\nPanels help.', [['It is idle.', 'roof'], ['Panels help.']]],
    ['**Visual:** roof\n**Narrator:** It is idle.', [['It is idle.', 'roof']]],
    [
      'Show: roof\nVoice: It is idle.\n\nShow: solar panels\nVoice: They help.',
      [
        ['It is idle.', 'roof'],
        ['They help.', 'solar panels'],
      ],
    ],
    ['Voice: nobody trains it.\nIt is there.', [['Voice: nobody trains it.\nIt is there.']]],
    [
      'It is idle.\n[roof]\n\nThey help.\n[Solar panels]',
      [
        ['It is idle.', 'roof'],
        ['They help.', 'Solar panels'],
      ],
    ],
    ['（产品图A）\n误差很小。', [['误差很小。', '产品图A']]],
    [
      '(roof) It is idle.\n(But not always.) It rains.',
      [['It is idle.\n(But not always.) It rains.', 'roof']],
    ],
    [
      'Music: soft piano\nFARMER: I wait.\nFARMER: It rains.\nTip: wait.',
      [['I wait.\nIt rains.\nTip: wait.']],
    ],
    ['Picture: a small boy at the window.', [['Picture: a small boy at the window.']]],
  ];
  for (const [text, passages] of directed)
    it(`tells words from directions: ${text}`, () => {
      const found = passagesOf(text, FILES).map(({ text: words, shows }) =>
        shows ? [words, shows] : [words],
      );
      assert.deepEqual(found, passages);
    });

  it('leaves out what somebody has noted in brackets', () => {
    const text = 'We miss you (a lot).\n\n(ask Sheila if it is ok)\n\nGoodbye.';
    assert.equal(withoutNotes(text, 'make a letter').text, 'We miss you (a lot).\n\nGoodbye.');
    for (const request of [
      "don't show the bit in brackets",
      'the parentheses are notes to me',
      '括号里的别念',
    ])
      assert.equal(withoutNotes(text, request).text, 'We miss you.\n\nGoodbye.', request);
    assert.equal(withoutNotes('Hi (you)', 'put the date in brackets').hadNotes, false);
  });

  it('reads steps that are typed into a message', () => {
    const said =
      'a bowline, three steps: 1 make a loop. 2 bring the end up. 3 pull it tight. Vertical please';
    const { read, at = 0, until } = typedSteps(said, 'ai-video-generator-ai') ?? assert.fail();
    assert.deepEqual(
      read.blocks.map(({ text }) => text),
      ['1 make a loop.', '2 bring the end up.', '3 pull it tight.'],
    );
    assert.equal(
      said.slice(at, until).length,
      said.length - 'a bowline, three steps: '.length - ' Vertical please'.length,
    );
    assert.equal(
      typedSteps('about 1 minute. 2 photos first, then 3 clips', 'ai-video-generator-ai'),
      undefined,
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
    const below = { greeting: 'Dear Gran,', signature: 'Love, Rosie', postscript: ['P.S. I ate it. Sorry.'] };
    for (const gap of ['\n', '\n\n'])
      assert.deepEqual(letter(['Dear Gran,', 'It fits.', 'Love, Rosie', 'P.S. I ate it. Sorry.'].join(gap)), {
        ...below,
        pages: ['It fits.'],
      });
    assert.deepEqual(letter('亲爱的妈妈：\n\n生日快乐！\n\n爱你的小明'), {
      greeting: '亲爱的妈妈：',
      pages: ['生日快乐！'],
      signature: '爱你的小明',
    });
  });
});
