import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORPUS, fingerprint } from '../../../../../../scripts/intents/corpus.mjs';
import { HASH_BITS } from '../../../../../../src/engine/director/readers/intents/features.ts';
import { packed, unpacked } from '../../../../../../src/engine/director/readers/intents/weights.ts';

describe('the weights of the intent classifier', () => {
  it('are those of the corpus and of the features as they are (else: npm run train)', async () => {
    const trained = await readFile(join(CORPUS, '../weights.sha256'), 'utf8');
    assert.equal(trained.trim(), await fingerprint());
  });

  it('are read as they were written', () => {
    const starts = new Uint32Array((1 << HASH_BITS) + 1).fill(3);
    starts[0] = 0;
    starts[1] = 0;
    starts[2] = 2;
    const weights = { starts, intents: Uint8Array.of(4, 70, 9), steps: Int8Array.of(-127, 3, 127) };
    assert.deepEqual(unpacked(packed(weights)), weights);
  });
});
