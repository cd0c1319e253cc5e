import { DURATION, durationOf, NUMBERED, type Masked } from './marks.ts';
import { NUMBER, readNumber } from './numbers.ts';
import { REFS } from './refs.ts';

const POINT = `(?:${DURATION}|second ${NUMBER})`;
const START_PLACE = '(?:very )?(?:start|beginning|front|opening|top)(?![a-z])';
const END_PLACE = '(?:very )?(?:end|ending|finish|close)(?![a-z])';
const VIDEO = '(?: of (?:the |this )?(?:whole )?(?:video|slideshow|film|movie|letter|promo|it))?';
const HAN_START = '开头|开始|片头|最前面';
const HAN_END = '结尾|最后面?(?![一两二三四五六七八九十\\d\ue300-\ue3fe])|末尾|片尾';

/** Pattern of when something is seen or heard: `at 5s for 3 seconds`, `in the end`, `on the third photo`, `从5秒到8秒`. No groups. */
const WHEN =
  `(?<![a-z])(?:(?:from|between) (?:${POINT}|${NUMBER}) ?(?:to|until|till|and|-) ?(?:${POINT}|${NUMBER})` +
  `|(?:starting |beginning )?(?:at|from|after) (?:the )?${POINT}(?: mark| in)?(?: ?(?:to|until|till|-) ?${POINT})?` +
  `|(?:for|during|lasting|over|within|in) (?:the )?(?:(?:first|last) )?${DURATION}` +
  `|(?:at|in|on|near|from|to|over|into|for) (?:the )?(?:${START_PLACE}|${END_PLACE}|middle(?![a-z]))${VIDEO}` +
  `|(?:for |over |during |through )?(?:the )?(?:whole|entire) (?:video|slideshow|time|thing)|throughout(?: the video)?` +
  `|(?:on|over|onto|to|for|under|with|during|in|of|below) ${REFS}` +
  `|(?:在)?从?第?(?:${DURATION}|${NUMBER})(?:到|至|-)第?${DURATION}|(?:在)?从?第?${DURATION}(?:处|的时候|时|开始)` +
  `|在第?${DURATION}|第${DURATION}|(?:持续|显示|停留)${DURATION}` +
  `|(?:在|放在|放到)?(?:视频|影片)?的?(?:${HAN_START}|${HAN_END}|中间)(?:处|时|的时候)?` +
  `|(?:在|给|为)${REFS}(?:上面?|下面?|里|中)?|(?:the )?${NUMBERED}(?:上面?|下面?|里|中)?)`;

/** A phrase of time or place. In patterns of rules with `timed`, which see a message with these phrases marked. */
const WHEN_MARK = '\ue500\ue0ff*';
/** Any number of them. No groups. */
export const WHENS = `(?:[ ,]*${WHEN_MARK})*`;

const PHRASES = new RegExp(WHEN, 'gu');

/**
 * Marks the phrases that say when, as long as their words. Only some rules see the message so: to others “for 8 seconds” is how
 * long a photo is seen. (The phrases could stand in the patterns themselves, but these would take seconds to compile.)
 */
export function markWhens(text: string): string {
  return text.replaceAll(PHRASES, (words) => '\ue500'.padEnd(words.length, '\ue0ff'));
}

/** When something is seen or heard. */
export interface When {
  /** ms from the start of the video. */
  readonly start?: number;
  /** ms */
  readonly length?: number;
  readonly place?: 'start' | 'middle' | 'end' | 'whole';
  /** Words that name pictures (see refs.ts). */
  readonly pictures?: string;
}

const SPAN = new RegExp(
  `(?:from |between |at |从|在|第|^)? ?(${POINT}|${NUMBER}) ?(?:to|until|till|and|-|到|至) ?第?(${POINT}|${NUMBER})`,
  'u',
);
const START = new RegExp(
  `(?:(?:at|from|after) (?:the )?|在第?|从第?|第)(${POINT})|(${DURATION})(?:处|的时候|时|开始)`,
  'u',
);
const LENGTH = new RegExp(
  `(?:for|during|lasting|over|within|in|持续|显示|停留) ?(?:the )?(?:(first|last) )?(${DURATION})`,
  'u',
);
const PICTURES = new RegExp(
  `(?:(?:on|over|onto|to|for|under|with|during|in|of|below) |在|给|为|^|[;,] ?)(${REFS})`,
  'u',
);

/** Reads what {@link WHENS} matched. */
export function readWhen(text: string, masked: Masked): When {
  const when: { -readonly [Key in keyof When]: When[Key] } = {};
  const point = (words: string): number => readPoint(words, masked);
  const span = SPAN.exec(text);
  const lasting = LENGTH.exec(text);
  if (span) {
    const end = point(span[2] ?? '');
    when.start = point(span[1] ?? '');
    if (end > when.start) when.length = end - when.start;
  } else {
    const [, before, after] = START.exec(text) ?? [];
    if (before !== undefined || after !== undefined) when.start = point(before ?? after ?? '');
  }
  if (lasting?.[2] !== undefined) {
    when.length = durationOf(masked, lasting[2]);
    if (lasting[1] === 'first') when.place = 'start';
    if (lasting[1] === 'last') when.place = 'end';
  }
  const place = when.place ?? placeOf(text);
  if (place !== undefined) when.place = place;
  const pictures = PICTURES.exec(text.trim())?.[1];
  if (pictures !== undefined && place === undefined) when.pictures = pictures;
  return when;
}

const PLACES: readonly (readonly [RegExp, When['place']])[] = [
  [/whole|entire|throughout/, 'whole'],
  [new RegExp(`(?<![a-z])${END_PLACE}|${HAN_END}`, 'u'), 'end'],
  [/(?<![a-z])middle|中间/, 'middle'],
  [new RegExp(`(?<![a-z])${START_PLACE}|${HAN_START}`, 'u'), 'start'],
];

const placeOf = (text: string): When['place'] => PLACES.find(([pattern]) => pattern.test(text))?.[1];

function readPoint(text: string, masked: Masked): number {
  const second = /^second (.+)/.exec(text)?.[1];
  // A bare number, as in “from 5 to 8 seconds”, counts seconds.
  const time = durationOf(masked, text);
  return Number.isNaN(time) ? readNumber(second ?? text) * 1000 : time;
}
