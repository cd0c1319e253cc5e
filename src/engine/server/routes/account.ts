import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { LIGHT } from '../ahead/requests.ts';
import { ok } from '../answers.ts';
import { claimBody, openSessionBody, parse } from './bodies.ts';
import type { ServerContext } from '../context.ts';
import { attribution } from '../guard.ts';

/** What the embedded engine says of credits: nothing costs any, so the balance never changes. */
const CREDITS = { available: 100, frozen: 0, total: 100, free: true };
const CLAIM_SECONDS = 600;

/** Session, browser link, credits. There are no free tokens: the host that starts the engine has the one that there is. */
export function registerAccount(app: FastifyInstance, context: ServerContext): void {
  app.post('/api/tasks/me/with-session/nemo_agent', async (request) => {
    const { language } = parse(openSessionBody, request.body ?? {}, 'session request');
    const session = await context.sessions.create(language, attribution(request) !== undefined);
    return ok({ task_id: session.taskId, session_id: session.id, user_id: session.userId });
  });

  app.post('/api/auth/claim-token', async (request) => {
    const { session_id } = parse(claimBody, request.body, 'link request');
    await context.sessions.read(session_id);
    return ok({ claim_token: `clm_${randomBytes(18).toString('hex')}`, expires_in: CLAIM_SECONDS });
  });

  app.get('/api/credits/balance/simple', LIGHT, () => ok(CREDITS));
}
