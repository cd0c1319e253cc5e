import { z } from 'zod';
import { patched } from '../compact.ts';
import type { ProjectRecord } from '../types.ts';

const action = z.object({
  id: z.enum([
    'retry',
    'export',
    'show-tracks',
    'show-credits',
    'add-files',
    'use-local',
    'set-token',
    'register',
    'upgrade',
    'open-settings',
    'open-in-browser',
    'show-log',
    'install-ffmpeg',
    'open-video',
    'reveal-video',
  ]),
  label: z.string(),
  primary: z.boolean().exactOptional(),
  target: z.string().exactOptional(),
});

const message = z.object({
  id: z.string(),
  role: z.enum(['user', 'assistant', 'notice', 'error']),
  text: z.string(),
  at: z.string(),
  streaming: z.boolean(),
  actions: z.array(action),
});

const asset = z.object({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  kind: z.enum(['image', 'video', 'audio', 'script', 'photo-heic']),
  state: z.enum(['waiting', 'uploading', 'ready', 'failed']),
  fraction: z.number().exactOptional(),
  error: z.string().exactOptional(),
  hash: z.string().exactOptional(),
  script: z.string().exactOptional(),
});

const exportJob = z.object({
  id: z.string(),
  state: z.enum(['submitting', 'rendering', 'downloading', 'done', 'failed', 'cancelled']),
  startedAt: z.string(),
  path: z.string().exactOptional(),
  sizeBytes: z.number().exactOptional(),
  durationMs: z.number().exactOptional(),
  width: z.number().exactOptional(),
  height: z.number().exactOptional(),
  soundPath: z.string().exactOptional(),
  error: z.string().exactOptional(),
});

/** What a project's file must look like to be opened. */
export const projectRecordSchema: z.ZodType<ProjectRecord> = z.object({
  version: z.literal(1),
  id: z.string().regex(/^[\w-]+$/),
  name: z.string(),
  skill: z.enum([
    'best-video-letter-maker',
    'online-photo-video-maker',
    'ai-video-generator-ai',
    'media-content-generator',
  ]),
  backend: z.enum(['cloud', 'local']),
  createdAt: z.string(),
  session: z
    .object({ sessionId: z.string(), taskId: z.string().exactOptional(), userId: z.string().exactOptional() })
    .exactOptional(),
  messages: z.array(message),
  assets: z.array(asset),
  draft: z.record(z.string(), z.unknown()).exactOptional(),
  turn: z.object({ text: z.string(), startedAt: z.string() }).exactOptional(),
  exports: z.array(exportJob),
});

/** A record as it is when nothing runs: a reload ends streams and uploads, whatever the file says. */
export function atRest(record: ProjectRecord): ProjectRecord {
  return {
    ...record,
    messages: record.messages.map((each) => ({ ...each, streaming: false })),
    assets: record.assets.map((each) =>
      patched(each, { fraction: undefined, state: each.state === 'uploading' ? 'waiting' : each.state }),
    ),
  };
}
