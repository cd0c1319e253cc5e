// Trains the intent classifier on its corpus and stores its weights: `npm run train`. `npm run train -- --check` leaves every eighth message out
// and tells how many of their intents are found; it stores nothing.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { HASH_BITS, featuresOf } from '../../src/engine/director/readers/intents/features.ts';
import { scaleOf, softmax } from '../../src/engine/director/readers/intents/classifier.ts';
import { INTENTS } from '../../src/engine/director/readers/intents/intents.ts';
import { packed, STEP } from '../../src/engine/director/readers/intents/weights.ts';
import { CORPUS, fingerprint, readCorpus } from './corpus.mjs';
import { report } from './report.mjs';

/** @typedef {import('./corpus.mjs').Example} Example */
/** @typedef {import('../../src/engine/director/readers/intents/weights.ts').Weights} Weights */

const EPOCHS = 4;
/** How far a weight moves at first (AdaGrad). */
const RATE = 0.1;
/** Features that are left out at random, so that no weight leans on another. */
const DROPPED = 0.4;
/** What stands in fewer messages says nothing of others. */
const FEWEST_MESSAGES = 2;
/** Smaller weights are left out. */
const LEAST_WEIGHT = 0.25;
/** Smaller mistakes teach nothing. */
const LEAST_ERROR = 1e-3;

const ROWS = 1 << HASH_BITS;
const MANY = INTENTS.length;

/** The same numbers from 0 to 1 every time. */
function randomNumbers() {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/**
 * Learns weights: multinomial logistic regression by stochastic gradients.
 * @param {readonly Example[]} examples
 * @returns {Weights}
 */
function train(examples) {
  const messages = new Uint8Array(ROWS);
  const samples = examples.flatMap((example) => {
    const rows = example.pieces.map((_, at) => featuresOf(example.pieces, at, example.isFirst));
    for (const row of new Set(rows.flatMap((each) => [...each])))
      messages[row] = Math.min(255, (messages[row] ?? 0) + 1);
    const words = example.pieces.flatMap(({ isStop }, at) =>
      isStop ? [] : [{ rows: rows[at] ?? new Int32Array(), label: example.labels[at] ?? 0 }],
    );
    return example.isOwn ? [...words, ...words.map((word) => ({ ...word }))] : words;
  });
  for (const sample of samples)
    sample.rows = sample.rows.filter((row) => (messages[row] ?? 0) >= FEWEST_MESSAGES);
  const weights = new Float32Array(ROWS * MANY);
  const gradients = new Float32Array(ROWS * MANY);
  const random = randomNumbers();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = samples.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const [one, two] = [samples[at], samples[other]];
      if (one && two) [samples[at], samples[other]] = [two, one];
    }
    for (const { rows, label } of samples)
      learn(
        rows.filter(() => random() >= DROPPED),
        label,
        { weights, gradients },
      );
  }
  return pruned(weights);
}

/**
 * @param {Int32Array} rows @param {number} label
 * @param {{ weights: Float32Array, gradients: Float32Array }} state
 */
function learn(rows, label, { weights, gradients }) {
  const scores = new Float64Array(MANY);
  for (const row of rows)
    for (let at = 0; at < MANY; at += 1) scores[at] = (scores[at] ?? 0) + (weights[row * MANY + at] ?? 0);
  const scale = scaleOf(rows.length);
  const likely = softmax(scores, scale);
  likely[label] = (likely[label] ?? 0) - 1;
  for (let at = 0; at < MANY; at += 1) {
    const error = (likely[at] ?? 0) * scale;
    if (Math.abs(error) < LEAST_ERROR) continue;
    for (const row of rows) {
      const place = row * MANY + at;
      const gradient = (gradients[place] ?? 0) + error * error;
      gradients[place] = gradient;
      weights[place] = (weights[place] ?? 0) - (RATE * error) / (Math.sqrt(gradient) + 0.1);
    }
  }
}

/** @param {Float32Array} weights @returns {Weights} */
function pruned(weights) {
  const starts = new Uint32Array(ROWS + 1);
  /** @type {number[]} */ const intents = [];
  /** @type {number[]} */ const steps = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let at = 0; at < MANY; at += 1) {
      const weight = weights[row * MANY + at] ?? 0;
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      intents.push(at);
      steps.push(Math.max(-127, Math.min(127, Math.round(weight / STEP))));
    }
    starts[row + 1] = intents.length;
  }
  return { starts, intents: Uint8Array.from(intents), steps: Int8Array.from(steps) };
}

const examples = await readCorpus();
if (process.argv.includes('--check')) {
  const isKept = (/** @type {unknown} */ _, /** @type {number} */ at) => at % 8 !== 0;
  const weights = train(examples.filter(isKept));
  report(
    examples.filter((_, at) => !isKept(_, at)),
    weights,
  );
} else {
  const bytes = packed(train(examples));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const stored = brotliCompressSync(bytes, { params });
  await writeFile(join(CORPUS, '../weights.br'), stored);
  await writeFile(join(CORPUS, '../weights.sha256'), `${await fingerprint()}\n`);
  console.log(`${examples.length} messages, weights of ${(stored.length / 1e6).toFixed(2)} MB`);
}
