import assert from 'node:assert/strict';
import { withArticle } from '../../../../src/engine/director/language/words.ts';

describe('director: articles before figures', () => {
  for (const figures of [
    '8-second',
    '8.5-second',
    '80-second',
    '800-second',
    '11-second',
    '11.2-second',
    '18-second',
    '11000-second',
  ])
    it(`an ${figures}`, () => assert.equal(withArticle(figures), `an ${figures}`));
  for (const figures of [
    '1-second',
    '6-second',
    '10-second',
    '12-second',
    '28-second',
    '110-second',
    '180-second',
    '1.8-second',
  ])
    it(`a ${figures}`, () => assert.equal(withArticle(figures), `a ${figures}`));
});
