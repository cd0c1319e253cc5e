import { z } from 'zod';

/**
 * The draft's first version, as sessions stored it until November 2026 and as projects of that time still send it with an export. It is only
 * read: `migrate.ts` turns it into today's. Nothing in it is bounded; today's schema judges what comes out.
 */

const motionSchema = z.enum(['none', 'zoom-in', 'zoom-out', 'pan-left', 'pan-right', 'pan-up', 'pan-down']);

const transitionSchema = z.object({
  kind: z.enum(['none', 'crossfade', 'fade-black', 'slide', 'wipe']),
  d: z.int().min(0),
});

const placed = { id: z.string(), st: z.int().min(0), d: z.int().positive(), name: z.string() };

const mediaSchema = z.object({
  ...placed,
  kind: z.enum(['image', 'clip']),
  src: z.string(),
  in: z.int().min(0).default(0),
  motion: motionSchema.default('none'),
  transition: transitionSchema.optional(),
  vol: z.number().min(0).max(2).default(1),
});

const cardSchema = z.object({
  ...placed,
  kind: z.literal('card'),
  heading: z.string().optional(),
  text: z.string(),
  look: z.enum(['letter', 'scene', 'closing']).default('scene'),
  transition: transitionSchema.optional(),
});

const pictureSchema = z.discriminatedUnion('kind', [mediaSchema, cardSchema]);

/** `src: 'composed'` is music that the engine makes itself. */
const soundSchema = z.object({
  ...placed,
  kind: z.enum(['music', 'voice']),
  src: z.string(),
  in: z.int().min(0).default(0),
  vol: z.number().min(0).max(2),
  fadeIn: z.int().min(0).default(0),
  fadeOut: z.int().min(0).default(0),
  loop: z.boolean().default(false),
  duck: z.boolean().default(false),
});

/** An id `on:p1..p3#2` keeps a text with the pictures p1 to p3; the number only makes it unique. */
const textSchema = z.object({
  ...placed,
  kind: z.literal('text'),
  text: z.string(),
  style: z.enum(['title', 'subtitle', 'caption', 'lower-third', 'closing']),
});

const track = { id: z.string(), name: z.string().optional() };

/** The whole draft of version 1; it does not say its version. */
export const legacyDraftSchema = z.object({
  d: z.int().positive(),
  m: z.object({
    title: z.string().default(''),
    width: z.int().multipleOf(2).positive(),
    height: z.int().multipleOf(2).positive(),
    fps: z.int().positive().default(30),
    skill: z.string().optional(),
    left: z
      .object({
        pictures: z.array(z.object({ after: z.string(), picture: pictureSchema })),
        texts: z.array(textSchema),
      })
      .optional(),
  }),
  t: z.array(
    z.discriminatedUnion('tt', [
      z.object({ ...track, tt: z.literal(0), sg: z.array(pictureSchema) }),
      z.object({ ...track, tt: z.literal(1), sg: z.array(soundSchema) }),
      z.object({ ...track, tt: z.literal(7), sg: z.array(textSchema) }),
    ]),
  ),
});

export type LegacyDraft = z.infer<typeof legacyDraftSchema>;
export type LegacyPicture = z.infer<typeof pictureSchema>;
export type LegacySound = z.infer<typeof soundSchema>;
export type LegacyText = z.infer<typeof textSchema>;
