import { seen } from '../intents/seen.ts';
import { saidIn } from '../intents/slots/said.ts';
import { textNamed } from '../intents/slots/texts/named.ts';
import type { Call } from '../../edits/calls/calls.ts';
import type { TextTarget } from '../../edits/calls/targets.ts';
import type { Message, Reading, Wish } from '../reader.ts';

/**
 * A reading whose edits of all texts, or of those that were spoken of, are of the ones that their words name: `the year smaller`, `那行字删掉`. Where nobody
 * knows which those are, they are asked about. Pure.
 */
export function ofNamedTexts(reading: Reading, message: Message): Reading {
  const origins = new Map(reading.origins);
  const unread = [...reading.unread];
  const wishes = reading.wishes.flatMap((wish): readonly Wish[] => {
    if (wish.kind !== 'edit' || !('which' in wish.call) || !isBroad(wish.call.which)) return [wish];
    const [start, end] = reading.origins?.get(wish) ?? placeOf(wish.call, message);
    const words = message.text.slice(start, end);
    const named = textNamed(saidIn(words, 'text.style', message));
    if (named === undefined) return [wish];
    if (named === null) {
      if (!unread.some((each) => each.includes(words) || words.includes(each))) unread.push(words.trim());
      return [];
    }
    const now = { kind: 'edit', call: { ...wish.call, which: named } } as Wish;
    origins.set(now, [start, end]);
    return [now];
  });
  return { ...reading, wishes, unread, origins };
}

const isBroad = (which: unknown): boolean =>
  typeof which === 'object' && which !== null && ['all', 'spoken'].includes((which as TextTarget).by);

/** Where the words stand that ask for a call whose place is not known: the one passage about texts, else anywhere. */
function placeOf(call: Call, message: Message): readonly [number, number] {
  const about = call.do === 'remove_texts' ? /^(?:text\.)?remove$/ : /^text\./;
  const [only, ...others] = seen(message).passages.filter(({ intent }) => about.test(intent));
  return only && others.length === 0 ? [only.start, only.end] : [0, message.text.length];
}
