import { listFormats, uploadableFormats } from '../../../skills/kinds.ts';
import { recognise } from '../../../formats/recognise.ts';
import type { FfmpegTools, MediaInfo } from '../../types.ts';
import { MediaError, ProcessFailed } from '../../ffmpeg/index.ts';
import { takenOfName } from '../../ffmpeg/probe/taken.ts';
import { RequestError, unsupportedFile } from '../answers.ts';
import type { MediaRecord } from '../store/sessionFile.ts';
import type { Received } from './receive.ts';

/** Reads what a media file is (`ffmpeg/`). Fails when it is none, or broken. */
export type ProbeMedia = (tools: FfmpegTools, path: string, signal?: AbortSignal) => Promise<MediaInfo>;

/**
 * Finds out by its content what an uploaded file is, and that it can be used.
 * @throws {RequestError} 4001, naming the file, when it is empty, broken or of another kind; 500 when ffmpeg was ended from outside.
 */
export async function identify(
  file: Received,
  options: { readonly tools: FfmpegTools; readonly probe: ProbeMedia; readonly signal?: AbortSignal },
): Promise<MediaRecord> {
  const { filename } = file;
  try {
    const info = await options.probe(options.tools, file.path, options.signal);
    const extension = await extensionOf(file);
    // A photo that was sent by a messenger has no more than its name.
    const takenMs = info.kind === 'audio' ? undefined : (info.takenMs ?? takenOfName(filename));
    const taken = takenMs === undefined ? {} : { takenMs };
    if (extension !== undefined)
      return { hash: file.hash, file: `${file.hash}.${extension}`, filename, ...info, ...taken };
  } catch (error) {
    if (error instanceof ProcessFailed && error.endedFromOutside)
      throw new RequestError(500, `ffmpeg was ended while it looked at “${filename}”. Try again.`, {
        cause: error,
      });
    if (!(error instanceof MediaError)) throw error;
    const { message } = new MediaError(error.code, file.path, { shownAs: filename });
    throw unsupportedFile(message, { cause: error });
  }
  const accepted = listFormats(uploadableFormats);
  throw unsupportedFile(`“${filename}” cannot be used as it is. Accepted are ${accepted}.`);
}

/** The accepted extension that fits a file's content. */
async function extensionOf(file: Received): Promise<string | undefined> {
  const found = await recognise(file.path);
  return found && 'format' in found && uploadableFormats.includes(found.format)
    ? found.format.extension
    : undefined;
}
