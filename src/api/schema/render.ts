import { z } from 'zod';
import type { RenderStatus } from '../types.ts';
import { asObject, defined, idSchema, lenient, numberSchema } from './common.ts';

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

/** What an answer says about the export `id`, whichever of its names each field came by. */
export function renderStatus(answer: z.output<typeof renderSchema>, id: string): RenderStatus {
  const { output } = answer;
  const url = answer.outputUrl ?? answer.output_url ?? output?.url ?? answer.url;
  return {
    id: answer.id ?? answer.render_id ?? answer.renderId ?? answer.taskId ?? answer.task_id ?? id,
    // An unknown word means that it is still in the making; without any word the address of the result tells.
    status:
      renderState(answer.status) ??
      (answer.status ? 'processing' : url === undefined ? 'pending' : 'completed'),
    ...defined({
      progress: answer.progress,
      url,
      duration: output?.duration ?? answer.duration,
      size: output?.size ?? answer.size,
      soundUrl: output?.soundUrl ?? output?.sound_url ?? answer.soundUrl ?? answer.sound_url,
      interrupted: answer.interrupted,
      error: renderErrorWords(answer.error),
    }),
  };
}

/** The words of a failed export, from a string or from an object with a message. */
function renderErrorWords(error: unknown): string | undefined {
  const words = asObject(error)?.message ?? error;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : undefined;
}
