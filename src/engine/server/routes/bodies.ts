import { z } from 'zod';
import { EXPORT_FORMATS } from '../../../exportFormats.ts';
import { badRequest } from '../answers.ts';

/** The client sends one address at a time. */
const MAX_URLS = 20;

/** Bodies of requests. Unknown fields are ignored. */
export const openSessionBody = z.object({
  task_name: z.string().optional(),
  language: z.string().default('en'),
});

export const claimBody = z.object({ task_id: z.string(), session_id: z.string() });

export const chatBody = z.object({
  app_name: z.string().optional(),
  user_id: z.string().optional(),
  session_id: z.string(),
  new_message: z.object({ parts: z.array(z.object({ text: z.string().optional() })) }),
  streaming: z.boolean().default(false),
});

export const versionBody = z.object({ version: z.string().min(1) });

export const uploadUrlsBody = z.object({
  urls: z.array(z.string()).min(1).max(MAX_URLS),
  source_type: z.string().optional(),
});

export const renderBody = z.object({
  id: z.string().min(1),
  sessionId: z.string(),
  draft: z.unknown(),
  output: z
    .object({ format: z.enum(EXPORT_FORMATS).default('mp4'), quality: z.string().default('high') })
    .optional(),
});

/**
 * Checks something that came over the wire.
 * @param what How to name it in the error.
 * @throws {RequestError} 400 that names the first field that is wrong.
 */
export function parse<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.join('.') ?? '';
  const reason = `${place === '' ? '' : `${place}: `}${issue?.message ?? 'unreadable'}`;
  throw badRequest(`The ${what} cannot be understood (${reason}).`, { cause: result.error });
}
