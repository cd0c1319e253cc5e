import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { shownName } from '../../../skills/shownName.ts';
import { badRequest, ok } from '../answers.ts';
import { parse, uploadUrlsBody } from './bodies.ts';
import { noteAttribution, type ServerContext } from '../context.ts';
import { fetchUrl, tooLarge } from '../media/fetchUrl.ts';
import { identify } from '../media/identify.ts';
import { withRhythm } from '../media/rhythm.ts';
import { withSubject } from '../media/subject.ts';
import { receive, type Received } from '../media/receive.ts';
import { skillOf, uploadLimit } from '../media/skillOf.ts';
import type { MediaRecord } from '../store/sessionFile.ts';
import { mediaInfo } from './mediaInfo.ts';

const UPLOAD = { config: { demand: 'upload' } } as const;

/** A file on its way in: on disk, or named because it was too large. */
type Incoming = Received | { readonly tooLarge: string };

interface SessionParams {
  Params: { session: string };
}

/**
 * Uploads, as multipart files or as addresses. A request is taken whole or not at all, since the answer has no place for
 * the failure of one file among others.
 */
export function registerUpload(app: FastifyInstance, context: ServerContext): void {
  app.post<SessionParams>('/api/upload-video/nemo_agent/me/:session', UPLOAD, async (request, reply) => {
    const id = request.params.session;
    await context.sessions.read(id);
    await noteAttribution(context, request, id);
    const folder = context.sessions.mediaFolder(id);
    const incoming = request.isMultipart()
      ? multipartFiles(request, folder)
      : addressedFiles(request, folder, AbortSignal.any([context.signal, whileWanted(reply)]));
    const taken = await takeAll(incoming, id, request, context);
    const session = await keep(id, taken, context);
    const wanted = new Set(taken.map(({ record }) => record.hash));
    const files = context.sessions.media(session).filter(({ hash }) => wanted.has(hash));
    // Again: what was just being prepared when it got its name could not be found any more. What is prepared costs nothing.
    for (const file of files) context.ahead.expectFile(id, file, skillOf(request));
    return ok({
      files: files.map((file) => mediaInfo(file, request, context.links)),
      session_state_applied: true,
    });
  });
}

async function* multipartFiles(request: FastifyRequest, folder: string): AsyncGenerator<Incoming> {
  const limit = uploadLimit(request);
  for await (const part of request.parts()) {
    if (part.type !== 'file') continue;
    const filename = shownName(part.filename);
    const received = await receive(part.file, { folder, filename, limit });
    yield received === 'too-large' ? { tooLarge: filename } : received;
  }
}

async function* addressedFiles(
  request: FastifyRequest,
  folder: string,
  signal: AbortSignal,
): AsyncGenerator<Incoming> {
  const { urls } = parse(uploadUrlsBody, request.body, 'upload');
  for (const url of urls) yield await fetchUrl(url, { folder, limit: uploadLimit(request), signal });
}

/** Aborted when whoever asked has gone. */
function whileWanted({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/**
 * Takes in every file of a request. What a client sends is read to the end even after one file has failed: it would otherwise see a
 * broken connection instead of the reason.
 * @throws {RequestError} for the first file that failed; nothing of the request is left on disk then.
 */
async function takeAll(
  incoming: AsyncIterable<Incoming>,
  session: string,
  request: FastifyRequest,
  context: ServerContext,
) {
  const taken: { received: Received; record: MediaRecord }[] = [];
  const paths: string[] = [];
  let failed: { reason: unknown } | undefined;
  try {
    for await (const file of incoming) {
      if ('path' in file) paths.push(file.path);
      if (failed) continue;
      try {
        if ('tooLarge' in file) throw tooLarge(file.tooLarge, uploadLimit(request));
        const record = await lookAt(file, context);
        taken.push({ received: file, record });
        // While the others come in. Where one of them fails, this one is gone, and nobody waits for it.
        context.ahead.expectFile(session, { ...record, path: file.path }, skillOf(request));
      } catch (reason) {
        failed = { reason };
        if (!request.isMultipart()) break;
      }
    }
    if (failed) throw failed.reason;
    if (taken.length === 0) throw badRequest('The upload holds no file.');
    return taken;
  } catch (error) {
    await Promise.all(paths.map((path) => rm(path, { force: true })));
    throw error;
  }
}

/** What a file is, and what is of use to know about it before it is used. @throws {RequestError} where it cannot be used */
async function lookAt(file: Received, context: ServerContext): Promise<MediaRecord> {
  const record = await withSubject(await identify(file, context), file.path, context);
  return withRhythm(record, file.path, context);
}

/** Gives the files their names and adds them to the session. A file that is there already keeps its place and name. */
async function keep(id: string, taken: Awaited<ReturnType<typeof takeAll>>, context: ServerContext) {
  const folder = context.sessions.mediaFolder(id);
  return context.sessions.change(id, async (session) => {
    const media = [...session.media];
    for (const { received, record } of taken) {
      await rename(received.path, join(folder, record.file));
      if (!media.some(({ hash }) => hash === record.hash)) media.push(record);
    }
    const hashes = taken.map(({ record }) => record.hash);
    return { ...session, media, fresh: [...new Set([...session.fresh, ...hashes])] };
  });
}
