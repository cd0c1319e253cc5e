import type { FastifyInstance } from 'fastify';
import type { Demand, DemandKind } from './demand.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request for this route asks of the processors, until it is answered; work when nothing is said. */
    demand?: DemandKind | 'nothing';
  }
}

/** Route options of what is answered from memory and disk: it stops nothing that is done ahead of time. */
export const LIGHT = { config: { demand: 'nothing' } } as const;

/** Notes every request that wants the processors, from its first byte until it is answered or nobody waits for the answer. */
export function noteDemand(app: FastifyInstance, demand: Demand): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { demand: kind = 'work' } = request.routeOptions.config;
    if (kind !== 'nothing') reply.raw.once('close', demand.begin(kind));
    done();
  });
}
