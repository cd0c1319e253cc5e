/** `0:32`, `12:05`, `1:02:03`. Rounded to whole seconds. */
export function formatClock(milliseconds: number): string {
  const all = Math.max(0, Math.round(milliseconds / 1000));
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  const seconds = String(all % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** `3 s`, `2.5 s`; a tenth of a second is the finest that is told. */
export function formatSeconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(1))} s`;
}

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** `870 bytes`, `12.4 MB`, `350 MB`: decimal units, a decimal place below 100. */
export function formatBytes(bytes: number): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  // 999.95 KB would be printed as 1000 KB: what is rounded up to the next unit belongs to it.
  while (unit < UNITS.length - 1 && Math.round(value) >= 1000) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${Number(value.toFixed(digits))} ${UNITS[unit] ?? ''}`;
}

/** `35%` from 0–1. Amplified sound goes beyond 100%. */
export function formatPercent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}

let numbers: Intl.NumberFormat | undefined;

/** `1 file`, `3 files`, `1,200 files`. */
export function count(number: number, noun: string): string {
  // The first number that a page writes in a language costs 20 ms, and small ones look alike in all.
  const written = number < 1000 ? String(number) : (numbers ??= new Intl.NumberFormat()).format(number);
  return `${written} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * How long ago something was, as of now: “just now”, “2 min ago”; after a day when it was.
 * @param iso ISO time; what is not one gives an empty text
 */
export function formatAgo(iso: string, now: Date, locale?: string): string {
  const minutes = Math.floor((now.getTime() - new Date(iso).getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`;
  return formatMoment(iso, now, locale);
}

/**
 * The time of day, with the date unless it is today's.
 * @param iso ISO time; what is not one gives an empty text
 */
export function formatMoment(iso: string, now: Date, locale?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const time = formatterOf('time', locale).format(at);
  if (at.toDateString() === now.toDateString()) return time;
  return `${formatterOf('day', locale).format(at)}, ${time}`;
}

const MOMENTS = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
} as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Each is made once: that takes longer than to use it a hundred times. */
function formatterOf(what: keyof typeof MOMENTS, locale: string | undefined): Intl.DateTimeFormat {
  const name = `${what} ${locale ?? ''}`;
  const formatter = formatters.get(name) ?? new Intl.DateTimeFormat(locale, MOMENTS[what]);
  formatters.set(name, formatter);
  return formatter;
}

/** Before that there is nothing to tell, ms. */
const SOON_MS = 3000;
/** What less of it is done says nothing about the rest, 0–1. */
const TELLING = 0.05;

/**
 * How long something has been going on, and about how long it takes still: `0:42`, `about 1:10 left`. Nothing at first; the first alone
 * where nothing can be said about the rest.
 * @param fraction of it that is done, 0–1; undefined where nobody knows
 */
export function timeWords(elapsedMs: number, fraction: number | undefined): readonly string[] {
  if (!(elapsedMs >= SOON_MS)) return [];
  const elapsed = formatClock(elapsedMs);
  if (fraction === undefined || fraction < TELLING || fraction >= 1) return [elapsed];
  const leftMs = (elapsedMs / fraction) * (1 - fraction);
  // To five seconds: it is a guess.
  return [elapsed, `about ${formatClock(Math.max(5000, Math.ceil(leftMs / 5000) * 5000))} left`];
}
