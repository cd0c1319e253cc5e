import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/engine/draft/index.ts';
import { stepsOf, withEarlier, type History } from '../../../../src/engine/server/store/history.ts';
import { slideshow } from '../director/support.ts';
import { sessionOf } from '../draft/stored.ts';

describe('engine server: earlier drafts', () => {
  const draft = slideshow();
  const titled = (title: string) => ({ ...draft, m: { ...draft.m, title } });

  it('are gone back to, of any version', async () => {
    const { history } = await sessionOf('photos-en');
    assert.deepEqual(stepsOf(history).back(1)?.draft, readDraft(history.at(-1)));
    assert.deepEqual(stepsOf([{ version: 3 }, draft]).back(1)?.draft, draft);
  });

  it('are not gone back to where there is none that can be read', () => {
    for (const history of [[], [draft, { d: 'none' }], [draft, { version: 3 }]])
      assert.equal(stepsOf(history).back(1)?.draft, undefined);
  });

  it('are thirty at most', () => {
    let history: History = [];
    for (let count = 0; count < 40; count += 1) history = withEarlier(history, titled(String(count)));
    assert.deepEqual(
      history,
      Array.from({ length: 30 }, (_, index) => titled(String(index + 10))),
    );
  });

  it('are fewer when they are long, and one at least', () => {
    const [text] = draft.t[0]?.sg ?? [];
    assert.ok(text);
    const long = (millions: number) => {
      const more = Array.from({ length: millions }, () => ({ ...text, name: 'x'.repeat(1_000_000) }));
      return { ...draft, t: [{ id: 'video', tt: 0 as const, sg: more as never[] }] };
    };
    const history = [1, 1, 1, 1, 1].reduce<History>((all, size) => withEarlier(all, long(size)), []);
    assert.equal(history.length, 4);
    assert.equal(withEarlier(history, long(9)).length, 1);
  });
});
