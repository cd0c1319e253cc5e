import { z } from 'zod';
import { narrationSourceSchema } from './narration.ts';
import {
  composedSourceSchema,
  fileSourceSchema,
  gainSchema,
  idSchema,
  lengthSchema,
  nameSchema,
  timeSchema,
} from './values.ts';

/** What is heard: a file, music that the engine makes, or words that are read aloud. */
export const soundSourceSchema = z.discriminatedUnion('kind', [
  fileSourceSchema,
  composedSourceSchema,
  narrationSourceSchema,
]);

/** Music or a voice. */
export const soundSegmentSchema = z.object({
  id: idSchema,
  st: timeSchema,
  d: lengthSchema,
  name: nameSchema,
  kind: z.enum(['music', 'voice']),
  source: soundSourceSchema,
  /** Where in the source the sound starts, and where it ends at the latest (a loop goes round there). */
  in: timeSchema.default(0),
  out: timeSchema.optional(),
  vol: gainSchema,
  /** Fades. */
  fadeIn: timeSchema.default(0),
  fadeOut: timeSchema.default(0),
  /** Played again from `in` until `d` is filled. */
  loop: z.boolean().default(false),
  /** Lowered while a voice is heard. */
  duck: z.boolean().default(false),
  /** The picture that a voice goes with, whatever happens to the rest: it begins so long after that, or once the voice before it has ended. */
  on: z.object({ picture: idSchema, after: timeSchema }).optional(),
});

export type SoundSource = z.infer<typeof soundSourceSchema>;
export type SoundSegment = z.infer<typeof soundSegmentSchema>;
