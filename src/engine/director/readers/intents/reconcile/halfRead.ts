import type { Message, Reading, Wish } from '../../reader.ts';

/** Words that say when, or where, something is wanted: `turn the music down just there`, `quand il rit je veux entendre le rire`. */
const WHEN =
  /(?<!\p{L})(?:when|while|during|whenever|just (?:there|then)|only (?:there|then)|in the [^,.;!?]{2,24} (?:clip|part|bit|scene)|quand|lorsque|pendant|wenn|während|cuando|mientras|durante|quando|enquanto)(?!\p{L})|(?:的时候|的時候|那段|那里|那裡)|(?:とき|時|間)(?:は|に|だけ)/iu;

/** `haha the braces one, he will kill me. leave it in!` */
const KEPT = /(?<!\p{L})(?:leave|keep) (?:it|that|this|him|her|them|that one) in(?!\p{L})/iu;
const isRemoval = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'remove_pictures';

/**
 * What is read by halves is not done where the other half turns its sense: all pictures but one are not removed, and the music of all of the video is
 * not changed, while words of the message that narrow it were not understood. Pure.
 */
export function withoutHalfRead(given: Reading, { text, situation }: Message): Reading {
  const reading = KEPT.test(text)
    ? { ...given, wishes: given.wishes.filter((wish) => !isRemoval(wish)) }
    : given;
  const open = [...reading.unread, ...(reading.missed ?? [])];
  if (situation.first || open.length === 0) return reading;
  const isNarrowed = WHEN.test(text);
  const isHalf = (wish: Wish): boolean =>
    wish.kind === 'edit' &&
    ((wish.call.do === 'remove_pictures' && wish.call.target.by === 'but') ||
      (isNarrowed && ['set_sound', 'remove_sound', 'set_music'].includes(wish.call.do)));
  const wishes = reading.wishes.filter((wish) => !isHalf(wish));
  if (wishes.length === reading.wishes.length) return reading;
  return wishes.length === 0 ? { ...reading, wishes, unread: [text] } : { ...reading, wishes };
}
