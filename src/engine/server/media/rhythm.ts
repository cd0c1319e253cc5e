import { mkdir } from 'node:fs/promises';
import { probeMedia } from '../../ffmpeg/index.ts';
import { log } from '../../log.ts';
import { beatsOf } from '../../sound/beats/beats.ts';
import type { FfmpegTools, RenderCache } from '../../types.ts';
import type { MediaRecord } from '../store/sessionFile.ts';

/** Where what is found out about a file is kept, and what that takes. */
export interface Analysis {
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  /** One that may be filled; it need not be there. */
  readonly workFolder: string;
  readonly signal: AbortSignal;
}

/**
 * Adds to the record of a sound file where its beats are. It is used without them when they cannot be found out.
 * @param path where the file is
 * @throws the signal's reason when aborted
 */
export async function withRhythm(
  record: MediaRecord,
  path: string,
  analysis: Analysis,
): Promise<MediaRecord> {
  if (record.kind !== 'audio') return record;
  const { tools, cache, workFolder: folder, signal } = analysis;
  try {
    await mkdir(folder, { recursive: true });
    const { demuxer } = await probeMedia(tools, path, signal);
    const music = { hash: record.hash, path, demuxer };
    return { ...record, rhythm: await beatsOf(music, { tools, cache, folder }, signal) };
  } catch (error) {
    signal.throwIfAborted();
    log(`The beats of a sound file could not be found out: ${String(error)}`);
    return record;
  }
}
