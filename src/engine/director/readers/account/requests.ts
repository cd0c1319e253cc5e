import type { Reading, Wish } from '../reader.ts';
import type { Seen } from '../intents/seen.ts';
import { readSlots } from '../intents/slots/slots.ts';

/** So sure must it be that both say one thing. */
const SURE = 0.6;

const ASKS =
  /(?<!\p{L})(?:can|could|would|please|pls|should|must|let|make|want|need|instead|puede\p{L}*|podr[ií]a\p{L}*|quiero|por favor|bitte|kann|könn\p{L}*|soll\p{L}*|peux|pouvez|veux|voudrais|pode\p{L}*|quero)(?!\p{L})|请|請|能|可以|想|要|ください|してほしい|お願い/iu;

/**
 * Of what is wrong and what is wanted instead the latter is done: `the pictures zoom in and in. Can they just sit still?`. What was read of the one gives way to
 * what the other says, where both are of one passage. Pure.
 */
export function withRequests(reading: Reading, seen: Seen): Reading {
  const { message, passages } = seen;
  return reading.unread.reduce<Reading>((found, words) => {
    const at = message.text.indexOf(words);
    const passage = passages.find(({ start, end }) => at >= start && at < end);
    if (at < 0 || !passage || passage.confidence < SURE || !ASKS.test(words)) return found;
    const wrong = found.wishes.find((wish) => {
      const origin = found.origins?.get(wish);
      return origin !== undefined && origin[0] >= passage.start && origin[1] <= at;
    });
    const [only, ...others] = wrong ? readSlots(words, passage.intent, message) : [];
    const isOther =
      only !== undefined &&
      others.length === 0 &&
      deedOf(only) !== undefined &&
      deedOf(only) === deedOf(wrong);
    if (!isOther) return found;
    return {
      ...found,
      wishes: found.wishes.map((wish) => (wish === wrong ? only : wish)),
      unread: found.unread.filter((each) => each !== words),
    };
  }, reading);
}

const deedOf = (wish: Wish | undefined): string | undefined =>
  wish?.kind === 'edit' ? wish.call.do : undefined;
