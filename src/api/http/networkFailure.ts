import { BackendError, failures } from '../errors.ts';
import { isLoopback, type Proxies } from './dispatchers.ts';

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
]);
const NO_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const TIMED_OUT = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);
const CERTIFICATE =
  /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CRL_|ERROR_IN_C|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|EPROTO$)/;

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
  if (codes.some((code) => CERTIFICATE.test(code))) return certificateFailure(host, error);
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

/** Whether the request may have reached the server, so that sending it again could do its work twice. */
export function mayHaveArrived(failure: BackendError): boolean {
  if (failure.code !== 'timeout') return failure.code === 'connection-lost';
  return causes(failure.cause).some((error) => codeOf(error) === 'UND_ERR_HEADERS_TIMEOUT');
}

function certificateFailure(host: string, cause: unknown): BackendError {
  return new BackendError('tls', `The certificate of ${host} is not trusted on this machine.`, {
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
  const setting = proxies.source ?? 'http.proxy';
  const status = chain
    .map((error) => /Proxy response \((\d{3})\)|Required \((407)\)/.exec(error.message))
    .map((match) => match?.[1] ?? match?.[2])
    .find((each) => each !== undefined);
  const details = { setting, cause: chain[0] };
  if (status === '407') return proxyWantsPassword(setting, details);
  const unreachable = chain.some(
    (error) => pointsAt(error, address) || codeOf(error).startsWith('UND_ERR_PRX'),
  );
  if (status === undefined && !unreachable) return undefined;
  const what = status === undefined ? 'could not be reached' : `refused the connection (${status})`;
  return new BackendError('proxy', `The proxy ${nameOf(address)} ${what}.`, {
    remedy: `Check the proxy in “${setting}”.`,
    ...details,
  });
}

/** HTTP 407, in a tunnel or as a plain answer. */
export function proxyWantsPassword(setting: string, details: { cause?: unknown } = {}): BackendError {
  return new BackendError('proxy', 'The proxy wants a user name and a password.', {
    remedy: `Put them into “${setting}”: http://user:password@host:port.`,
    status: 407,
    setting,
    ...details,
  });
}

/** Whether a failed connection was one to the proxy. */
function pointsAt(error: Error, proxyAddress: string): boolean {
  if (!URL.canParse(proxyAddress)) return true;
  const { hostname, port, protocol } = new URL(proxyAddress);
  const target = error as Partial<{ hostname: string; address: string; port: number }>;
  if (target.hostname !== undefined) return target.hostname === hostname;
  return target.port === Number(port || (protocol === 'https:' ? 443 : 80));
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
