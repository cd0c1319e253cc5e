import type { FastifyInstance } from 'fastify';
import { NO_MEMORY } from '../../director/memory.ts';
import { ok, RequestError } from '../answers.ts';
import { parse, versionBody } from './bodies.ts';
import type { ServerContext } from '../context.ts';
import { goTo, logOf, versionsOf } from '../store/history.ts';
import type { SessionRecord } from '../store/sessionFile.ts';

/** Goes to a version that the video had before, or has had since: our own extra, offered in the session's state. No message is taken. */
export function registerVersions(app: FastifyInstance, { sessions, ahead }: ServerContext): void {
  app.post<{ Params: { session: string } }>('/api/versions/nemo_agent/me/:session', async (request) => {
    const { version } = parse(versionBody, request.body, 'request');
    const session = await sessions.change(request.params.session, (now) => {
      const log = logOf(now);
      if (versionsOf(log).at === version) return undefined;
      const there = goTo(version, log, sessions.media(now));
      // Not 404: that would be the session's end.
      if (!there) throw new RequestError(409, 'That version of the video is not there any more.');
      return atVersion(now, there);
    });
    ahead.expectExport(session.id);
    return ok(versionsOf(logOf(session)));
  });
}

/** What was spoken of stays what it is; “a bit more” has nothing to go on from. */
function atVersion(now: SessionRecord, { draft, log }: NonNullable<ReturnType<typeof goTo>>): SessionRecord {
  const { spoken, language, topic } = now.memory ?? NO_MEMORY;
  const memory = { spoken, ...(language && { language }), ...(topic && { topic }) };
  return { ...now, ...log, draft, history: [], memory, revision: now.revision + 1 };
}
