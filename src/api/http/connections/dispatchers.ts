import tls from 'node:tls';
import type { Dispatcher } from 'undici';
import { failures } from '../../errors.ts';
import type { NetworkSettings } from '../../types.ts';
import { isSocks, isUsable, chooseProxies, type Environment, type Proxies } from './proxies.ts';
import { tunnelPool } from './tunnel.ts';
import { loadUndici } from './undici.ts';
import { patientPool } from './unasked.ts';

/** Time to open a connection, ms. */
const CONNECT_TIMEOUT = 15_000;

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether an address is on this machine; such a one is never asked for through a proxy. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.includes(url.hostname);
}

/** A client's own connections, made on first use: one pool for this machine, one (with proxy and certificates) for the rest. */
export class Dispatchers {
  readonly proxies: Proxies;
  readonly #strictTls: boolean;
  readonly #timeout: number;
  readonly #socketPath: string | undefined;
  #local: Promise<Dispatcher> | undefined;
  #remote: Promise<Dispatcher> | undefined;

  /**
   * @param timeout time to open a connection, through a proxy as well, ms
   * @param socketPath where this machine is reached, if not at a port
   */
  constructor(
    settings: NetworkSettings = {},
    environment: Environment = process.env,
    timeout: number = CONNECT_TIMEOUT,
    socketPath?: string,
  ) {
    this.proxies = chooseProxies(settings, environment);
    this.#strictTls = settings.strictTls ?? true;
    this.#timeout = timeout;
    this.#socketPath = socketPath;
  }

  /** @throws BackendError `proxy` for a proxy of a kind that cannot be used */
  for(url: URL): Promise<Dispatcher> {
    if (isLoopback(url) && url.protocol === 'http:') {
      return (this.#local ??= localDispatcher(this.#timeout, this.#socketPath));
    }
    return (this.#remote ??= remoteDispatcher(this.proxies, this.#strictTls, this.#timeout));
  }

  /** Closes all connections at once; what is under way fails. */
  async close(): Promise<void> {
    const open = await Promise.allSettled([this.#local, this.#remote]);
    this.#local = undefined;
    this.#remote = undefined;
    for (const each of open) if (each.status === 'fulfilled') await each.value?.destroy();
  }
}

async function localDispatcher(timeout: number, socketPath: string | undefined): Promise<Dispatcher> {
  const undici = await loadUndici();
  return new undici.Agent({
    connect: { timeout, ...(socketPath !== undefined && { socketPath }) },
    factory: (origin, options) => patientPool(undici, origin, options),
  });
}

async function remoteDispatcher(proxies: Proxies, strictTls: boolean, timeout: number): Promise<Dispatcher> {
  const { http = '', https = '', noProxy, source = 'http.proxy' } = proxies;
  for (const each of [http, https]) if (!isUsable(each)) throw failures.proxyUnusable(each, source);
  const undici = await loadUndici();
  // One context for all connections: parsing some hundred certificates takes tens of milliseconds each time.
  const secure = {
    timeout,
    secureContext: tls.createSecureContext({ ca: trustedCertificates() }),
    rejectUnauthorized: strictTls,
  };
  return new undici.EnvHttpProxyAgent({
    // An empty string keeps undici from reading the environment by itself: that has been done.
    httpProxy: http,
    httpsProxy: https,
    noProxy: [...LOOPBACK, noProxy].join(','),
    connect: secure,
    requestTls: secure,
    connectTimeout: timeout,
    factory: (origin, options) => patientPool(undici, origin, options),
    // Where these are given, undici speaks TLS to a SOCKS proxy, which does not.
    ...(!isSocks(https) && { proxyTls: secure }),
    clientFactory: (origin, options) => tunnelPool(undici, origin, { ...options, headersTimeout: timeout }),
  });
}

/** Node's own certificates plus those of the operating system, where this Node can read them (22.15 and later). */
function trustedCertificates(): string[] | undefined {
  // Older hosts lack the function, whatever the type says.
  const read = tls.getCACertificates as typeof tls.getCACertificates | undefined;
  return read && [...new Set([...read('default'), ...read('system')])];
}
