import { z } from 'zod';

/** Values that fields of a draft are made of. All are bounded: a draft may come from anywhere. */

/** The longest time of a draft. */
export const HOURS = 6;
/** The longest text, characters. */
export const TEXT_LENGTH = 20_000;
const NAME_LENGTH = 1000;

/** A time or a length in whole milliseconds, up to six hours. */
export const timeSchema = z
  .int()
  .min(0)
  .max(HOURS * 60 * 60 * 1000);
/** A length that is at least something. */
export const lengthSchema = timeSchema.min(1);
export const idSchema = z.string().min(1).max(200);
export const nameSchema = z.string().max(NAME_LENGTH);
/** What something is called, cut where it is too long for a name: a text's name is its words. */
export const asName = (text: string): string =>
  text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH - 1).trimEnd()}…` : text;
export const textSchema = z.string().max(TEXT_LENGTH);
/** 0–1. */
export const shareSchema = z.number().min(0).max(1);
/** Loudness: 1 as it is, 0 silent. */
export const gainSchema = z.number().min(0).max(2);
/** `#rrggbb`. */
export const colorSchema = z.string().regex(/^#[\da-f]{6}$/i);
/** How something goes from one state to another: evenly, or beginning and ending gently. */
export const easingSchema = z.enum(['linear', 'smooth']);

/** A point of a picture or of the frame: 0, 0 is the top left, 1, 1 the bottom right. */
export const pointSchema = z.object({ x: shareSchema, y: shareSchema });

/** A part of a picture, in shares of its width and height. */
export const areaSchema = z
  .object({ x: shareSchema, y: shareSchema, width: shareSchema, height: shareSchema })
  .refine(
    ({ x, y, width, height }) => width >= 0.01 && height >= 0.01 && x + width <= 1.001 && y + height <= 1.001,
    {
      error: 'is not inside the picture',
    },
  );

/** Nine places in the frame. */
export const spotSchema = z.enum([
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
]);

/** Where something stands in the frame: one of nine places, or its middle. */
export const placeSchema = z.union([spotSchema, pointSchema]);

/** An uploaded file: the hash of its content, which is its name in the session's media. */
export const fileSourceSchema = z.object({ kind: z.literal('file'), hash: z.string().min(1).max(1000) });

/** What music feels like. */
export const moodSchema = z.enum(['calm', 'warm', 'upbeat', 'tender', 'dreamy', 'playful', 'epic', 'groovy']);

/** Looks that a whole video may have: those that skills have, and those that are asked for by name. */
export const lookNameSchema = z.enum([
  'memories',
  'letter',
  'story',
  'promo',
  'paper',
  'film',
  'bold',
  'minimal',
  'night',
  'festive',
]);

/** Music that the engine makes itself: the same mood and seed give the same piece. */
export const composedSourceSchema = z.object({
  kind: z.literal('composed'),
  mood: moodSchema,
  seed: z.int().min(0).max(0xffff_ffff).default(1),
  /** Beats a minute; absent as the mood has it. */
  tempo: z.number().min(40).max(220).optional(),
});

export type Easing = z.infer<typeof easingSchema>;
export type Point = z.infer<typeof pointSchema>;
export type Area = z.infer<typeof areaSchema>;
export type Spot = z.infer<typeof spotSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Mood = z.infer<typeof moodSchema>;
export type LookName = z.infer<typeof lookNameSchema>;
export type FileSource = z.infer<typeof fileSourceSchema>;
export type ComposedSource = z.infer<typeof composedSourceSchema>;
