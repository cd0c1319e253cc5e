import assert from 'node:assert/strict';
import { inOrder } from '../../../../src/project/files/inOrder.ts';

const { signal } = new AbortController();
const never = () => false;
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('tasks in order', () => {
  it('begin and end in order, though those behind are faster, and overlap', async () => {
    const log: string[] = [];
    let now = 0;
    let most = 0;
    await inOrder([5, 1, 3, 0, 2], { most: 3, isAlone: never, signal }, async (ticks, lane) => {
      most = Math.max(most, ++now);
      await lane.turnToBegin;
      log.push(`begin ${ticks}`);
      lane.begun();
      for (let at = 0; at < ticks; at++) await tick();
      await lane.turnToEnd;
      log.push(`end ${ticks}`);
      now--;
    });
    const order = (verb: string) => log.filter((line) => line.startsWith(verb)).map((line) => line.at(-1));
    assert.deepEqual(order('begin'), ['5', '1', '3', '0', '2']);
    assert.deepEqual(order('end'), ['5', '1', '3', '0', '2']);
    assert.equal(most, 3);
    assert.ok(log.indexOf('begin 3') < log.indexOf('end 5'));
  });

  it('leave the large ones alone', async () => {
    const now = new Set<string>();
    await inOrder(
      ['a', 'b', 'LARGE', 'c', 'd'],
      { most: 3, isAlone: (each) => each === 'LARGE', signal },
      async (each) => {
        now.add(each);
        assert.ok(!now.has('LARGE') || now.size === 1, [...now].join());
        await tick();
        await tick();
        now.delete(each);
      },
    );
  });

  it('end all when one fails, and say why', async () => {
    const begun: number[] = [];
    const stopped: number[] = [];
    const failing = inOrder([1, 2, 3, 4, 5], { most: 3, isAlone: never, signal }, async (each, lane) => {
      begun.push(each);
      await tick();
      if (each === 2) throw new Error('two');
      await new Promise<void>((resolve) => {
        if (lane.signal.aborted) resolve();
        else lane.signal.addEventListener('abort', () => resolve());
      });
      stopped.push(each);
      lane.signal.throwIfAborted();
    });
    await assert.rejects(failing, { message: 'two' });
    assert.deepEqual(begun, [1, 2, 3]);
    assert.deepEqual(stopped.toSorted(), [1, 3]);
  });

  it('begin nothing more after Stop', async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const stopping = inOrder([1, 2, 3], { most: 1, isAlone: never, signal: stop.signal }, async (each) => {
      begun.push(each);
      stop.abort();
      await tick();
    });
    await assert.rejects(stopping, { name: 'AbortError' });
    assert.deepEqual(begun, [1]);
  });
});
