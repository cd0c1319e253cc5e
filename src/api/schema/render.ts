import { z } from 'zod';
import { asObject, idSchema, lenient, numberSchema } from './common.ts';

const STATUS = {
  pending: ['pending', 'queued', 'submitted', 'created', 'waiting', 'accepted'],
  processing: ['processing', 'running', 'rendering', 'in_progress', 'started'],
  completed: ['completed', 'complete', 'done', 'success', 'succeeded', 'finished'],
  failed: ['failed', 'failure', 'error', 'timeout', 'expired'],
  cancelled: ['cancelled', 'canceled', 'aborted'],
} as const;

/** The state of an export. */
export type RenderState = keyof typeof STATUS;

const urlSchema = lenient(z.string().min(1));

/**
 * An export's status in any of the three shapes of PROTOCOL (*Envelopes*) once its envelope is open: every name that a field
 * goes by, flat or inside `output`.
 */
export const renderSchema = z.looseObject({
  id: lenient(idSchema),
  taskId: lenient(idSchema),
  task_id: lenient(idSchema),
  render_id: lenient(idSchema),
  renderId: lenient(idSchema),
  status: lenient(z.string()),
  progress: lenient(numberSchema),
  outputUrl: urlSchema,
  output_url: urlSchema,
  url: urlSchema,
  duration: lenient(numberSchema),
  size: lenient(numberSchema),
  soundUrl: urlSchema,
  sound_url: urlSchema,
  output: lenient(
    z.looseObject({
      url: urlSchema,
      duration: lenient(numberSchema),
      size: lenient(numberSchema),
      soundUrl: urlSchema,
      sound_url: urlSchema,
    }),
  ),
  interrupted: lenient(z.boolean()),
  error: z.unknown().optional(),
});

/** Any spelling of a status; undefined for a word that means nothing to us. */
export function renderState(word: string | undefined): RenderState | undefined {
  const status = word?.trim().toLowerCase();
  const known = Object.keys(STATUS) as RenderState[];
  return known.find((state) => (STATUS[state] as readonly string[]).includes(status ?? ''));
}

/** The words of a failed export, from a string or from an object with a message. */
export function renderErrorWords(error: unknown): string | undefined {
  const words = asObject(error)?.message ?? error;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : undefined;
}
