import { z } from 'zod';
import {
  cardSegmentSchema,
  colorSchema,
  gainSchema,
  nameSchema,
  textSchema,
  timeSchema,
} from '../../../draft/index.ts';
import { changeSchema, fileSchema, positionSchema, targetSchema } from './targets.ts';

const target = targetSchema;
const { look } = cardSegmentSchema.shape;

/** Which pictures there are, in which order, for how long. */
export const pictureCalls = [
  z.strictObject({ do: z.literal('remove_pictures'), target }),
  z.strictObject({
    do: z.literal('add_pictures'),
    /** `new`: those that came last and are not in the video yet. */
    files: z.union([z.literal('new'), z.array(fileSchema).min(1).max(500)]),
    at: positionSchema.optional(),
  }),
  z.strictObject({
    do: z.literal('add_card'),
    text: textSchema.min(1),
    heading: textSchema.optional(),
    look: look.optional(),
    at: positionSchema.optional(),
  }),
  z.strictObject({ do: z.literal('replace_picture'), target, file: fileSchema }),
  /** Each once more: right behind itself, else all of them at one place. */
  z.strictObject({ do: z.literal('duplicate_pictures'), target, to: positionSchema.optional() }),
  z.strictObject({ do: z.literal('move_pictures'), target, to: positionSchema }),
  z.strictObject({ do: z.literal('swap_pictures'), target, with: targetSchema }),
  z.strictObject({ do: z.literal('order_pictures'), by: z.enum(['reverse', 'shuffle', 'name', 'time']) }),
  /** Pictures change on the beats of the music; the whole stays as long as it is. */
  z.strictObject({ do: z.literal('match_music') }),
  z.strictObject({
    do: z.literal('set_picture_length'),
    target,
    length: changeSchema(timeSchema.min(1)),
  }),
  z.strictObject({
    do: z.literal('trim_clip'),
    target,
    /** ms of what is seen of it: only its first or last, all but these, or from one place in the file to another. */
    part: z.union([
      z.strictObject({ first: timeSchema.min(1) }),
      z.strictObject({ last: timeSchema.min(1) }),
      z.strictObject({ skip: timeSchema.min(1) }),
      z.strictObject({ drop: timeSchema.min(1) }),
      z.strictObject({ from: timeSchema, to: timeSchema }),
      z.strictObject({ whole: z.literal(true) }),
    ]),
  }),
  z.strictObject({
    do: z.literal('set_speed'),
    target,
    speed: changeSchema(z.number().min(0.01).max(100)),
  }),
  z.strictObject({
    do: z.literal('set_clip_sound'),
    target,
    volume: changeSchema(gainSchema).optional(),
    muted: z.boolean().optional(),
  }),
  z.strictObject({
    do: z.literal('set_card'),
    target,
    heading: textSchema.nullable().optional(),
    text: textSchema.min(1).optional(),
    look: look.optional(),
    /** null: as its look has it. */
    ground: colorSchema.nullable().optional(),
  }),
  z.strictObject({ do: z.literal('rename_picture'), target, name: nameSchema.min(1) }),
] as const;
