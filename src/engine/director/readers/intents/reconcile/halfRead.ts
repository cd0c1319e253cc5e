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
  if (situation.first) return withoutNarrowed(reading, text);
  const open = [...reading.unread, ...(reading.missed ?? [])];
  if (open.length === 0) return reading;
  const isNarrowed = WHEN.test(text);
  const isHalf = (wish: Wish): boolean =>
    wish.kind === 'edit' &&
    ((wish.call.do === 'remove_pictures' && wish.call.target.by === 'but') ||
      (isNarrowed && ['set_sound', 'remove_sound', 'set_music'].includes(wish.call.do)));
  const wishes = reading.wishes.filter((wish) => !isHalf(wish));
  if (wishes.length === reading.wishes.length) return reading;
  return wishes.length === 0 ? { ...reading, wishes, unread: [text] } : { ...reading, wishes };
}

/** It is of one part of a first video, and nobody knows of which: `停电那段画面可以暗下来吗`. */
const ONE_PART =
  /(?:那|这|這)(?:一)?(?:段|张|張|幕|句|部分)|(?<![a-z])(?:when (?:he|she|it|they|we|i)|in the (?:bit|part|scene|moment)|toward(?:s)? the end|at the (?:part|moment))(?![a-z])/iu;
const OF_ALL: ReadonlySet<string> = new Set([
  'set_colors',
  'set_framing',
  'set_motion',
  'set_picture_length',
  'set_look',
]);

/** What is said of one part is not done to all of a first video. */
function withoutNarrowed(reading: Reading, text: string): Reading {
  const narrowed = reading.wishes.flatMap((wish) => {
    const isOfAll =
      wish.kind === 'edit' &&
      OF_ALL.has(wish.call.do) &&
      (!('target' in wish.call) || wish.call.target.by === 'all' || wish.call.target.by === 'kind');
    const [start, end] = reading.origins?.get(wish) ?? [0, 0];
    const words = isOfAll ? aroundOf(text, start, end) : '';
    return ONE_PART.test(words) ? [{ wish, words }] : [];
  });
  if (narrowed.length === 0) return reading;
  return {
    ...reading,
    wishes: reading.wishes.filter((wish) => !narrowed.some((each) => each.wish === wish)),
    unread: [...new Set([...reading.unread, ...narrowed.map(({ words }) => words)])],
  };
}

/** Words, and what stands with them between two signs. */
function aroundOf(text: string, start: number, end: number): string {
  const from = text.slice(0, start).search(/[^.,;!?，、。；！？\n]*$/u);
  const behind = text.slice(end).search(/[.,;!?，、。；！？\n]/u);
  return text.slice(from, behind < 0 ? undefined : end + behind).trim();
}
