// Trains the intent classifier on its corpus and stores its weights: `npm run train` (needs python3 with PyTorch, on Debian python3-torch and
// libopenblas0; some twenty minutes). `npm run train -- --check` leaves every eighth message out and tells how many of their intents are found; it
// stores nothing.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { inputsOf } from '../../src/engine/director/readers/intents/classifier/inputs.ts';
import { SHAPES } from '../../src/engine/director/readers/intents/classifier/network.ts';
import { packed, unpacked } from '../../src/engine/director/readers/intents/classifier/weights.ts';
import { CORPUS, fingerprint, readCorpus } from './corpus.mjs';
import { report } from './report.mjs';

/** @typedef {import('./corpus.mjs').Example} Example */

/** @param {Example} example */
function lineOf({ pieces, labels, isFirst, isCommon, language }) {
  const inputs = inputsOf(pieces, isFirst);
  return JSON.stringify({
    parts: inputs.map(({ parts }) => parts),
    concepts: inputs.map(({ concepts }) => concepts),
    signs: inputs.map(({ signs }) => signs),
    labels: labels.map((label, at) => (pieces[at]?.isStop ? -1 : label)),
    group: `${language} ${isFirst}`,
    isCommon,
  });
}

/** @param {readonly Example[]} examples @returns {Promise<Uint8Array>} the network as it is stored @throws where Python or PyTorch fail */
async function train(examples) {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-intents-'));
  const messages = join(folder, 'examples.jsonl');
  const shapes = join(folder, 'shapes.json');
  const tables = join(folder, 'network.f32');
  try {
    await writeFile(messages, examples.map(lineOf).join('\n'));
    await writeFile(shapes, JSON.stringify(SHAPES));
    const run = promisify(execFile)(
      'python3',
      [join(import.meta.dirname, 'train.py'), messages, shapes, tables],
      // The products are small: threads of the library that multiplies wait for each other.
      { env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' } },
    );
    run.child.stdout?.pipe(process.stdout);
    await run;
    return packed(networkIn(await readFile(tables)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {Buffer} bytes @returns {import('../../src/engine/director/readers/intents/classifier/network.ts').Network} */
function networkIn(bytes) {
  const numbers = new Float32Array(
    bytes.buffer,
    bytes.byteOffset,
    bytes.length / Float32Array.BYTES_PER_ELEMENT,
  );
  let from = 0;
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, [rows, columns]]) => [
      name,
      numbers.subarray(from, (from += rows * columns)),
    ]),
  );
}

const examples = await readCorpus();
if (process.argv.includes('--check')) {
  const isKept = (/** @type {unknown} */ _, /** @type {number} */ at) => at % 8 !== 0;
  const network = unpacked(await train(examples.filter(isKept)));
  report(
    examples.filter((_, at) => !isKept(_, at)),
    network,
  );
} else {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const stored = brotliCompressSync(await train(examples), { params });
  await writeFile(join(CORPUS, '../classifier/weights.br'), stored);
  await writeFile(join(CORPUS, '../classifier/weights.sha256'), `${await fingerprint()}\n`);
  console.log(`${examples.length} messages, weights of ${(stored.length / 1e6).toFixed(2)} MB`);
}
