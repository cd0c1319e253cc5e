import type { Likelihoods } from './classifier/classifier.ts';
import { INTENTS, type Intent } from './intents.ts';
import { SIGN, type Piece } from './classifier/pieces.ts';

/** Words one after the other that ask for the same. */
export interface Passage {
  readonly intent: Intent;
  /** Place in the message as it was written. */
  readonly start: number;
  readonly end: number;
  /** How likely it is, from 0 to 1: the mean of its words. */
  readonly confidence: number;
}

/** What it costs to change the subject: behind a sign, at a space in a script that has none between words, before a joining word, before a particle that belongs to what it follows, elsewhere. */
const CHANGE = { atStop: 0.3, atGap: 0.5, atJoint: 0.9, elsewhere: 1.8, atParticle: 6 };
const JOINT =
  /^(?:and|then|but|with|also|plus|or|&|y|pero|con|también|und|aber|mit|dann|auch|et|mais|avec|puis|aussi|e|mas|com|também|然后|再|还|也|但|就|并|另)$/;
const PARTICLE = /^[的地得了着过吗吧呢啊]$/u;
/** No word is wholly impossible. */
const LEAST = 1e-4;

/** Parts a message by what its words ask for: the likeliest sequence, where every change of subject costs something (Viterbi). */
export function passagesOf(pieces: readonly Piece[], likelihoods: readonly Likelihoods[]): Passage[] {
  const path = bestPath(pieces, likelihoods);
  const passages: (Passage & { readonly of: readonly number[] })[] = [];
  pieces.forEach(({ start, end, isStop }, at) => {
    const label = path[at] ?? 0;
    const intent = INTENTS[label] ?? 'remark';
    const likely = isStop ? [] : [likelihoods[at]?.[label] ?? 0];
    const last = passages.at(-1);
    const of = last?.intent === intent ? [...last.of, ...likely] : likely;
    const passage = {
      intent,
      start: last?.intent === intent ? last.start : start,
      end,
      of,
      confidence: meanOf(of),
    };
    if (last?.intent === intent) passages[passages.length - 1] = passage;
    else passages.push(passage);
  });
  return passages.map(({ intent, start, end, confidence }) => ({ intent, start, end, confidence }));
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function bestPath(pieces: readonly Piece[], likelihoods: readonly Likelihoods[]): number[] {
  let scores = new Float64Array(INTENTS.length);
  const cameFrom: Uint8Array[] = [];
  likelihoods.forEach((likely, at) => {
    const cost = costOfChange(pieces[at - 1], pieces[at]);
    const best = topOf(scores);
    const change = (scores[best] ?? 0) - cost;
    const from = new Uint8Array(INTENTS.length);
    const next = new Float64Array(INTENTS.length);
    for (let label = 0; label < INTENTS.length; label += 1) {
      const stay = scores[label] ?? 0;
      from[label] = stay >= change ? label : best;
      const said = pieces[at]?.isStop ? 0 : Math.log((likely[label] ?? 0) + LEAST);
      next[label] = Math.max(stay, change) + said;
    }
    cameFrom.push(from);
    scores = next;
  });
  const path: number[] = [];
  let label = topOf(scores);
  for (let at = cameFrom.length - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = cameFrom[at]?.[label] ?? 0;
  }
  return path;
}

function costOfChange(before: Piece | undefined, piece: Piece | undefined): number {
  if (!before || !piece) return 0;
  if (piece.isInWord) return Infinity;
  if (before.isStop) return CHANGE.atStop;
  if (SIGN.test(piece.written) && before.end < piece.start) return CHANGE.atGap;
  if (PARTICLE.test(piece.word)) return CHANGE.atParticle;
  return JOINT.test(piece.word) ? CHANGE.atJoint : CHANGE.elsewhere;
}

function topOf(scores: Float64Array): number {
  let top = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[top] ?? 0)) top = at;
  return top;
}
