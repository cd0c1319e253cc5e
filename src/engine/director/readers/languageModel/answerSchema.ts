import { z } from 'zod';
import { textSchema, timeSchema } from '../../../draft/index.ts';
import { callSchema } from '../../edits/calls/calls.ts';
import { roleSchema } from '../../edits/calls/targets.ts';
import type { Wish } from '../reader.ts';

/** Edits of one message at most. */
const MOST_CALLS = 60;
const steps = z.int().min(1).max(1000).optional();

/** What is no edit: steps in the history, questions, and what cannot be done. */
const talk = [
  z.strictObject({ do: z.literal('undo'), steps }),
  z.strictObject({ do: z.literal('redo'), steps }),
  /** No longer, or no shorter, than that, ms. */
  z.strictObject({
    do: z.literal('limit_length'),
    most: timeSchema.min(1).optional(),
    least: timeSchema.min(1).optional(),
  }),
  z.strictObject({ do: z.literal('make_video') }),
  z.strictObject({
    do: z.literal('answer'),
    about: z.enum(['help', 'thanks', 'export', 'credits', 'status']),
  }),
  z.strictObject({
    do: z.literal('decline'),
    what: z.enum(['invent', 'effects', 'translate', 'post', 'genre']),
    words: textSchema.max(200).optional(),
  }),
  z.strictObject({ do: z.literal('ask_for_words'), role: roleSchema }),
] as const;

const stepSchema = z.discriminatedUnion('do', [...callSchema.options, ...talk]);

/** What a language model answers: what the message asks for, in its order, and parts of it that no call can do, as they were written. */
export const answerSchema = z.strictObject({
  calls: z.array(stepSchema).max(MOST_CALLS),
  unread: z.array(z.string().max(3000)).max(20).optional(),
});

export type ModelAnswer = z.infer<typeof answerSchema>;
type ModelStep = ModelAnswer['calls'][number];

/** Names of all that a model may do. */
export const STEP_NAMES: ReadonlySet<string> = new Set(stepSchema.options.map(({ shape }) => shape.do.value));

let jsonSchema: string | undefined;

/** The answer's JSON schema, as a line of JSON: what is used often stands in it once. */
export function answerJsonSchema(): string {
  jsonSchema ??= JSON.stringify(z.toJSONSchema(answerSchema, { reused: 'ref', io: 'input' }));
  return jsonSchema;
}

/** A step of an answer as the director carries it out. */
export function wishOf(step: ModelStep): Wish {
  switch (step.do) {
    case 'undo':
    case 'redo':
      return { kind: step.do, steps: step.steps ?? 1 };
    case 'limit_length': {
      const { most, least } = step;
      return {
        kind: 'limit',
        ...(most !== undefined && { most }),
        ...(least !== undefined && { least }),
      };
    }
    case 'make_video':
      return { kind: 'remake' };
    case 'answer':
      return { kind: 'question', about: step.about };
    case 'decline':
      return {
        kind: 'impossible',
        what: step.what,
        ...(step.words !== undefined && { words: step.words }),
      };
    case 'ask_for_words':
      return { kind: 'wordless', role: step.role };
    default:
      return { kind: 'edit', call: step };
  }
}
