import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { forbidden, tooManyRequests, unauthorized } from './answers.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** A token as the anonymous endpoint hands it out. */
export interface IssuedToken {
  readonly token: string;
  readonly userId: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** The tokens that open this engine: the one from the handshake, and those it issued. All die with the process. */
export class Tokens {
  readonly #own: Buffer;
  readonly #issued: { digest: Buffer; expiresAt: number }[] = [];
  /** Client id → when it may ask again, epoch ms. */
  readonly #clients = new Map<string, number>();

  constructor(own: string) {
    this.#own = digest(own);
  }

  /**
   * A token for a client that has none.
   * @throws {RequestError} 429 when this client got one less than 7 days ago.
   */
  issue(clientId: string, now = Date.now()): IssuedToken {
    const again = this.#clients.get(clientId);
    if (again !== undefined && again > now)
      throw tooManyRequests(
        'This client already has a free token for this week.',
        Math.ceil((again - now) / 1000),
      );
    const issued = {
      token: `nmv_usr_${randomBytes(24).toString('hex')}`,
      userId: `anon_${randomBytes(8).toString('hex')}`,
      expiresAt: now + WEEK_MS,
    };
    this.#clients.set(clientId, issued.expiresAt);
    this.#issued.push({ digest: digest(issued.token), expiresAt: issued.expiresAt });
    return issued;
  }

  /** Whether a token opens the engine. Digests are compared in constant time, and all of them every time. */
  opens(token: string, now = Date.now()): boolean {
    const given = digest(token);
    let open = timingSafeEqual(given, this.#own);
    for (const each of this.#issued)
      if (timingSafeEqual(given, each.digest) && each.expiresAt > now) open = true;
    return open;
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** @throws {RequestError} 1001 unless the request carries a bearer token that opens the engine. */
export function requireToken(request: FastifyRequest, tokens: Tokens): void {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined || !tokens.opens(token)) throw unauthorized();
}

/**
 * Keeps web pages out. A page that got a name of its own to resolve to 127.0.0.1 sends that name as `Host`; any page's
 * script sends its `Origin`.
 * @throws {RequestError} 403
 */
export function requireOwnAddress(request: FastifyRequest): void {
  const port = request.socket.localPort ?? 0;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(request.headers.host ?? '')) throw forbidden('This host name is not served.');
  const origin = request.headers.origin;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`))
    throw forbidden('Requests from other sites are not served.');
}

/** Who sends a request: its three attribution headers, or undefined where one is missing. */
export function attribution(
  request: FastifyRequest,
): { source: string; version: string; platform: string } | undefined {
  const [source, version, platform] = ['source', 'version', 'platform'].map((name) => {
    const value = request.headers[`x-skill-${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
  });
  if (source === undefined || version === undefined || platform === undefined) return undefined;
  return { source, version, platform };
}
