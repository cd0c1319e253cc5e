import type { FastifyInstance, FastifyRequest } from 'fastify';
import { filesIn, picturesIn, readDraft, UnreadableDraft, type EngineDraft } from '../../draft/index.ts';
import { badRequest, notFound, ok, RequestError, timelineRefused, unattributed } from '../answers.ts';
import { parse, renderBody } from '../bodies.ts';
import { absolute, noteAttribution, type ServerContext } from '../context.ts';
import { attribution } from '../guard.ts';
import type { RenderRecord } from '../store/renderFile.ts';
import { sendFile } from './files.ts';

interface RenderParams {
  Params: { id: string };
}

const BASE = '/api/render/proxy';
/** Characters of a draft as JSON; a larger one is not even looked at. */
const MAX_DRAFT = 4 * 1024 * 1024;

/** Exports: submit, status, cancel, download. */
export function registerRender(app: FastifyInstance, context: ServerContext): void {
  const answer = (record: RenderRecord, request: FastifyRequest) => ok(describe(record, request, context));

  app.post(`${BASE}/lambda`, async (request) => {
    const { id, sessionId, draft } = parse(renderBody, request.body, 'export request');
    const session = await context.sessions.read(sessionId);
    await noteAttribution(context, request, sessionId);
    if (!attribution(request) || !session.attributed) throw unattributed();
    const checked = checkDraft(draft);
    const media = new Map(context.sessions.media(session).map((file) => [file.hash, file]));
    for (const { hash, name } of filesIn(checked))
      if (!media.has(hash))
        throw badRequest(`The timeline needs “${name}”, which is not among this session's files.`);
    const name = `${fileName(checked.m.title)}.mp4`;
    const order = { id, sessionId, draft: checked, media: (hash: string) => media.get(hash), name };
    return answer(await context.renders.submit(order), request);
  });

  app.get<RenderParams>(`${BASE}/lambda/:id`, async (request) =>
    answer(await context.renders.status(request.params.id), request),
  );

  app.post<RenderParams>(`${BASE}/lambda/:id/cancel`, async (request) =>
    answer(await context.renders.cancel(request.params.id), request),
  );

  app.get<RenderParams>(`${BASE}/:id/download`, async (request, reply) => {
    const record = await context.renders.status(request.params.id);
    if (record.status !== 'completed') throw new RequestError(409, 'This video is not finished.');
    return sendFile(request, reply, { path: context.renders.videoPath(record), name: record.name });
  });
}

/**
 * Reads a draft of any version: a project of an older one sends what it has kept.
 * @throws {RequestError} 400 for a draft that is none, or is empty, or asks for too much.
 */
function checkDraft(draft: unknown): EngineDraft {
  if (draft === undefined || draft === null) throw notFound('The timeline');
  if (JSON.stringify(draft).length > MAX_DRAFT) throw badRequest('The timeline is too large to be exported.');
  const checked = readOrRefuse(draft);
  if (picturesIn(checked).length === 0)
    throw badRequest('The timeline is empty: there is nothing to export yet.');
  return checked;
}

function readOrRefuse(draft: unknown): EngineDraft {
  try {
    return readDraft(draft);
  } catch (error) {
    throw error instanceof UnreadableDraft ? timelineRefused(error) : error;
  }
}

function describe(record: RenderRecord, request: FastifyRequest, context: ServerContext) {
  const { id, status, progress } = record;
  const common = { id, taskId: id, status, progress };
  if (status === 'failed')
    return {
      ...common,
      error: record.error ?? 'The export failed.',
      interrupted: record.interrupted ?? false,
    };
  if (status !== 'completed') return common;
  const link = (path: string, name: string) => absolute(request, context.links.make({ path, name }));
  const url = link(context.renders.videoPath(record), record.name);
  const sound = link(context.renders.soundPath(record), record.name.replace(/mp4$/, 'mp3'));
  return {
    ...common,
    outputUrl: url,
    output: {
      url,
      duration: (record.durationMs ?? 0) / 1000,
      size: record.sizeBytes ?? 0,
      ...(record.hasSound && { sound_url: sound }),
    },
  };
}

/** A title as a file name that every system takes. */
function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return name.slice(0, 60) || 'video';
}
