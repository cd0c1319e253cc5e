import { SIGN, type Piece } from './pieces.ts';

/** So many bits of a feature's hash count: the rows of the weights. */
export const HASH_BITS = 18;

/** Pieces to either side that a feature may tell of, within a sentence and beyond it. */
const NEAR = 5;
const WITHIN = 10;
const BEYOND = 8;
const LONG_WORD = 4;

/**
 * What is true of a piece and of what stands around it, each as the row of a weight.
 *
 * @param isFirst the message asks for a first video
 */
export function featuresOf(pieces: readonly Piece[], at: number, isFirst: boolean): Int32Array {
  const rows: number[] = [];
  const add = (name: string): void => {
    rows.push(rowOf(name));
  };
  ofWords(pieces, at, isFirst, add);
  ofConcepts(pieces, at, add);
  ofSurroundings(pieces, at, add);
  return Int32Array.from(rows);
}

type Add = (name: string) => void;

const wordAt = (pieces: readonly Piece[], at: number): string =>
  pieces[at]?.word ?? (at < 0 ? '<s>' : '</s>');

function ofWords(pieces: readonly Piece[], at: number, isFirst: boolean, add: Add): void {
  const near = (step: number): string => wordAt(pieces, at + step);
  const word = near(0);
  const turn = isFirst ? 'F' : 'E';
  add(turn);
  add(turn + word);
  add(`w${word}`);
  for (const step of [-2, -1, 1, 2]) add(`${step}${near(step)}`);
  for (const step of [-2, -1, 0, 1]) add(`${step}:${near(step)} ${near(step + 1)}`);
  if (SIGN.test(word))
    for (const step of [-2, -1, 0]) add(`${step}3${near(step)}${near(step + 1)}${near(step + 2)}`);
  else if (word.length >= LONG_WORD) {
    for (const length of [3, 4, 5]) add(`x${word.slice(0, length)}`);
    add(`s${word.slice(-3)}`);
  }
  const { written = '' } = pieces[at] ?? {};
  if (/\p{Lu}/u.test(written) && at > 0 && !pieces[at - 1]?.isStop) add('capital');
  if (/^\p{Lu}{2,}$/u.test(written)) add('capitals');
}

const isPlain = (concept: string): boolean => !concept.includes('=');

function ofConcepts(pieces: readonly Piece[], at: number, add: Add): void {
  const near = (step: number): readonly string[] => pieces[at + step]?.concepts ?? [];
  for (const step of [-2, -1, 0, 1, 2]) for (const concept of near(step)) add(`m${step}${concept}`);
  for (const step of [-1, 0])
    for (const left of near(step).filter(isPlain))
      for (const right of near(step + 1).filter(isPlain)) add(`mm${step}${left} ${right}`);
}

/** The rest of the sentence, and what is said before and after it. */
function ofSurroundings(pieces: readonly Piece[], at: number, add: Add): void {
  let [from, to] = [at, at];
  while (from > 0 && !pieces[from - 1]?.isStop && at - from < WITHIN) from -= 1;
  while (to < pieces.length - 1 && !pieces[to + 1]?.isStop && to - at < WITHIN) to += 1;
  for (let other = from; other <= to; other += 1)
    if (other !== at) ofNeighbour(pieces, other, other - at, add);
  for (let other = Math.max(0, from - BEYOND); other < from; other += 1)
    if (!pieces[other]?.isStop) add(`l${wordAt(pieces, other)}`);
  for (let other = to + 1; other < Math.min(pieces.length, to + BEYOND); other += 1)
    if (!pieces[other]?.isStop) add(`r${wordAt(pieces, other)}`);
}

function ofNeighbour(pieces: readonly Piece[], at: number, distance: number, add: Add): void {
  const word = wordAt(pieces, at);
  const side = distance < 0 ? '<' : '>';
  const isNear = Math.abs(distance) <= NEAR;
  add(`b${word}`);
  if (word.length > LONG_WORD && !SIGN.test(word)) add(`B${word.slice(0, LONG_WORD)}`);
  for (const concept of pieces[at]?.concepts ?? []) {
    if (concept === 'pad' || concept === 'pad=') continue;
    add(`bm${concept}`);
    if (isNear) add(`${side}m${concept}`);
  }
}

/** FNV-1a with a last mix. */
function rowOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) & ((1 << HASH_BITS) - 1);
}
