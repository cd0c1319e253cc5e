import { z } from 'zod';
import { overlaySegmentSchema, pictureSegmentSchema } from './picture.ts';
import { soundSegmentSchema } from './sound.ts';
import { textSegmentSchema } from './text.ts';
import { idSchema, lengthSchema, lookNameSchema, nameSchema, timeSchema } from './values.ts';

/**
 * The draft as the embedded engine writes and reads it, version 2 (docs/draft.md): the documented short names (docs/protocol.md, *The
 * draft, as the client reads it*) plus a field for all that people ask of a film. Times are whole milliseconds; a segment's `st` counts from
 * the start of the video.
 */

/** At most so many segments on a track, and on all of them together. */
export const SEGMENTS = 5000;
/** At most so many pixels: 4K UHD. */
const PIXELS = 3840 * 2160;
const track = { id: idSchema, name: nameSchema.optional() };
const side = z.int().multipleOf(2).min(16).max(4096);

/** Tracks by type code: 0 pictures, 1 sound, 7 text. */
export const trackSchema = z.discriminatedUnion('tt', [
  z.object({
    ...track,
    tt: z.literal(0),
    sg: z
      .array(z.discriminatedUnion('kind', [...pictureSegmentSchema.options, overlaySegmentSchema]))
      .max(SEGMENTS),
  }),
  z.object({ ...track, tt: z.literal(1), sg: z.array(soundSegmentSchema).max(SEGMENTS) }),
  z.object({ ...track, tt: z.literal(7), sg: z.array(textSegmentSchema).max(SEGMENTS) }),
]);

/** Words that had no room in the length that was asked for: they come back when there is room. */
export const leftOutSchema = z.object({
  /** Pictures with the id of the one that they followed. */
  pictures: z.array(z.object({ after: z.string().max(200), picture: pictureSegmentSchema })).max(SEGMENTS),
  texts: z.array(textSegmentSchema).max(SEGMENTS),
  /** What was read aloud with these pictures. */
  voices: z.array(soundSegmentSchema).max(SEGMENTS).exactOptional(),
});

/** The whole draft. */
export const engineDraftSchema = z.object({
  version: z.literal(2),
  /** Whole length: overlaps of transitions already taken off. */
  d: lengthSchema,
  m: z
    .object({
      title: nameSchema.default(''),
      /** Pixels, even; up to 4K. */
      width: side,
      height: side,
      fps: z.int().min(24).max(60).default(30),
      skill: z.string().max(100).optional(),
      /** How all of it looks; absent in videos that were made before there were looks. */
      look: z
        .object({
          name: lookNameSchema,
          /** Degrees: the hue that its colours have; absent as the look has it. */
          hue: z.number().min(0).max(360).optional(),
        })
        .optional(),
      /** Whether its best frame is written to a file beside it, too. */
      cover: z.boolean().optional(),
      /** How long it takes to go to black at the end, ms; absent: it does not. */
      fadeOut: timeSchema.max(10_000).optional(),
      /** Whether its captions are written to a file beside it, too. */
      subtitles: z.boolean().optional(),
      left: leftOutSchema.optional(),
    })
    .refine(({ width, height }) => width * height <= PIXELS),
  t: z
    .array(trackSchema)
    .max(50)
    .refine((tracks) => tracks.reduce((sum, { sg }) => sum + sg.length, 0) <= SEGMENTS),
});

export type LeftOut = z.infer<typeof leftOutSchema>;
export type EngineTrack = z.infer<typeof trackSchema>;
/** How all of a video looks. */
export type VideoLook = NonNullable<z.infer<typeof engineDraftSchema>['m']['look']>;
export type EngineDraft = z.infer<typeof engineDraftSchema>;
