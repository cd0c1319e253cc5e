import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A request to open a tunnel. */
export interface Tunnel {
  /** `host:port` that was asked for. */
  readonly target: string;
  readonly authorization: string | undefined;
}

/** A proxy that tunnels every CONNECT to one port of this machine, whatever host was asked for. */
export class ScriptedProxy {
  readonly tunnels: Tunnel[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Duplex>();

  private constructor(server: Server) {
    this.#server = server;
  }

  /**
   * @param port where the tunnels lead
   * @param login `user:password` that it wants
   */
  static async start(port: number, login?: string): Promise<ScriptedProxy> {
    const server = createServer((_request, response) => response.writeHead(501).end());
    const proxy = new ScriptedProxy(server);
    server.on('connect', (request, socket) => {
      const authorization = request.headers['proxy-authorization'];
      proxy.tunnels.push({ target: request.url ?? '', authorization });
      const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
      if (authorization !== wanted) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
        return;
      }
      const target = connect(port, '127.0.0.1', () =>
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'),
      );
      for (const [one, other] of [
        [socket, target],
        [target, socket],
      ] as const) {
        proxy.#sockets.add(one);
        one.pipe(other);
        // Either side may go away at any time; the other one follows.
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** `127.0.0.1:port`. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
