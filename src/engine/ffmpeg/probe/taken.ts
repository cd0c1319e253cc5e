/** The earliest year in which what people show can have been taken: what says less has no clock. */
const EARLIEST = 1971;

/** Numbers of a date and a time of day. */
interface Written {
  readonly day: readonly [year: number, month: number, day: number];
  readonly time: readonly [hours: number, minutes: number, seconds: number];
}

/**
 * When a photo was taken as its EXIF block writes it. Pure but for the time zone of this machine, which counts where the camera wrote none.
 * @param text `YYYY:MM:DD hh:mm:ss`
 * @param offset `+hh:mm`
 * @param fraction digits behind the second
 * @returns ms since 1970; undefined for what is no time
 */
export function takenOfExif(text: string, offset = '', fraction = ''): number | undefined {
  const found = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(text)?.slice(1).map(Number);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found ?? [];
  const written: Written = { day: [year, month, day], time: [hours, minutes, seconds] };
  const [, sign, over, under] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const zone = sign === undefined ? undefined : (sign === '-' ? -1 : 1) * (60 * Number(over) + Number(under));
  const ms = Math.floor(1000 * Number(`0.${/^\d+/.exec(fraction)?.[0] ?? '0'}`));
  const whole = momentOf(written, zone);
  return whole === undefined ? undefined : whole + ms;
}

/** When a clip was taken as its container writes it, `2024-05-12T13:30:12.000000Z`; ms since 1970. Pure. */
export function takenOfTag(text: string | undefined): number | undefined {
  const moment = Date.parse(text ?? '');
  return Number.isNaN(moment) || new Date(moment).getUTCFullYear() < EARLIEST ? undefined : moment;
}

/**
 * When something was taken by the name that a phone, a camera or a messenger gave it: `IMG_20240512_153012.jpg`, `2024-05-12 15.30.12.png`,
 * `IMG-20240512-WA0003.jpg`. Pure but for the time zone; ms since 1970.
 */
export function takenOfName(filename: string): number | undefined {
  const [, year, month, day, hours, minutes, seconds] =
    /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:(?:[-_ T.]| at )?([01]\d|2[0-3])[-.:_]?([0-5]\d)[-.:_]?([0-5]\d))?(?!\d{5})/.exec(
      filename,
    ) ?? [];
  if (year === undefined) return undefined;
  const number = (text: string | undefined): number => Number(text ?? 0);
  return momentOf({
    day: [number(year), number(month), number(day)],
    time: [number(hours), number(minutes), number(seconds)],
  });
}

/** @param zone minutes that its clock is ahead of UTC */
function momentOf({ day: [year, month, day], time }: Written, zone?: number): number | undefined {
  const [hours, minutes, seconds] = time;
  const date = new Date(year, month - 1, day, hours, minutes, seconds);
  // A thirteenth month, or 25 o'clock, would be another day.
  const isReal = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  if (year < EARLIEST || !isReal || hours > 23) return undefined;
  if (zone === undefined) return date.getTime();
  return Date.UTC(year, month - 1, day, hours, minutes, seconds) - zone * 60_000;
}
