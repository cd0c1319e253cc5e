import { z } from 'zod';
import { lookNameSchema, nameSchema, timeSchema } from '../../../draft/index.ts';
import { changeSchema } from './targets.ts';

/** Pixels of the shorter side that can be asked for. */
export const RESOLUTIONS = [480, 720, 1080, 1440, 2160] as const;

/** What is done to the video as a whole. */
export const videoCalls = [
  z.strictObject({ do: z.literal('name_video'), title: nameSchema }),
  z.strictObject({
    do: z.literal('set_shape'),
    /** Width to height, `9:16`; absent as it is. */
    ratio: z
      .string()
      .regex(/^\d{1,3}:\d{1,3}$/)
      .optional(),
    /** The shorter side in pixels; absent as it is. */
    resolution: z.literal(RESOLUTIONS).optional(),
  }),
  z.strictObject({ do: z.literal('set_frame_rate'), fps: z.int().min(1).max(240) }),
  /** How all of it looks: type, colours, grounds, motion, transitions, the music's mood. */
  z.strictObject({
    do: z.literal('set_look'),
    name: lookNameSchema.optional(),
    /** Degrees; null: as the look has it. */
    hue: z.number().min(0).max(360).nullable().optional(),
  }),
  /** Whether its best frame is written to a file beside the video, too. */
  z.strictObject({ do: z.literal('set_cover'), cover: z.boolean() }),
  /** How long it takes to go to black at the end, ms; 0: it does not. */
  z.strictObject({ do: z.literal('set_ending'), fadeOut: timeSchema.max(10_000) }),
  /** Whether captions are written to a file beside the video, too. */
  z.strictObject({ do: z.literal('set_subtitles'), written: z.boolean() }),
  /** The whole, ms. */
  z.strictObject({ do: z.literal('set_length'), length: changeSchema(timeSchema.min(1)) }),
] as const;
