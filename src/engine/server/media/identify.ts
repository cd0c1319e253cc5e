import { fileTypeFromFile } from 'file-type';
import type { FfmpegTools, MediaInfo } from '../../types.ts';
import { MediaError } from '../../ffmpeg/index.ts';
import { unsupportedFile } from '../answers.ts';
import type { MediaRecord } from '../store/sessionFile.ts';
import type { Received } from './receive.ts';

/** What PROTOCOL accepts, by extension. */
const ACCEPTED = [
  'mp4',
  'mov',
  'avi',
  'webm',
  'mkv',
  'jpg',
  'png',
  'gif',
  'webp',
  'mp3',
  'wav',
  'm4a',
  'aac',
];
const ACCEPTED_LIST = 'mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a and aac';
/** Names that content detection has for the same formats. */
const SAME: Readonly<Record<string, string>> = { apng: 'png', m4v: 'mp4', m4b: 'm4a' };

/** Reads what a media file is (`ffmpeg/`). Fails when it is none, or broken. */
export type ProbeMedia = (tools: FfmpegTools, path: string, signal?: AbortSignal) => Promise<MediaInfo>;

/**
 * Finds out by its content what an uploaded file is.
 * @throws {RequestError} 4001, naming the file, when it is empty, broken or of another kind.
 */
export async function identify(
  file: Received,
  options: { readonly tools: FfmpegTools; readonly probe: ProbeMedia; readonly signal?: AbortSignal },
): Promise<MediaRecord> {
  const { filename } = file;
  try {
    const info = await options.probe(options.tools, file.path, options.signal);
    const extension = await extensionOf(file);
    if (extension !== undefined)
      return { hash: file.hash, file: `${file.hash}.${extension}`, filename, ...info };
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    const { message } = new MediaError(error.code, file.path, { shownAs: filename });
    throw unsupportedFile(message, { cause: error });
  }
  throw unsupportedFile(`“${filename}” cannot be used as it is. Accepted are ${ACCEPTED_LIST}.`);
}

/** The accepted extension that fits a file's content. */
async function extensionOf(file: Received): Promise<string | undefined> {
  const detected = (await fileTypeFromFile(file.path))?.ext ?? '';
  const extension = SAME[detected] ?? detected;
  return ACCEPTED.includes(extension) ? extension : undefined;
}
