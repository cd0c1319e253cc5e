import type { Intent } from '../intents/intents.ts';
import type { Passage } from '../intents/passages.ts';
import { seen } from '../intents/seen.ts';
import type { Message, Reading } from '../reader.ts';
import type { Retold } from './plainer.ts';

/** Passages so likely end where they seem to. */
const LIKELY = 0.5;
/** A sign, or an opening one, that a sentence does not go on behind. */
const SIGN = /[\p{P}\p{S}]\s*$|^\s*[\p{P}\p{S}]/u;

/** What is said of one thing stands in one sentence: words to be shown and how, a video and what it is of. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ words: 'text', card: 'text', name: 'text', cover: 'text', subtitles: 'text', write: 'text' },
  ...{ make: 'talk', about: 'talk', remark: 'talk', offtopic: 'talk', thanks: 'talk', question: 'talk' },
  ...{ move: 'picture', sort: 'picture', remove: 'picture', keep: 'picture', add: 'picture', see: 'picture' },
  song: 'music',
};
const kindOf = (intent: Intent): string => KINDS[intent] ?? intent.replace(/\..*$/u, '');

/** `slideshow for the club 2 minutes no text end on the cup`: a stop where its words begin to ask for something else and nobody wrote a sign. */
export function withStops(message: Message): Retold | undefined {
  const { text, situation } = message;
  const stop = situation.language === 'zh' || situation.language === 'ja' ? '。' : '.';
  const { passages } = seen(message);
  const isSure = ({ confidence }: Passage): boolean => confidence >= LIKELY;
  let from = 0;
  let told = '';
  passages.forEach((passage, at) => {
    const before = passages[at - 1];
    if (!before || !isSure(before) || !isSure(passage)) return;
    if (kindOf(before.intent) === kindOf(passage.intent)) return;
    const end = text.slice(0, passage.start).trimEnd().length;
    if (SIGN.test(text.slice(0, end)) || SIGN.test(text.slice(end))) return;
    told += text.slice(from, end) + stop;
    from = end;
  });
  return from === 0 ? undefined : { text: told + text.slice(from) };
}

/** How many characters of a message nothing was made of. */
const leftOf = ({ unread, missed = [] }: Reading): number =>
  [...new Set([...unread, ...missed])].join('').length;

/** Whether a second reading made something of what the first one left, and of all else the same kinds of wishes. */
export function isFuller(other: Reading, reading: Reading): boolean {
  const deeds = new Set(other.wishes.map((wish) => (wish.kind === 'edit' ? wish.call.do : wish.kind)));
  return (
    leftOf(other) < leftOf(reading) &&
    reading.wishes.every((wish) => wish.kind !== 'edit' || deeds.has(wish.call.do))
  );
}
