import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ENGINE_ORIGIN } from '../handshake.ts';
import { forbidden, unauthorized } from './answers.ts';

/** The one token that opens this engine: its host made it. */
export class Token {
  readonly #digest: Buffer;

  constructor(token: string) {
    this.#digest = digest(token);
  }

  /** Whether it is this one. Digests are compared, in constant time. */
  is(token: string): boolean {
    return timingSafeEqual(digest(token), this.#digest);
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** @throws {RequestError} 1001 unless the request carries the bearer token that opens the engine. */
export function requireToken(request: FastifyRequest, token: Token): void {
  const given = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (given === undefined || !token.is(given)) throw unauthorized();
}

/**
 * Keeps web pages out. A page that got a name of its own to resolve to 127.0.0.1 sends that name as `Host`; any page's
 * script sends its `Origin`.
 * @throws {RequestError} 403
 */
export function requireOwnAddress(request: FastifyRequest): void {
  const { localPort: port } = request.socket;
  // A socket of the file system has no port.
  const own = port === undefined ? [ENGINE_ORIGIN] : [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  if (!own.includes(`http://${request.headers.host ?? ''}`)) throw forbidden('This host name is not served.');
  const { origin } = request.headers;
  if (origin !== undefined && !own.includes(origin))
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
