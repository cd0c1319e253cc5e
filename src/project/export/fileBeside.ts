import { link, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { RenderStatus } from '../../api/types.ts';
import { codeOf } from '../../errors.ts';
import { numberedName } from '../words/naming.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { Job } from './job.ts';
import { append, infoOf } from './part.ts';

/** What is written beside a video where its draft asks for that, by the extension that it has. */
const EXTENSIONS = { subtitles: 'srt', cover: 'jpg' } as const;
/** Files of the same name that are looked past. */
const MOST_NUMBERS = 100;

/**
 * Fetches the video's captions or its best frame, where these were asked for, into a file beside it: `name.srt`, or the first of `name-2.srt`, …
 * that is free.
 * @param video absolute path of the finished video
 * @returns the file's path; undefined where there is nothing to fetch
 */
export async function fetchBeside(
  work: Work,
  { id: jobId, renderId }: Pick<Job, 'id' | 'renderId'>,
  status: RenderStatus,
  { extra, video }: { readonly extra: keyof typeof EXTENSIONS; readonly video: string },
): Promise<string | undefined> {
  const url = status[`${extra}Url`];
  if (url === undefined) return undefined;
  const extension = EXTENSIONS[extra];
  const part = join(dirname(video), `${jobId}.${extension}.part`);
  try {
    const backend = await connect(work);
    const download = await backend.download({ id: renderId, url, extra }, { signal: work.signal });
    const written = await append(part, download);
    if (download.totalBytes !== undefined && written !== download.totalBytes)
      throw new Error('it arrived incomplete');
    return await place(part, video, extension);
  } finally {
    await rm(part, { force: true });
  }
}

/** Gives it the video's name. Never overwrites. */
async function place(part: string, video: string, extension: string): Promise<string> {
  const stem = basename(video, extname(video));
  for (let n = 1; n < MOST_NUMBERS; n++) {
    const path = join(dirname(video), numberedName(stem, extension, n));
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
  throw new Error(`there are too many files named “${stem}.${extension}”`);
}
