import { z } from 'zod';
import {
  colorSchema,
  idSchema,
  lengthSchema,
  nameSchema,
  placeSchema,
  shareSchema,
  textSchema,
  timeSchema,
} from './values.ts';

/** How words come or go, and how long that takes. */
export const animationSchema = z.object({
  kind: z.enum(['none', 'fade', 'rise', 'slide', 'pop', 'type']),
  d: timeSchema.max(10_000).default(350),
});

/** How words are set; what is absent is as their role or their card's look has it. */
export const textDesignSchema = z.object({
  font: z.enum(['sans', 'serif', 'script', 'mono']).optional(),
  /** Factor of the role's size. */
  size: z.number().min(0.25).max(4).optional(),
  color: colorSchema.optional(),
  weight: z.enum(['regular', 'bold']).optional(),
  italic: z.boolean().optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  place: placeSchema.optional(),
  /** A box of colour behind the words; opacity 0 for none. */
  plate: z.object({ color: colorSchema, opacity: shareSchema }).optional(),
  enter: animationSchema.optional(),
  leave: animationSchema.optional(),
});

/** What a text's time depends on. */
export const anchorSchema = z.discriminatedUnion('kind', [
  /** Its own `st` and `d`. */
  z.object({ kind: z.literal('time') }),
  /** It is seen as long as the pictures `first` to `last`, whatever happens to the rest. */
  z.object({ kind: z.literal('pictures'), first: idSchema, last: idSchema }),
  /** It is seen for its own `d`, from `from` ms of a voice on, wherever that voice is. */
  z.object({ kind: z.literal('voice'), voice: idSchema, from: timeSchema }),
]);

/** When a word of a caption is spoken, from the start of the caption on. */
export const spokenWordSchema = z.object({ text: textSchema.max(200), st: timeSchema, d: timeSchema });

/** Words laid over the picture. */
export const textSegmentSchema = z.object({
  id: idSchema,
  st: timeSchema,
  d: lengthSchema,
  name: nameSchema,
  kind: z.literal('text'),
  text: textSchema,
  role: z.enum(['title', 'subtitle', 'caption', 'lower-third', 'closing']),
  anchor: anchorSchema.prefault({ kind: 'time' }),
  design: textDesignSchema.prefault({}),
  words: z.array(spokenWordSchema).max(2000).optional(),
  /** What the times of its words do: nothing, let each word appear, or light it up. */
  spoken: z.enum(['whole', 'appear', 'highlight']).default('whole'),
});

export type Animation = z.infer<typeof animationSchema>;
export type TextDesign = z.infer<typeof textDesignSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type TextSegment = z.infer<typeof textSegmentSchema>;
