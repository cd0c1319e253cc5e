import assert from 'node:assert/strict';
import { Lanes, type Lane, type LaneShare } from '../../../src/engine/lanes.ts';

describe('lanes', () => {
  const signal = new AbortController().signal;
  let log: string[] = [];
  beforeEach(() => (log = []));

  /** Work that runs until it is told to end. */
  function begin(share: LaneShare, name: string, options: { signal?: AbortSignal } = {}) {
    let end = (): void => undefined;
    const ending = new Promise<void>((resolve) => (end = resolve));
    const begun: { lane?: Lane } = {};
    const done = share.use(options.signal ?? signal, async (lane) => {
      begun.lane = lane;
      log.push(name);
      await ending;
    });
    return { end, done, begun };
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('are all for one film that is alone', async () => {
    const share = new Lanes(2).share();
    const works = ['a1', 'a2', 'a3'].map((name) => begin(share, name));
    await settled();
    assert.deepEqual(log, ['a1', 'a2']);
    works[0]?.end();
    await settled();
    assert.deepEqual(log, ['a1', 'a2', 'a3']);
    for (const { end, done } of works) await (end(), done);
  });

  it('go to the film that has the fewest, however much another one asked for before', async () => {
    const lanes = new Lanes(2);
    const [one, other] = [lanes.share(), lanes.share()];
    const works = ['a1', 'a2', 'a3', 'a4'].map((name) => begin(one, name));
    const late = ['b1', 'b2'].map((name) => begin(other, name));
    await settled();
    for (const { end } of works.slice(0, 2)) {
      end();
      await settled();
    }
    assert.deepEqual(log, ['a1', 'a2', 'b1', 'a3']);
    for (const { end, done } of [...works, ...late]) await (end(), done);
    assert.equal(log.length, 6);
  });

  it('say that they are wanted by one that has fewer', async () => {
    const lanes = new Lanes(2);
    const [one, other] = [lanes.share(), lanes.share()];
    const works = ['a1', 'a2', 'a3'].map((name) => begin(one, name));
    await settled();
    assert.equal(works[0]?.begun.lane?.wanted(), false);
    const late = begin(other, 'b1');
    await settled();
    assert.equal(works[0].begun.lane.wanted(), true);
    works[0].end();
    await settled();
    assert.deepEqual(log, ['a1', 'a2', 'b1']);
    assert.equal(works[1]?.begun.lane?.wanted(), false);
    for (const { end, done } of [...works, late]) await (end(), done);
  });

  it('are free again after failures, and wait for nobody who has stopped', async () => {
    const share = new Lanes(1).share();
    await assert.rejects(
      share.use(signal, () => Promise.reject(new Error('no'))),
      /no/,
    );
    const first = begin(share, 'first');
    const stop = new AbortController();
    const stopped = begin(share, 'stopped', { signal: stop.signal });
    const last = begin(share, 'last');
    stop.abort(new Error('stopped'));
    await assert.rejects(stopped.done, /stopped/);
    first.end();
    await settled();
    assert.deepEqual(log, ['first', 'last']);
    await (last.end(), last.done);
    assert.throws(() => stop.signal.throwIfAborted());
    await assert.rejects(begin(share, 'never', { signal: stop.signal }).done, /stopped/);
  });
});
