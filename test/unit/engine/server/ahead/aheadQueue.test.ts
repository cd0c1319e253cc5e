import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { isAtLowestPriority } from '../../../../../src/engine/ffmpeg/index.ts';
import {
  AheadQueue,
  type AheadOptions,
  type AheadTask,
} from '../../../../../src/engine/server/ahead/aheadQueue.ts';
import { Demand } from '../../../../../src/engine/server/ahead/demand.ts';

describe('work ahead of time', () => {
  let demand: Demand;
  let queue: AheadQueue;
  /** What began, ended and was stopped, in order. */
  let log: string[];
  /** Ends what runs. */
  let finish: (error?: Error) => void;
  let running: number;

  const make = (options: Partial<AheadOptions> = {}) => {
    queue = new AheadQueue({
      ...{ demand, enabled: true, isOnBattery: () => Promise.resolve(false), quietMs: 0 },
      ...options,
    });
  };
  beforeEach(() => {
    demand = new Demand();
    [log, running] = [[], 0];
    make();
  });
  afterEach(() => queue.close());

  const task = (name: string, kind: AheadTask['kind'] = 'film'): AheadTask => ({
    name,
    kind,
    run: async (signal) => {
      assert.equal(isAtLowestPriority(), true);
      running += 1;
      assert.equal(running, 1, 'Two ran at once.');
      log.push(name);
      try {
        await new Promise<void>((resolve, reject) => {
          finish = (error) => (error ? reject(error) : resolve());
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        });
        log.push(`${name} done`);
      } catch (error) {
        log.push(`${name} stopped`);
        throw error;
      } finally {
        running -= 1;
      }
    },
  });
  const until = async (...expected: readonly string[]) => {
    const deadline = performance.now() + 5000;
    while (log.length < expected.length && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 1));
    assert.deepEqual(log, expected);
  };
  /** Whatever could happen has happened. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('is done one after the other: sources as they came, of films the last one first', async () => {
    const end = demand.begin('work');
    for (const name of ['film 1', 'film 2']) queue.add(task(name));
    for (const name of ['photo 1', 'photo 2']) queue.add(task(name, 'source'));
    await settled();
    assert.deepEqual(log, []);
    end();
    const order = ['photo 1', 'photo 2', 'film 2', 'film 1'];
    for (const [index] of order.entries()) {
      const past = order.slice(0, index).flatMap((name) => [name, `${name} done`]);
      await until(...past, order[index] ?? '');
      finish();
    }
  });

  it('stops at once when something is asked, and is begun again when that is done', async () => {
    queue.add(task('film'));
    await until('film');
    const ends = [demand.begin('work'), demand.begin('work')];
    await until('film', 'film stopped');
    for (const end of ends) {
      await settled();
      assert.equal(log.length, 2);
      end();
      end();
    }
    await until('film', 'film stopped', 'film');
    finish();
    await until('film', 'film stopped', 'film', 'film done');
    demand.begin('work')();
    await settled();
    assert.equal(log.length, 4);
  });

  it('prepares sources while further files come in, and makes no film then', async () => {
    const end = demand.begin('upload');
    queue.add(task('film'));
    queue.add(task('photo', 'source'));
    await until('photo');
    demand.begin('upload')();
    await settled();
    finish();
    await settled();
    assert.deepEqual(log, ['photo', 'photo done']);
    end();
    await until('photo', 'photo done', 'film');
    demand.begin('upload');
    await until('photo', 'photo done', 'film', 'film stopped');
  });

  it('begins a film only after some quiet', async () => {
    make({ quietMs: 50 });
    demand.begin('work')();
    const since = performance.now();
    queue.add(task('film'));
    await until('film');
    assert.ok(performance.now() - since >= 49);
  });

  it('leaves a pause to whoever asks for one thing after the other, before it prepares a source', async () => {
    make({ quietMs: 50 });
    demand.begin('work')();
    const since = performance.now();
    queue.add(task('photo', 'source'));
    await until('photo');
    assert.ok(performance.now() - since >= 49);
    finish();
    await until('photo', 'photo done');
    demand.begin('upload')();
    queue.add(task('another', 'source'));
    // Without a timer: a file that came in holds up no other.
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(log, ['photo', 'photo done', 'another']);
    finish();
  });

  it('begins anew with what has changed', async () => {
    queue.add(task('film'));
    await until('film');
    queue.add(task('film'));
    await until('film', 'film stopped', 'film');
    finish();
    await settled();
    assert.deepEqual(log, ['film', 'film stopped', 'film', 'film done']);
  });

  it('gives up what fails, without a word', async () => {
    const written = mock.method(process.stderr, 'write', () => true);
    try {
      queue.add(task('bad'));
      await until('bad');
      finish(new Error('There is no font.'));
      await until('bad', 'bad stopped');
      demand.begin('work')();
      await settled();
    } finally {
      written.mock.restore();
    }
    assert.deepEqual(log, ['bad', 'bad stopped']);
    assert.equal(written.mock.callCount(), 0);
  });

  it('is switched off and on', async () => {
    queue.add(task('film'));
    await until('film');
    queue.enable(false);
    await until('film', 'film stopped');
    demand.begin('work')();
    await settled();
    assert.equal(log.length, 2);
    queue.enable(true);
    await until('film', 'film stopped', 'film');
  });

  it('prepares sources where no films are wished', async () => {
    make({ enabled: false });
    queue.add(task('film'));
    queue.add(task('photo', 'source'));
    await until('photo');
    finish();
    await settled();
    assert.deepEqual(log, ['photo', 'photo done']);
  });

  it('is not done on battery, and gone on with when power is back', async () => {
    let battery = false;
    make({ isOnBattery: () => Promise.resolve(battery), batteryMs: 10 });
    queue.add(task('film'));
    await until('film');
    battery = true;
    await until('film', 'film stopped');
    await settled();
    assert.equal(log.length, 2);
    battery = false;
    await until('film', 'film stopped', 'film');
  });

  it('is over when the engine ends', async () => {
    queue.add(task('film'));
    await until('film');
    await queue.close();
    assert.equal(running, 0);
    queue.enable(true);
    queue.add(task('late'));
    await settled();
    assert.deepEqual(log, ['film', 'film stopped']);
  });
});
