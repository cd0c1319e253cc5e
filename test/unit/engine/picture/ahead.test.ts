import assert from 'node:assert/strict';
import { ahead } from '../../../../src/engine/picture/pieces/ahead.ts';

describe('ahead', () => {
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('maps in order, so many ahead and no more', async () => {
    const begun: number[] = [];
    const mapped = ahead([0, 1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      // Later ones are done first.
      for (let turns = 5 - item; turns > 0; turns -= 1) await settled();
      return 10 * item;
    });
    assert.deepEqual(begun, []);
    assert.equal((await mapped.next()).value, 0);
    await settled();
    assert.deepEqual(begun, [0, 1, 2]);
    const rest = [];
    for await (const each of mapped) rest.push(each);
    assert.deepEqual(rest, [10, 20, 30, 40]);
  });

  it('throws when the one that failed has its turn, and waits for what it has begun', async () => {
    let ended = false;
    const mapped = ahead([0, 1, 2], 2, async (item) => {
      if (item === 1) throw new Error('no');
      if (item === 2) {
        for (let turns = 5; turns > 0; turns -= 1) await settled();
        ended = true;
      }
      return item;
    });
    assert.equal((await mapped.next()).value, 0);
    await assert.rejects(mapped.next(), /no/);
    assert.equal(ended, true);
    assert.deepEqual(await mapped.next(), { done: true, value: undefined });
  });
});
