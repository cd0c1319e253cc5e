import type { FastifyInstance } from 'fastify';
import { EXPORT_FORMATS } from '../../../exportFormats.ts';
import { LIGHT } from '../ahead/requests.ts';
import { ok } from '../answers.ts';
import { noteAttribution, type ServerContext } from '../context.ts';
import { logOf, versionsOf } from '../store/history.ts';
import { mediaInfo } from './mediaInfo.ts';

/** The session's state. */
export function registerState(app: FastifyInstance, context: ServerContext): void {
  app.get<{ Params: { session: string } }>(
    '/api/state/nemo_agent/me/:session/latest',
    LIGHT,
    async (request) => {
      // Asked before the session is read: a turn that ends in between is told as running, never as lost.
      const running = context.turns.running(request.params.session);
      const session = await context.sessions.read(request.params.session);
      await noteAttribution(context, request, session.id);
      await context.sessions.touch(session.id);
      const { draft } = session;
      const media = context.sessions.media(session);
      return ok({
        session_id: session.id,
        task_id: session.taskId,
        user_id: session.userId,
        state: {
          ...(draft && {
            draft,
            canvas_config: { width: draft.m.width, height: draft.m.height, fps: draft.m.fps },
          }),
          video_infos: media.map((file) => mediaInfo(file, request, context.links)),
          generated_media: [],
          video_analyses: [],
          turns: { running, taken: session.taken },
          copies: true,
          ...(draft && { preview: true, versions: versionsOf(logOf(session)), formats: EXPORT_FORMATS }),
        },
      });
    },
  );
}
