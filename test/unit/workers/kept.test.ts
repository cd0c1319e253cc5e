import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { WorkerError, type WorkerProblem } from '../../../src/workers/error.ts';
import { KeptWorkers } from '../../../src/workers/kept.ts';
import type { KeptTask } from './keptTask.ts';

type Answer = readonly [loaded: unknown, thread: number];

describe('KeptWorkers', () => {
  let loads = 0;
  const open = (options: { readonly ms?: number; readonly idleMs?: number } = {}) => {
    const { ms = 10_000, ...rest } = options;
    return new KeptWorkers<KeptTask, Answer>({
      script: new URL('./keptTask.ts', import.meta.url),
      load: () => Promise.resolve((loads += 1)),
      limits: { heapBytes: 64 * 1024 * 1024, ms },
      ...rest,
    });
  };
  const who = async (workers: KeptWorkers<KeptTask, Answer>): Promise<Answer> =>
    workers.ask('say who you are');

  it('has one task after the other done by one thread, which loads once', async () => {
    const workers = open();
    const first = await who(workers);
    assert.deepEqual(await who(workers), first);
    assert.deepEqual(await who(workers), first);
    assert.equal(loads, 1);
  });

  it('has tasks done at the same time by several', async () => {
    const workers = open();
    const [one, other] = await Promise.all([who(workers), who(workers)]);
    assert.notEqual(one[1], other[1]);
  });

  for (const [task, code] of [
    ['throw', 'failed'],
    ['leave', 'ended'],
    ['turn for ever', 'too-slow'],
  ] as const satisfies readonly (readonly [KeptTask, WorkerProblem])[])
    it(`says ${code} of one that is to ${task}, and goes on with another thread`, async () => {
      const workers = open(task === 'turn for ever' ? { ms: 5000 } : {});
      const [, before] = await who(workers);
      await assert.rejects(workers.ask(task), (error) => error instanceof WorkerError && error.code === code);
      const [, after] = await who(workers);
      assert.notEqual(after, before);
    });

  it('stops a busy thread at once', async () => {
    const workers = open();
    const controller = new AbortController();
    const asking = workers.ask('turn for ever', controller.signal);
    controller.abort(new Error('stopped by the user'));
    await assert.rejects(asking, /stopped by the user/);
    await assert.rejects(workers.ask('say who you are', controller.signal), /stopped by the user/);
  });

  it('ends a thread that nobody needs for a while', async () => {
    const starting = once(process, 'worker') as Promise<[Worker]>;
    const workers = open({ idleMs: 0 });
    await who(workers);
    const [worker] = await starting;
    await once(worker, 'exit');
  });
});
