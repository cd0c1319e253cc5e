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
