import { z } from 'zod';
import {
  gainSchema,
  moodSchema,
  accentSchema,
  narrationSourceSchema,
  paceSchema,
  pitchSchema,
  speakerSchema,
  textSchema,
  timeSchema,
} from '../../../draft/index.ts';
import { changeSchema, fileSchema } from './targets.ts';

const narration = narrationSourceSchema.shape;
const tempo = z.number().min(40).max(220);
const seed = z.int().min(0).max(0xffff_ffff);

/** Music, voices, and how they are heard. */
export const soundCalls = [
  z.strictObject({
    do: z.literal('set_music'),
    music: z.discriminatedUnion('by', [
      /** What there is: a file of the session, else composed. */
      z.strictObject({ by: z.literal('any') }),
      /** Another than now. */
      z.strictObject({ by: z.literal('other') }),
      z.strictObject({ by: z.literal('file'), file: fileSchema }),
      /** The sound file that came last, whatever it was taken for. */
      z.strictObject({ by: z.literal('newest') }),
      z.strictObject({ by: z.literal('composed'), mood: moodSchema.optional(), seed: seed.optional() }),
    ]),
  }),
  /** Composed music: its mood and pace, or another tune of the same mood. */
  z.strictObject({
    do: z.literal('tune_music'),
    mood: moodSchema.optional(),
    tempo: changeSchema(tempo).optional(),
    another: z.literal(true).optional(),
  }),
  z.strictObject({
    do: z.literal('set_voice'),
    voice: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('file'), file: fileSchema }),
      /** A recording that is plainly one by its name. */
      z.strictObject({ by: z.literal('any') }),
      /** The user says that there is one: whatever it is called. */
      z.strictObject({ by: z.literal('own') }),
      /** The sound file that came last, whatever it was taken for. */
      z.strictObject({ by: z.literal('newest') }),
    ]),
  }),
  /** Words that are read aloud; absent: those that are seen. */
  z.strictObject({
    do: z.literal('narrate'),
    text: textSchema.min(1).optional(),
    language: narration.language,
    voice: narration.voice,
    rate: paceSchema.optional(),
  }),
  /** How they are read, and who reads them: `any` is the voice that there is. */
  z.strictObject({
    do: z.literal('set_narration'),
    text: textSchema.min(1).optional(),
    language: narration.language,
    voice: narration.voice,
    speaker: z.enum([...speakerSchema.options, 'other', 'any']).optional(),
    accent: z.union([accentSchema, z.literal('any')]).optional(),
    pitch: changeSchema(pitchSchema).optional(),
    rate: changeSchema(paceSchema).optional(),
  }),
  z.strictObject({
    do: z.literal('set_sound'),
    which: z.enum(['music', 'voice']),
    volume: changeSchema(gainSchema).optional(),
    fadeIn: timeSchema.optional(),
    fadeOut: timeSchema.optional(),
    loop: z.boolean().optional(),
    duck: z.boolean().optional(),
    /** When it begins, ms of the video; and where in its file. */
    start: timeSchema.optional(),
    from: timeSchema.optional(),
    /** Where in its file it ends at the latest. */
    to: timeSchema.optional(),
  }),
  z.strictObject({ do: z.literal('remove_sound'), which: z.enum(['music', 'voice']) }),
] as const;
