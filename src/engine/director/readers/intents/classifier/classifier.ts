import { inputsOf } from './inputs.ts';
import { scoresOf, type Network } from './network.ts';
import type { Piece } from './pieces.ts';

/** How likely each of the intents is, from 0 to 1; together 1. */
export type Likelihoods = Float32Array;

/** What each piece of a message is likely to ask for. */
export function classified(pieces: readonly Piece[], isFirst: boolean, network: Network): Likelihoods[] {
  return scoresOf(inputsOf(pieces, isFirst), network).map(softmax);
}

function softmax(scores: Float32Array): Likelihoods {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
