import assert from 'node:assert/strict';
import fc from 'fast-check';
import { place, ticks } from '../../../webview/lib/ruler.ts';

describe('ruler', () => {
  it('marks round times from zero on', () => {
    assert.deepEqual(
      ticks(24_000).map(({ at }) => at),
      [0, 5000, 10_000, 15_000, 20_000],
    );
    assert.deepEqual(
      ticks(3000).map(({ at }) => at),
      [0, 500, 1000, 1500, 2000, 2500, 3000],
    );
  });

  it('has no marks without a length', () => {
    assert.deepEqual([ticks(0), ticks(-5), ticks(Number.NaN)], [[], [], []]);
  });

  it('keeps to the number of marks and to the ruler, however long it is', () => {
    const anyLength = fc.double({ min: 1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(anyLength, fc.integer({ min: 1, max: 12 }), (length, most) => {
        const marks = ticks(length, most);
        assert.ok(marks.length >= 1 && marks.length <= most + 1);
        assert.ok(marks.every(({ percent }) => percent >= 0 && percent <= 100));
      }),
    );
  });

  it('places a piece in proportion to time', () => {
    assert.deepEqual(place({ startMs: 6000, durationMs: 3000 }, 24_000), { left: 25, width: 12.5 });
  });

  it('keeps a piece that is longer than the video within the lane', () => {
    assert.deepEqual(place({ startMs: 6000, durationMs: 60_000 }, 24_000), { left: 25, width: 75 });
    assert.deepEqual(place({ startMs: 30_000, durationMs: 5000 }, 24_000), { left: 100, width: 0 });
    assert.deepEqual(place({ startMs: 0, durationMs: 5000 }, 0), { left: 0, width: 0 });
  });
});
