import { z } from 'zod';
import { memorySchema, NO_MEMORY } from '../../director/memory.ts';
import { readDraft } from '../../draft/index.ts';
import { rhythmSchema } from '../../sound/beats/beats.ts';

const pointOfFocus = z.object({ x: z.number(), y: z.number() });
const fields = z.array(z.int().min(0).max(255)).length(256).readonly();
const tonesOfPicture = z.object({ light: fields, dark: fields, busy: fields });
const area = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
/** A face may reach over its picture's edge. */
const areaOfFace = area.extend({ score: z.number().exactOptional() });

/** An uploaded file as a session remembers it. `file` is its name in the session's `media` folder. */
export const mediaRecordSchema = z.object({
  hash: z.string(),
  file: z.string(),
  filename: z.string(),
  kind: z.enum(['image', 'video', 'audio']),
  format: z.string(),
  hasAudio: z.boolean(),
  durationMs: z.number().exactOptional(),
  width: z.number().exactOptional(),
  height: z.number().exactOptional(),
  fps: z.number().exactOptional(),
  takenMs: z.number().exactOptional(),
  subject: z
    .object({
      faces: z.array(areaOfFace),
      focus: pointOfFocus,
      extent: area.exactOptional(),
      tones: tonesOfPicture.exactOptional(),
      hue: z.number().exactOptional(),
      graphic: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  rhythm: rhythmSchema.exactOptional(),
});

/** A draft on disk: of any version, today's once it is read. */
const storedDraftSchema = z.looseObject({}).transform(readDraft);

/** `session.json`. Reading it throws `UnreadableDraft` where its timeline cannot be read. */
export const sessionRecordSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  taskId: z.string(),
  userId: z.string(),
  language: z.string(),
  /** ISO times. */
  createdAt: z.string(),
  updatedAt: z.string(),
  /** False once a request came without the attribution headers: exports are refused from then on (402). */
  attributed: z.boolean(),
  /** In upload order. */
  media: z.array(mediaRecordSchema),
  /** Hashes of the files that came after the last draft was made. */
  fresh: z.array(z.string()),
  draft: storedDraftSchema.exactOptional(),
  /** How many messages were worked on to their end. */
  taken: z.int().default(0),
  /** Earlier drafts of a session that was made before there was a log. */
  history: z.array(z.unknown()).readonly(),
  /** What the messages so far leave for the next: what “it” is. One of another version is forgotten; it is worth no session. */
  memory: memorySchema.catch(NO_MEMORY).exactOptional(),
  /** What messages did (history.ts), and how many of the last are undone. */
  turns: z.array(z.unknown()).readonly().default([]),
  undone: z.int().min(0).default(0),
  /** Counts the drafts: what is worked out for one must not replace another. */
  revision: z.int().default(0),
});

export type MediaRecord = z.infer<typeof mediaRecordSchema>;
export type SessionRecord = z.infer<typeof sessionRecordSchema>;
