/** Days and dates as people write them, taken apart so that one part can be said anew in the form of the other: `4/10` for `4/12`, `el sábado` for `el domingo`. */

/** Parts of a date, where they stand in its text. */
export interface DateParts {
  readonly weekday?: Part;
  readonly day?: Part;
  readonly month?: Part;
  readonly year?: Part;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MONTHS =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|may';
const WEEKDAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thurs|fri|sat|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|segundas?(?:-feiras?)?|terças?(?:-feiras?)?|quartas?(?:-feiras?)?|quintas?(?:-feiras?)?|sextas?(?:-feiras?)?';
const L = '(?<![\\p{L}\\p{N}])';
const R = '(?![\\p{L}\\p{N}])';
const W = `(?:(?<weekday>${WEEKDAYS}),? )?`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?';
const HAN_WEEKDAY =
  '(?:(?<=[周週])|(?<=星期|礼拜|禮拜))(?<weekday>[一二三四五六日天末])|(?<weekday2>[月火水木金土日])(?=曜)';
const HAN_NUMBER = '[\\d一二三四五六七八九十]{1,3}';

/** The longest first: what one has found is looked at by no other. */
export const DATES: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu,
  /(?<!\d)(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>(?:19|20)?\d\d)(?!\d)/gu,
  new RegExp(
    `(?:(?<year>(?:19|20)\\d\\d)年)?(?<month>${HAN_NUMBER})月(?<day>${HAN_NUMBER})(?=[日号號])`,
    'gu',
  ),
  new RegExp(
    `${L}${W}(?:the |le |el |o |den |dem |am )?${DAY} (?:of |de )?(?<month>${MONTHS})${R}(?:,?(?: de)? (?<year>(?:19|20)\\d\\d))?`,
    'giu',
  ),
  new RegExp(`${L}${W}(?<month>${MONTHS}) ${DAY}${R}(?:,? (?<year>(?:19|20)\\d\\d))?`, 'giu'),
  new RegExp(
    `${L}(?<weekday>${WEEKDAYS}),? (?:the |le |el |o |dia |den |dem )?(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?${R}(?![.:,h]\\d| ?(?:am|pm|uhr|h|to|till|-|–)${R})`,
    'giu',
  ),
  /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/gu,
  new RegExp(
    `${L}(?:the (?<day>[0-3]?\\d)(?:st|nd|rd|th)|(?:le|el|dia) (?<dayTwo>[0-3]?\\d)|(?:am|den|dem|zum) (?<dayThree>[0-3]?\\d)\\.)${R}(?! ?[:€%$]|[.,]\\d| (?:\\p{L}+ )?(?:photo|picture|pic|card|foto|bild)|\\.\\p{L})`,
    'giu',
  ),
  new RegExp(`(?<![月\\d大小粗细路街巷弄道楼樓栋棟])(?<day>${HAN_NUMBER})(?=[号號])`, 'gu'),
  new RegExp(HAN_WEEKDAY, 'gu'),
  new RegExp(`${L}(?<weekday>${WEEKDAYS})${R}`, 'giu'),
];

/** The parts of a date that a pattern of {@link DATES} has found. */
export function partsOf({ 0: all, groups = {} }: RegExpExecArray, isDayFirst: boolean): DateParts {
  const parts: Record<string, Part> = {};
  let from = 0;
  for (const [name, text] of Object.entries<string | undefined>(groups)) {
    if (text === undefined) continue;
    const at = all.indexOf(text, name.startsWith('day') ? 0 : from);
    const key = /^[a-z]+/.exec(name.replace(/Two|Three|2/, ''))?.[0] ?? name;
    parts[key] = { start: at, end: at + text.length, text };
    from = at < from ? from : at + text.length;
  }
  // `10/4` is the tenth of April, or the fourth of October.
  const { day, month, year } = parts;
  const isSwapped = isDayFirst ? Number(day?.text) <= 12 : Number(month?.text) > 12;
  if (day && month && !year && all.includes('/') && isSwapped) return { ...parts, day: month, month: day };
  return parts;
}

/** A date with the parts that are said anew, as the old one is written; undefined where the old one has no place for one of them. */
export function dateWith(old: string, was: DateParts, now: DateParts, said: string): string | undefined {
  const names = ['weekday', 'day', 'month', 'year'] as const;
  const isNumber = (part: Part | undefined): boolean => /^\d+$/.test(part?.text ?? '');
  // “15 June” for “4/12”: another form.
  if (now.month && was.month && isNumber(now.month) !== isNumber(was.month))
    return names.every((name) => !was[name] || now[name]) ? said : undefined;
  if (names.some((name) => now[name] && !was[name] && name !== 'year'))
    return names.every((name) => !was[name] || now[name]) ? said : undefined;
  let text = old;
  for (const name of names.toSorted((a, b) => (was[b]?.start ?? -1) - (was[a]?.start ?? -1))) {
    const [before, after] = [was[name], now[name]];
    if (!before || !after) continue;
    text = text.slice(0, before.start) + like(before.text, after.text) + text.slice(before.end);
  }
  return /\d(?:st|nd|rd|th)/i.test(text)
    ? text.replace(/(\d+)(?:st|nd|rd|th)/i, (_, day: string) => ordinal(day))
    : text;
}

const ordinal = (day: string): string => {
  const ends = /^1[123]$/.test(day) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(day) % 10] ?? 'th');
  return `${day}${ends}`;
};

/** A word as big as the one that it stands for; “samedis” for “mercredis”. */
function like(old: string, now: string): string {
  if (/^\p{Lu}/u.test(old)) return now.charAt(0).toUpperCase() + now.slice(1);
  return /^\p{Ll}/u.test(old) ? now.charAt(0).toLowerCase() + now.slice(1) : now;
}
