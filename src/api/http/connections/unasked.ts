import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import type * as Undici from './undiciParts.ts';
import type { buildConnector, Dispatcher, Pool } from 'undici';

/**
 * Some servers and proxies say `100 Continue` before an answer though nobody asked whether to continue. It means nothing (RFC 9110,
 * 15.2.1), yet undici takes it for the end of the connection. A pool of this kind never gets to see it.
 */
export function patientPool(
  { Pool, buildConnector: connectorOf }: typeof Undici,
  origin: string | URL,
  options: Pool.Options,
): Dispatcher {
  const { connect, connectTimeout: timeout, allowH2 } = options;
  const connector =
    typeof connect === 'function'
      ? connect
      : connectorOf({
          ...(timeout !== undefined && { timeout }),
          ...(allowH2 !== undefined && { allowH2 }),
          ...connect,
        });
  const passing: buildConnector.connector = (target, done) =>
    connector(target, (...[error, socket]) => {
      if (error) done(error, null);
      else {
        filterReads(socket);
        done(null, socket);
      }
    });
  return new Pool(origin, { ...options, connect: passing });
}

/** What stands before the answers of each connection. */
const filters = new WeakMap<object, UnaskedContinue>();

// Undici's own word that a request goes out: what comes next over that connection is the head of an answer.
subscribe('undici:client:sendHeaders', (message) => {
  const { socket } = message as { readonly socket: object };
  filters.get(socket)?.expect();
});

/** Puts a filter into a connection, which undici reads by `read()`. One that speaks HTTP/2 is not read by anybody. */
function filterReads(socket: Socket): void {
  const filter = new UnaskedContinue();
  const read = socket.read.bind(socket) as (size?: number) => Buffer | null;
  filters.set(socket, filter);
  socket.read = (size) => {
    // Node itself, asking for more to come.
    if (size !== undefined) return read(size);
    for (;;) {
      const chunk = read();
      const rest = chunk === null ? chunk : filter.feed(chunk);
      if (rest !== undefined) return rest;
    }
  };
}

const HEAD = Buffer.from('HTTP/1.1 100');
const HEAD_END = '\r\n\r\n';
/** A head longer than this is none, bytes: what holds it back gives up. */
const LONGEST_HEAD = 16 * 1024;

/** Takes every `100 Continue` off the beginning of an answer, however the bytes are cut. */
export class UnaskedContinue {
  #expecting = false;
  #held: Buffer = Buffer.alloc(0);

  /** A request has gone out. */
  expect(): void {
    this.#expecting = true;
  }

  /** @returns what is to be read of these bytes; undefined where that is nothing yet */
  feed(chunk: Buffer): Buffer | undefined {
    if (!this.#expecting) return chunk;
    let bytes = Buffer.concat([this.#held, chunk]);
    this.#held = Buffer.alloc(0);
    while (bytes.length > 0) {
      const length = Math.min(bytes.length, HEAD.length);
      const is100 = bytes.compare(HEAD, 0, length, 0, length) === 0;
      const end = length < HEAD.length ? -1 : bytes.indexOf(HEAD_END);
      if (!is100 || (end < 0 && bytes.length > LONGEST_HEAD)) {
        this.#expecting = false;
        return bytes;
      }
      if (end < 0) break;
      bytes = bytes.subarray(end + HEAD_END.length);
    }
    this.#held = bytes;
    return undefined;
  }
}
