import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isMissing } from '../../../errors.ts';
import { LIGHT } from '../ahead/requests.ts';
import { notFound } from '../answers.ts';
import type { ServerContext } from '../context.ts';
import type { LinkedFile } from '../links.ts';
import { parseRange } from './ranges.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
  '.mkv': 'video/x-matroska',
  '.avi': 'video/x-msvideo',
  '.mp3': 'audio/mpeg',
  '.srt': 'application/x-subrip',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** Files under unguessable addresses, without a token: the engine's CDN. */
export function registerFiles(app: FastifyInstance, context: ServerContext): void {
  app.get<{ Params: { key: string } }>('/files/:key/:name', LIGHT, async (request, reply) => {
    const file = context.links.find(request.params.key);
    if (!file) throw notFound('This file');
    await file.make?.();
    return sendFile(request, reply, file);
  });
}

/**
 * Sends a file, or the part of it that a `Range` header asks for. With `If-Range`, a part only of the same version.
 * @throws {RequestError} 404 when it is gone.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { path, name }: LinkedFile,
): Promise<FastifyReply> {
  const { size, mtimeMs } = await stat(path).catch((error: unknown) => {
    throw isMissing(error) ? notFound(`“${name}”`) : error;
  });
  const etag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
  const condition = request.headers['if-range'];
  const wanted = condition === undefined || condition === etag ? request.headers.range : undefined;
  const range = parseRange(wanted, size);
  void reply
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
    .header('cache-control', 'private, no-transform')
    .header('x-content-type-options', 'nosniff')
    .type(TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream');
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${size}`).send();
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  if (range !== 'whole') void reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`);
  void reply.header('content-length', end - start + 1);
  // An empty stream, since an empty answer would have a length of its own.
  if (request.method === 'HEAD' || size === 0) return reply.send(Readable.from([]));
  return reply.send(createReadStream(path, { start, end }));
}
