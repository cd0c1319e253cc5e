import { NUMBER, readNumber } from './numbers.ts';

const SECONDS = '(?:seconds?|secs?|s(?![a-z])|秒钟?)';
const MINUTES = '(?:minutes?|mins?|m(?![a-z])|分钟?)';
const GAP = '[ -]?';
/** Teams, forms and decades: `U12s`, `under 9s`, `year 7s`, `the 50s`. Before a number with a bare `s`. */
const NOT_PLURAL =
  '(?<!\\d(?=\\d))(?<![a-z](?=\\d+s))' +
  '(?<!(?<![a-z])(?:u|years?|yr|grade|class|aged?|born in(?: the)?)[ -](?=\\d+s(?![a-z])))' +
  '(?<!(?<!(?:it|be|keep|stay|is|video|them|just|well|length|total) )under[ -](?=(?:\\d|1\\d|2[01])s(?![a-z])))' +
  "(?<!(?:the|early|late|mid)[ -]'?(?=(?:19|20)?\\d0s(?![a-z])(?! (?:video|clip|film|one|version|long|mark))))";
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?';
/** Hours of the day are no lengths: `Tuesday 18:30`, `open 9:00-17:00`, `8:15 pm`. */
const NOT_HOUR = `(?<!(?<![a-z])(?:${DAY}|opens?|opening(?: hours)?|hours|doors(?: open)?|daily|o'clock):?(?: (?:from|at))? ?(?:\\d{1,2}(?::\\d\\d)? ?- ?)?)`;
const CLOCK =
  '(?<!\\d)(?:0?0:[0-5]\\d(?!\\d)' +
  `|${NOT_HOUR}(?:0?[1-9]|1[0-2]):[0-5]\\d(?!\\d)(?! ?(?:am|pm|a\\.m|p\\.m|uhr|h(?![a-z])|o'clock)))`;

/**
 * Pattern of a length of time: `20 seconds`, `a 30-second`, `1:30`, `1 minute 30`, `half a minute`, `1分30秒`, `半分钟`. No
 * groups.
 */
export const DURATION_WORDS =
  // 百分之五 is five percent.
  `(?<!(?<![a-z])u)(?!百分)(?:(?:half a minute|半分钟)` +
  `|(?:a|one|1)${GAP}(?:and a half|minute and a half)(?:${GAP}${MINUTES})?` +
  `|[一1]分半钟?` +
  `|${NUMBER}${GAP}${MINUTES}(?:,?(?: and)? ?${NUMBER}(?:${GAP}${SECONDS})?(?![\\d%:a-z]))?` +
  // Not “a second”: that may be another one.
  `|three quarters of a minute` +
  `|a minute(?![a-z])(?:,? and ${NUMBER}${GAP}${SECONDS})?` +
  `|half a (?:second|sec(?![a-z]))|半秒` +
  `|${NUMBER}秒半` +
  `|a sec(?:ond)?(?:,? and a half)(?![a-z])` +
  `|a second(?= (?:longer|shorter|more|less)(?![a-z]))` +
  `|(?<=(?:first|last) )second(?= (?:of|off|from)(?![a-z])| ?[.,;!?]|$)` +
  `|${NOT_PLURAL}${NUMBER}${GAP}(?:and a half )?${SECONDS}` +
  `|${CLOCK})`;

const MINUTES_PART = new RegExp(`(${NUMBER})${GAP}${MINUTES}`);
const SECONDS_PART = new RegExp(`(${NUMBER})${GAP}(and a half )?${SECONDS}`);
const HALF_MORE = new RegExp(`(${NUMBER})秒半`);
const AFTER_MINUTES = new RegExp(`${MINUTES},?(?: and)? ?(${NUMBER})`);

/** Reads what {@link DURATION_WORDS} matched, ms. */
export function readDuration(text: string): number {
  if (/half a minute|半分钟/.test(text)) return 30_000;
  if (/^three quarters/.test(text)) return 45_000;
  if (/half a sec|半秒/.test(text)) return 500;
  if (/^a sec(?:ond)?,? and a half/.test(text)) return 1500;
  if (text === 'second' || text === 'a second') return 1000;
  if (/and a half.*min|minute and a half|分半/.test(text)) return 90_000;
  const halfMore = HALF_MORE.exec(text)?.[1];
  if (halfMore !== undefined && !/分/.test(text)) return Math.round(readNumber(halfMore) * 1000) + 500;
  const clock = /^(\d{1,2}):(\d\d)$/.exec(text);
  if (clock) return (Number(clock[1]) * 60 + Number(clock[2])) * 1000;
  const minutes = /^a minute/.test(text) ? 'one' : MINUTES_PART.exec(text)?.[1];
  const [, number, half] = SECONDS_PART.exec(text) ?? [];
  const seconds = number ?? AFTER_MINUTES.exec(text)?.[1];
  return (
    (minutes === undefined ? 0 : readNumber(minutes) * 60_000) +
    (seconds === undefined ? 0 : Math.round(readNumber(seconds) * 1000)) +
    (half === undefined ? 0 : 500)
  );
}
