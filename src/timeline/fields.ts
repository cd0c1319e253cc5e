/** Reading of JSON whose spelling is not known in advance. Nothing here throws, whatever the value. */

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The first of `names` whose value is an array. */
export function listIn(fields: Fields, names: readonly string[]): readonly unknown[] | undefined {
  for (const name of names) {
    const value = fields[name];
    if (Array.isArray(value)) return value as unknown[];
  }
  return undefined;
}

/** A finite number, or a string that is one (`"35%"` and `"1.5s"` are not). */
export function numberFrom(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The first of `names` that holds a number. */
export function numberIn(fields: Fields, names: readonly string[]): number | undefined {
  for (const name of names) {
    const number = numberFrom(fields[name]);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The first of `names` that holds words, trimmed. */
export function textIn(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** The first of `names` that holds an id: words, or a number (one beyond 2^53 keeps its digits, see `api/schema/json.ts`). */
export function idIn(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    const raw = fieldsOf(value)['rawJSON'];
    if (typeof raw === 'string') return raw;
  }
  return undefined;
}

/** Spellings of a length of time. The plain ones are milliseconds, the draft's unit; a suffix may say otherwise. */
export interface TimeNames {
  readonly milliseconds: readonly string[];
  readonly seconds: readonly string[];
}

/** A time in whole milliseconds, 0 or more. */
export function timeIn(fields: Fields, names: TimeNames): number | undefined {
  const milliseconds = numberIn(fields, names.milliseconds);
  const seconds = milliseconds === undefined ? numberIn(fields, names.seconds) : undefined;
  const time = milliseconds ?? (seconds === undefined ? undefined : seconds * 1000);
  return time === undefined || time < 0 || time > Number.MAX_SAFE_INTEGER ? undefined : Math.round(time);
}
