import { z } from 'zod';
import { extractScope } from '../../skills/scope.ts';
import { extractScripts } from '../../skills/script.ts';
import type { SkillSlug } from '../../skills/types.ts';
import type { EngineDraft } from '../draft/index.ts';
import type { MediaFile } from '../types.ts';
import { callSchema, type Call } from './edits/calls/calls.ts';
import { composeDraft } from './compose/composeDraft.ts';
import { contextOf } from './context.ts';
import { memorySchema } from './memory.ts';
import { recordingSchema, spokenTextSchema, type VoiceHere } from './readAloud.ts';
import { Turn } from './turn.ts';

const SLUGS = [
  'best-video-letter-maker',
  'online-photo-video-maker',
  'ai-video-generator-ai',
  'media-content-generator',
] as const satisfies readonly SkillSlug[];

/** What a message did, as data: from the session's files and these, a video can be made again. */
export const doneSchema = z.object({
  /** A draft was composed first, of this message, in the manner of this skill. */
  composed: z
    .object({ message: z.string(), skill: z.enum(SLUGS), readsAloud: z.literal(true).exactOptional() })
    .exactOptional(),
  calls: z.array(callSchema),
  /** How many files the session had, which of them were new, and what the messages before had left. */
  media: z.int().min(0),
  fresh: z.array(z.string()),
  from: memorySchema,
  /** What was read aloud for it. */
  read: z.array(spokenTextSchema).exactOptional(),
  recording: recordingSchema.exactOptional(),
});

export type Done = z.infer<typeof doneSchema>;

/**
 * Does once more what a message did.
 *
 * @param before the draft then; of no use where one was composed
 * @param media the session's files, in upload order
 * @returns undefined where nothing can be made of it
 */
export function doAgain(
  { composed, calls, from, read, recording, ...then }: Done,
  before: EngineDraft | undefined,
  media: readonly MediaFile[],
): EngineDraft | undefined {
  const files = { media: media.slice(0, then.media), fresh: new Set(then.fresh) };
  const voice: VoiceHere | undefined =
    read || recording ? { kind: 'here', spoken: read ?? [], recording } : undefined;
  const made = composed
    ? again(composed, { media: files.media, calls, voice })
    : before && { draft: before, media: files.media };
  if (!made) return undefined;
  const turn = new Turn(made.draft, from, { media: made.media, fresh: files.fresh, voice });
  for (const call of calls) turn.edit(call);
  return turn.draft;
}

function again(
  { message, skill, readsAloud }: NonNullable<Done['composed']>,
  then: {
    readonly media: readonly MediaFile[];
    readonly calls: readonly Call[];
    readonly voice: VoiceHere | undefined;
  },
) {
  const { media: all, calls, voice } = then;
  const { scripts, request: opening } = extractScripts(message);
  const { request, includes } = extractScope(opening);
  const media = includes ? all.filter(({ filename }) => includes(filename)) : all;
  const given = { message, skill, media, fresh: [], language: 'en', ...(voice && { voice }) };
  const context = { ...contextOf(given, { request, scripts }), readsAloud: readsAloud === true };
  const made = composeDraft(context, calls);
  return 'missing' in made ? undefined : { draft: made.draft, media };
}
