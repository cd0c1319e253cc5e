import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORPUS, fingerprint, readCorpus } from '../../../../../../../scripts/intents/corpus.mjs';
import { classified } from '../../../../../../../src/engine/director/readers/intents/classifier/classifier.ts';
import { SHAPES } from '../../../../../../../src/engine/director/readers/intents/classifier/network.ts';
import {
  packed,
  shippedNetwork,
  unpacked,
} from '../../../../../../../src/engine/director/readers/intents/classifier/weights.ts';

/** Every so manyth message of the corpus is tried. */
const STRIDE = 300;

describe('the weights of the intent classifier', () => {
  it('are those of the corpus and of the inputs as they are (else: npm run train)', async () => {
    const trained = await readFile(join(CORPUS, '../classifier/weights.sha256'), 'utf8');
    assert.equal(trained.trim(), await fingerprint());
  });

  it('are read as they were written, to a part of each row’s largest', () => {
    const network = Object.fromEntries(
      Object.entries(SHAPES).map(([name, [rows, columns]]) => [
        name,
        Float32Array.from({ length: rows * columns }, (_, at) => Math.sin(at) * (at % columns)),
      ]),
    );
    const read = unpacked(packed(network));
    for (const [name, [rows, columns]] of Object.entries(SHAPES))
      for (const row of [0, Math.floor(rows / 2), rows - 1]) {
        const [written, found] = [network, read].map(
          (each) => each[name]?.subarray(row * columns, (row + 1) * columns) ?? [],
        );
        const step = Math.max(...(written ?? []).map(Math.abs)) / 9;
        written?.forEach((each, at) => {
          assert.ok(Math.abs(each - (found?.[at] ?? NaN)) <= step / 2 + 1e-6, `${name} ${row} ${at}`);
        });
      }
  });

  it('find again what they were trained on', async () => {
    const count = { right: 0, all: 0 };
    for (const { pieces, labels, isFirst } of await readCorpus(STRIDE))
      classified(pieces, isFirst, shippedNetwork()).forEach((likely, at) => {
        if (pieces[at]?.isStop) return;
        count.all += 1;
        if (likely.indexOf(Math.max(...likely)) === labels[at]) count.right += 1;
      });
    assert.ok(count.right / count.all > 0.7, `${count.right} of ${count.all} words`);
  });
});
