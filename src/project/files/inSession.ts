import type { SessionState, UploadedFile } from '../../api/types.ts';
import { isWebAddress } from '../../assets/web.ts';
import type { ProjectAsset } from '../types.ts';
import { stemOf } from '../words/naming.ts';

/**
 * The name under which a file goes to the session. One that was begun keeps its own; otherwise files of one name from several folders
 * are told apart: the later ones get a number, and never a name that another file has had.
 */
export function nameInSession(assets: readonly ProjectAsset[], asset: ProjectAsset, name: string): string {
  if (asset.begun && asset.sentAs !== undefined) return asset.sentAs;
  const stem = stemOf(name);
  const extension = name.slice(stem.length);
  const at = assets.findIndex(({ id }) => id === asset.id);
  const earlier = assets.slice(0, Math.max(at, 0));
  const inUse = new Set(
    assets.flatMap(({ id, sentAs }) =>
      id === asset.id || sentAs === undefined ? [] : decoded(sentAs).toLowerCase(),
    ),
  );
  let number = 1 + earlier.filter((each) => stemOf(each.name).toLowerCase() === stem.toLowerCase()).length;
  for (; ; number++) {
    const numbered = number === 1 ? name : `${stem}-${number}${extension}`;
    if (!inUse.has(numbered.toLowerCase())) return numbered;
  }
}

/**
 * A file in a session's list of media, by its name. As many entries of that name as belong to the project's other files are theirs: links
 * are named by the server, and several may have one name.
 *
 * @param name as it was sent, or as it stands in a link
 */
export function findUploaded(
  { videoInfos }: SessionState,
  name: string,
  others: readonly ProjectAsset[],
): UploadedFile | undefined {
  const found = videoInfos.flatMap((info) => {
    const entry = entryOf(info);
    return entry && isSameName(entry.filename, name) ? entry : [];
  });
  const taken = others.filter((asset) => asset.state === 'ready' && isCalled(asset, name)).length;
  return found[taken];
}

function entryOf(info: unknown): UploadedFile | undefined {
  if (typeof info !== 'object' || info === null) return undefined;
  const fields = info as Readonly<Record<string, unknown>>;
  const filename = fields['filename'] ?? fields['file_name'] ?? fields['name'];
  if (typeof filename !== 'string') return undefined;
  const hash = fields['hash'];
  return { filename, fileType: 'unknown', ...(typeof hash === 'string' ? { hash } : {}) };
}

/** A server may not have said what it calls a link's file: then it is called as the link says. */
function isCalled({ path, name: own, sentAs = own }: ProjectAsset, name: string): boolean {
  return isSameName(sentAs, name) || (isWebAddress(path) && isSameName(own, name));
}

/** A name from an address stands there as it is in the address, or in plain letters. */
function isSameName(one: string, other: string): boolean {
  return one === other || decoded(one) === decoded(other);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    // A stray percent sign: it is no address.
    if (error instanceof URIError) return name;
    throw error;
  }
}
