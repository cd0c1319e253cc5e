const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/spring/i, 2],
  [/summer/i, 5],
  [/autumn|(?<![a-z])fall(?![a-z])/i, 8],
  [/winter/i, 11],
];
const DATE = /(?<!\d)((?:19|20)\d\d)(?:[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?([0-2]\d|3[01]))?)?(?!\d)/;
const MONTH = new RegExp(`(?<![a-z])(${MONTHS.join('|')})[a-z]{0,6}(?![a-z])`, 'i');

/** What a file’s name says of when it was taken: a year, a day, a month or a season. */
export interface NamedDate {
  readonly year?: number;
  /** From 0. */
  readonly month?: number;
  readonly day?: number;
  readonly season?: string;
}

/** Reads the date in a file’s name: `2024-07-02 ferry`, `1993 first day`, `baby_jan`. */
export function namedDate(filename: string): NamedDate | undefined {
  const name = filename.replace(/\.[^.]+$/, '');
  const [, year, month, day] = DATE.exec(name) ?? [];
  const word = MONTH.exec(name.replaceAll('_', ' '))?.[1]?.toLowerCase();
  const season = SEASONS.find(([pattern]) => pattern.test(name))?.[0].exec(name)?.[0];
  const at = month === undefined ? (word === undefined ? -1 : MONTHS.indexOf(word)) : Number(month) - 1;
  if (year === undefined && at < 0 && season === undefined) return undefined;
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(at >= 0 && { month: at }),
    ...(day !== undefined && { day: Number(day) }),
    ...(season !== undefined && { season }),
  };
}

/** The same as a number that grows with time. */
export function dateIn(filename: string): number | undefined {
  const date = namedDate(filename);
  if (!date) return undefined;
  const season = SEASONS.find(([pattern]) => date.season !== undefined && pattern.test(date.season))?.[1];
  return Date.UTC(date.year ?? 2000, date.month ?? season ?? 0, date.day ?? 1);
}

/** A part of a date as it is written on a picture; undefined where the name does not say it. */
export function writtenDate(
  { year, month, day, season }: NamedDate,
  part: 'year' | 'month' | 'day' | 'season',
): string | undefined {
  const name = month === undefined ? undefined : NAMES[month];
  switch (part) {
    case 'year':
      return year === undefined ? undefined : String(year);
    case 'month':
      return name;
    case 'day':
      return day !== undefined && name !== undefined
        ? `${day} ${name}`
        : name !== undefined && year !== undefined
          ? `${name} ${year}`
          : (name ?? (year === undefined ? undefined : String(year)));
    case 'season':
      return season && season.charAt(0).toUpperCase() + season.slice(1).toLowerCase();
  }
}
