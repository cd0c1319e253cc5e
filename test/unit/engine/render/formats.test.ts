import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/engine/draft/index.ts';
import { inSize } from '../../../../src/engine/render/formats.ts';
import { slideshow } from '../director/support.ts';

describe('a draft in another size', () => {
  const SIZES = [
    ...[[1920, 1080, 720, '1280x720'] as const, [1920, 1080, 2160, '3840x2160'] as const],
    ...[[1080, 1920, 2160, '2160x3840'] as const, [1080, 1080, 720, '720x720'] as const],
    // Even sides make it a hair wider than 16:9.
    ...[[854, 480, 720, '1280x720'] as const, [854, 480, 2160, '3840x2158'] as const],
    ...[[1920, 822, 2160, '3840x1644'] as const, [1080, 1350, 720, '720x900'] as const],
  ];
  for (const [width, height, side, expected] of SIZES)
    it(`makes ${expected} of ${width}x${height}, which is a draft that can be read`, () => {
      const draft = slideshow();
      const sized = inSize({ ...draft, m: { ...draft.m, width, height } }, side);
      assert.equal(`${sized.m.width}x${sized.m.height}`, expected);
      assert.deepEqual(readDraft(sized).m, sized.m);
    });
});
