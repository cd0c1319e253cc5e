import assert from 'node:assert/strict';
import { picturesIn, soundsIn } from '../../../../../src/engine/draft/index.ts';
import { draftOf, say } from '../support.ts';
import { letter, saidIn, script } from './support.ts';

const TEXT =
  "Dear Grandpa,\n\nI found your old compass in the attic.\n\nI'm getting married in October. I'd like to carry it.\n\nWe will leave milk. Dad says beer.\n\nWith love,\nWill";
const LETTER = { skill: 'best-video-letter-maker' } as const;
const made = draftOf(letter(TEXT));
const pages = (said: string): string[] => {
  const done = say(said, { ...LETTER, draft: made });
  return saidIn(draftOf(done));
};

describe('director: passages by what they speak of', () => {
  it('takes a page out', () => {
    assert.deepEqual(pages('take out the part about getting married'), [
      'Dear Grandpa, | I found your old compass in the attic.',
      'We will leave milk. Dad says beer.',
      'With love,\nWill',
    ]);
  });

  it('leaves the greeting above the next page', () => {
    assert.equal(
      pages('drop the part about the compass')[0],
      "Dear Grandpa, | I'm getting married in October. I'd like to carry it.",
    );
    assert.equal(
      pages('move the part about getting married to the start')[0],
      "Dear Grandpa, | I'm getting married in October. I'd like to carry it.",
    );
  });

  it('takes one sentence of several out', () => {
    assert.ok(pages('remove the sentence about beer').includes('We will leave milk.'));
  });

  it('gives a passage more time', () => {
    const long = (draft: typeof made): number =>
      picturesIn(draft).find((each) => each.kind === 'card' && each.text.includes('married'))?.d ?? 0;
    const done = draftOf(say('The part about getting married goes by too fast', { ...LETTER, draft: made }));
    assert.ok(long(done) > long(made));
    assert.equal(picturesIn(done)[0]?.d, picturesIn(made)[0]?.d);
  });

  it('does so in other languages', () => {
    const zh = draftOf(
      letter('爷爷：\n\n院子里的枣树结了好多枣。\n\n您的烟斗我还留着。\n\n想您。', {
        language: 'zh-cn',
      }),
    );
    const gone = say('烟斗那句去掉吧，奶奶看了会难受', { ...LETTER, draft: zh, language: 'zh-cn' });
    assert.ok(!saidIn(draftOf(gone)).some((text) => text.includes('烟斗')));
    const pt = draftOf(
      script('A horta é linda.\n\nAs minhocas ajudam a terra.\n\nVenha ver.', { language: 'pt' }),
    );
    const without = draftOf(say('Tira a parte das minhocas', { draft: pt, language: 'pt' }));
    assert.ok(!saidIn(without).some((text) => text.includes('minhocas')));
    assert.ok(!soundsIn(without).some(({ name }) => name.includes('minhocas')));
  });

  it('takes no picture away where the voice of a passage is spoken of', () => {
    const draft = draftOf(script('One is red.\n\nTwo is blue.\n\nThree is green.'));
    const done = say('remove the voice of the part about blue', { draft });
    assert.equal(done.draft, undefined, done.reply);
  });
});

describe('director: pages that become several', () => {
  it('splits one where its text parts best', () => {
    const done = saidIn(
      draftOf(say('split the second paragraph into two screens', { ...LETTER, draft: made })),
    );
    assert.deepEqual(done.slice(1, 3), ["I'm getting married in October.", "I'd like to carry it."]);
    const zh = draftOf(
      letter('爷爷：\n\n枣树结了枣。\n\n您的烟斗我还留着，一直没舍得洗。\n\n想您。', {
        language: 'zh-cn',
      }),
    );
    const split = say('第二段字太多了挤在一起，分两屏', {
      ...LETTER,
      draft: zh,
      language: 'zh-cn',
    });
    assert.deepEqual(saidIn(draftOf(split)).slice(1, 3), ['您的烟斗我还留着，', '一直没舍得洗。']);
  });

  it('has one sentence on each', () => {
    const done = saidIn(
      draftOf(say('make the words appear one sentence at a time', { ...LETTER, draft: made })),
    );
    assert.deepEqual(done, [
      'Dear Grandpa, | I found your old compass in the attic.',
      "I'm getting married in October.",
      "I'd like to carry it.",
      'We will leave milk.',
      'Dad says beer.',
      'With love,\nWill',
    ]);
  });

  it('tells that it cannot where the words are spoken', () => {
    const draft = draftOf(script('One is red and long and wide.\n\nTwo is blue.'));
    assert.equal(say('split the first sentence over two screens', { draft }).draft, undefined);
  });
});

describe('director: passages that are quoted, or stand below the name', () => {
  const signed = draftOf(
    letter(
      'Dear Bo,\n\nBe good to her. She is out of your league.\n\nMr. Pell got wet. We laughed.\n\nOld Theo\n\nP.S. We have bought the white crib from the shop on Elm Street, so do not look for one.',
    ),
  );
  const after = (said: string): string[] => saidIn(draftOf(say(said, { ...LETTER, draft: signed })));

  it('takes out a sentence that is quoted', () => {
    const now = after("delete 'She is out of your league' my girlfriend says its mean");
    assert.ok(now.includes('Dear Bo, | Be good to her.'), now.join(' / '));
  });

  it('takes out what stands below the name', () => {
    const now = after('leave the P.S. out, we decided on the other crib');
    assert.ok(!now.join(' ').includes('crib'), now.join(' / '));
    assert.ok(now.join(' ').includes('Old Theo'), now.join(' / '));
  });

  it('ends no sentence behind Mr.', () => {
    const now = after('drop the sentence about Mr Pell');
    assert.ok(now.includes('We laughed.'), now.join(' / '));
  });

  it('says something else in the place of the last sentence', () => {
    const zh = draftOf(letter('爸：\n\n今天可以休息了。\n\n以后换我载你。想去哪里，都不收钱。\n\n阿杰'));
    const done = say('我想把最后一句改成「以后换我载你，想去哪里都可以」', {
      ...LETTER,
      draft: zh,
      language: 'zh-cn',
    });
    assert.ok(saidIn(draftOf(done)).includes('以后换我载你，想去哪里都可以'), done.reply);
  });
});

describe('director: pictures beside the words that speak of them', () => {
  const told = draftOf(
    script('The panda sleeps all day.\n\nA larch is a tree.\n\nThe whale sings.\n\nA tomato is a berry.'),
  );

  it('says where a picture is that is there already', () => {
    const said = "The larch should be on screen when it says larch. Right now there's the panda";
    const done = say(said, { draft: told });
    assert.deepEqual(done.calls, []);
    assert.match(done.reply, /“larch” is seen with “A larch is a tree\.” already/);
  });

  it('moves one that has to be there', () => {
    const pt = draftOf(
      letter('Vó,\n\nLembro da manta no sofá.\n\nEm julho eu chego.\n\nBeijo,\nCaio', {
        language: 'pt',
      }),
    );
    const done = say('na parte da manta tem que aparecer a foto do larch', {
      ...LETTER,
      draft: pt,
      language: 'pt',
    });
    assert.deepEqual(
      done.calls.map((call) => call.do),
      ['move_pictures'],
      done.reply,
    );
  });

  it('exchanges no pictures that are right', () => {
    const done = say('the panda and the larch are the wrong way round', { draft: told });
    assert.deepEqual(done.calls, []);
    assert.match(done.reply, /where they belong already/);
  });

  it('exchanges two of a slideshow', () => {
    const draft = draftOf(say('make a slideshow'));
    const done = say('the tomato pic and the whale pic got mixed up', { draft });
    assert.deepEqual(
      done.calls.map((call) => call.do),
      ['swap_pictures'],
    );
  });
});
