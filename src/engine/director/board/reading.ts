import { countCjk, isCjk } from '../../../skills/writing.ts';

const WORDS_PER_SECOND = 2.5;
const CJK_PER_SECOND = 5;
/** A word counts as two from here on, and so on: nobody takes in a hundred letters at a glance. */
const LETTERS_IN_WORD = 16;
/** How much faster than at leisure people can read. */
const HASTE = 0.6;

/** How much there is to read. */
export interface Amount {
  readonly words: number;
  /** Chinese, Japanese and Korean signs. */
  readonly cjk: number;
}

/** Counts what is to be read in a text. */
export function amountOf(text: string): Amount {
  let words = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu))
    if (!isCjk(word)) words += Math.ceil(word.length / LETTERS_IN_WORD);
  return { words, cjk: countCjk(text) };
}

/** How long it takes to read something at leisure, ms: 2.5 words or 5 Chinese characters a second. */
export function readingMs(text: string): number {
  const { words, cjk } = amountOf(text);
  return Math.round((words / WORDS_PER_SECOND + cjk / CJK_PER_SECOND) * 1000);
}

/** The shortest time in which something can be read at all, ms: 4 words a second. */
export const hastyMs = (text: string): number => Math.round(readingMs(text) * HASTE);
