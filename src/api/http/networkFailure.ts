import { BackendError, failures } from '../errors.ts';
import { isLoopback } from './connections/dispatchers.ts';
import { portOf, type Proxies } from './connections/proxies.ts';
import { TunnelError } from './connections/tunnel.ts';

/** What is known about a request that failed without an answer. */
export interface FailedRequest {
  readonly url: URL;
  readonly proxies: Proxies;
  readonly signal?: AbortSignal | undefined;
  /** The answer had begun: whatever happens then is a lost connection. */
  readonly answered?: boolean;
}

const REFUSED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  // Nobody has such a socket.
  'ENOENT',
]);
const NO_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const TIMED_OUT = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);
const CERTIFICATE =
  /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CRL_|ERROR_IN_C|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|EPROTO$)/;

/** The setting that mends a proxy, also where a variable of the environment named it: it goes before those. */
const PROXY_SETTING = 'http.proxy';

/** The one place where a failure of the network becomes a {@link BackendError}. */
export function networkFailure(error: unknown, request: FailedRequest): BackendError {
  if (error instanceof BackendError) return error;
  // An abort reaches us in many disguises; the signal knows.
  if (request.signal?.aborted) return failures.cancelled({ cause: error });
  if (request.answered) return failures.connectionLost({ cause: error });
  const chain = causes(error);
  const codes = chain.map(codeOf);
  const { host } = request.url;
  const proxy = proxyFailure(chain, request);
  if (proxy) return proxy;
  const certificate = codes.find((code) => CERTIFICATE.test(code));
  if (certificate !== undefined) return certificateFailure(host, certificate, error);
  if (codes.some((code) => NO_NAME.has(code))) {
    return new BackendError('dns', `The address ${host} could not be found.`, {
      remedy: 'Check your internet connection and the address in the settings.',
      setting: 'clipwright.apiUrl',
      cause: error,
    });
  }
  if (codes.some((code) => REFUSED.has(code))) {
    return new BackendError('refused', `${host} could not be reached.`, {
      remedy: 'Check your internet connection and try again.',
      cause: error,
    });
  }
  if (codes.some((code) => TIMED_OUT.has(code))) {
    return new BackendError('timeout', `${host} did not answer in time.`, {
      remedy: 'Check your internet connection and try again.',
      cause: error,
    });
  }
  return failures.connectionLost({ cause: error });
}

/** Why a certificate does not do. Only where the machine does not know who signed it does a setting help. */
function certificateFailure(whose: string, code: string, cause: unknown): BackendError {
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    const what = code === 'CERT_HAS_EXPIRED' ? 'has expired' : 'is not valid yet';
    return new BackendError('tls', `The certificate of ${whose} ${what}.`, {
      remedy: 'Check the date and time of this computer; if they are right, try again later.',
      cause,
    });
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH') {
    return new BackendError('tls', `The certificate of ${whose} belongs to another host.`, {
      remedy:
        'Check the address in the settings, and whether a sign-in page or a proxy is answering in its place.',
      setting: 'clipwright.apiUrl',
      cause,
    });
  }
  return new BackendError('tls', `The certificate of ${whose} is not trusted on this machine.`, {
    remedy:
      'If your network uses a certificate of its own, install it in the system, or switch off “http.proxyStrictSSL” in the settings.',
    setting: 'http.proxyStrictSSL',
    cause,
  });
}

/** A proxy that is unreachable or refuses us. Undici gives the tunnel's status in no other place than the message. */
function proxyFailure(chain: readonly Error[], { url, proxies }: FailedRequest): BackendError | undefined {
  const address = url.protocol === 'https:' ? proxies.https : proxies.http;
  if (address === undefined || isLoopback(url)) return undefined;
  const { source = PROXY_SETTING } = proxies;
  const status = chain
    .map((error) => /Proxy response \((\d{3})\)|Required \((407)\)/.exec(error.message))
    .map((match) => match?.[1] ?? match?.[2])
    .find((each) => each !== undefined);
  const details = { setting: PROXY_SETTING, cause: chain[0] };
  if (status === '407') return proxyWantsPassword(source, details);
  const what = status === undefined ? wayOut(chain, address) : `refused the connection (${status})`;
  if (what === undefined) return undefined;
  if (what === 'certificate') {
    const code = chain.map(codeOf).find((each) => CERTIFICATE.test(each)) ?? '';
    return certificateFailure(`the proxy ${nameOf(address)}`, code, chain[0]);
  }
  return new BackendError('proxy', `The proxy ${nameOf(address)} ${what}.`, {
    remedy:
      source === PROXY_SETTING
        ? `Check the proxy in “${source}”.`
        : `Check the proxy in the environment variable ${source}, or put another one into “${PROXY_SETTING}”.`,
    ...details,
  });
}

/** How the way through a proxy failed; undefined where it was not the proxy that failed. */
function wayOut(chain: readonly Error[], address: string): string | undefined {
  const codes = chain.map(codeOf);
  if (codes.some((code) => code.startsWith('UND_ERR_SOCKS5'))) return 'refused the connection';
  const tunnel = chain.some((error) => error instanceof TunnelError);
  if (tunnel && codes.some((code) => CERTIFICATE.test(code))) return 'certificate';
  if (tunnel && codes.some((code) => TIMED_OUT.has(code))) return 'did not answer in time';
  const unreachable =
    tunnel || chain.some((error) => pointsAt(error, address) || codeOf(error).startsWith('UND_ERR_PRX'));
  return unreachable ? 'could not be reached' : undefined;
}

/** HTTP 407, in a tunnel or as a plain answer. @param source what named the proxy: the setting, or a variable of the environment */
export function proxyWantsPassword(source: string, details: { cause?: unknown } = {}): BackendError {
  return new BackendError('proxy', 'The proxy wants a user name and a password.', {
    remedy: `Put them into “${source}”: http://user:password@host:port.`,
    status: 407,
    setting: PROXY_SETTING,
    ...details,
  });
}

/** Whether a failed connection was one to the proxy. */
function pointsAt(error: Error, proxyAddress: string): boolean {
  if (!URL.canParse(proxyAddress)) return true;
  const proxy = new URL(proxyAddress);
  const target = error as Partial<{ hostname: string; address: string; port: number }>;
  if (target.hostname !== undefined) return target.hostname === proxy.hostname;
  return target.port === portOf(proxy);
}

/** Host and port of a proxy, without the password. */
function nameOf(proxyAddress: string): string {
  return URL.canParse(proxyAddress) ? new URL(proxyAddress).host : 'of the settings';
}

/** The error, its causes, and what an `AggregateError` (one failure per address of a host) holds. */
function causes(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...[...inner, error.cause].flatMap((each) => causes(each, depth + 1))];
}

function codeOf(error: Error): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
