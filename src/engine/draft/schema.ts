import { z } from 'zod';

/**
 * The draft as the embedded engine writes and reads it (docs/draft.md): the documented short names (docs/protocol.md, *The draft, as the
 * client reads it*) plus the fields that rendering needs. Times are whole milliseconds; a segment's `st` counts from the start of the video.
 */

/** How a still moves: slow zooms and pans, as if the camera breathed. */
export const motionSchema = z.enum([
  'none',
  'zoom-in',
  'zoom-out',
  'pan-left',
  'pan-right',
  'pan-up',
  'pan-down',
]);

/** How a picture segment takes over from the one before it. `d` is the overlap in ms, 0 for a hard change. */
export const transitionSchema = z.object({
  kind: z.enum(['none', 'crossfade', 'fade-black', 'slide', 'wipe']),
  d: z.int().min(0),
});

const placed = { id: z.string(), st: z.int().min(0), d: z.int().positive(), name: z.string() };

/** A photo or a clip, shown whole over a blurred copy of itself where its shape is not the frame's. */
export const mediaSegmentSchema = z.object({
  ...placed,
  kind: z.enum(['image', 'clip']),
  /** Hash of the uploaded file: its name in the session's media folder. */
  src: z.string(),
  /** Where in the source a clip starts, ms. */
  in: z.int().min(0).default(0),
  motion: motionSchema.default('none'),
  transition: transitionSchema.optional(),
  /** Loudness of a clip's own sound, 0–1. */
  vol: z.number().min(0).max(2).default(1),
});

/** A full frame of words on a coloured ground: a letter's page, a script's scene without picture. */
export const cardSegmentSchema = z.object({
  ...placed,
  kind: z.literal('card'),
  heading: z.string().optional(),
  text: z.string(),
  look: z.enum(['letter', 'scene', 'closing']).default('scene'),
  transition: transitionSchema.optional(),
});

/** Anything that fills the frame. */
export const pictureSegmentSchema = z.discriminatedUnion('kind', [mediaSegmentSchema, cardSegmentSchema]);

/** Music or a voice. `src: 'composed'` is music that the engine makes itself. */
export const soundSegmentSchema = z.object({
  ...placed,
  kind: z.enum(['music', 'voice']),
  src: z.string(),
  /** Where in the source the sound starts, ms. */
  in: z.int().min(0).default(0),
  /** Loudness, 0–1. */
  vol: z.number().min(0).max(2),
  /** Fades, ms. */
  fadeIn: z.int().min(0).default(0),
  fadeOut: z.int().min(0).default(0),
  /** Played again from the start until `d` is filled. */
  loop: z.boolean().default(false),
  /** Lowered while a voice is heard. */
  duck: z.boolean().default(false),
});

/** Words laid over the picture. */
export const textSegmentSchema = z.object({
  ...placed,
  kind: z.literal('text'),
  text: z.string(),
  style: z.enum(['title', 'subtitle', 'caption', 'lower-third', 'closing']),
});

const track = { id: z.string(), name: z.string().optional() };

/** Tracks by type code: 0 video, 1 audio, 7 text. */
export const trackSchema = z.discriminatedUnion('tt', [
  z.object({ ...track, tt: z.literal(0), sg: z.array(pictureSegmentSchema) }),
  z.object({ ...track, tt: z.literal(1), sg: z.array(soundSegmentSchema) }),
  z.object({ ...track, tt: z.literal(7), sg: z.array(textSegmentSchema) }),
]);

/** Words that had no room in the length that was asked for: they come back when there is room. */
export const leftOutSchema = z.object({
  /** Pictures with the id of the one that they followed. */
  pictures: z.array(z.object({ after: z.string(), picture: pictureSegmentSchema })),
  texts: z.array(textSegmentSchema),
});

/** The whole draft. */
export const engineDraftSchema = z.object({
  /** Whole length, ms: overlaps of transitions already taken off. */
  d: z.int().positive(),
  m: z.object({
    title: z.string().default(''),
    /** Pixels, even. */
    width: z.int().multipleOf(2).positive(),
    height: z.int().multipleOf(2).positive(),
    fps: z.int().positive().default(30),
    skill: z.string().optional(),
    left: leftOutSchema.optional(),
  }),
  t: z.array(trackSchema),
});

export type Motion = z.infer<typeof motionSchema>;
export type Transition = z.infer<typeof transitionSchema>;
export type MediaSegment = z.infer<typeof mediaSegmentSchema>;
export type CardSegment = z.infer<typeof cardSegmentSchema>;
export type PictureSegment = z.infer<typeof pictureSegmentSchema>;
export type SoundSegment = z.infer<typeof soundSegmentSchema>;
export type TextSegment = z.infer<typeof textSegmentSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type EngineTrack = z.infer<typeof trackSchema>;
export type EngineDraft = z.infer<typeof engineDraftSchema>;
