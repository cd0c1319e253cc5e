import type { Span } from '../../language/marks.ts';
import { isUnderstood } from '../intents/seen.ts';
import { saidIn } from '../intents/slots/said.ts';
import { LONGEST_READ } from '../phrases/read.ts';
import type { Message, Reading } from '../reader.ts';

/** What stands behind these is how it is now, or how it is not to be. */
const CONTRAST: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:instead of|rather than)(?!\p{L})[^.,;:!?\n]*/giu,
  es: /(?<!\p{L})(?:en (?:vez|lugar) de|en vez del)(?!\p{L})[^.,;:!?\n]*/giu,
  de: /(?<!\p{L})(?:statt|anstatt|anstelle)(?!\p{L})[^.,;:!?\n]*/giu,
  fr: /(?<!\p{L})(?:au lieu d[eu']|plutôt que|à la place d[eu'])[^.,;:!?\n]*/giu,
  pt: /(?<!\p{L})(?:em vez d[eoa]s?|ao invés d[eoa]s?|no lugar d[eoa]s?)(?!\p{L})[^.,;:!?\n]*/giu,
  zh: /(?:而不是|而不要|，不是|,不是)[^。，；！？,\n]*/gu,
};

/**
 * A message without what things are like now and are not to be like: `handwriting instead of that typed font`. Each sign stays at its place. The same
 * message where the words name what is exchanged: a file, a picture, a text, a number.
 */
function withoutContrast(message: Message): Message {
  const { text, situation } = message;
  const pattern = CONTRAST[situation.language];
  if (!pattern) return message;
  const blanked = text.replaceAll(pattern, (words) => {
    const { clause } = saidIn(words, 'replace', message);
    const isNamed =
      clause.targets.length > 0 ||
      clause.hasQuote ||
      clause.hasNumber ||
      clause.hasPercent ||
      clause.times.length > 0 ||
      clause.fileKind() !== undefined;
    return isNamed ? words : ' '.repeat(words.length);
  });
  return blanked === text ? message : { ...message, text: blanked };
}

/** Reads a message, past words for how something is now where they stand in the way of what is wanted instead. Of a video that is there. */
export function readPastContrast(message: Message, read: (message: Message) => Reading): Reading {
  const reading = read(message);
  if (message.situation.first || message.text.length > LONGEST_READ) return reading;
  const plain = withoutContrast(message);
  if (plain === message) return reading;
  const isIn = ([start, end]: Span): boolean => plain.text.slice(start, end).trim() === '';
  const isCrossed = reading.wishes.some((wish) => {
    const origin = reading.origins?.get(wish);
    return origin !== undefined && isIn(origin);
  });
  if (isUnderstood(reading) && !isCrossed) return reading;
  const without = read(plain);
  const isBetter = without.wishes.some(({ kind }) => kind === 'edit');
  return isBetter && without.unread.length <= reading.unread.length ? without : reading;
}
