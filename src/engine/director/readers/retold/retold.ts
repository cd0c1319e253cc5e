import { readMessage } from '../intents/reconcile/reconcile.ts';
import { isAnswered, isUnderstood, isWish, seen } from '../intents/seen.ts';
import { LONGEST_READ } from '../phrases/read.ts';
import type { Message, Reading, Wish } from '../reader.ts';
import { readBetween } from './between.ts';
import { inPlainWords, isToBeRetold, withQuotes } from './plainWords.ts';
import { readExcepted } from './excepted.ts';
import { withoutExceptions, withoutThose } from './exceptions.ts';
import type { Retold } from './plainer.ts';
import { isFuller, withStops } from './stops.ts';
import { withWordsQuoted } from './wordsQuoted.ts';
import { withoutFault, withoutLaughter, withoutReasons } from './reasons.ts';

type Retelling = (message: Message) => Retold | undefined;

/** These turn the sense of what is said, even where all of it was understood. */
const ALWAYS: readonly Retelling[] = [withoutExceptions, withoutFault];
const IF_UNREAD: readonly Retelling[] = [withWordsQuoted, withoutLaughter, withoutReasons, inPlainWords];

/**
 * Reads a message, and, of a video that is there, where something of it was not understood once more in plainer words: without what it excepts, laughs
 * or gives as a reason. That counts where all of these words are understood. Pure.
 */
export function readRetold(said: Message): Reading {
  const plain = withoutThose(said);
  const message = plain ? { ...said, text: plain.text } : said;
  const between = message.situation.first ? undefined : readBetween(message);
  if (between) return between;
  const reading = readMessage(message);
  if (message.text.length > LONGEST_READ) return reading;
  if (message.situation.first) return readExcepted(message) ?? readWithStops(message, reading);
  const isDone = isUnderstood(reading) && reading.wishes.length > 0;
  const others = isDone ? (isToBeRetold(message) ? [inPlainWords] : []) : IF_UNREAD;
  for (const retelling of [...ALWAYS, ...others]) {
    if (retelling === withoutExceptions && isDone && excepts(reading)) continue;
    const retold = retelling(message);
    const other = retold && readMessage({ ...message, text: retold.text });
    if (!retold || !other || !isUnderstood(other) || !other.wishes.some(isChange)) continue;
    if (retelling === inPlainWords && !isMeant(other, message, retold.text)) continue;
    const wishes = retold.otherwise ? retold.otherwise(other.wishes) : other.wishes;
    if (wishes) return { ...other, wishes, ...(retold.otherwise && { origins: new Map() }) };
  }
  return reading;
}

const isChange = ({ kind }: Wish): boolean => kind === 'edit' || kind === 'undo' || kind === 'redo';

/** Whether plainer words ask for what those that were written are likely to ask for, and for all of it. */
function isMeant({ wishes }: Reading, message: Message, text: string): boolean {
  const said = seen(message).passages;
  const likely = [...said, ...seen({ ...message, text }).passages];
  return (
    wishes.every((wish) => !isChange(wish) || likely.some((passage) => isAnswered(passage, [wish]))) &&
    said.every((passage) => passage.confidence < LIKELY || !isWish(passage) || isAnswered(passage, wishes))
  );
}
const LIKELY = 0.65;

/** A first request without signs is read once more with some, where that makes more of it. */
function readWithStops(message: Message, reading: Reading): Reading {
  const isLeft = reading.unread.length > 0 || (reading.missed ?? []).length > 0;
  const ways = isLeft ? [withQuotes, withStops] : [];
  return ways.reduce((read, way) => {
    const retold = way(message);
    const other = retold && readMessage({ ...message, text: retold.text });
    return other && isFuller(other, read) ? other : read;
  }, reading);
}

/** Whether something is done to all but some. */
const excepts = ({ wishes }: Reading): boolean =>
  wishes.some((wish) => wish.kind === 'edit' && JSON.stringify(wish.call).includes('"by":"but"')) ||
  wishes.filter(({ kind }) => kind === 'edit').length > 1;
