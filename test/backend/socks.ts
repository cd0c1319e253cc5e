import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from './proxy.ts';

const VERSION = 5;
const REFUSED = 0xff;

export interface SocksOptions {
  /** It lets nobody in. */
  readonly refuses?: boolean;
}

/** A SOCKS 5 proxy without a password: every connection leads to one port of this machine. */
export class ScriptedSocks {
  /** `host:port` that were asked for. */
  readonly targets: string[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @param port where the connections lead */
  static async start(port: number, { refuses = false }: SocksOptions = {}): Promise<ScriptedSocks> {
    const server = createServer();
    const proxy = new ScriptedSocks(server);
    server.on('connection', (socket) => {
      proxy.#keep(socket);
      socket.once('data', (greeting: Buffer) => {
        const speaks = greeting[0] === VERSION && !refuses;
        socket.write(Buffer.from([VERSION, speaks ? 0 : REFUSED]));
        if (!speaks) return;
        socket.once('data', (request: Buffer) => proxy.#open(socket, request, port));
      });
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

  /** The request names a host: version, command, 0, kind 3, length, name, port. */
  #open(socket: Socket, request: Buffer, port: number): void {
    const length = request[4] ?? 0;
    const host = request.subarray(5, 5 + length).toString('latin1');
    this.targets.push(`${host}:${request.readUInt16BE(5 + length)}`);
    const target = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from([VERSION, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
      join(socket, target);
    });
    this.#keep(target);
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => this.#sockets.delete(socket));
  }
}
