import fc from 'fast-check';
import { z } from 'zod';
import { callSchema, type Call } from '../../../../../src/engine/director/edits/calls/calls.ts';

/** What is read of a JSON schema here. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const WORDS = ['elva', 'red panda', 'whale', 'rabbit', 'viper', 'Lake Trip', 'Our cat', 'nothing', 'x'];
const TIMES = [1, 40, 500, 2000, 3500, 20_000, 90_000, 3_000_000];

/** Any call that the schema allows, with values that people say more often than others. */
export const anyCall: fc.Arbitrary<Call> = valueOf(z.toJSONSchema(callSchema) as Schema)
  .filter((value) => callSchema.safeParse(value).success)
  .map((value) => callSchema.parse(value));

function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  const { anyOf = schema.oneOf } = schema;
  if (anyOf) return fc.oneof(...anyOf.map(valueOf));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type: string) => valueOf({ ...schema, type })));
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([name, field]) => [name, valueOf(field)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
    }
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case 'string':
      return schema.pattern?.includes('#')
        ? fc.constantFrom('#ff0000', '#00FF7f')
        : schema.pattern?.includes('A-Z')
          ? fc.constantFrom('en-GB', 'es-419')
          : schema.pattern
            ? fc.constantFrom('9:16', '1:1', '7:3')
            : fc.constantFrom(...WORDS);
    case 'number':
    case 'integer':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`unknown in a schema: ${JSON.stringify(schema)}`);
  }
}

function numberOf({ type, minimum = -1e9, maximum = 1e9 }: Schema): fc.Arbitrary<number> {
  const usual = [...TIMES, 1, 2, 3, -1, 0.5, 1.5].filter((number) => number >= minimum && number <= maximum);
  const any =
    type === 'integer'
      ? fc.integer({ min: minimum, max: maximum })
      : fc.double({ min: minimum, max: maximum, noNaN: true });
  const some = type === 'integer' ? usual.filter((number) => Number.isInteger(number)) : usual;
  return some.length === 0 ? any : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...some) }, any);
}
