import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CASES } from '../properties.ts';
import { KERNELS } from './kernels.ts';
import { paint } from './pictures.ts';
import { anyCase } from './randomScenes.ts';

describe('the kernels', () => {
  it('paint every scene alike, to the bit', () => {
    fc.assert(
      fc.property(anyCase, ({ frame, pictures, scene }) => {
        const sources = Object.fromEntries(pictures.entries());
        const [fast, plain] = Object.values(KERNELS).map((create) => paint(create(), frame, scene, sources));
        assert.ok(fast !== undefined && plain !== undefined);
        const different = fast.findIndex((value, index) => value !== plain[index]);
        assert.equal(different, -1, `byte ${different}: ${fast[different]} and ${plain[different]}`);
      }),
      { numRuns: CASES.scenes },
    );
  }).timeout(60_000);
});
