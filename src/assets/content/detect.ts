import { extensionOf } from '../../skills/kinds.ts';
import type { AssetKind } from '../../skills/types.ts';

/** What a file is by its content, in the backend's terms. */
export interface ContentFormat {
  readonly kind: AssetKind;
  /** The extension that says so: lower case, no dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** Formats of one family are told apart by the name alone. */
  readonly family: string;
}

const FORMATS: readonly ContentFormat[] = [
  { kind: 'video', extension: 'mp4', mimeType: 'video/mp4', family: 'mp4' },
  { kind: 'video', extension: 'mov', mimeType: 'video/quicktime', family: 'mp4' },
  { kind: 'audio', extension: 'm4a', mimeType: 'audio/mp4', family: 'mp4' },
  { kind: 'video', extension: 'webm', mimeType: 'video/webm', family: 'matroska' },
  { kind: 'video', extension: 'mkv', mimeType: 'video/x-matroska', family: 'matroska' },
  { kind: 'video', extension: 'avi', mimeType: 'video/x-msvideo', family: 'avi' },
  { kind: 'image', extension: 'jpg', mimeType: 'image/jpeg', family: 'jpg' },
  { kind: 'image', extension: 'png', mimeType: 'image/png', family: 'png' },
  { kind: 'image', extension: 'gif', mimeType: 'image/gif', family: 'gif' },
  { kind: 'image', extension: 'webp', mimeType: 'image/webp', family: 'webp' },
  { kind: 'photo-heic', extension: 'heic', mimeType: 'image/heic', family: 'heic' },
  { kind: 'audio', extension: 'mp3', mimeType: 'audio/mpeg', family: 'mp3' },
  { kind: 'audio', extension: 'wav', mimeType: 'audio/wav', family: 'wav' },
  { kind: 'audio', extension: 'aac', mimeType: 'audio/aac', family: 'aac' },
  {
    kind: 'script',
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    family: 'docx',
  },
];

/** The detector's names for formats that we know under another one. */
const ALIASES: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  heif: 'heic',
  apng: 'png',
  m4v: 'mp4',
  m4b: 'm4a',
  f4v: 'mp4',
  f4a: 'm4a',
};

function formatOf(extension: string): ContentFormat | undefined {
  const name = ALIASES[extension] ?? extension;
  return FORMATS.find((each) => each.extension === name);
}

/** What the detector found: a format that we take, something else (its extension), or nothing that has a signature. */
export type Detected = { readonly format: ContentFormat } | { readonly other: string } | undefined;

/**
 * Tells what a file is by its content. Where the content leaves it open (an MP4 may hold sound alone), the name decides within
 * the family. Loads the detector on first use.
 *
 * @param path absolute
 * @throws the file system's errors
 */
export async function detectContent(path: string): Promise<Detected> {
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  if (!found) return undefined;
  const format = formatOf(found.ext);
  if (!format) return { other: found.ext };
  const named = formatOf(extensionOf(path));
  return { format: named?.family === format.family ? named : format };
}
