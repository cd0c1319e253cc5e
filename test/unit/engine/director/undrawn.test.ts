import assert from 'node:assert/strict';
import { describeUndrawn } from '../../../../src/engine/director/undrawn.ts';
import type { EngineDraft } from '../../../../src/engine/draft/index.ts';
import { draftOf } from '../render/support.ts';

/** A character that no font has. */
const NOWHERE = '\u{10fffe}';

const draft = (texts: readonly string[], card = ''): EngineDraft =>
  draftOf({
    d: 3000,
    pictures: [{ kind: 'card', st: 0, d: 3000, heading: card, text: card }],
    texts: texts.map((text) => ({ text, st: 0, d: 1000 })),
  });

describe('what the video leaves out of its words', () => {
  it('is told once, for titles and cards', async () => {
    const said = await describeUndrawn(
      undefined,
      draft(['Hi 🎂', `🎂 Anna ${NOWHERE}`], 'Farewell 👋'),
      'en',
    );
    assert.match(said ?? '', /leave out 👋 🎂 \u{10fffe}: no font here draws them\./u);
    assert.match((await describeUndrawn(undefined, draft(['生日 🎂']), 'zh')) ?? '', /省略了 🎂/);
  });

  it('is not told of words that are drawn, or were there before', async () => {
    assert.equal(await describeUndrawn(undefined, draft(['Happy birthday, Zoë!']), 'en'), undefined);
    assert.equal(await describeUndrawn(draft(['Hi 🎂']), draft(['Hi 🎂', 'Bye']), 'en'), undefined);
  });

  it('names a few of many', async () => {
    const many = '🎂🎉🎈🎁🥳🎊🍰🧁🍾🥂';
    assert.match(
      (await describeUndrawn(undefined, draft([many]), 'en')) ?? '',
      /🎂 🎉 🎈 🎁 🥳 🎊 🍰 🧁 …:/u,
    );
  });

  it('says which letters no font has, and how to get one', async () => {
    // Adlam letters: the fonts that are shipped have none.
    const said = await describeUndrawn(undefined, draft(['\u{1e900}\u{1e901}']), 'en');
    assert.ok(said === undefined || /No installed font can draw/.test(said), said);
  });
});
