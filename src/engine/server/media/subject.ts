import { probeMedia } from '../../ffmpeg/index.ts';
import { log } from '../../log.ts';
import { findSubject } from '../../picture/subject/findSubject.ts';
import type { FfmpegTools } from '../../types.ts';
import type { MediaRecord } from '../store/sessionFile.ts';

/**
 * Adds to a photo's record what the photo is of. It is shown without that when it cannot be found out.
 * @param path where the photo is
 * @throws the signal's reason when aborted
 */
export async function withSubject(
  record: MediaRecord,
  path: string,
  { tools, signal }: { readonly tools: FfmpegTools; readonly signal: AbortSignal },
): Promise<MediaRecord> {
  if (record.kind !== 'image') return record;
  try {
    const media = await probeMedia(tools, path, signal);
    const { faces, ...found } = await findSubject({ path, media }, tools.ffmpeg, signal);
    return { ...record, subject: { faces: [...faces], ...found } };
  } catch (error) {
    signal.throwIfAborted();
    log(`What a photo is of could not be found out: ${String(error)}`);
    return record;
  }
}
