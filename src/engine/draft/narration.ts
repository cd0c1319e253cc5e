import { z } from 'zod';
import { TEXT_LENGTH, textSchema, timeSchema } from './values.ts';

/** Who is heard reading. */
export const speakerSchema = z.enum(['woman', 'man', 'child']);
/** How a language is spoken somewhere, BCP 47: `en-GB`, `es-419`, `en-GB-scotland`. */
export const accentSchema = z.string().regex(/^[a-z]{2,3}-(?:[A-Z]{2}|\d{3})(?:-[a-z\d]{4,8})?$/);
/** How high a voice is: 1 as it speaks, less is deeper. */
export const pitchSchema = z.number().min(0.7).max(1.4);
/** Pace: 1 as the voice speaks. */
export const paceSchema = z.number().min(0.5).max(2);

/** Words that are read in one go, and when they are heard, from the beginning of what is read. */
export const spokenClauseSchema = z.object({
  text: z.string().max(TEXT_LENGTH),
  from: timeSchema,
  to: timeSchema,
});

/** Words that a voice of the system reads. */
export const narrationSourceSchema = z.object({
  kind: z.literal('narration'),
  text: textSchema.min(1),
  /** BCP 47; absent as the words are. */
  language: z.string().max(35).optional(),
  /** A voice by the name that the system has for it. */
  voice: z.string().max(200).optional(),
  /** Absent, as the two below: as the voice is that there is. */
  speaker: speakerSchema.optional(),
  accent: accentSchema.optional(),
  pitch: pitchSchema.optional(),
  rate: paceSchema.default(1),
  /** When they are heard; absent until they have been read. */
  said: z.array(spokenClauseSchema).max(5000).optional(),
});

export type Speaker = z.infer<typeof speakerSchema>;
export type SpokenClause = z.infer<typeof spokenClauseSchema>;
export type NarrationSource = z.infer<typeof narrationSourceSchema>;
/** How words are read, whichever they are. */
export type HowRead = Omit<NarrationSource, 'kind' | 'text' | 'said'>;

/** How something is read, without what it is, and without fields that say nothing. */
export function howRead({ language, voice, speaker, accent, pitch, rate }: HowRead): HowRead {
  return {
    ...(language !== undefined && { language }),
    ...(voice !== undefined && { voice }),
    ...(speaker !== undefined && { speaker }),
    ...(accent !== undefined && { accent }),
    ...(pitch !== undefined && pitch !== 1 && { pitch }),
    rate,
  };
}
