import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { certificate } from './certificates.ts';

/** A request to open a tunnel. */
export interface Tunnel {
  /** `host:port` that was asked for. */
  readonly target: string;
  readonly authorization: string | undefined;
}

export interface ProxyOptions {
  /** `user:password` that it wants. */
  readonly login?: string | undefined;
  /** It speaks TLS itself, with a certificate that nobody trusts. */
  readonly tls?: boolean;
  /** It takes connections and never says a word. */
  readonly silent?: boolean;
}

/** A proxy that tunnels every CONNECT to one port of this machine, whatever host was asked for. */
export class ScriptedProxy {
  readonly tunnels: Tunnel[] = [];
  readonly #server: Server;
  readonly #scheme: string;
  readonly #sockets = new Set<Duplex>();

  private constructor(server: Server, scheme: string) {
    this.#server = server;
    this.#scheme = scheme;
  }

  /** @param port where the tunnels lead */
  static async start(
    port: number,
    { login, tls = false, silent = false }: ProxyOptions = {},
  ): Promise<ScriptedProxy> {
    const server = tls ? createTlsServer(await certificate('certificate')) : createServer();
    server.on('request', (_request, response) => response.writeHead(501).end());
    const proxy = new ScriptedProxy(server, tls ? 'https' : 'http');
    server.on('connection', (socket: Duplex) => proxy.#keep(socket));
    server.on('connect', (request, socket) => {
      const authorization = request.headers['proxy-authorization'];
      proxy.tunnels.push({ target: request.url ?? '', authorization });
      proxy.#keep(socket);
      if (silent) return;
      const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
      if (authorization !== wanted) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
        return;
      }
      const target = connect(port, '127.0.0.1', () =>
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'),
      );
      proxy.#keep(target);
      join(socket, target);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** `127.0.0.1:port`. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The address with its scheme. */
  get url(): string {
    return `${this.#scheme}://${this.address}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => this.#sockets.delete(socket));
  }
}

/** What comes in at either end goes out at the other. Either may go away at any time; the other one follows. */
export function join(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  one.on('error', () => other.destroy()).on('close', () => other.destroy());
  other.on('error', () => one.destroy()).on('close', () => one.destroy());
}
