import { MediaError, probeMedia, type ProbedMedia } from './ffmpeg/index.ts';
import { filesIn, type EngineDraft } from './draft/index.ts';
import type { FfmpegTools, MediaFile } from './types.ts';
import { mediaMissing, mediaUnreadable } from './renderErrors.ts';
import { together } from './together.ts';

/** A file of a draft, looked at just before it is used. */
export interface ResolvedMedia {
  readonly file: MediaFile;
  readonly media: ProbedMedia;
}

/** Files that are looked at together. */
const AT_ONCE = 4;

/**
 * Finds and probes every file that a draft names, once each, so that a bad one is told before any work is done.
 * @throws RenderError `media-missing` or `media-unreadable`, naming the file
 */
export async function resolveMedia(
  draft: EngineDraft,
  find: (src: string) => MediaFile | undefined,
  tools: FfmpegTools,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ResolvedMedia>> {
  const names = namesByHash(draft);
  const resolved = new Map<string, ResolvedMedia>();
  const queue = names.entries();
  const resolve = async (src: string, name: string, signal: AbortSignal): Promise<ResolvedMedia> => {
    const file = find(src);
    if (file === undefined) throw mediaMissing(name);
    try {
      return { file, media: await probeMedia(tools, file.path, signal) };
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      throw error.code === 'missing' ? mediaMissing(file.filename) : mediaUnreadable(file.filename, error);
    }
  };
  const lane = async (either: AbortSignal): Promise<void> => {
    for (const [src, name] of queue) resolved.set(src, await resolve(src, name, either));
  };
  await together(signal, (either) => Array.from({ length: AT_ONCE }, () => lane(either)));
  return resolved;
}

/** Each file of the draft with the name that the user knows it by. */
function namesByHash(draft: EngineDraft): Map<string, string> {
  return new Map(filesIn(draft).map(({ hash, name }) => [hash, name]));
}
