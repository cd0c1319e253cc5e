import { featuresOf } from './features.ts';
import { INTENTS } from './intents.ts';
import type { Piece } from './pieces.ts';
import { STEP, type Weights } from './weights.ts';

/** A piece of a usual sentence has so many features: with more of them each counts for less. */
const USUAL_FEATURES = 30;

/** How likely each of {@link INTENTS} is, from 0 to 1; together 1. */
export type Likelihoods = Float64Array;

/** What each piece of a message is likely to ask for: multinomial logistic regression over hashed features. */
export function classified(pieces: readonly Piece[], isFirst: boolean, weights: Weights): Likelihoods[] {
  return pieces.map((_, at) => likelihoods(featuresOf(pieces, at, isFirst), weights));
}

function likelihoods(rows: Int32Array, { starts, intents, steps }: Weights): Likelihoods {
  const scores = new Float64Array(INTENTS.length);
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    for (let pair = starts[row] ?? 0; pair < end; pair += 1) {
      const intent = intents[pair] ?? 0;
      scores[intent] = (scores[intent] ?? 0) + (steps[pair] ?? 0);
    }
  }
  return softmax(scores, scaleOf(rows.length) * STEP);
}

/** What the sum of so many features is multiplied with. */
export const scaleOf = (features: number): number => 1 / Math.sqrt(Math.max(1, features) / USUAL_FEATURES);

/** Scores become likelihoods, in place. */
export function softmax(scores: Float64Array, scale: number): Likelihoods {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const likelihood = Math.exp(((scores[at] ?? 0) - top) * scale);
    scores[at] = likelihood;
    sum += likelihood;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
