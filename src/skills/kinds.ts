import type { AssetKind } from './types.ts';

/**
 * Every file extension that a project takes, and what such a file is. The one table: the Explorer menu's `when` clause, the
 * file picker and the asset checks all follow from it. Lower case, no dot.
 */
const KIND_OF_EXTENSION: ReadonlyMap<string, AssetKind> = new Map<string, AssetKind>([
  ['mp4', 'video'],
  ['mov', 'video'],
  ['avi', 'video'],
  ['webm', 'video'],
  ['mkv', 'video'],
  ['jpg', 'image'],
  ['jpeg', 'image'],
  ['png', 'image'],
  ['gif', 'image'],
  ['webp', 'image'],
  ['heic', 'photo-heic'],
  ['heif', 'photo-heic'],
  ['mp3', 'audio'],
  ['wav', 'audio'],
  ['m4a', 'audio'],
  ['aac', 'audio'],
  ['txt', 'script'],
  ['md', 'script'],
  ['docx', 'script'],
]);

/** All accepted file extensions, lower case, no dot. */
export const acceptedExtensions: readonly string[] = [...KIND_OF_EXTENSION.keys()];

/** The extensions that the backend takes as they are (PROTOCOL, *Accepted uploads*; `jpeg` is `jpg` by another name). */
export const uploadableExtensions: readonly string[] = acceptedExtensions.filter((extension) => {
  const kind = KIND_OF_EXTENSION.get(extension);
  return kind === 'video' || kind === 'image' || kind === 'audio';
});

/** The extension of a file name or path: lower case, no dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** What a file is, by its name alone; undefined when a project has no use for it. */
export function assetKindOf(fileName: string): AssetKind | undefined {
  return KIND_OF_EXTENSION.get(extensionOf(fileName));
}
