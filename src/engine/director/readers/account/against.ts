import type { Call } from '../../edits/calls/calls.ts';
import type { Span } from '../../language/marks.ts';
import { isUnderstood, isWish, seen, wordsIn } from '../intents/seen.ts';
import { saidIn } from '../intents/slots/said.ts';
import { readSlots } from '../intents/slots/slots.ts';
import { LONGEST_READ } from '../phrases/read.ts';
import { isInCalls } from '../phrases/missed/evidence.ts';
import type { Message, Reading, Wish } from '../reader.ts';

/** A passage so likely says which way something is to change. */
const SURE = 0.8;
const STOP = /[,;:!?\n，。；：！？、]|\.(?=\s|$)/u;

type Edit = Extract<Wish, { readonly kind: 'edit' }>;

/**
 * Leaves out, and asks about, what its own words speak against: they say how long (`cortado pra 10 segundos`) and nothing of it is, or surely ask for the
 * same the other way round (`laisser juste le son` mutes nothing). Pure.
 */
export function againstWords(reading: Reading, message: Message): Reading {
  const { text } = message;
  if (text.length > LONGEST_READ) return reading;
  const wrong = reading.wishes.filter((wish): wish is Edit => {
    const origin = reading.origins?.get(wish);
    if (wish.kind !== 'edit' || !origin) return false;
    return (
      ((!isUnderstood(reading) || isMuting(wish.call)) && isReversed(wish.call, origin, message)) ||
      isOfOtherTime(wish, origin, reading.wishes, message)
    );
  });
  if (wrong.length === 0) return reading;
  const asked = wrong.map((wish) =>
    wordsIn(text, ...partOf(reading.origins?.get(wish) ?? [0, text.length], text)),
  );
  return {
    ...reading,
    wishes: reading.wishes.filter((wish) => !wrong.some((each) => each === wish)),
    unread: [...reading.unread, ...new Set(asked.filter((words) => !reading.unread.includes(words)))],
  };
}

/** The part of a sentence that words stand in. */
function partOf([start, end]: Span, text: string): Span {
  const before = text.slice(0, start).split(STOP).at(-1)?.length ?? 0;
  const after = text.slice(end).split(STOP)[0]?.length ?? 0;
  return [start - before, end + after];
}

/** What has no length of time: its words may name one of something else, or say when. */
const TIMELESS: ReadonlySet<Call['do']> = new Set<Call['do']>([
  'set_framing',
  'set_colors',
  'set_clip_sound',
]);

/** Whether a part of a sentence says how long something is, and nothing of the kind is done. */
function isOfOtherTime(wish: Edit, origin: Span, wishes: readonly Wish[], message: Message): boolean {
  if (!TIMELESS.has(wish.call.do)) return false;
  const words = message.text.slice(...partOf(origin, message.text));
  if (!/\d|[一二三四五六七八九十两半]/u.test(words)) return false;
  const times = saidIn(words, 'length.each', message).clause.times;
  return times.length > 0 && times.every((time) => !isInCalls(time, wishes));
}

const isMuting = (call: Call): boolean => call.do === 'set_clip_sound' && call.muted === true;

/** Whether words surely ask for the same the other way round. “Why is it mute?” asks for sound. */
function isReversed(call: Call, [start, end]: Span, message: Message): boolean {
  const way = wayOf(call);
  if (way === 0 || (way > 0 && call.do === 'set_clip_sound')) return false;
  return seen(message).passages.some(
    (passage) =>
      passage.confidence >= SURE &&
      isWish(passage) &&
      passage.start < end &&
      passage.end > start &&
      readSlots(wordsIn(message.text, passage.start, passage.end), passage.intent, message).some(
        (other) => other.kind === 'edit' && other.call.do === call.do && wayOf(other.call) === -way,
      ),
  );
}

/** Whether something comes to be more (1), or less (-1), by a call; 0 where that is no question of it. */
function wayOf(call: Call): number {
  if (call.do === 'set_clip_sound' && call.muted !== undefined) return call.muted ? -1 : 1;
  const change =
    call.do === 'set_picture_length' || call.do === 'set_length'
      ? call.length
      : call.do === 'set_speed'
        ? call.speed
        : call.do === 'set_clip_sound' || call.do === 'set_sound'
          ? call.volume
          : call.do === 'set_colors'
            ? call.brightness
            : call.do === 'set_narration'
              ? call.rate
              : undefined;
  if (change === undefined) return 0;
  return 'times' in change ? Math.sign(change.times - 1) : 'more' in change ? Math.sign(change.more) : 0;
}
