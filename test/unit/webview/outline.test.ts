import assert from 'node:assert/strict';
import { outline } from '../../../webview/components/lanes/wave/outline.ts';

describe('the outline of a wave', () => {
  const peaks = Uint8Array.of(0, 255, 51, 0, 255, 255);

  it('is as far above the middle as below it, two pixels a step', () => {
    assert.equal(outline(peaks, { from: 0, width: 4, perPx: 0.5 }), 'M0 0L2 -100L4 -20L4 20L2 100L0 0Z');
  });

  it('shows the loudest of what a step stands for', () => {
    assert.equal(outline(peaks, { from: 0, width: 2, perPx: 1.5 }), 'M0 -100L2 -100L2 100L0 100Z');
  });

  it('begins where it is seen, and is flat where there is nothing', () => {
    assert.equal(outline(peaks, { from: 3, width: 2, perPx: 0.5 }), 'M0 0L2 -100L2 100L0 0Z');
    assert.equal(outline(new Uint8Array(0), { from: 90, width: 2, perPx: 1 }), 'M0 0L2 0L2 0L0 0Z');
  });
});
