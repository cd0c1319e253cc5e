import assert from 'node:assert/strict';
import { costQuestion, creditsLeft, inCredits } from '../../../../src/project/words/cost.ts';

describe('credits in words', () => {
  it('counts one as one, and no more than two places of a broken number', () => {
    assert.equal(inCredits(1), '1 credit');
    assert.equal(inCredits(0), '0 credits');
    assert.equal(inCredits(100 - 99.7), '0.3 credits');
    assert.equal(creditsLeft(1), '1 is left');
    assert.equal(creditsLeft(49.900000000000006), '49.9 are left');
    assert.match(costQuestion(50, { available: 1 }) ?? '', /about 50 credits, and 1 is left\./);
  });
});
