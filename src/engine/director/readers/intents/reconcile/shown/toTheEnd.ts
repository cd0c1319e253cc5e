import type { Message, Reading, Wish } from '../../../reader.ts';
import { seen } from '../../seen.ts';

/** So likely are words to be shown. */
const LIKELY = 0.75;
/** What goes on behind a comma: a few words, to the end of the passage. */
const GOES_ON = /^,\s+(\p{L}[\p{L}\p{M}’'-]*(?: \p{L}[\p{L}\p{M}’'-]*){0,3}[!?]*)[\s.,;]*$/u;
const QUOTES = /["“”„«»「」『』《》]/u;

/** Words that are to be shown go on behind a comma where their passage does: `it should say Happy 70th, Mom!`. Pure. */
export function toTheEnd(reading: Reading, message: Message): Reading {
  const origins = new Map(reading.origins);
  // What follows a comma in a list is the next one of it.
  const isOne =
    reading.wishes.filter((wish) => wish.kind === 'edit' && wish.call.do === 'add_text').length === 1;
  const wishes = reading.wishes.map((wish): Wish => {
    if (!isOne || wish.kind !== 'edit' || wish.call.do !== 'add_text' || wish.call.role === 'caption')
      return wish;
    const text = wholeOf(wish.call.text, message);
    if (text === wish.call.text) return wish;
    const whole: Wish = { kind: 'edit', call: { ...wish.call, text } };
    const origin = origins.get(wish);
    if (origin) origins.set(whole, origin);
    return whole;
  });
  return wishes.every((wish, at) => wish === reading.wishes[at]) ? reading : { ...reading, wishes, origins };
}

function wholeOf(words: string, message: Message): string {
  const start = message.text.indexOf(words);
  const end = start + words.length;
  if (start < 0 || words.includes('\n') || QUOTES.test(message.text)) return words;
  const passage = seen(message).passages.find(
    (each) => each.intent === 'words' && each.confidence >= LIKELY && each.start <= start && each.end > end,
  );
  const more = passage && GOES_ON.exec(message.text.slice(end, passage.end))?.[1];
  return more === undefined ? words : `${words}, ${more}`;
}
