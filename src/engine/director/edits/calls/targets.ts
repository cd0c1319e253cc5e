import { z } from 'zod';
import { nameSchema, textSchema, timeSchema } from '../../../draft/index.ts';

/** What calls are about: pictures, words, places in the order and times. All of it is plain data that a person could say. */

/** What is counted: “photo 3” counts photos alone, “picture 3” all that fills the frame. */
const countedSchema = z.enum(['picture', 'photo', 'clip', 'card']);

/** Counts from 1; from the end with −1 for the last. */
const ordinalSchema = z
  .int()
  .min(-1_000_000)
  .max(1_000_000_000)
  .refine((number) => number !== 0, { error: 'counts from 1, or from −1' });

const oneTarget = [
  z.strictObject({ by: z.literal('all') }),
  z.strictObject({
    by: z.literal('number'),
    of: countedSchema,
    numbers: z.array(ordinalSchema).min(1).max(500),
  }),
  z.strictObject({ by: z.literal('range'), of: countedSchema, from: ordinalSchema, to: ordinalSchema }),
  /** A file's name, or any words of it. */
  z.strictObject({ by: z.literal('name'), name: nameSchema.min(1) }),
  z.strictObject({ by: z.literal('kind'), kind: z.enum(['photo', 'clip', 'card', 'split']) }),
  /** What is seen from `from` to `to`, ms of the video. */
  z.strictObject({ by: z.literal('time'), from: timeSchema, to: timeSchema }),
  /** What the last call was about. */
  z.strictObject({ by: z.literal('spoken') }),
] as const;

const simpleTargetSchema = z.discriminatedUnion('by', oneTarget);

/** Pictures. */
export const targetSchema = z.discriminatedUnion('by', [
  ...oneTarget,
  /** Several of them, in the order of the words. */
  z.strictObject({ by: z.literal('these'), of: z.array(simpleTargetSchema).min(1).max(500) }),
  /** All but these. */
  z.strictObject({ by: z.literal('but'), of: z.array(simpleTargetSchema).min(1).max(500) }),
]);

export const roleSchema = z.enum(['title', 'subtitle', 'caption', 'lower-third', 'closing']);

/** Words: those over the pictures, and with `cards` those of cards. */
export const textTargetSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('all') }),
  /** Subtitles and lower thirds are captions to most people: `caption` means them too. */
  z.strictObject({ by: z.literal('role'), role: roleSchema }),
  /** What they say. */
  z.strictObject({ by: z.literal('words'), words: textSchema.min(1) }),
  z.strictObject({ by: z.literal('number'), numbers: z.array(ordinalSchema).min(1).max(500) }),
  /** Those of pictures. */
  z.strictObject({ by: z.literal('on'), pictures: targetSchema }),
  z.strictObject({ by: z.literal('cards'), cards: targetSchema }),
  z.strictObject({ by: z.literal('spoken') }),
]);

/** A place in the order of the pictures. */
export const positionSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.enum(['start', 'middle', 'end']) }),
  z.strictObject({ at: z.literal('place'), number: ordinalSchema }),
  z.strictObject({ at: z.enum(['before', 'after']), target: targetSchema }),
]);

/** When something is seen; what is absent is as it would be. */
export const whenSchema = z.strictObject({
  /** ms from the start of the video. */
  start: timeSchema.optional(),
  length: timeSchema.min(1).optional(),
  place: z.enum(['start', 'middle', 'end', 'whole']).optional(),
});

/** A file of the session: its name, any words of it, or its hash. */
export const fileSchema = nameSchema.min(1);

/** How a number changes: to a value, by a difference, or by a factor. */
export function changeSchema<Schema extends z.ZodNumber>(value: Schema) {
  return z.union([
    z.strictObject({ to: value }),
    z.strictObject({ more: z.number().min(-100_000_000).max(100_000_000) }),
    z.strictObject({ times: z.number().min(0.01).max(100) }),
  ]);
}

/** A change of a number. */
export type Change = z.infer<ReturnType<typeof changeSchema>>;
export type Target = z.infer<typeof targetSchema>;
export type SimpleTarget = z.infer<typeof simpleTargetSchema>;
export type TextTarget = z.infer<typeof textTargetSchema>;
export type TextRole = z.infer<typeof roleSchema>;
export type Position = z.infer<typeof positionSchema>;
export type When = z.infer<typeof whenSchema>;
