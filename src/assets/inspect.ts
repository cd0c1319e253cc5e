import { readFile, stat } from 'node:fs/promises';
import { codeOf } from '../errors.ts';
import { assetKindOf, extensionOf } from '../skills/kinds.ts';
import { shownName } from '../skills/shownName.ts';
import type { AssetKind, Skill } from '../skills/types.ts';
import { jpegIsComplete, pngIsComplete, webpIsComplete } from './content/completeness.ts';
import { detectContent } from './content/detect.ts';
import type { ContentFormat, Detected } from './content/detect.ts';
import { checkMp4 } from './content/isoBoxes.ts';
import { AssetError, acceptedFormats, humanSize } from './error.ts';

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
}

/**
 * Looks whether a file can be part of a project: there, of a kind that we take (by content; a wrong name is put right), not empty,
 * not over the skill's limit, whole.
 *
 * @param path absolute
 * @throws {AssetError}
 */
export async function inspectAsset(
  path: string,
  skill: Skill,
  signal?: AbortSignal,
): Promise<InspectedAsset> {
  const size = await sizeOf(path);
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
  const detected = await reading(path, () => detectContent(path));
  const asset = settle(path, size, detected);
  if (detected && 'format' in detected) await assertWhole(path, detected.format);
  return asset;
}

async function sizeOf(path: string): Promise<number> {
  const info = await reading(path, () => stat(path));
  if (info.isFile()) return info.size;
  throw new AssetError(
    'unreadable',
    path,
    `“${shownName(path)}” is not a file. Choose the files in it instead.`,
  );
}

/** Name and content together: which one decides, and whether there is anything to decide. */
function settle(path: string, size: number, detected: Detected): InspectedAsset {
  const name = shownName(path);
  const byName = assetKindOf(name);
  if (detected && 'format' in detected) {
    const { kind, mimeType } = detected.format;
    return { path, name: rightName(name, detected.format), size, kind, mimeType };
  }
  if (byName === undefined) {
    throw new AssetError(
      'unsupported',
      path,
      `“${name}” can't be used in a video. Choose ${acceptedFormats()} files.`,
    );
  }
  if (byName === 'script' && extensionOf(name) !== 'docx' && !detected) {
    return { path, name, size, kind: 'script', mimeType: 'text/plain' };
  }
  const found = detected
    ? `its content is ${detected.other.toUpperCase()}`
    : 'its content is something else, or damaged';
  throw new AssetError(
    'misnamed',
    path,
    `“${name}” isn't really ${NOUNS[byName]}: ${found}. Choose the original file, or convert it to ${REMEDY[byName]}.`,
  );
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

function rightName(name: string, format: ContentFormat): string {
  const extension = extensionOf(name);
  const same = extension === format.extension || (SPELLINGS[extension] ?? extension) === format.extension;
  if (same) return name;
  const stem =
    extension === '' || assetKindOf(name) === undefined ? name : name.slice(0, -extension.length - 1);
  return `${stem}.${format.extension}`;
}

const SPELLINGS: Readonly<Record<string, string>> = { jpeg: 'jpg', heif: 'heic' };

async function assertWhole(path: string, format: ContentFormat): Promise<void> {
  if (await reading(path, () => isWhole(path, format))) return;
  throw new AssetError(
    'truncated',
    path,
    `“${shownName(path)}” is incomplete: its end is missing. Copy or download it again, then add it once more.`,
  );
}

async function isWhole(path: string, { family }: ContentFormat): Promise<boolean> {
  switch (family) {
    case 'jpg':
      return jpegIsComplete(await readFile(path));
    case 'png':
      return pngIsComplete(await readFile(path));
    case 'webp':
      return webpIsComplete(await readFile(path));
    case 'mp4':
      return (await checkMp4(path)) !== 'truncated';
    default:
      // Formats that players read from the front: what is there can be used.
      return true;
  }
}

/** Runs something that reads the file, and says in our words why it could not. */
export async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAssetError(path, error);
  }
}

function toAssetError(path: string, error: unknown): unknown {
  const name = shownName(path);
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
      return new AssetError(
        'missing',
        path,
        `“${name}” is no longer there. Put it back, or choose another file.`,
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
      return new AssetError(
        'unreadable',
        path,
        `“${name}” can't be read. Allow reading it in its properties, then add it again.`,
        {
          cause: error,
        },
      );
    case 'EISDIR':
      return new AssetError('unreadable', path, `“${name}” is a folder. Choose the files in it instead.`, {
        cause: error,
      });
    case 'EBUSY':
    case 'EIO':
      return new AssetError(
        'unreadable',
        path,
        `“${name}” can't be read now. Close it in other programs, then add it again.`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
