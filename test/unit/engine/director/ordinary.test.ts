import assert from 'node:assert/strict';
import { ORDINARY } from '../../../../src/engine/director/readers/phrases/lexicon/english/ordinary.ts';
import { tokensOf } from '../../../../src/engine/director/readers/phrases/tokens.ts';
import { mask } from '../../../../src/engine/director/language/mask.ts';
import { say, slideshow } from './support.ts';

const meaningsOf = (word: string) =>
  tokensOf(mask(word, []), () => false).flatMap(({ means }) => means.map(({ id }) => id));

describe('director: ordinary words', () => {
  it('are no misspelt ones', () => {
    for (const word of ORDINARY) assert.deepEqual(meaningsOf(word), [], word);
  });

  it('leave misspelt ones what they are', () => {
    for (const [word, right] of [
      ['vidoe', 'video'],
      ['musik', 'music'],
      ['captoin', 'caption'],
      ['remvoe', 'remove'],
    ] as const)
      assert.deepEqual(meaningsOf(word), meaningsOf(right), word);
  });

  it('have nothing declined that nobody asked for', () => {
    assert.doesNotMatch(say('a video of the kids growing up').reply, /can’t/);
    assert.doesNotMatch(say('it is for our lawyer', { draft: slideshow() }).reply, /Added/);
  });
});
