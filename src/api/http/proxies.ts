import type { NetworkSettings } from '../types.ts';

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
  if (settings.proxy) {
    const proxy = fullAddress(settings.proxy);
    return { http: proxy, https: proxy, noProxy, source: 'http.proxy' };
  }
  const http = variable('http_proxy') ?? variable('all_proxy');
  const https = variable('https_proxy') ?? variable('all_proxy') ?? http;
  if (https === undefined) return { noProxy };
  return {
    ...(http !== undefined && { http: fullAddress(http) }),
    https: fullAddress(https),
    noProxy,
    source: 'HTTPS_PROXY',
  };
}

/** `host:port` is what many write for an http proxy. With `socks5h` the proxy looks up names, which it does for us in any case. */
function fullAddress(address: string): string {
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  return full.replace(/^socks5h:/i, 'socks5:');
}

const KINDS: ReadonlySet<string> = new Set(['http:', 'https:', 'socks:', 'socks5:']);

/** Whether a proxy is of a kind that we can speak to. No proxy is. */
export function isUsable(address: string): boolean {
  return address === '' || (URL.canParse(address) && KINDS.has(new URL(address).protocol));
}

/** Whether a proxy speaks SOCKS. */
export function isSocks(address: string): boolean {
  return /^socks/i.test(address);
}

const PORTS: Readonly<Record<string, number>> = {
  'http:': 80,
  'https:': 443,
  'socks:': 1080,
  'socks5:': 1080,
};

/** A proxy's port. */
export function portOf({ port, protocol }: URL): number {
  return port === '' ? (PORTS[protocol] ?? 0) : Number(port);
}
