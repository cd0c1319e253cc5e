import assert from 'node:assert/strict';
import { again, nextItem, planBatch, resultOf, summarizeBatch } from '../../../../src/project/batch/plan.ts';
import type { BatchItem, BatchPlan } from '../../../../src/project/types.ts';

const item = (name: string, rest: Omit<BatchItem, 'path' | 'request'>): BatchItem => ({
  path: `/w/${name}`,
  request: 'r',
  ...rest,
});
const done = item('a.jpg', { state: 'done', output: '/w/videos/a.mp4' });
const failed = item('b.jpg', { state: 'failed', error: 'It is empty.' });
const skipped = item('c.jpg', { state: 'skipped' });
const waiting = item('d.jpg', { state: 'waiting' });
const running = item('e.jpg', { state: 'running' });

describe('the plan of a batch', () => {
  it('gives each file the sentence for all, with its own name, or a sentence of its own', () => {
    const all = planBatch({ paths: ['/w/a.b.jpg', '/w/c.txt'], request: ' a video “{name}” of {name} ' });
    assert.deepEqual(
      all.items.map(({ request }) => request),
      ['a video “a.b” of a.b', 'a video “c” of c'],
    );
    assert.ok(all.items.every(({ state }) => state === 'waiting'));
    const each = planBatch({ paths: ['/w/a.jpg', '/w/c.txt'], request: ['red', 'blue {name}'] });
    assert.deepEqual(
      each.items.map(({ request }) => request),
      ['red', 'blue c'],
    );
    assert.throws(() => planBatch({ paths: ['/w/a.jpg', '/w/c.txt'], request: ['red'] }), RangeError);
  });

  it('takes a file once, with the words of its first place', () => {
    const plan = planBatch({ paths: ['/w/a.jpg', '/w/b.jpg', '/w/a.jpg'], request: ['1', '2', '3'] });
    assert.deepEqual(
      plan.items.map(({ path, request }) => `${path} ${request}`),
      ['/w/a.jpg 1', '/w/b.jpg 2'],
    );
  });

  it('goes on with what was begun, then with what waits', () => {
    assert.equal(nextItem({ items: [done, waiting, running] }), 2);
    assert.equal(nextItem({ items: [done, failed, waiting] }), 2);
    assert.equal(nextItem({ items: [done, failed, skipped] }), undefined);
    assert.equal(nextItem({ items: [] }), undefined);
  });

  it('tries again what has no video, and nothing else', () => {
    const plan: BatchPlan = { items: [done, failed, skipped, running], held: true };
    assert.deepEqual(again(plan), {
      items: [done, item('b.jpg', { state: 'waiting' }), item('c.jpg', { state: 'waiting' }), running],
    });
  });

  it('says what came of it', () => {
    assert.equal(summarizeBatch({ items: [done] }), 'The video is ready: a.mp4.');
    assert.equal(summarizeBatch({ items: [done, done] }), 'All 2 videos are ready: a.mp4, a.mp4.');
    assert.equal(
      summarizeBatch({ items: [done, failed, skipped, waiting] }),
      '1 of 4 videos is ready: a.mp4.\nNot made:\n• b.jpg: It is empty.\n• c.jpg: Skipped.\nNot made yet: 1.',
    );
    assert.equal(
      summarizeBatch({ items: [failed] }),
      'The video was not made.\nNot made:\n• b.jpg: It is empty.',
    );
    assert.equal(
      summarizeBatch({ items: [failed, failed] }).split('\n')[0],
      'None of the 2 videos was made.',
    );
    assert.deepEqual(resultOf({ items: [done, failed, skipped, waiting] }), {
      outputs: ['/w/videos/a.mp4'],
      failures: [
        { path: '/w/b.jpg', message: 'It is empty.' },
        { path: '/w/c.jpg', message: 'Skipped.' },
      ],
    });
  });
});
