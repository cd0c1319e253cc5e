import { quoteOf, writtenIn, type Masked, type Span } from '../../../language/marks.ts';
import type { Wish } from '../../reader.ts';

/** What was read of a message as a whole, before it is divided; and what is left of it to read. */
export interface Form {
  readonly wishes: readonly Wish[];
  readonly masked: Masked;
  /** They go together, and are done whatever else single words of them might ask for. */
  readonly isWhole?: boolean;
}

/** What was read of all forms, and which wishes go together, with the places of their words. */
export interface Forms extends Form {
  readonly sure: { readonly spans: readonly Span[]; readonly wishes: readonly Wish[] };
}

/** A message without a part; positions stay. */
export const blanked = (masked: Masked, start: number, end: number): Masked => ({
  ...masked,
  text: masked.text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + masked.text.slice(end),
});

/** A message in which files and pictures that were marked are called as they were written; positions stay. */
export const unmarked = (masked: Masked): string =>
  masked.text.replaceAll(/[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*/gu, (mark, at: number) => {
    const written = writtenIn(masked, at, at + mark.length).toLowerCase();
    return written.length === mark.length ? written : mark;
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
