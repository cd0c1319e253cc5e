import assert from 'node:assert/strict';
import {
  isTraditional,
  simplified,
  traditional,
} from '../../../../src/engine/director/language/hanScript.ts';
import { placed, placesOf, rewrite } from '../../../../src/engine/director/language/rewrite.ts';
import { richDraft, say } from './support.ts';

describe('director: Traditional script', () => {
  it('is read sign by sign, so that every place stays', () => {
    assert.equal(simplified('請把第三張照片刪掉,標題調大一點'), '请把第三张照片删掉,标题调大一点');
    assert.equal(simplified('𠵾a'), '𠵾a');
  });

  it('is written in sentences of ours, and not in what they quote', () => {
    assert.equal(traditional('标题“后面”现在在后面。'), '標題「后面」現在在後面。');
  });

  it('is told from Simplified', () => {
    assert.equal(isTraditional('刪掉'), true);
    for (const either of ['20秒', '删掉', '片尾', '著名']) assert.equal(isTraditional(either), false, either);
  });

  it('is understood as Simplified is, and words for the video stay as they were written', () => {
    const draft = richDraft();
    for (const [written, plain] of [
      ['刪掉第三張照片', '删掉第三张照片'],
      ['標題字體改成手寫體', '标题字体改成手写体'],
      ['最後一張停留五秒', '最后一张停留五秒'],
    ] as const) {
      const { calls, reply } = say(written, { draft });
      assert.ok(calls.length > 0, reply);
      assert.deepEqual(calls, say(plain, { draft }).calls);
    }
    assert.deepEqual(say('標題改成「夏天的後面」', { draft }).calls, [
      { do: 'set_text', which: { by: 'role', role: 'title' }, text: '夏天的後面' },
    ]);
    assert.deepEqual(say('標題改成後面的夏天', { draft }).calls, [
      { do: 'set_text', which: { by: 'role', role: 'title' }, text: '後面的夏天' },
    ]);
  });
});

describe('director: rewriting', () => {
  it('knows where everything stood', () => {
    const made = rewrite(placed('音乐七成, 第2、4张'), [
      [/七成/gu, '70%'],
      [/(\d)、(\d)张/gu, '$1张,第$2张'],
    ]);
    assert.equal(made.text, '音乐70%, 第2张,第4张');
    const at = (words: string) =>
      placesOf(made, made.text.indexOf(words), made.text.indexOf(words) + words.length);
    assert.deepEqual(at('70%'), [2, 4]);
    assert.deepEqual(at('4'), [9, 10]);
    assert.deepEqual(at('音乐'), [0, 2]);
  });

  it('quotes what was not understood as it was written', () => {
    const { reply } = say('来一份七成糖的奶茶', { draft: richDraft() });
    assert.match(reply, /“来一份七成糖的奶茶”/);
  });
});
