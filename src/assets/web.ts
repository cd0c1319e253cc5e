import { assetKindOf, extensionOf, uploadableExtensions } from '../skills/kinds.ts';
import { shownText } from '../skills/shownName.ts';
import type { AssetKind } from '../skills/types.ts';
import { AssetError } from './error.ts';

/** A file on the web, which the backend fetches by its address. */
export interface WebAsset {
  readonly url: string;
  /** The last part of the address. */
  readonly name: string;
  readonly kind: Exclude<AssetKind, 'script' | 'photo-heic'>;
}

/** What ends an address inside a sentence rather than belongs to it. */
const LINK = /\bhttps?:\/\/[^\s<>"'“”‘’«»「」『』，。；：！？、（）]+/giu;
const TRAILING = /[.,;:!?)\]}]+$/u;

/** Whether a “path” is an address on the web. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** The addresses in a text that name media files, each once. Links to pages are none. */
export function mediaLinks(text: string): string[] {
  const links = Array.from(text.matchAll(LINK), ([link]) => link.replace(TRAILING, ''));
  return [...new Set(links.filter((link) => kindOfLink(link) !== undefined))];
}

/** A text without its addresses of media files. */
export function withoutLinks(text: string): string {
  return mediaLinks(text)
    .reduce((rest, link) => rest.replaceAll(link, ' '), text)
    .trim();
}

/**
 * What a media file on the web is, by its address alone.
 *
 * @throws {AssetError} `unsupported` when it is none that a backend fetches
 */
export function webAsset(url: string): WebAsset {
  const kind = kindOfLink(url);
  const name = nameOf(url);
  if (kind !== undefined) return { url, name, kind };
  const formats = uploadableExtensions.map((each) => each.toUpperCase()).join(', ');
  throw new AssetError(
    'unsupported',
    url,
    `“${name}” can't be taken from the web. Download it and add the file; by address go ${formats}.`,
  );
}

function kindOfLink(link: string): WebAsset['kind'] | undefined {
  const name = nameOf(link);
  const kind = uploadableExtensions.includes(extensionOf(name)) ? assetKindOf(name) : undefined;
  return kind === 'script' || kind === 'photo-heic' ? undefined : kind;
}

function nameOf(link: string): string {
  if (!URL.canParse(link)) return link;
  const { pathname, host } = new URL(link);
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return shownText(decodeURIComponent(last) || host);
  } catch (error) {
    // A stray percent sign: the name as it stands will do.
    if (error instanceof URIError) return last;
    throw error;
  }
}
