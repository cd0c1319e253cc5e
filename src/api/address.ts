import { BackendError } from './errors.ts';
import { isLoopback } from './http/connections/dispatchers.ts';
import { redact } from './redact.ts';

/**
 * The address of a video service, as somebody wrote it into the settings.
 *
 * @throws BackendError `insecure-address` for what is none: most often the `https://` is missing
 */
export function serviceAddress(address: string): URL {
  if (URL.canParse(address)) {
    const url = new URL(address);
    if (url.host !== '' && /^https?:$/.test(url.protocol)) return url;
  }
  throw new BackendError('insecure-address', `“${redact(address)}” is not the address of a video service.`, {
    remedy: 'Put one that begins with https:// into the setting “clipwright.apiUrl”.',
    setting: 'clipwright.apiUrl',
  });
}

/**
 * The address of a web app without trailing slash: of one that a link with a claim may lead to.
 *
 * @throws BackendError `insecure-address` for none, and for one that is neither https nor on this machine
 */
export function webAddress(address: string | undefined): string {
  if (address !== undefined && URL.canParse(address)) {
    const url = new URL(address);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))
      return address.replace(/\/+$/, '');
  }
  const what =
    address === undefined
      ? 'The address of this service’s web app is not known.'
      : `“${redact(address)}” is not the secure address of a web app.`;
  throw new BackendError('insecure-address', what, {
    remedy: 'Put one that begins with https:// into the setting “clipwright.webUrl”.',
    setting: 'clipwright.webUrl',
  });
}
