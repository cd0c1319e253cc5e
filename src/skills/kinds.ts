import type { AssetKind } from './types.ts';

/** A kind of file that videos are made of: all that is known of it beforehand. */
export interface FileFormat {
  /** The extension that says so: lower case, no dot. */
  readonly extension: string;
  readonly kind: AssetKind;
  readonly mimeType: string;
  /** Formats of one family are told apart by the name alone. */
  readonly family: string;
  /** What signatures are called that mean this format (`file-type`'s words), besides the extension. */
  readonly signatures?: readonly string[];
  /** Other extensions that people know it by. */
  readonly spellings?: readonly string[];
  /** ffmpeg's demuxer. Absent for what is read here and not there. */
  readonly demuxer?: string;
}

/**
 * The one table of formats: the Explorer menu's `when` clause, the file picker, what a file is taken for and what opens it all follow from
 * it.
 */
export const FORMATS: readonly FileFormat[] = [
  {
    ...{ extension: 'mp4', kind: 'video', mimeType: 'video/mp4', family: 'iso', demuxer: 'mov' },
    signatures: ['m4v', 'f4v', '3gp', '3g2'],
  },
  { extension: 'mov', kind: 'video', mimeType: 'video/quicktime', family: 'iso', demuxer: 'mov' },
  { extension: 'avi', kind: 'video', mimeType: 'video/x-msvideo', family: 'avi', demuxer: 'avi' },
  { extension: 'webm', kind: 'video', mimeType: 'video/webm', family: 'matroska', demuxer: 'matroska' },
  { extension: 'mkv', kind: 'video', mimeType: 'video/x-matroska', family: 'matroska', demuxer: 'matroska' },
  {
    ...{ extension: 'jpg', kind: 'image', mimeType: 'image/jpeg', family: 'jpg', demuxer: 'jpeg_pipe' },
    spellings: ['jpeg'],
  },
  {
    ...{ extension: 'png', kind: 'image', mimeType: 'image/png', family: 'png', demuxer: 'png_pipe' },
    signatures: ['apng'],
  },
  { extension: 'gif', kind: 'image', mimeType: 'image/gif', family: 'gif', demuxer: 'gif' },
  { extension: 'webp', kind: 'image', mimeType: 'image/webp', family: 'webp', demuxer: 'webp_pipe' },
  {
    ...{ extension: 'heic', kind: 'photo-heic', mimeType: 'image/heic', family: 'heic' },
    spellings: ['heif'],
  },
  { extension: 'mp3', kind: 'audio', mimeType: 'audio/mpeg', family: 'mp3', demuxer: 'mp3' },
  { extension: 'wav', kind: 'audio', mimeType: 'audio/wav', family: 'wav', demuxer: 'wav' },
  {
    extension: 'wav',
    kind: 'audio',
    mimeType: 'audio/wav',
    family: 'w64',
    demuxer: 'w64',
    signatures: ['w64'],
  },
  {
    ...{ extension: 'm4a', kind: 'audio', mimeType: 'audio/mp4', family: 'iso', demuxer: 'mov' },
    signatures: ['m4b', 'm4p', 'f4a', 'f4b'],
  },
  { extension: 'aac', kind: 'audio', mimeType: 'audio/aac', family: 'aac', demuxer: 'aac' },
  { extension: 'txt', kind: 'script', mimeType: 'text/plain', family: 'text' },
  { extension: 'md', kind: 'script', mimeType: 'text/plain', family: 'text' },
  {
    ...{ extension: 'docx', kind: 'script', family: 'docx' },
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
];

/** The format of an extension: lower case, no dot. */
export function formatOfExtension(extension: string): FileFormat | undefined {
  return FORMATS.find((each) => each.extension === extension || each.spellings?.includes(extension));
}

/** The format that a signature's word stands for (`file-type`'s extensions). */
export function formatOfSignature(word: string): FileFormat | undefined {
  return formatOfExtension(word) ?? FORMATS.find(({ signatures }) => signatures?.includes(word));
}

/** All accepted file extensions, lower case, no dot. */
export const acceptedExtensions: readonly string[] = [
  ...new Set(FORMATS.flatMap(({ extension, spellings = [] }) => [extension, ...spellings])),
];

/** The formats that the backend takes as they are (docs/protocol.md, *Endpoints*). */
export const uploadableFormats: readonly FileFormat[] = FORMATS.filter(
  ({ kind }) => kind === 'video' || kind === 'image' || kind === 'audio',
);

/** The extensions that the backend takes as they are. */
export const uploadableExtensions: readonly string[] = acceptedExtensions.filter((extension) =>
  uploadableFormats.some((format) => format === formatOfExtension(extension)),
);

/** “MP4, MOV, … and AAC”. */
export function listFormats(formats: readonly FileFormat[]): string {
  const names = [...new Set(formats.map(({ extension }) => extension.toUpperCase()))];
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The extension of a file name or path: lower case, no dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** What a file is, by its name alone; undefined when a project has no use for it. */
export function assetKindOf(fileName: string): AssetKind | undefined {
  return formatOfExtension(extensionOf(fileName))?.kind;
}
