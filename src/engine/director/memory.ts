import { z } from 'zod';
import { idSchema, timeSchema } from '../draft/index.ts';
import { languageSchema } from './language/languages.ts';
import { callSchema } from './edits/calls/calls.ts';

/** More than that is done by no message that somebody refers to. */
export const MOST_CALLS = 20;

/** What messages leave for the next ones: what “it” is, and how long the user wants the whole to be. */
export const memorySchema = z.object({
  /** Ids of the pictures and texts that were touched last. */
  spoken: z.object({ pictures: z.array(idSchema).max(5000), texts: z.array(idSchema).max(5000) }),
  /** What was spoken of last. */
  topic: z.enum(['text', 'pictures', 'music', 'voice', 'overlay', 'transition', 'video']).exactOptional(),
  /** What the last message had done, for “a bit more” and “the same for the others”. */
  last: z.array(callSchema).max(MOST_CALLS).exactOptional(),
  /** What was spoken in. */
  language: languageSchema.exactOptional(),
  /** ms */
  asked: timeSchema.exactOptional(),
});

export type Memory = z.infer<typeof memorySchema>;

/** Nothing was said yet. */
export const NO_MEMORY: Memory = { spoken: { pictures: [], texts: [] } };
