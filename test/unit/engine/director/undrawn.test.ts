import assert from 'node:assert/strict';
import { describeUndrawn } from '../../../../src/engine/director/undrawn.ts';
import type { EngineDraft } from '../../../../src/engine/draft/index.ts';
import { draftOf } from '../render/support.ts';

/** An emoji that is newer than the drawings. */
const NEW = '\u{1fae9}';
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
      draft(['Hi 🎂', `${NEW} Anna ${NOWHERE}`], 'Farewell 👋'),
      'en',
    );
    assert.match(said ?? '', /leave out \u{1fae9} \u{10fffe}: no font here draws them\./u);
    assert.match((await describeUndrawn(undefined, draft([`生日 ${NEW}`]), 'zh')) ?? '', /省略了 \u{1fae9}/u);
  });

  it('is not told of words that are drawn, or were there before', async () => {
    assert.equal(await describeUndrawn(undefined, draft(['Happy birthday, Zoë! 🎂']), 'en'), undefined);
    assert.equal(await describeUndrawn(draft([`Hi ${NEW}`]), draft([`Hi ${NEW}`, 'Bye']), 'en'), undefined);
  });

  it('names a few of many', async () => {
    const many = '\u{10fff0}\u{10fff1}\u{10fff2}\u{10fff3}\u{10fff4}\u{10fff5}\u{10fff6}\u{10fff7}\u{10fff8}';
    assert.match(
      (await describeUndrawn(undefined, draft([many]), 'en')) ?? '',
      /\u{10fff0} \u{10fff1} \u{10fff2} \u{10fff3} \u{10fff4} \u{10fff5} \u{10fff6} \u{10fff7} …:/u,
    );
  });

  it('says which letters no font has, and how to get one', async () => {
    // Adlam letters: the fonts that are shipped have none.
    const said = await describeUndrawn(undefined, draft(['\u{1e900}\u{1e901}']), 'en');
    assert.ok(said === undefined || /No installed font can draw/.test(said), said);
  });
});
