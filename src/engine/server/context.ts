import type { FastifyRequest } from 'fastify';
import type { VoiceSettings } from '../handshake.ts';
import type { FfmpegTools, RenderCache } from '../types.ts';
import type { Ahead } from './ahead/ahead.ts';
import type { Demand } from './ahead/demand.ts';
import type { Director } from './director.ts';
import { attribution, type Token } from './guard.ts';
import type { Links } from './links.ts';
import type { ProbeMedia } from './media/identify.ts';
import type { Previews } from './store/previews.ts';
import type { Renders } from './store/renders.ts';
import type { Told } from './store/told.ts';
import type { Sessions } from './store/sessions.ts';
import type { Turns } from './turns.ts';

/** What the routes share. */
export interface ServerContext {
  readonly token: Token;
  readonly sessions: Sessions;
  readonly turns: Turns;
  readonly director: Director;
  readonly renders: Renders;
  readonly previews: Previews;
  readonly demand: Demand;
  readonly ahead: Ahead;
  readonly links: Links;
  readonly tools: FfmpegTools;
  readonly probe: ProbeMedia;
  /** Who reads aloud, as the user's settings say now. */
  readonly voice: () => VoiceSettings | undefined;
  readonly told: Told;
  readonly cache: RenderCache;
  /** For what is needed on the way; it need not be there. */
  readonly workFolder: string;
  /** Aborted when the engine ends. */
  readonly signal: AbortSignal;
}

/** Remembers on a session that a request for it lacked the attribution headers: its exports are refused later. */
export async function noteAttribution(
  context: ServerContext,
  request: FastifyRequest,
  sessionId: string,
): Promise<void> {
  if (attribution(request)) return;
  await context.sessions.change(sessionId, (record) =>
    record.attributed ? { ...record, attributed: false } : undefined,
  );
}

/** A path of this server as an absolute address, at the host that the request was sent to (it is one of ours: guard.ts). */
export function absolute(request: FastifyRequest, path: string): string {
  return `http://${request.headers.host ?? ''}${path}`;
}
