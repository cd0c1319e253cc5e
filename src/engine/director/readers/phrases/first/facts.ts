import { writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation } from '../../reader.ts';
import { tokensOf, type Token } from '../tokens.ts';
import type { Extracted } from './order.ts';

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** What nobody writes but to have it seen: hours, dates, addresses, telephone numbers, prices. */
const FACT = new RegExp(
  `(?<![\\d.])\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)(?![a-z])|(?<!\\d)\\d{1,2} ?- ?\\d{1,2}(?![\\d.])(?! ?(?:sec|min|s(?![a-z])|photos|pics|clips))|(?<![a-z])${MONTHS} \\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS}(?![a-z])|\\d{3,}[- ]\\d{3,}|[$€£] ?\\d|\\d ?[$€£]|(?<!\\d)\\d{1,4} [a-z]+ (?:street|st|road|rd|lane|ln|avenue|ave|court|ct|way|drive|dr|square|place|park|close|row|hill)(?![a-z])|(?<![a-z])[a-z0-9-]+\\.(?:com|org|net|co|example|de|fr|es|shop|io)(?![a-z])`,
  'u',
);
const NAMES =
  /^\s*(?:and |also |our |the |my )*(?:name is|name's|it is called|it's called|its called|we are called|we're called|called|address is|address:|phone is|phone:|number is|hours are|opening hours(?: are)?:?|we are at|we're at|find us at|open:) /u;
/** Words that a fact may have beside those that nobody knows. */
const PLAIN: ReadonlySet<string> = new Set([
  'pad',
  'to',
  'in',
  'from',
  'as',
  'and',
  'adj',
  'with',
  'lot',
  'new',
  'all',
  'up',
]);

/** Facts of a promo that are told in a sentence of their own: they stand on a card at the end. */
export function factsIn(masked: Masked, { quotesAreWords, media }: Situation): Extracted {
  const lines: string[] = [];
  if (!quotesAreWords || media.every(({ kind }) => kind === 'audio')) return { masked, wishes: [] };
  const text = masked.text.replaceAll(
    /(?:[^.;!?\n]|(?<=[\p{L}\d])\.(?=[\p{L}\d]))+/gu,
    (sentence, at: number) => {
      const isNamed = NAMES.test(sentence);
      if (at === 0 || (!isNamed && !FACT.test(sentence))) return sentence;
      const tokens = tokensOf(
        { ...masked, text: sentence.replace(NAMES, (words) => ' '.repeat(words.length)) },
        () => false,
      );
      if (!tokens.every(isFact)) return sentence;
      const written = writtenIn(masked, at, at + sentence.length).trim();
      lines.push(written.replace(new RegExp(NAMES.source, 'iu'), ''));
      return ' '.repeat(sentence.length);
    },
  );
  const wishes =
    lines.length === 0
      ? []
      : edit<'add_card'>({
          do: 'add_card',
          text: lines.join('\n').replaceAll(/, +/g, '\n'),
          look: 'closing',
          at: { at: 'end' },
        });
  return { masked: { ...masked, text }, wishes };
}

const isFact = ({ kind, means }: Token): boolean =>
  ['unknown', 'number', 'comma', 'percent', 'name'].includes(kind) ||
  means.some(({ id }) => PLAIN.has(id)) ||
  means.some(({ id }) => id === 'shape' || id === 'color' || id === 'where');
