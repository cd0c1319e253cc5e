import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { recognise, type Recognised } from '../formats/recognise.ts';
import { assetKindOf, extensionOf, formatOfExtension, type FileFormat } from '../skills/kinds.ts';
import { shownName } from '../skills/shownName.ts';
import type { AssetKind, Skill } from '../skills/types.ts';
import { checkContent } from './check.ts';
import { AssetError, acceptedFormats, humanSize } from './error.ts';
import { Inspections } from './inspected.ts';
import { isTextFile } from './isText.ts';
import { reading } from './reading.ts';

/** A file that a project can take. */
export interface InspectedAsset {
  /** Absolute path. */
  readonly path: string;
  /** The name for the backend: the file's own, with the extension that its content has. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: AssetKind;
  readonly mimeType: string;
  /** What the user is told of a file that can be used, though not all of it: a sentence. */
  readonly note?: string;
}

/**
 * Looks whether a file can be part of a project: there, of a kind that we take (by content; a wrong name is put right), not empty,
 * not over the skill's limit, whole. A file that was looked at before and has not changed is not read again.
 *
 * @param path absolute
 * @throws {AssetError}
 */
export async function inspectAsset(
  path: string,
  skill: Skill,
  signal?: AbortSignal,
): Promise<InspectedAsset> {
  const info = await infoOf(path);
  const size = Number(info.size);
  const name = shownName(path);
  if (size === 0) {
    throw new AssetError(
      'empty',
      path,
      `“${name}” is empty. Choose another file, or copy this one again from where it came.`,
    );
  }
  if (size > skill.largestFile) {
    const limit = humanSize(skill.largestFile);
    throw new AssetError(
      'too-large',
      path,
      `“${name}” is ${humanSize(size)}; “${skill.label}” takes files up to ${limit}. Trim or compress it, then add it again.`,
    );
  }
  signal?.throwIfAborted();
  const known = inspections.of(path, info);
  if (known) return known;
  const { format, asset } = settle(path, size, await reading(path, () => content(path, size)));
  const note = await checkContent(path, format, size);
  const inspected = { ...asset, ...(note === undefined ? {} : { note }) };
  inspections.remember(path, info, inspected);
  return inspected;
}

const inspections = new Inspections<InspectedAsset>();

/**
 * What a file is by its content. A signature is a witness, and the decoder the judge: a text that begins with the letters of one (“BMW …”)
 * is a text, since no other file can be read as one.
 */
async function content(path: string, size: number): Promise<Recognised | 'text'> {
  const signature = await recognise(path);
  if (formatOfExtension(extensionOf(path))?.family !== 'text') return signature;
  // What has no signature is read as a text later, and judged then.
  if (signature === undefined) return 'text';
  if ('other' in signature && WRITTEN_AS_TEXT.has(signature.other)) return signature;
  return (await isTextFile(path, size)) ? 'text' : signature;
}

/** What is written in letters and is nothing to read. */
const WRITTEN_AS_TEXT: ReadonlySet<string> = new Set(['rtf', 'pdf', 'eps']);

async function infoOf(path: string): Promise<BigIntStats> {
  const info = await reading(path, () => stat(path, { bigint: true }));
  if (info.isFile()) return info;
  throw new AssetError(
    'unreadable',
    path,
    `“${shownName(path)}” is not a file. Choose the files in it instead.`,
  );
}

/** Name and content together: which one decides, and whether there is anything to decide. */
function settle(
  path: string,
  size: number,
  found: Recognised | 'text',
): { readonly format: FileFormat; readonly asset: InspectedAsset } {
  const name = shownName(path);
  const named = formatOfExtension(extensionOf(name));
  if (found === 'text' && named) return { format: named, asset: { path, name, size, ...about(named) } };
  if (typeof found === 'object' && 'format' in found) {
    // An MP4 may hold sound alone: what the content leaves open, the name decides.
    const format = named?.family === found.format.family ? named : found.format;
    return { format, asset: { path, name: rightName(name, format), size, ...about(format) } };
  }
  const what = typeof found === 'object' ? found.other.toUpperCase() : undefined;
  if (named === undefined) {
    throw new AssetError(
      'unsupported',
      path,
      `“${name}” can't be used in a video. Choose ${acceptedFormats()} files.`,
    );
  }
  const is = what === undefined ? 'its content is something else, or damaged' : `its content is ${what}`;
  throw new AssetError(
    'misnamed',
    path,
    `“${name}” isn't really ${NOUNS[named.kind]}: ${is}. Choose the original file, or convert it to ${REMEDY[named.kind]}.`,
  );
}

function about({ kind, mimeType }: FileFormat): Pick<InspectedAsset, 'kind' | 'mimeType'> {
  return { kind, mimeType };
}

const NOUNS: Readonly<Record<AssetKind, string>> = {
  image: 'a picture',
  'photo-heic': 'a photo',
  video: 'a video',
  audio: 'a sound file',
  script: 'a text',
};

const REMEDY: Readonly<Record<AssetKind, string>> = {
  image: 'JPG or PNG',
  'photo-heic': 'JPG',
  video: 'MP4',
  audio: 'MP3 or M4A',
  script: 'TXT, MD or DOCX',
};

function rightName(name: string, format: FileFormat): string {
  const extension = extensionOf(name);
  if (formatOfExtension(extension)?.extension === format.extension) return name;
  const stem =
    extension === '' || assetKindOf(name) === undefined ? name : name.slice(0, -extension.length - 1);
  return `${stem}.${format.extension}`;
}
