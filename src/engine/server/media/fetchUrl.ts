import { Readable } from 'node:stream';
import { badRequest, RequestError, unsupportedFile } from '../answers.ts';
import { receive, type Received } from './receive.ts';

/**
 * Downloads a file that was given as an address, through the environment's proxy where there is one.
 * @param limit Bytes.
 * @throws {RequestError} 400 for an address that is none; 4001 when there is nothing to get.
 */
export async function fetchUrl(
  address: string,
  options: { readonly folder: string; readonly limit: number; readonly signal: AbortSignal },
): Promise<Received | { readonly tooLarge: string }> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw badRequest(`“${address}” is not an address on the web.`);
  const filename = nameOf(url);
  // Loaded only here: most sessions never upload by address.
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent();
  try {
    const response = await fetch(url, { dispatcher, signal: options.signal });
    if (!response.ok || !response.body)
      throw unsupportedFile(`“${filename}” could not be downloaded: the server answered ${response.status}.`);
    const received = await receive(Readable.fromWeb(response.body), { ...options, filename });
    return received === 'too-large' ? { tooLarge: filename } : received;
  } catch (error) {
    if (error instanceof RequestError || options.signal.aborted) throw error;
    throw unsupportedFile(`“${filename}” could not be downloaded from ${url.host}.`, { cause: error });
  } finally {
    await dispatcher.close();
  }
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url.host;
  } catch (error) {
    if (error instanceof URIError) return last;
    throw error;
  }
}
