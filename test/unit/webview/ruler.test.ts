import assert from 'node:assert/strict';
import { placedIn, ticksBetween } from '../../../webview/components/lanes/view/ruler.ts';

const pieces = (count: number, durationMs: number) =>
  Array.from({ length: count }, (_, index) => ({ startMs: index * durationMs, durationMs }));

describe('webview: ruler', () => {
  it('marks round times that leave room for their labels', () => {
    assert.deepEqual(ticksBetween(0, 20_000, 12), [0, 5000, 10_000, 15_000, 20_000]);
    assert.deepEqual(ticksBetween(3100, 5000, 60), [4000, 5000]);
    assert.deepEqual(ticksBetween(0, 10_000, 0), []);
    assert.deepEqual(ticksBetween(5000, 5000, 10), []);
  });

  it('places what is in sight, and what is kept', () => {
    const all = pieces(1000, 4000);
    const seen = placedIn(all, { from: 4000, to: 4400, scale: 10 }, all[3]);
    assert.deepEqual(
      seen.map(({ index, left, width }) => [index, left, width]),
      [[3, 120, 40], ...Array.from({ length: 12 }, (_, at) => [99 + at, (99 + at) * 40, 40])],
    );
  });

  it('never places more than there are pixels for', () => {
    const all = pieces(5000, 4000);
    const seen = placedIn(all, { from: 0, to: 300, scale: 300 / 20_000 });
    assert.ok(seen.length <= 80, `${seen.length} are placed`);
    assert.equal(
      seen.reduce((sum, { items }) => sum + items.length, 0),
      5000,
    );
  });

  it('shows what overlaps its follower as far as that begins', () => {
    const [first] = placedIn(
      [
        { startMs: 0, durationMs: 4000 },
        { startMs: 3500, durationMs: 4000 },
      ],
      { from: 0, to: 1000, scale: 10 },
    );
    assert.equal(first?.width, 35);
  });
});
