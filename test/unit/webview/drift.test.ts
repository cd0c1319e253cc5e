import assert from 'node:assert/strict';
import fc from 'fast-check';
import { correctDrift } from '../../../webview/lib/drift.ts';

describe('drift of sound and picture', () => {
  it('is left alone where nobody notices it', () => {
    assert.deepEqual(
      [correctDrift(0), correctDrift(0.03), correctDrift(-0.02)],
      [{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }],
    );
  });

  it('is made up for by playing slower when ahead and faster when behind', () => {
    assert.deepEqual(correctDrift(0.1), { kind: 'rate', factor: 0.95 });
    assert.deepEqual(correctDrift(-0.1), { kind: 'rate', factor: 1.05 });
  });

  it('is ended by a jump when it is large', () => {
    assert.deepEqual([correctDrift(0.31), correctDrift(-12)], [{ kind: 'jump' }, { kind: 'jump' }]);
  });

  it('never changes the speed so that one would hear it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (drift) => {
        const correction = correctDrift(drift);
        assert.ok(correction.kind !== 'rate' || Math.abs(correction.factor - 1) <= 0.06 + 1e-9);
      }),
    );
  });
});
