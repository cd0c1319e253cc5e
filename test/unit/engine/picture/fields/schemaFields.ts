import type { z } from 'zod';

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

/** All fields of a schema by their paths; where one of several values is chosen, each of them: `framing.turn=90`. */
export function fieldsOf(schema: z.ZodType, path = ''): string[] {
  const { type, innerType, element, options, shape, entries, values } = schema.def as unknown as Definition;
  if (innerType !== undefined) return fieldsOf(innerType, path);
  if (element !== undefined) return fieldsOf(element, path);
  if (options !== undefined) return [...new Set(options.flatMap((option) => fieldsOf(option, path)))];
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([name, field]) =>
      fieldsOf(field, path === '' ? name : `${path}.${name}`),
    );
  if (entries !== undefined) return Object.values(entries).map((value) => `${path}=${value}`);
  if (type === 'literal') return (values ?? []).map((value) => `${path}=${String(value)}`);
  return [path];
}
