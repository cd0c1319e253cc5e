import assert from 'node:assert/strict';
import { pollDelay } from '../../../../src/project/export/polling.ts';

describe('pollDelay', () => {
  it('looks soon, to see whether the server reports progress', () => {
    assert.equal(pollDelay({ polls: 0, elapsedMs: 0, reportsProgress: false }), 500);
    assert.equal(pollDelay({ polls: 1, elapsedMs: 500, reportsProgress: false }), 2000);
  });

  it('waits 30 s each where it does not', () => {
    for (const polls of [2, 3, 10])
      assert.equal(pollDelay({ polls, elapsedMs: 60_000, reportsProgress: false }), 30_000);
  });

  it('polls often where it does, and less so the longer it takes', () => {
    const delays = [1_000, 20_000, 120_000, 600_000].map((elapsedMs) =>
      pollDelay({ polls: 9, elapsedMs, reportsProgress: true }),
    );
    assert.deepEqual(delays, [500, 1000, 3000, 10_000]);
  });
});
