import type * as Undici from './undiciParts.ts';
import type { Dispatcher, Pool } from 'undici';

/** The way to the proxy, or through it, could not be opened: whatever the cause says, it is not the server's doing. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  readonly code = 'UND_ERR_PRX_TUNNEL';
}

/**
 * Connections to a proxy. Their failures are told apart from the server's, which undici does only for some; and the proxy has to answer
 * within `headersTimeout`, which undici leaves at five minutes.
 */
export function tunnelPool({ Pool }: typeof Undici, origin: URL, options: Pool.Options): Dispatcher {
  const pool = new Pool(origin, options);
  const open: (wanted: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData> =
    pool.connect.bind(pool);
  return Object.assign(pool, {
    connect: async (wanted: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> => {
      try {
        return await open(wanted);
      } catch (error) {
        throw new TunnelError('There is no way through the proxy.', { cause: error });
      }
    },
  });
}
