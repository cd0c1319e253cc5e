import { FORMATS, listFormats } from '../skills/kinds.ts';

/** Why a file cannot be part of a project. */
export type AssetProblem =
  /** Not a kind of file that videos are made of. */
  | 'unsupported'
  | 'empty'
  /** The content is not what the name says, and nothing else that we take. */
  | 'misnamed'
  | 'too-large'
  /** No permission, a folder, a password, a damaged inside. */
  | 'unreadable'
  /** The end is missing. */
  | 'truncated'
  /** There is no such file. */
  | 'missing';

/** A file that cannot be used. The message is one sentence or two for the user: which file, why, and what to do. */
export class AssetError extends Error {
  override readonly name = 'AssetError';
  readonly code: AssetProblem;
  /** Absolute path. */
  readonly path: string;

  constructor(code: AssetProblem, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = path;
  }
}

const MEGABYTE = 1024 * 1024;

/** “812 MB”, “1.4 MB”, “20 KB”. @param bytes size of a file */
export function humanSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < MEGABYTE) return `${Math.round(bytes / 1024)} KB`;
  const megabytes = bytes / MEGABYTE;
  // Just above a limit, rounding would say “200 MB is over 200 MB”.
  return `${megabytes < 10 ? megabytes.toFixed(1) : Number.isInteger(megabytes) ? megabytes : Math.ceil(megabytes)} MB`;
}

/** “MP4, MOV, … and DOCX”. */
export function acceptedFormats(): string {
  return listFormats(FORMATS);
}
