import { link, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { RenderStatus } from '../../api/types.ts';
import { codeOf } from '../../errors.ts';
import { numberedName } from '../words/naming.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { Job } from './job.ts';
import { append, infoOf } from './part.ts';

/** Files of subtitles that are looked past. */
const MOST_NUMBERS = 100;

/**
 * Fetches the video's captions, where it was asked for them, into a file beside it: `name.srt`, or the first of `name-2.srt`, … that is free.
 * @param video absolute path of the finished video
 * @returns the file's path; undefined where there are none
 */
export async function fetchSubtitles(
  work: Work,
  { id: jobId, renderId }: Pick<Job, 'id' | 'renderId'>,
  { subtitlesUrl }: RenderStatus,
  video: string,
): Promise<string | undefined> {
  if (subtitlesUrl === undefined) return undefined;
  const part = join(dirname(video), `${jobId}.srt.part`);
  try {
    const backend = await connect(work);
    const source = { id: renderId, url: subtitlesUrl, extra: 'subtitles' } as const;
    const download = await backend.download(source, { signal: work.signal });
    const written = await append(part, download);
    if (download.totalBytes !== undefined && written !== download.totalBytes)
      throw new Error('they arrived incomplete');
    return await place(part, video);
  } finally {
    await rm(part, { force: true });
  }
}

/** Gives it the video's name. Never overwrites. */
async function place(part: string, video: string): Promise<string> {
  const stem = basename(video, extname(video));
  for (let n = 1; n < MOST_NUMBERS; n++) {
    const path = join(dirname(video), numberedName(stem, 'srt', n));
    if (await infoOf(path)) continue;
    try {
      await link(part, path);
      return path;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      // A file system without hard links: the name was free a moment ago.
      await rename(part, path);
      return path;
    }
  }
  throw new Error(`there are too many files named “${stem}.srt”`);
}
