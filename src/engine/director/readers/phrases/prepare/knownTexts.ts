import { textsIn, type EngineDraft } from '../../../../draft/index.ts';
import { markFor, MOST_MARKS, writtenIn, type Masked } from '../../../language/marks.ts';
import { tokensOf } from '../tokens.ts';

/** So many texts of a draft are looked for. */
const MOST_TEXTS = 200;

/** Marks words that the video says already as if they were quoted: 把Lake Trip改成湖边旅行. Words that mean something else are none. */
export function markKnownTexts(masked: Masked, draft: EngineDraft | undefined): Masked {
  let { text } = masked;
  const quotes = [...masked.quotes];
  const all = new Set(
    (draft ? textsIn(draft).slice(0, MOST_TEXTS) : []).map((each) => each.text.toLowerCase()),
  );
  for (const known of [...all].sort((a, b) => b.length - a.length)) {
    const at = known.length > 1 ? text.indexOf(known) : -1;
    if (at < 0 || quotes.length >= MOST_MARKS || !isWhole(text, at, known)) continue;
    const hasMeaning = tokensOf({ ...masked, text: known }, () => false).every(
      ({ kind }) => kind !== 'unknown',
    );
    if (hasMeaning) continue;
    quotes.push(writtenIn(masked, at, at + known.length));
    text =
      text.slice(0, at) + markFor('quote', quotes.length - 1, known.length) + text.slice(at + known.length);
  }
  return { ...masked, text, quotes };
}

/** Whether words are no part of longer ones. */
const isWhole = (text: string, at: number, known: string): boolean =>
  !/^[\p{Script=Latin}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) &&
  !/^[\p{Script=Latin}\p{N}]{2}$/u.test(text.slice(at + known.length - 1, at + known.length + 1));
