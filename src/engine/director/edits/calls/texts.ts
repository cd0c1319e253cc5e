import { z } from 'zod';
import { spokenWordSchema, textDesignSchema, textSchema, textSegmentSchema } from '../../../draft/index.ts';
import { changeSchema, roleSchema, targetSchema, textTargetSchema, whenSchema } from './targets.ts';

const design = textDesignSchema.shape;
const set = <Schema extends z.ZodType>(field: z.ZodOptional<Schema>) => field.unwrap().nullable().optional();

/** Changes of how words are set: null is as their role has it, what is absent stays. */
const designChangeSchema = z.strictObject({
  font: set(design.font),
  size: changeSchema(z.number().min(0.25).max(4)).nullable().optional(),
  color: set(design.color),
  weight: set(design.weight),
  italic: set(design.italic),
  align: set(design.align),
  place: set(design.place),
  plate: set(design.plate),
  enter: set(design.enter),
  leave: set(design.leave),
});

/** Words over the pictures. */
export const textCalls = [
  z.strictObject({
    do: z.literal('add_text'),
    text: textSchema.min(1),
    role: roleSchema,
    when: whenSchema.optional(),
    /** The pictures that it stays with. */
    on: targetSchema.optional(),
    design: designChangeSchema.optional(),
  }),
  z.strictObject({ do: z.literal('set_text'), which: textTargetSchema, text: textSchema.min(1) }),
  z.strictObject({ do: z.literal('set_text_role'), which: textTargetSchema, role: roleSchema }),
  z.strictObject({ do: z.literal('design_text'), which: textTargetSchema, design: designChangeSchema }),
  z.strictObject({
    do: z.literal('time_text'),
    which: textTargetSchema,
    when: whenSchema.optional(),
    on: targetSchema.optional(),
  }),
  z.strictObject({ do: z.literal('remove_texts'), which: textTargetSchema }),
  /** The names of the files, for want of words. */
  z.strictObject({ do: z.literal('caption_pictures'), target: targetSchema }),
  z.strictObject({
    do: z.literal('set_spoken'),
    which: textTargetSchema,
    spoken: textSegmentSchema.shape.spoken.unwrap(),
    words: z.array(spokenWordSchema).max(2000).optional(),
  }),
] as const;

export type DesignChange = z.infer<typeof designChangeSchema>;
