import { BackendError } from './errors.ts';
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
