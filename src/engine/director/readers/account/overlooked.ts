import { readPhrases } from '../phrases/read.ts';
import { isOpen } from '../intents/reconcile/unread.ts';
import { wordsIn } from '../intents/seen.ts';
import type { Message, Reading, Wish } from '../reader.ts';

/** What lies between two signs; dots and colons of numbers are none. */
const PART = /(?:[“「『"][^”」』"]*[”」』"]|[.,:](?=\d)|[^.,;:!?…。，、；：！？\n])+/gu;
const QUOTED = /[“「『"]([^”」』"]{2,})[”」』"]/gu;
const NUMBER = /(?<![\p{L}\d_.#])\d+(?:[.,]\d+)?(?![\d_]|\.\p{L})/gu;

/**
 * Parts of a message that say a number, or words to be shown, of which nothing was made and that nobody would be told of: they are read by themselves,
 * else told. Pure.
 */
export function withOverlooked(reading: Reading, { text, situation, topic }: Message): Reading {
  const { wishes, origins } = reading;
  if (wishes.every(({ kind }) => kind !== 'edit')) return reading;
  const written = JSON.stringify(wishes);
  const placed = wishes.flatMap((wish) => {
    const origin = origins?.get(wish);
    return origin ? [origin] : [];
  });
  const spans = [...placed, ...(reading.settled?.spans ?? [])];
  // Where a wish has no place its words may be anywhere: of these only words to be shown are known to be missing.
  const isPlaced = placed.length === wishes.length;
  if (!isPlaced && wishes.some(({ kind }) => kind !== 'edit')) return reading;
  const open = [...reading.unread, ...(reading.missed ?? [])];
  return Array.from(text.matchAll(PART)).reduce<Reading>((found, { 0: part, index: start }) => {
    const end = start + part.length;
    const words = wordsIn(text, start, end);
    const isRead = spans.some(([from, until]) => from < end && until > start);
    const quotes = Array.from(part.matchAll(QUOTED), ([, quote = '']) => quote);
    const numbers = part.replaceAll(QUOTED, ' ').match(NUMBER) ?? [];
    const isMissing =
      (quotes.length > 0 && quotes.every((quote) => !written.includes(JSON.stringify(quote).slice(1, -1)))) ||
      (isPlaced && numbers.length > 0 && numbers.every((number) => !isIn(number, wishes)));
    // The number of an item of a list is none.
    if (isRead || !isMissing || /^\d+$/.test(words) || isOpen(words, open, text)) return found;
    const own = readPhrases(words, situation, topic);
    const isSure = own.unread.length === 0 && own.wishes.length > 0 && own.wishes.every(isPlainEdit);
    return isSure
      ? { ...found, wishes: [...found.wishes, ...own.wishes] }
      : { ...found, missed: [...(found.missed ?? []), words] };
  }, reading);
}

const isPlainEdit = (wish: Wish): boolean =>
  wish.kind === 'edit' &&
  !['set_length', 'remove_pictures', 'remove_texts', 'remove_sound'].includes(wish.call.do);

/** Whether a number stands in what is done, in any unit. */
function isIn(number: string, wishes: readonly Wish[]): boolean {
  const value = Number(number.replace(',', '.'));
  const numbers = JSON.stringify(wishes).match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.some((each) =>
    [1, 0.01, 1000, 60_000].some((unit) => Math.abs(Number(each) - value * unit) < 0.001),
  );
}
