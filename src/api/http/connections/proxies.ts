import type { NetworkSettings } from '../../types.ts';

/** The proxy variables of an environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxies that count for a client, by the scheme of the address that is asked for. */
export interface Proxies {
  readonly http?: string;
  readonly https?: string;
  /** Comma-separated hosts that are reached directly. */
  readonly noProxy: string;
  /** The setting (`http.proxy`) or the variable of the environment that named the proxy, for messages. */
  readonly source?: string;
}

/** Which proxies to use: the editor's `http.proxy` before the environment's. Hosts of either no-proxy list are reached directly. */
export function chooseProxies(settings: NetworkSettings, environment: Environment): Proxies {
  /** The first of these variables that says something. */
  const variable = (...names: string[]): { name: string; value: string } | undefined => {
    const spellings = names.flatMap((name) => [name, name.toUpperCase()]);
    const found = spellings.map((name) => ({ name, value: environment[name] ?? '' }));
    return found.find(({ value }) => value !== '');
  };
  const noProxy = [...(settings.noProxy ?? []), variable('no_proxy')?.value ?? '']
    .filter((host) => host !== '')
    .join(',');
  if (settings.proxy) {
    const proxy = fullAddress(settings.proxy);
    return { http: proxy, https: proxy, noProxy, source: 'http.proxy' };
  }
  const http = variable('http_proxy', 'all_proxy');
  const https = variable('https_proxy', 'all_proxy', 'http_proxy');
  if (https === undefined) return { noProxy };
  return {
    ...(http !== undefined && { http: fullAddress(http.value) }),
    https: fullAddress(https.value),
    noProxy,
    source: https.name,
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
