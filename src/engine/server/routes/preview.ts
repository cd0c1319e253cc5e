import type { FastifyInstance } from 'fastify';
import { ok, RequestError } from '../answers.ts';
import type { ServerContext } from '../context.ts';

const BASE = '/api/preview/nemo_agent/me/:session';

/** What plays before it is exported: our own extra, offered in the session's state. */
export function registerPreview(app: FastifyInstance, { sessions, previews }: ServerContext): void {
  app.get<{ Params: { session: string } }>(BASE, async (request) => {
    const { manifest } = await previews.of(await sessions.read(request.params.session));
    return ok(manifest);
  });

  app.get<{ Params: { session: string; part: string } }>(`${BASE}/:part`, async (request, reply) => {
    const { session, part } = request.params;
    const bytes = await previews.part(await sessions.read(session), part);
    // Not 404: that would be the session's end.
    if (bytes === undefined) throw new RequestError(409, 'The timeline has changed meanwhile.');
    return reply
      .type('application/octet-stream')
      .header('cache-control', 'private, no-transform')
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  });
}
