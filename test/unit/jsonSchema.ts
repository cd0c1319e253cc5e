// Values made from a schema, so that a test knows a field as soon as the schema has it.
import fc from 'fast-check';
import { z } from 'zod';

/** What of JSON schema zod writes for our schemas. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** @param io whether fields with a default may be missing (`input`) or are there (`output`) */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, { io }) as JsonSchema;
}

/** Arbitrary values of fields, by their name, instead of what their schema says. */
export type Own = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Any value that a schema allows; lists have three items at most. */
export function arbitraryOf(schema: JsonSchema, own: Own = {}): fc.Arbitrary<unknown> {
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return fc.oneof(...options.map((option) => arbitraryOf(option, own)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, own);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, own), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
      });
    case 'string':
      return schema.pattern === undefined
        ? fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(30, schema.maxLength ?? 30) })
        : fc.stringMatching(new RegExp(schema.pattern));
    case 'integer': {
      const step = schema.multipleOf ?? 1;
      const least = schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
      const bounds = {
        min: Math.ceil(least / step),
        max: Math.floor((schema.maximum ?? 2 ** 53 - 1) / step),
      };
      return fc.integer(bounds).map((number) => number * step);
    }
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1, noNaN: true });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.jsonValue();
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, own: Own): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(
    ([name, field]) => [name, own[name] ?? arbitraryOf(field, own)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

/** Two values that differ in one place, and where that is. */
export interface Pair {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One value that a schema allows, with all fields that it knows; of several kinds the first, in a list one of each. */
export function sampleOf(schema: JsonSchema): unknown {
  const options = optionsOf(schema);
  if (options) return sampleOf(options[0] ?? {});
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, field]) => [name, sampleOf(field)]),
    );
  if (schema.type !== 'array') return leavesOf(schema)[0];
  const kinds = optionsOf(schema.items ?? {}) ?? [schema.items ?? {}];
  const items = kinds.map(sampleOf);
  while (items.length < (schema.minItems ?? 0)) items.push(structuredClone(items[0]));
  return items;
}

/** Every single change that a schema allows: each field alone, set, unset and of each kind. */
export function* pairsOf(schema: JsonSchema, path = ''): Generator<Pair> {
  const options = optionsOf(schema);
  if (options) {
    for (const option of options) yield* pairsOf(option, path);
    const [first, ...others] = options.map(sampleOf);
    for (const after of others) yield { path, before: first, after };
  } else if (schema.type === 'object') yield* pairsOfObject(schema, path);
  else if (schema.type === 'array') yield* pairsOfArray(schema, path);
  else {
    const [before, ...others] = leavesOf(schema);
    for (const after of others) yield { path, before, after };
  }
}

function* pairsOfObject({ properties = {}, required = [] }: JsonSchema, path: string): Generator<Pair> {
  const whole = sampleOf({ type: 'object', properties }) as Record<string, unknown>;
  for (const [name, field] of Object.entries(properties)) {
    const { [name]: own, ...rest } = whole;
    const place = path === '' ? name : `${path}.${name}`;
    for (const { path: inner, before, after } of pairsOf(field, place))
      yield { path: inner, before: { ...whole, [name]: before }, after: { ...whole, [name]: after } };
    if (!required.includes(name)) {
      yield { path: place, before: rest, after: { ...rest, [name]: own } };
      yield { path: place, before: { ...rest, [name]: own }, after: rest };
    }
  }
}

function* pairsOfArray(schema: JsonSchema, path: string): Generator<Pair> {
  const whole = sampleOf(schema) as unknown[];
  const kinds = optionsOf(schema.items ?? {}) ?? [schema.items ?? {}];
  for (const [index, kind] of kinds.entries())
    for (const { path: inner, before, after } of pairsOf(kind, `${path}[${tagOf(kind)}]`))
      yield { path: inner, before: whole.with(index, before), after: whole.with(index, after) };
}

/** What tells a kind of item from the others. */
function tagOf({ properties = {} }: JsonSchema): string {
  const { const: only, enum: several = [only] } = properties['kind'] ?? properties['tt'] ?? {};
  return several.filter((each) => typeof each === 'string' || typeof each === 'number').join('|');
}

const optionsOf = ({ oneOf, anyOf }: JsonSchema): readonly JsonSchema[] | undefined => oneOf ?? anyOf;

/** Values of a field that holds no others: all words that it knows, the last one first (the first one often means “nothing”), or any two. */
function leavesOf(schema: JsonSchema): unknown[] {
  if ('const' in schema) return [schema.const];
  if (schema.enum) return schema.enum.toReversed();
  const { minimum = 0, maximum = 1, multipleOf = 1, pattern } = schema;
  switch (schema.type) {
    case 'boolean':
      return [false, true];
    case 'integer':
    case 'number': {
      const step = schema.type === 'integer' ? multipleOf : 0.001;
      return [0.25, 0.35].map((part) => Math.round((minimum + part * (maximum - minimum)) / step) * step);
    }
    default:
      // Colours, and accents.
      return (
        [
          ['one', 'other'],
          ['#112233', '#445566'],
          ['en-GB', 'es-419'],
        ].find((some) => some.every((each) => new RegExp(pattern ?? '').test(each))) ?? []
      );
  }
}
