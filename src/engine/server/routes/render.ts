import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fileFormat } from '../../../exportFormats.ts';
import { LIGHT } from '../ahead/requests.ts';
import { ok, RequestError, unattributed } from '../answers.ts';
import { parse, renderBody } from './bodies.ts';
import { absolute, noteAttribution, type ServerContext } from '../context.ts';
import { attribution } from '../guard.ts';
import { checkDraft } from '../checkDraft.ts';
import type { RenderRecord } from '../store/renderFile.ts';
import { sendFile } from './files.ts';

interface RenderParams {
  Params: { id: string };
}

const BASE = '/api/render/proxy';
/** How long a submission waits for the export's end, ms: one that was rendered ahead is there with its answer, and need not be asked for. */
const SOON_MS = 400;

/** Exports: submit, status, cancel, download. */
export function registerRender(app: FastifyInstance, context: ServerContext): void {
  const answer = (record: RenderRecord, request: FastifyRequest) => ok(describe(record, request, context));

  app.post(`${BASE}/lambda`, async (request) => {
    const { id, sessionId, draft, output } = parse(renderBody, request.body, 'export request');
    const session = await context.sessions.read(sessionId);
    await noteAttribution(context, request, sessionId);
    if (!attribution(request) || !session.attributed) throw unattributed();
    const checked = checkDraft(draft, context.sessions.media(session));
    const { format = 'mp4' } = output ?? {};
    const name = `${fileName(checked.draft.m.title)}.${fileFormat(format)}`;
    const record = await context.renders.submit({ ...checked, id, sessionId, name, format });
    return answer(await context.renders.settled(record, SOON_MS), request);
  });

  app.get<RenderParams>(`${BASE}/lambda/:id`, LIGHT, async (request) =>
    answer(await context.renders.status(request.params.id), request),
  );

  app.post<RenderParams>(`${BASE}/lambda/:id/cancel`, async (request) =>
    answer(await context.renders.cancel(request.params.id), request),
  );

  app.get<RenderParams>(`${BASE}/:id/download`, LIGHT, async (request, reply) => {
    const record = await context.renders.status(request.params.id);
    if (record.status !== 'completed') throw new RequestError(409, 'This video is not finished.');
    return sendFile(request, reply, { path: context.renders.filePath(record), name: record.name });
  });
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
  const link = (path: string, name: string, make?: () => Promise<void>) =>
    absolute(request, context.links.make({ path, name, ...(make && { make }) }));
  const url = link(context.renders.filePath(record), record.name);
  const sound = link(context.renders.soundPath(record), record.name.replace(/mp4$/, 'mp3'), () =>
    context.renders.makeSound(record),
  );
  const subtitles = link(context.renders.subtitlesPath(record), record.name.replace(/mp4$/, 'srt'));
  const cover = link(context.renders.coverPath(record), record.name.replace(/mp4$/, 'jpg'));
  return {
    ...common,
    outputUrl: url,
    output: {
      url,
      duration: (record.durationMs ?? 0) / 1000,
      size: record.sizeBytes ?? 0,
      ...(record.hasSound && { sound_url: sound }),
      ...(record.hasSubtitles && { subtitles_url: subtitles }),
      ...(record.hasCover && { cover_url: cover }),
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
