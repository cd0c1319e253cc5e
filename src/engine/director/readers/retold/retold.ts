import { readMessage } from '../intents/reconcile/reconcile.ts';
import { isUnderstood } from '../intents/seen.ts';
import { LONGEST_READ } from '../phrases/read.ts';
import type { Message, Reading } from '../reader.ts';
import { readBetween } from './between.ts';
import { withoutExceptions } from './exceptions.ts';
import type { Retold } from './plainer.ts';
import { isFuller, withStops } from './stops.ts';
import { withoutFault, withoutLaughter, withoutReasons } from './reasons.ts';

type Retelling = (message: Message) => Retold | undefined;

/** These turn the sense of what is said, even where all of it was understood. */
const ALWAYS: readonly Retelling[] = [withoutExceptions, withoutFault];
const IF_UNREAD: readonly Retelling[] = [withoutLaughter, withoutReasons];

/**
 * Reads a message, and, of a video that is there, where something of it was not understood once more in plainer words: without what it excepts, laughs
 * or gives as a reason. That counts where all of these words are understood. Pure.
 */
export function readRetold(message: Message): Reading {
  const between = message.situation.first ? undefined : readBetween(message);
  if (between) return between;
  const reading = readMessage(message);
  if (message.text.length > LONGEST_READ) return reading;
  if (message.situation.first) return readWithStops(message, reading);
  const isDone = isUnderstood(reading) && reading.wishes.length > 0;
  for (const retelling of [...ALWAYS, ...(isDone ? [] : IF_UNREAD)]) {
    if (retelling === withoutExceptions && isDone && excepts(reading)) continue;
    const retold = retelling(message);
    const other = retold && readMessage({ ...message, text: retold.text });
    if (!retold || !other || !isUnderstood(other) || !other.wishes.some(({ kind }) => kind === 'edit'))
      continue;
    const wishes = retold.otherwise ? retold.otherwise(other.wishes) : other.wishes;
    if (wishes) return { ...other, wishes, ...(retold.otherwise && { origins: new Map() }) };
  }
  return reading;
}

/** A first request without signs is read once more with some, where that makes more of it. */
function readWithStops(message: Message, reading: Reading): Reading {
  const isLeft = reading.unread.length > 0 || (reading.missed ?? []).length > 0;
  const retold = isLeft ? withStops(message) : undefined;
  const other = retold && readMessage({ ...message, text: retold.text });
  return other && isFuller(other, reading) ? other : reading;
}

/** Whether something is done to all but some. */
const excepts = ({ wishes }: Reading): boolean =>
  wishes.some((wish) => wish.kind === 'edit' && JSON.stringify(wish.call).includes('"by":"but"')) ||
  wishes.filter(({ kind }) => kind === 'edit').length > 1;
