import { quoteOf, writtenIn, type Masked } from '../../../language/marks.ts';
import type { Wish } from '../../reader.ts';

/** What was read of a message as a whole, before it is divided; and what is left of it to read. */
export interface Form {
  readonly wishes: readonly Wish[];
  readonly masked: Masked;
}

/** A message without a part; positions stay. */
export const blanked = (masked: Masked, start: number, end: number): Masked => ({
  ...masked,
  text: masked.text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + masked.text.slice(end),
});

/** Where the sentence, or the part between commas, begins that a place is in. @param signs that end one */
export function beginning(text: string, at: number, signs = /[.;!?\n,]/): number {
  let start = at;
  while (start > 0 && !isEnd(text, start - 1, signs)) start -= 1;
  return start;
}

/** Whether a sign ends something: that of `14.99` does not. */
const isEnd = (text: string, at: number, signs: RegExp): boolean =>
  signs.test(text.charAt(at)) && !/\d[.,]\d/.test(text.slice(at - 1, at + 2));

/** Words as they were written, without the quotes around them. @param at where they begin */
export const spoken = (masked: Masked, words: string, at: number): string =>
  /^[\ue000-\ue0fe]\ue0ff*$/u.test(words)
    ? quoteOf(masked, words)
    : writtenIn(masked, at, at + words.length)
        .trim()
        .replace(/^["'“]|["'”]$/g, '');
