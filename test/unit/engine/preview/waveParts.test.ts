import assert from 'node:assert/strict';
import { peaksOf } from '../../../../src/engine/preview/waveParts.ts';

/** So many samples a second are looked at, in stretches of so many. */
const RATE = 8000;
const STRETCH = 320;

const samples = (count: number, at: (index: number) => number) =>
  new DataView(Int16Array.from({ length: count }, (_, index) => at(index)).buffer);

describe('the peaks of a sound', () => {
  it('are the highest of each stretch, and 255 is the highest of all', () => {
    const loud = (index: number) => (index === 5 ? -16_000 : index === STRETCH ? 4000 : 0);
    assert.deepEqual([...peaksOf(samples(RATE / 10, loud))], [255, 64, 0]);
  });

  it('do not make noise of silence', () => {
    assert.deepEqual([...peaksOf(samples(STRETCH, () => 3))], [2]);
    assert.deepEqual([...peaksOf(samples(0, () => 0))], []);
  });

  it('reach the loudest sample there can be', () => {
    assert.deepEqual([...peaksOf(samples(STRETCH, () => -32_768))], [255]);
  });
});
