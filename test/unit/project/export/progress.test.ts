import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ProgressScale } from '../../../../src/project/export/progress.ts';
import { RUNS } from '../../properties.ts';

describe('ProgressScale', () => {
  for (const [counted, shown] of [
    [
      [0, 0.25, 1],
      [0, 0.25, 1],
    ],
    [
      [0, 1, 50, 100],
      [0, 0.01, 0.5, 1],
    ],
    [
      [7, 0.5],
      [0.07, 0.005],
    ],
    [
      [0.5, 2],
      [0.5, 0.02],
    ],
    [
      [-3, 140],
      [0, 1],
    ],
  ] as const) {
    it(`${counted.join(', ')} → ${shown.join(', ')}`, () => {
      const scale = new ProgressScale();
      assert.deepEqual(
        counted.map((each) => scale.fraction(each)),
        shown,
      );
    });
  }

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (counted) => {
        const scale = new ProgressScale();
        for (const each of counted) {
          const fraction = scale.fraction(each);
          assert.ok(fraction >= 0 && fraction <= 1, String(each));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
