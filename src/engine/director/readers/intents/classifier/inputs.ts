import { SIGN, type Piece } from './pieces.ts';

/** Rows of the table that parts of words are looked up in, by their hash. */
export const PART_ROWS = 1 << 14;
/** The same of concepts. */
export const CONCEPT_ROWS = 1 << 12;
/** How many numbers tell of a piece what neither its letters nor its concepts do. */
export const SIGNS = 7;

/** A piece as the network sees it. */
export interface Input {
  /** The word and its parts of three to five letters, as rows. */
  readonly parts: readonly number[];
  /** What the lexicons know of it, as rows. */
  readonly concepts: readonly number[];
  /** {@link SIGNS} numbers, 0 or 1. */
  readonly signs: readonly number[];
}

const PART_LENGTHS = [3, 4, 5];
const MOST_PARTS = 20;
const QUOTES = '"“”‘’「」«»\'';

/**
 * What the network is told of each piece of a message.
 *
 * @param isFirst the message asks for a first video
 */
export function inputsOf(pieces: readonly Piece[], isFirst: boolean): Input[] {
  return pieces.map((piece, at) => {
    const { written, isStop, isInWord, concepts, start } = piece;
    const gap = at > 0 && (pieces[at - 1]?.end ?? 0) < start;
    const isCapital = /^\p{Lu}/u.test(written);
    const areCapitals = written.length > 1 && isCapital && written === written.toUpperCase();
    const signs = [isFirst, isCapital, areCapitals, QUOTES.includes(written), isStop, gap, isInWord];
    return {
      parts: partsOf(piece, pieces[at - 1], pieces[at + 1]).map((part) => rowOf(part) % PART_ROWS),
      concepts: concepts.map((concept) => rowOf(concept) % CONCEPT_ROWS),
      signs: signs.map(Number),
    };
  });
}

/** A sign of Chinese or Japanese script says little without the word that it is in, and those beside it. */
function partsOf({ word, whole }: Piece, before: Piece | undefined, after: Piece | undefined): string[] {
  if (SIGN.test(word))
    return [word, `^${whole}$`, `${before?.word ?? '^'}${word}`, `${word}${after?.word ?? '$'}`];
  if (word.startsWith('<') || word.length === 1) return [word];
  const framed = `^${word}$`;
  const parts = PART_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, framed.length - length + 1) }, (_, from) =>
      framed.slice(from, from + length),
    ),
  );
  return [framed, ...parts.slice(0, MOST_PARTS)];
}

/** FNV-1a with a last mix. */
function rowOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
