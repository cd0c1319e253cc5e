import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { isBackendError } from '../../api/errors.ts';
import type { Download, RenderStatus } from '../../api/types.ts';
import { isMissing } from '../../errors.ts';
import { ProjectError } from '../problems/projectError.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { isWhole } from './checkFile.ts';
import { FileSink } from './fileSink.ts';
import type { Job } from './job.ts';

/** Tries in a row that bring nothing new. One that brings something goes on where the one before broke off, as often as it takes. */
const TRIES = 5;

/** What is fetched. */
export interface Fetch {
  readonly status: RenderStatus;
  /** Absolute path of the unfinished file. */
  readonly part: string;
}

/**
 * Fetches an export into its unfinished file until that has its whole length. What is there is gone on with as long as the server
 * promises that it is the same file (a strong ETag, kept with the job); otherwise it comes from its first byte.
 *
 * @throws {BackendError} {@link ProjectError} the file system's errors; the signal's reason after Stop
 */
export async function fetchPart(work: Work, job: Job, fetch: Fetch): Promise<void> {
  let longest = 0;
  let fruitless = 0;
  for (;;) {
    try {
      if (await goOn(work, job, fetch)) return;
      throw new ProjectError('bad-video', 'The video arrived incomplete. Nothing was saved; export again.');
    } catch (error) {
      work.signal.throwIfAborted();
      const have = await lengthOf(fetch.part);
      fruitless = have > longest ? 1 : fruitless + 1;
      longest = Math.max(have, longest);
      if (!mayPass(error) || fruitless >= TRIES) throw error;
      work.host.log('warn', `The download broke off (${error.code}); going on with it.`);
      await work.host.clock.sleep(Math.min(2 ** (fruitless - 1), 10) * 1000, work.signal);
    }
  }
}

/** A file that is not there may be on its way to the CDN. */
function mayPass(error: unknown): error is Error & { readonly code: string } {
  return (
    isBackendError(error, 'connection-lost', 'server', 'timeout', 'refused', 'not-found') ||
    error instanceof ProjectError
  );
}

/** One try. @returns whether the file has its whole length now */
async function goOn(work: Work, job: Job, { status: { url, size }, part }: Fetch): Promise<boolean> {
  const { state, signal } = work;
  const have = await lengthOf(part);
  if (have > 0 && have === size) return true;
  const { etag } = job.record;
  const backend = await connect(work);
  const download = await backend.download(
    { id: job.renderId, ...(url !== undefined && { url }) },
    { signal, ...(have > 0 && etag !== undefined && { offset: have, etag }) },
  );
  const expected = download.totalBytes ?? size;
  const written = await append(part, download, {
    begins: async () => {
      if (download.etag !== etag) await job.commit({ etag: download.etag });
      // Not stored any more: the next window would take these bytes for those of the etag before.
      signal.throwIfAborted();
    },
    onBytes: (bytes) => {
      const fraction = expected ? { fraction: Math.min(bytes / expected, 1) } : {};
      state.setActivity({ phase: 'downloading', label: 'Saving the video…', ...fraction });
    },
  });
  if (download.totalBytes !== undefined) return written === download.totalBytes;
  // Nothing but the status says how long it is, which may be wrong: a whole video is one all the same.
  return size === undefined || written === size || (await isWhole(part, job.format));
}

interface Progress {
  /** What was there before is gone, and nothing is there yet. */
  readonly begins?: () => Promise<void>;
  /** @param length of the file, bytes */
  readonly onBytes?: (length: number) => void;
}

/**
 * Writes a download behind what is there (or over it, where the server starts anew).
 *
 * @returns the file's length, bytes
 * @throws {BackendError} the file system's errors
 */
export async function append(
  path: string,
  download: Download,
  { begins, onBytes = () => undefined }: Progress = {},
): Promise<number> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o644);
  try {
    await file.truncate(download.offset);
    if (download.offset === 0) await begins?.();
    const sink = new FileSink(file, download.offset, onBytes);
    await download.pipeTo(sink);
    // On disk before it gets its name: a power cut leaves a part or the video, not an empty one.
    await file.sync();
    return sink.length;
  } finally {
    await file.close();
  }
}

async function lengthOf(path: string): Promise<number> {
  return (await infoOf(path))?.size ?? 0;
}

/** What the file system knows of a file; undefined where there is none. @throws the file system's other errors */
export async function infoOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
