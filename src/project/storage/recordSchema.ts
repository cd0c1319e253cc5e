import { z } from 'zod';
import { ACTION_IDS } from '../../actionIds.ts';
import { EXPORT_FORMATS } from '../../exportFormats.ts';
import { objectSchema } from '../../api/schema/common.ts';
import { patched } from '../patch.ts';
import type { ProjectRecord } from '../types.ts';

const action = z.object({
  id: z.enum(ACTION_IDS),
  label: z.string(),
  primary: z.boolean().exactOptional(),
  target: z.string().exactOptional(),
});

const said = {
  gesture: z.literal(true).exactOptional(),
  selected: z.object({ segment: z.string(), name: z.string() }).exactOptional(),
};

const message = z.object({
  id: z.string(),
  role: z.enum(['user', 'assistant', 'notice', 'error']),
  text: z.string(),
  at: z.string(),
  streaming: z.boolean(),
  actions: z.array(action),
  ...said,
  changes: z
    .array(z.object({ what: z.string(), from: z.string().exactOptional(), to: z.string().exactOptional() }))
    .exactOptional(),
  version: z.string().exactOptional(),
  before: z.string().exactOptional(),
});

const asset = z.object({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  kind: z.enum(['image', 'video', 'audio', 'script', 'photo-heic']),
  sizeBytes: z.number().exactOptional(),
  state: z.enum(['waiting', 'uploading', 'ready', 'failed']),
  fraction: z.number().exactOptional(),
  error: z.string().exactOptional(),
  hash: z.string().exactOptional(),
  sentAs: z.string().exactOptional(),
  begun: z.boolean().exactOptional(),
  unused: z.literal(true).exactOptional(),
  script: z.string().exactOptional(),
});

const exportJob = z.object({
  id: z.string(),
  renderId: z.string().exactOptional(),
  state: z.enum(['submitting', 'rendering', 'downloading', 'done', 'failed', 'cancelled']),
  startedAt: z.string(),
  format: z.enum(EXPORT_FORMATS).exactOptional(),
  path: z.string().exactOptional(),
  etag: z.string().exactOptional(),
  sizeBytes: z.number().exactOptional(),
  durationMs: z.number().exactOptional(),
  width: z.number().exactOptional(),
  height: z.number().exactOptional(),
  draftMark: z.string().exactOptional(),
  soundPath: z.string().exactOptional(),
  coverPath: z.string().exactOptional(),
  error: z.string().exactOptional(),
});

const batch = z.object({
  items: z.array(
    z.object({
      path: z.string(),
      request: z.string(),
      state: z.enum(['waiting', 'running', 'done', 'failed', 'skipped']),
      output: z.string().exactOptional(),
      error: z.string().exactOptional(),
    }),
  ),
  held: z.boolean().exactOptional(),
});

/** What a project's file must look like to be opened. */
export const projectRecordSchema: z.ZodType<ProjectRecord> = z.object({
  version: z.literal(1),
  id: z.string().regex(/^[\w-]+$/),
  name: z.string(),
  renamed: z.literal(true).exactOptional(),
  skill: z.enum([
    'best-video-letter-maker',
    'online-photo-video-maker',
    'ai-video-generator-ai',
    'media-content-generator',
  ]),
  backend: z.enum(['cloud', 'local']),
  service: z.string().exactOptional(),
  createdAt: z.string(),
  session: z
    .object({ sessionId: z.string(), taskId: z.string().exactOptional(), userId: z.string().exactOptional() })
    .exactOptional(),
  messages: z.array(message),
  assets: z.array(asset),
  draft: objectSchema.exactOptional(),
  preview: z.literal(true).exactOptional(),
  copies: z.literal(true).exactOptional(),
  formats: z.array(z.enum(EXPORT_FORMATS)).exactOptional(),
  versions: z.object({ ids: z.array(z.string()), at: z.string().exactOptional() }).exactOptional(),
  turn: z
    .object({
      text: z.string(),
      replies: z.array(z.object({ id: z.string(), name: z.string(), approved: z.boolean() })).exactOptional(),
      startedAt: z.string(),
      taken: z.number().exactOptional(),
      heard: z.boolean().exactOptional(),
      answered: z.boolean().exactOptional(),
      waiting: z
        .array(
          z.object({
            id: z.string(),
            name: z.string(),
            asks: z.enum(['approval', 'sign-in']),
            question: z.string().exactOptional(),
          }),
        )
        .exactOptional(),
      open: z.boolean().exactOptional(),
    })
    .exactOptional(),
  approval: z
    .object({
      messageId: z.string(),
      calls: z.array(z.object({ id: z.string(), name: z.string() })),
    })
    .exactOptional(),
  make: z
    .object({
      paths: z.array(z.string()),
      request: z.string(),
      target: z.string().exactOptional(),
      step: z.enum(['files', 'message', 'video']),
      held: z.boolean().exactOptional(),
      asksForFiles: z.boolean().exactOptional(),
      alone: z.boolean().exactOptional(),
    })
    .exactOptional(),
  batch: batch.exactOptional(),
  exports: z.array(exportJob),
  lastCost: z.number().exactOptional(),
  waiting: z.array(z.object({ id: z.string(), text: z.string(), ...said })).exactOptional(),
});

/** A record as it is when nothing runs: a reload ends streams and uploads, whatever the file says. */
export function atRest(record: ProjectRecord): ProjectRecord {
  return {
    ...record,
    messages: record.messages.map((each) => ({ ...each, streaming: false })),
    assets: record.assets.map((each) =>
      each.state === 'uploading'
        ? patched(each, { fraction: undefined, state: 'waiting', begun: true })
        : patched(each, { fraction: undefined }),
    ),
  };
}
