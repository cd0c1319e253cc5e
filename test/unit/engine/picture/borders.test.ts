import assert from 'node:assert/strict';
import fc from 'fast-check';
import { divide, MAX_PIECE, type Divided } from '../../../../src/engine/picture/plan/borders.ts';

const CASES: readonly { readonly what: string; readonly shot: Divided; readonly borders: number[] }[] = [
  { what: 'nothing happens', shot: { length: 90, entering: 0, changes: [] }, borders: [] },
  { what: 'another shot is seen at first', shot: { length: 90, entering: 15, changes: [] }, borders: [15] },
  { what: 'that is seen but shortly', shot: { length: 90, entering: 6, changes: [] }, borders: [] },
  { what: 'it takes all of it', shot: { length: 90, entering: 90, changes: [] }, borders: [] },
  { what: 'words come and go', shot: { length: 90, entering: 0, changes: [30, 60] }, borders: [30, 60] },
  { what: 'words are gone a little later', shot: { length: 90, entering: 15, changes: [17] }, borders: [17] },
  {
    what: 'words come during a transition',
    shot: { length: 90, entering: 30, changes: [20] },
    borders: [30],
  },
  { what: 'they come in another shot', shot: { length: 90, entering: 0, changes: [-5, 95] }, borders: [] },
  { what: 'they come right before its end', shot: { length: 90, entering: 0, changes: [85] }, borders: [] },
];

describe('dividing a shot', () => {
  for (const { what, shot, borders } of CASES)
    it(`where ${what}: ${borders.length === 0 ? 'nowhere' : `at ${borders.join(' and ')}`}`, () => {
      assert.deepEqual(
        divide(shot).map(([from]) => from),
        [0, ...borders],
      );
    });

  it('leaves nothing out, keeps a transition whole, and makes nothing too long', () => {
    const shot = fc.record({
      length: fc.integer({ min: 4, max: 1000 }),
      entering: fc.nat(MAX_PIECE / 2),
      changes: fc.array(fc.integer({ min: -100, max: 1100 }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(shot, ({ length, entering, changes }) => {
        const within = Math.min(entering, length);
        const runs = divide({ length, entering: within, changes });
        assert.equal(runs.at(0)?.[0], 0);
        assert.ok((runs.at(0)?.[1] ?? 0) >= within);
        assert.equal(runs.at(-1)?.[1], length);
        for (const [index, [from, to]] of runs.entries()) {
          assert.ok(to - from <= MAX_PIECE && (runs.length === 1 || to - from >= 12));
          if (index > 0) assert.equal(from, runs[index - 1]?.[1]);
        }
      }),
    );
  });
});
