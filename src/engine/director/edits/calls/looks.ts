import { z } from 'zod';
import {
  adjustSchema,
  areaSchema,
  colorSchema,
  easingSchema,
  framingSchema,
  motionSchema,
  placeSchema,
  pointSchema,
  shareSchema,
  splitSegmentSchema,
  timeSchema,
  transitionSchema,
} from '../../../draft/index.ts';
import { changeSchema, fileSchema, targetSchema, whenSchema } from './targets.ts';

const target = targetSchema;
const framing = framingSchema.shape;
const split = splitSegmentSchema.shape;
const [plainMotion, pathMotion] = motionSchema.options;
const factor = z.number().min(0).max(4);
const degree = z.number().min(-1).max(1);

/** Optional without the draft's own default: what is absent stays as it is. */
const place = placeSchema.optional();
const size = z.number().min(0.02).max(1);
/** A picture over the others, by its name; absent: all of them. */
const overlay = fileSchema.optional();

/** How pictures look: framing, colours, motion, changes from one to the next, several at once, a logo over them. */
export const lookCalls = [
  z.strictObject({
    do: z.literal('set_framing'),
    target,
    /** 0 always whole, 1 always filled. */
    loss: shareSchema.optional(),
    /** null: the middle. */
    focus: pointSchema.nullable().optional(),
    /** null: all of it. */
    crop: areaSchema.nullable().optional(),
    /** Degrees, clockwise: to an angle, or further by one. */
    turn: framing.turn.unwrap().optional(),
    turnBy: z.literal([90, 180, 270]).optional(),
    flip: framing.flip.unwrap().optional(),
    ground: framing.ground.unwrap().optional(),
  }),
  z.strictObject({
    do: z.literal('set_colors'),
    target,
    /** All as it was taken, before anything else. */
    reset: z.literal(true).optional(),
    look: adjustSchema.shape.look.unwrap().optional(),
    brightness: changeSchema(degree).optional(),
    contrast: changeSchema(factor).optional(),
    saturation: changeSchema(factor).optional(),
    warmth: changeSchema(degree).optional(),
  }),
  z.strictObject({
    do: z.literal('set_motion'),
    target,
    /** `varied`: one way after the other; `pans`: sideways, to and fro in turn. */
    motion: z.union([
      plainMotion.shape.kind,
      z.literal(['varied', 'pans']),
      pathMotion.pick({ from: true, to: true }),
    ]),
    easing: easingSchema.optional(),
  }),
  z.strictObject({
    do: z.literal('set_transition'),
    target,
    kind: transitionSchema.shape.kind.optional(),
    length: changeSchema(timeSchema).optional(),
    easing: easingSchema.optional(),
    from: transitionSchema.shape.from.unwrap().optional(),
  }),
  /** Two to four pictures at once, in the place of the first. */
  z.strictObject({
    do: z.literal('split_pictures'),
    target,
    /** So many at once, one group after the other; absent: all of them. */
    each: z.literal([2, 3, 4]).optional(),
    arrange: split.arrange.unwrap().optional(),
  }),
  z.strictObject({
    do: z.literal('set_split'),
    target,
    arrange: split.arrange.unwrap().optional(),
    gap: split.gap.unwrap().optional(),
    ground: colorSchema.optional(),
  }),
  /** One after the other again. */
  z.strictObject({ do: z.literal('unsplit_pictures'), target }),
  z.strictObject({
    do: z.literal('add_overlay'),
    file: fileSchema,
    place,
    size: size.optional(),
    opacity: shareSchema.optional(),
    fade: timeSchema.optional(),
    when: whenSchema.optional(),
  }),
  z.strictObject({
    do: z.literal('set_overlay'),
    overlay,
    place,
    size: changeSchema(size).optional(),
    opacity: changeSchema(shareSchema).optional(),
    fade: timeSchema.optional(),
    when: whenSchema.optional(),
  }),
  z.strictObject({ do: z.literal('remove_overlays'), overlay }),
] as const;
