import tls from 'node:tls';
import type { Dispatcher } from 'undici';
import type { NetworkSettings } from '../types.ts';
import { loadUndici } from './undici.ts';

/** Time to open a connection, ms. */
const CONNECT_TIMEOUT = 15_000;

/** The proxy variables of an environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxies that count for a client, by the scheme of the address that is asked for. */
export interface Proxies {
  readonly http?: string;
  readonly https?: string;
  /** Comma-separated hosts that are reached directly. */
  readonly noProxy: string;
  /** The setting or variable that named the proxy, for messages. */
  readonly source?: 'http.proxy' | 'HTTPS_PROXY';
}

/** Which proxies to use: the editor's `http.proxy` before the environment's. Hosts of either no-proxy list are reached directly. */
export function chooseProxies(settings: NetworkSettings, environment: Environment): Proxies {
  const variable = (name: string): string | undefined =>
    environment[name] || environment[name.toUpperCase()] || undefined;
  const noProxy = [...(settings.noProxy ?? []), variable('no_proxy') ?? '']
    .filter((host) => host !== '')
    .join(',');
  if (settings.proxy) return { http: settings.proxy, https: settings.proxy, noProxy, source: 'http.proxy' };
  const http = variable('http_proxy') ?? variable('all_proxy');
  const https = variable('https_proxy') ?? variable('all_proxy') ?? http;
  if (https === undefined) return { noProxy };
  return { ...(http !== undefined && { http }), https, noProxy, source: 'HTTPS_PROXY' };
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether an address is on this machine; such a one is never asked for through a proxy. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.includes(url.hostname);
}

/** A client's own connections, made on first use: one pool for this machine, one (with proxy and certificates) for the rest. */
export class Dispatchers {
  readonly proxies: Proxies;
  readonly #strictTls: boolean;
  #local: Promise<Dispatcher> | undefined;
  #remote: Promise<Dispatcher> | undefined;

  constructor(settings: NetworkSettings = {}, environment: Environment = process.env) {
    this.proxies = chooseProxies(settings, environment);
    this.#strictTls = settings.strictTls ?? true;
  }

  /** @throws TypeError for a proxy address that is none */
  for(url: URL): Promise<Dispatcher> {
    if (isLoopback(url) && url.protocol === 'http:') return (this.#local ??= localDispatcher());
    return (this.#remote ??= remoteDispatcher(this.proxies, this.#strictTls));
  }

  /** Closes all connections at once; what is under way fails. */
  async close(): Promise<void> {
    const open = await Promise.allSettled([this.#local, this.#remote]);
    this.#local = undefined;
    this.#remote = undefined;
    for (const each of open) if (each.status === 'fulfilled') await each.value?.destroy();
  }
}

async function localDispatcher(): Promise<Dispatcher> {
  const { Agent } = await loadUndici();
  return new Agent({ connect: { timeout: CONNECT_TIMEOUT } });
}

async function remoteDispatcher(proxies: Proxies, strictTls: boolean): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await loadUndici();
  // One context for all connections: parsing some hundred certificates takes tens of milliseconds each time.
  const secure = {
    timeout: CONNECT_TIMEOUT,
    secureContext: tls.createSecureContext({ ca: trustedCertificates() }),
    rejectUnauthorized: strictTls,
  };
  return new EnvHttpProxyAgent({
    // An empty string keeps undici from reading the environment by itself: that has been done.
    httpProxy: proxies.http ?? '',
    httpsProxy: proxies.https ?? '',
    noProxy: [...LOOPBACK, proxies.noProxy].join(','),
    connect: secure,
    requestTls: secure,
    proxyTls: secure,
  });
}

/** Node's own certificates plus those of the operating system, where this Node can read them (22.15 and later). */
function trustedCertificates(): string[] | undefined {
  // Older hosts lack the function, whatever the type says.
  const read = tls.getCACertificates as typeof tls.getCACertificates | undefined;
  return read && [...new Set([...read('default'), ...read('system')])];
}
