import { z } from 'zod';
import { EXPORT_FORMATS } from '../../../exportFormats.ts';

/** `render.json`: one export. Times are ISO. */
export const renderRecordSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  sessionId: z.string(),
  /** The socket of the engine that renders: while somebody listens there, it is at work. */
  socket: z.string().default(''),
  createdAt: z.string(),
  status: z.enum(['pending', 'processing', 'completed', 'failed', 'cancelled']),
  /** 0–100. */
  progress: z.number(),
  /** What is made of the draft. */
  format: z.enum(EXPORT_FORMATS).default('mp4'),
  /** Name of the finished video for people: `lake-trip.mp4`. */
  name: z.string(),
  /** Milliseconds; when completed. */
  durationMs: z.number().exactOptional(),
  /** Bytes; when completed. */
  sizeBytes: z.number().exactOptional(),
  /** Whether its sound can be had as an MP3. */
  hasSound: z.boolean().default(false),
  /** Whether there is a file of its captions. */
  hasSubtitles: z.boolean().default(false),
  /** Whether there is a frame of it as a file. */
  hasCover: z.boolean().default(false),
  /** It failed because its process ended. */
  interrupted: z.boolean().exactOptional(),
  /** One sentence for the user; when failed. */
  error: z.string().exactOptional(),
});

export type RenderRecord = z.infer<typeof renderRecordSchema>;
