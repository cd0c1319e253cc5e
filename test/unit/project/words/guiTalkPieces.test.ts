import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GuiTalk, translateGuiTalk } from '../../../../src/project/words/guiTalk.ts';
import { RUNS } from '../../properties.ts';

/** What backends say, in bits that make up sentences, lines and lists of all kinds. */
const bits = fc.constantFrom(
  'I added the music. ',
  'Click the Export button',
  ' to save it.',
  '!',
  '...',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '## ',
  'e.g. this one',
  '0.5 s',
  'photo.jpg',
  '请点击“导出”按钮。',
  '视频已完成',
  '，',
  '。',
  '“Click here” is the title. ',
  'Drag the clip to the timeline',
  '🎬',
  'word '.repeat(300),
);
const text = fc.array(bits, { maxLength: 12 }).map((all) => all.join(''));

describe('GuiTalk', () => {
  it('says the same of a text in one piece and in many', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, size) => {
        const talk = new GuiTalk();
        for (let at = 0; at < whole.length; at += size) talk.push(whole.slice(at, at + size));
        const { text: words, actions } = translateGuiTalk(whole);
        assert.deepEqual({ words: talk.text, actions: talk.actions }, { words, actions });
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps what a long line without a full stop says', () => {
    const line = 'over and over '.repeat(1000).trim();
    assert.equal(translateGuiTalk(line).text, line);
    assert.equal(translateGuiTalk('🎬'.repeat(5000)).text, '🎬'.repeat(5000));
  });
});
