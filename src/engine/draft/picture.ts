import { z } from 'zod';
import { spokenClauseSchema } from './narration.ts';
import {
  areaSchema,
  colorSchema,
  easingSchema,
  fileSourceSchema,
  gainSchema,
  idSchema,
  lengthSchema,
  nameSchema,
  placeSchema,
  pointSchema,
  shareSchema,
  textSchema,
  timeSchema,
} from './values.ts';
import { textDesignSchema } from './text.ts';

/** How a picture lies in its place. All of it is about the upright picture. */
export const framingSchema = z.object({
  /** The largest part of it that may be lost so that it fills its place: 0 always whole, 1 always filled. */
  loss: shareSchema.default(0.12),
  /** What must stay in sight when something is lost; absent: the middle. */
  focus: pointSchema.optional(),
  /** The part that is shown at all, before it is turned; absent: all of it. */
  crop: areaSchema.optional(),
  /** Degrees, clockwise. */
  turn: z.literal([0, 90, 180, 270]).default(0),
  /** Mirrored, after it was turned. */
  flip: z.enum(['none', 'horizontal', 'vertical']).default('none'),
  /** What is seen round a picture that does not fill its place: a blurred copy of it, a colour, or a mat on which it lies as a print. */
  ground: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('blur') }),
      z.object({ kind: z.literal('color'), color: colorSchema }),
      /** Absent: the look's ground. */
      z.object({ kind: z.literal('mat'), color: colorSchema.optional() }),
    ])
    .prefault({ kind: 'blur' }),
});

/** How a picture's colours are changed; the plain values change nothing. */
export const adjustSchema = z.object({
  look: z.enum(['none', 'mono', 'sepia', 'warm', 'cool', 'vivid', 'faded']).default('none'),
  /** −1 black, 1 white. */
  brightness: z.number().min(-1).max(1).default(0),
  /** Factors, 1 as it is. */
  contrast: z.number().min(0).max(4).default(1),
  saturation: z.number().min(0).max(4).default(1),
  /** −1 blue, 1 orange. */
  warmth: z.number().min(-1).max(1).default(0),
});

/** What is seen of a picture as it lies in its place: the middle of a window, and its size as a share of the place's. */
export const windowSchema = pointSchema.extend({ size: z.number().min(0.1).max(1) });

/** How a still moves: slow zooms and pans, as if the camera breathed, or from one window to another. */
export const motionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['none', 'zoom-in', 'zoom-out', 'pan-left', 'pan-right', 'pan-up', 'pan-down']),
    easing: easingSchema.default('linear'),
  }),
  z.object({
    kind: z.literal('path'),
    from: windowSchema,
    to: windowSchema,
    easing: easingSchema.default('smooth'),
  }),
]);

/** How a picture segment takes over from the one before it. `d` is the overlap, 0 for a hard change. */
export const transitionSchema = z.object({
  kind: z.enum(['none', 'crossfade', 'fade-black', 'fade-white', 'slide', 'wipe', 'zoom']),
  d: timeSchema,
  easing: easingSchema.default('linear'),
  /** Where the next one comes from, for those that come from somewhere. */
  from: z.enum(['right', 'left', 'top', 'bottom']).default('right'),
});

/** A photo or a clip, wherever it is shown. */
const shown = {
  kind: z.enum(['image', 'clip']),
  name: nameSchema,
  source: fileSourceSchema,
  /** Where in the source a clip starts, and where it ends at the latest: from there on its last picture stands still. */
  in: timeSchema.default(0),
  out: timeSchema.optional(),
  /** How fast a clip runs, its sound as well; 1 as it was taken. */
  speed: z.number().min(0.25).max(4).default(1),
  /** Loudness of a clip's own sound. */
  vol: gainSchema.default(1),
  muted: z.boolean().default(false),
  framing: framingSchema.prefault({}),
  adjust: adjustSchema.prefault({}),
  motion: motionSchema.prefault({ kind: 'none' }),
};

const placed = { id: idSchema, st: timeSchema, d: lengthSchema };
const entering = { transition: transitionSchema.optional() };

/** A photo or a clip that has the frame for itself. */
export const mediaSegmentSchema = z.object({ ...placed, ...shown, ...entering });

/** One of several pictures that share the frame. */
export const cellSchema = z.object(shown);

/** Two to four pictures at once. */
export const splitSegmentSchema = z.object({
  ...placed,
  ...entering,
  kind: z.literal('split'),
  name: nameSchema,
  /** Side by side, one above the other, or two by two. */
  arrange: z.enum(['columns', 'rows', 'grid']).default('columns'),
  cells: z.array(cellSchema).min(2).max(4),
  /** Between them, as a share of the frame's shorter side. */
  gap: z.number().min(0).max(0.1).default(0.01),
  /** Colour of what is between them. */
  ground: colorSchema.default('#000000'),
});

/** A full frame of words on a coloured ground: a letter's page, a script's scene without picture. */
export const cardSegmentSchema = z.object({
  ...placed,
  ...entering,
  kind: z.literal('card'),
  name: nameSchema,
  heading: textSchema.optional(),
  text: textSchema,
  look: z.enum(['letter', 'scene', 'closing']).default('scene'),
  /** Colour of the ground; absent as the look has it. */
  ground: colorSchema.optional(),
  design: textDesignSchema.prefault({}),
  /** When its clauses are heard, from its start on: the lines of a letter's page come then. */
  said: z.array(spokenClauseSchema).max(200).optional(),
});

/** A picture over the others, such as a logo in a corner. */
export const overlaySegmentSchema = z.object({
  ...placed,
  kind: z.literal('overlay'),
  name: nameSchema,
  source: fileSourceSchema,
  place: placeSchema.default('bottom-right'),
  /** Its width as a share of the frame's. */
  size: z.number().min(0.02).max(1).default(0.16),
  opacity: shareSchema.default(1),
  /** How long it takes to come and to go. */
  fade: timeSchema.default(300),
});

/** Anything that fills the frame. */
export const pictureSegmentSchema = z.discriminatedUnion('kind', [
  mediaSegmentSchema,
  splitSegmentSchema,
  cardSegmentSchema,
]);

export type Framing = z.infer<typeof framingSchema>;
export type Adjust = z.infer<typeof adjustSchema>;
export type Window = z.infer<typeof windowSchema>;
export type Motion = z.infer<typeof motionSchema>;
export type Transition = z.infer<typeof transitionSchema>;
export type MediaSegment = z.infer<typeof mediaSegmentSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type SplitSegment = z.infer<typeof splitSegmentSchema>;
export type CardSegment = z.infer<typeof cardSegmentSchema>;
export type OverlaySegment = z.infer<typeof overlaySegmentSchema>;
export type PictureSegment = z.infer<typeof pictureSegmentSchema>;
