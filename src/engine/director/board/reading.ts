import { countCjk, isCjk } from '../../../skills/writing.ts';

const WORDS_PER_SECOND = 2.5;
const CJK_PER_SECOND = 5;
/** However long the words are. */
const LETTERS_PER_SECOND = 15;
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

/** How long it takes to read something at leisure, ms: 2.5 words, 15 letters or 5 Chinese characters a second, whichever is slower. Pure. */
export function readingMs(text: string): number {
  const { words, cjk } = amountOf(text);
  const letters = Array.from(text.trim().replaceAll(/\s+/g, ' ')).length - cjk;
  const latin = Math.max(words / WORDS_PER_SECOND, words === 0 ? 0 : letters / LETTERS_PER_SECOND);
  return Math.round((latin + cjk / CJK_PER_SECOND) * 1000);
}

/** The least that any words are to stand, ms. */
const LEAST_MS = 2000;

/** How long words are to stand so that they can be read at leisure, ms. Pure. */
export const standingMs = (text: string): number => Math.max(LEAST_MS, readingMs(text));

/** The shortest time in which something can be read at all, ms: 4 words a second. */
export const hastyMs = (text: string): number => Math.round(readingMs(text) * HASTE);
