import assert from 'node:assert/strict';
import { ahead } from '../../../../src/engine/picture/pieces/ahead.ts';

describe('ahead', () => {
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  /** Two ahead; each counts. */
  const aheadOf = (items: readonly number[], map: (item: number) => Promise<number>) =>
    ahead(items, { count: 2, map, work: () => Promise.resolve() });

  it('maps in order, so many ahead and no more', async () => {
    const begun: number[] = [];
    const mapped = aheadOf([0, 1, 2, 3, 4], async (item) => {
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
    const mapped = aheadOf([0, 1, 2], async (item) => {
      if (item === 1) throw new Error('no');
      if (item === 2) {
        for (let turns = 5; turns > 0; turns -= 1) await settled();
        ended = true;
      }
      return item;
    });
    assert.equal((await mapped.next()).value, 0);
    // The third one begins.
    await settled();
    await assert.rejects(mapped.next(), /no/);
    assert.equal(ended, true);
    assert.deepEqual(await mapped.next(), { done: true, value: undefined });
  });

  it('begins the next one when the work for a result is done, that was there before', async () => {
    const works = [0, 1].map(() => Promise.withResolvers<undefined>());
    const begun: number[] = [];
    const map = (item: number) => Promise.resolve(begun.push(item) - 1);
    const mapped = ahead([0, 1], { count: 1, map, work: (item) => works[item]?.promise });
    assert.equal((await mapped.next()).value, 0);
    await settled();
    assert.deepEqual(begun, [0]);
    works[0]?.resolve(undefined);
    await settled();
    assert.deepEqual(begun, [0, 1]);
    const ended = mapped.return(undefined);
    assert.equal(await Promise.race([ended.then(() => 'ended'), settled().then(() => 'waits')]), 'waits');
    works[1]?.resolve(undefined);
    await ended;
  });

  it('goes on by itself past those that there is nothing to do for', async () => {
    const begun: number[] = [];
    const map = (item: number) => Promise.resolve(begun.push(item) - 1);
    const work = (item: number) => (item === 3 ? Promise.resolve() : undefined);
    const mapped = ahead([0, 1, 2, 3, 4], { count: 1, map, work });
    assert.equal((await mapped.next()).value, 0);
    await settled();
    assert.deepEqual(begun, [0, 1, 2, 3]);
    const rest = [];
    for await (const each of mapped) rest.push(each);
    assert.deepEqual(rest, [1, 2, 3, 4]);
  });
});
