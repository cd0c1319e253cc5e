import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import { asRequestError, failure } from './answers.ts';
import { noteDemand } from './ahead/requests.ts';
import type { ServerContext } from './context.ts';
import { requireOwnAddress, requireToken } from './guard.ts';
import { registerAccount } from './routes/account.ts';
import { registerChat } from './routes/chat.ts';
import { registerCopies } from './routes/copies.ts';
import { registerFiles } from './routes/files.ts';
import { registerPreview } from './routes/preview.ts';
import { registerRender } from './routes/render.ts';
import { registerState } from './routes/state.ts';
import { registerUpload } from './routes/upload.ts';
import { registerVersions } from './routes/versions.ts';

/** Bytes of a JSON body: a draft with thousands of segments. Uploads are streamed and have a limit of their own. */
const BODY_LIMIT = 16 * 1024 * 1024;
/** Paths that need no token: files, whose address is the secret. */
const OPEN_PATHS = /^\/files\//;

/** Builds the server: every endpoint of docs/protocol.md, not listening yet. */
export async function createApp(context: ServerContext): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  readEmptyBodies(app);
  await app.register(multipart, { throwFileSizeLimit: false, limits: { fileSize: Infinity } });

  app.addHook('onRequest', (request, _reply, done) => {
    requireOwnAddress(request);
    const [path = ''] = request.url.split('?');
    if (!OPEN_PATHS.test(path)) requireToken(request, context.token);
    done();
  });
  noteDemand(app, context.demand);
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(failure(404, 'There is nothing at this address.')),
  );
  app.setErrorHandler<Error>((error, _request, reply) => {
    const told = asRequestError(error);
    if (told) return reply.code(told.httpStatus).headers(told.headers).send(failure(told.code, told.message));
    const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
    if (status < 500) return reply.code(status).send(failure(status, error.message));
    process.stderr.write(`server: ${error.stack ?? error.message}\n`);
    return reply.code(500).send(failure(500, 'The engine failed on this request.'));
  });

  registerAccount(app, context);
  registerUpload(app, context);
  registerChat(app, context);
  registerState(app, context);
  registerVersions(app, context);
  registerCopies(app, context);
  registerPreview(app, context);
  registerRender(app, context);
  registerFiles(app, context);
  return app;
}

/** Several requests have no body, and clients differ in whether they say that it is JSON all the same. */
function readEmptyBodies(app: FastifyInstance): void {
  const parser = app.getDefaultJsonParser('error', 'ignore');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else void parser(request, body.toString(), done);
  });
}
