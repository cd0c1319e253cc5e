import { simplified } from '../../language/hanScript.ts';
import type { Span } from '../../language/marks.ts';

/** Words between quotation marks are shown, and ask for nothing. */
export const QUOTED = /[“"«「『《][^”"»」』》\n]*[”"»」』》]|(?<=\s)[‘'][^’'\n]{2,}[’'](?=[\s.,;!?]|$)/gu;

/** In lower case, and Chinese in Simplified script: sign for sign. */
export function spelled(text: string): string {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return Array.from(text, (sign) => {
    const low = (isJapanese ? sign : simplified(sign)).toLowerCase().replace('’', "'");
    return low.length === sign.length ? low : sign;
  }).join('');
}

/** What ends a sentence, but no dot of a number or of a file's name. */
const STOP = /[。！？；!?;\n…]+|\.+(?=\s|$)/gu;

/** Where the sentences of a text begin and end. */
export function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(STOP)].map(({ index, 0: stop }) => index + stop.length);
  return [...ends, text.length].flatMap((end, at, all): Span[] => {
    const start = all[at - 1] ?? 0;
    return text.slice(start, end).trim() === '' ? [] : [[start, end]];
  });
}
