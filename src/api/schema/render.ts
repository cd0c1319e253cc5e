import { z } from 'zod';
import type { RenderStatus } from '../types.ts';
import { asObject, defined, idSchema, lenient, numberSchema } from './common.ts';

/** Words without case, spaces, hyphens and underscores: `IN_PROGRESS` is `inprogress`. */
const STATUS = {
  pending: ['pending', 'queued', 'submitted', 'created', 'waiting', 'accepted', 'scheduled'],
  processing: ['processing', 'running', 'rendering', 'inprogress', 'started', 'progress', 'encoding'],
  completed: ['completed', 'complete', 'done', 'success', 'successful', 'succeeded', 'finished', 'ready'],
  failed: ['failed', 'failure', 'error', 'errored', 'timeout', 'timedout', 'expired', 'rejected'],
  cancelled: ['cancelled', 'canceled', 'aborted', 'stopped'],
} as const;

/** The state of an export. */
export type RenderState = keyof typeof STATUS;

const urlSchema = lenient(z.string().min(1));

/** `42`, `"42"` or `"42%"`; a percent sign says which scale it is, and `0.5%` is no half. */
const progressSchema = z.preprocess((value) => {
  const percent = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(value)?.[1] : undefined;
  return percent === undefined ? value : Math.max(Number(percent), 1);
}, numberSchema);

/** Where the video is and what it is like: at top level, or inside `output`. */
const resultFields = {
  url: urlSchema,
  outputUrl: urlSchema,
  output_url: urlSchema,
  video_url: urlSchema,
  videoUrl: urlSchema,
  download_url: urlSchema,
  downloadUrl: urlSchema,
  duration: lenient(numberSchema),
  size: lenient(numberSchema),
  soundUrl: urlSchema,
  sound_url: urlSchema,
  subtitles_url: urlSchema,
  cover_url: urlSchema,
};

/**
 * An export's status in any of the shapes of docs/protocol.md (*Envelopes*) once its envelopes are open: every name that a field
 * goes by, flat or inside `output`.
 */
export const renderSchema = z.looseObject({
  id: lenient(idSchema),
  taskId: lenient(idSchema),
  task_id: lenient(idSchema),
  render_id: lenient(idSchema),
  renderId: lenient(idSchema),
  status: lenient(z.string()),
  state: lenient(z.string()),
  progress: lenient(progressSchema),
  ...resultFields,
  output: lenient(
    z.union([
      z
        .string()
        .min(1)
        .transform((url) => ({ url })),
      z.looseObject(resultFields),
    ]),
  ),
  interrupted: lenient(z.boolean()),
  error: z.unknown().optional(),
  error_message: z.unknown().optional(),
  errorMessage: z.unknown().optional(),
});

/** Any spelling of a status; undefined for a word that means nothing to us. */
export function renderState(word: string | undefined): RenderState | undefined {
  const status = word?.toLowerCase().replace(/[\s_-]/g, '');
  const known = Object.keys(STATUS) as RenderState[];
  return known.find((state) => (STATUS[state] as readonly string[]).includes(status ?? ''));
}

/** What an answer says about the export `id`, whichever of its names each field came by. */
export function renderStatus(answer: z.output<typeof renderSchema>, id: string): RenderStatus {
  const output: Partial<Pick<typeof answer, keyof typeof resultFields>> = answer.output ?? {};
  const word = answer.status ?? answer.state;
  const url = urlIn(answer) ?? urlIn(output);
  return {
    id: answer.id ?? answer.render_id ?? answer.renderId ?? answer.taskId ?? answer.task_id ?? id,
    // An unknown word means that it is still in the making; without any word the address of the result tells.
    status: renderState(word) ?? (word ? 'processing' : url === undefined ? 'pending' : 'completed'),
    ...defined({
      progress: answer.progress,
      url,
      duration: output.duration ?? answer.duration,
      size: output.size ?? answer.size,
      soundUrl: output.soundUrl ?? output.sound_url ?? answer.soundUrl ?? answer.sound_url,
      subtitlesUrl: output.subtitles_url ?? answer.subtitles_url,
      coverUrl: output.cover_url ?? answer.cover_url,
      interrupted: answer.interrupted,
      error: [answer.error, answer.error_message, answer.errorMessage].map(renderErrorWords).find(Boolean),
    }),
  };
}

/** An answer's own `url` comes last: beside another one it is most likely that of a page. */
function urlIn(fields: Partial<Record<keyof typeof resultFields, unknown>>): string | undefined {
  const { outputUrl, output_url, video_url, videoUrl, download_url, downloadUrl, url } = fields;
  const found = outputUrl ?? output_url ?? video_url ?? videoUrl ?? download_url ?? downloadUrl ?? url;
  return typeof found === 'string' ? found : undefined;
}

/** The words of a failed export, from a string or from an object with a message. */
function renderErrorWords(error: unknown): string | undefined {
  const words = asObject(error)?.message ?? error;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : undefined;
}
