import type { FastifyInstance } from 'fastify';
import { ok } from '../answers.ts';
import { noteAttribution, type ServerContext } from '../context.ts';

/** Makes a second session of one, with all that it has: our own extra, offered in the session's state. No message is taken. */
export function registerCopies(app: FastifyInstance, context: ServerContext): void {
  app.post<{ Params: { session: string } }>('/api/copies/nemo_agent/me/:session', async (request) => {
    const { session } = request.params;
    await noteAttribution(context, request, session);
    const { id, taskId, userId } = await context.sessions.copy(session);
    return ok({ session_id: id, task_id: taskId, user_id: userId });
  });
}
