import assert from 'node:assert/strict';
import { WorkerError, type WorkerProblem } from '../../../src/workers/error.ts';
import { runInWorker, type WorkerLimits } from '../../../src/workers/run.ts';
import type { Task } from './task.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS: WorkerLimits = { heapBytes: 64 * MEGABYTE, wasmBytes: 64 * MEGABYTE, ms: 10_000 };

const ask = (task: Task, limits: Partial<WorkerLimits> = {}, signal?: AbortSignal): Promise<unknown> =>
  runInWorker(new URL('./task.ts', import.meta.url), task, { ...LIMITS, ...limits }, signal);

describe('runInWorker', () => {
  it('gives the answer', async () => {
    assert.equal(await ask('double 21'), 42);
  });

  for (const [task, code, limits] of [
    ['throw', 'failed', {}],
    ['leave', 'ended', {}],
    ['fill the heap', 'too-much-memory', { heapBytes: 32 * MEGABYTE }],
    ['fill WebAssembly', 'too-much-memory', {}],
    ['turn for ever', 'too-slow', { ms: 300 }],
  ] as const satisfies readonly (readonly [Task, WorkerProblem, Partial<WorkerLimits>])[]) {
    it(`says ${code} of a worker that is to ${task}`, async () => {
      const before = process.memoryUsage().rss;
      await assert.rejects(ask(task, limits), (error) => error instanceof WorkerError && error.code === code);
      assert.ok(process.memoryUsage().rss - before < 256 * MEGABYTE);
    });
  }

  it('stops a busy thread at once', async () => {
    const controller = new AbortController();
    const asking = ask('turn for ever', {}, controller.signal);
    controller.abort(new Error('stopped by the user'));
    await assert.rejects(asking, /stopped by the user/);
    await assert.rejects(ask('double 21', {}, controller.signal), /stopped by the user/);
  });
});
