import { z } from 'zod';
import { isRawNumber } from './json.ts';

/** An id: always a string to us, even where a server sends a bare number of any length. */
export const idSchema = z.preprocess((value) => {
  if (typeof value === 'number') return String(value);
  return isRawNumber(value) ? value.rawJSON : value;
}, z.string().min(1));

/** A finite number, or a string that is one. */
export const numberSchema = z.preprocess((value) => {
  if (isRawNumber(value)) return Number(value.rawJSON);
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
}, z.number());

/** A field that is missing, null or of another shape than expected counts as not there: it is never worth failing for. */
export function lenient<T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<T>> {
  return schema.optional().catch(undefined as never);
}

/** A JSON object of any fields: the very same one, since a copy could lose something (a field named `__proto__`, say). */
export const objectSchema = z.custom<Readonly<Record<string, unknown>>>(
  (value) => asObject(value) !== undefined,
);

/** The value as an object, or undefined. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The same object without the fields that are undefined. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
