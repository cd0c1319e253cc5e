import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { isBackendError } from '../../api/errors.ts';
import type { Download, RenderStatus } from '../../api/types.ts';
import { checkMp4 } from '../../assets/content/isoBoxes.ts';
import { ProjectError } from '../problems/projectError.ts';
import { codeOf } from '../problems/thrown.ts';
import type { ExportedVideo, ExportJob } from '../types.ts';
import { numberedName } from '../words/naming.ts';
import { connect, warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { FileSink } from './fileSink.ts';
import type { Job } from './job.ts';

/** Tries per download; each goes on where the one before broke off. */
const TRIES = 5;
/** A folder with so many videos of one name is a sign of something else. */
const MOST_NUMBERS = 10_000;

/** The unfinished file of a job: beside its target, whose name may still change, and known by the job's id. */
export function partPath(target: string, jobId: string): string {
  return join(dirname(target), `${jobId}.part`);
}

/**
 * Downloads a finished export: to a `.part` file beside its target, gone on with where a try before it broke off; checked for
 * length and shape; then put in its place under the first name that is free.
 *
 * @throws {BackendError} {@link ProjectError} the file system's errors; the signal's reason after Stop
 */
export async function fetchVideo(work: Work, job: ExportJob, status: RenderStatus): Promise<ExportedVideo> {
  if (job.path === undefined) throw new RangeError('A download needs a target.');
  const part = partPath(job.path, job.id);
  await mkdir(dirname(job.path), { recursive: true });
  const source = { id: job.renderId ?? job.id, ...(status.url === undefined ? {} : { url: status.url }) };
  await downloadChecked(work, { source, part, ...(status.size === undefined ? {} : { size: status.size }) });
  const { size } = await stat(part);
  work.state.updateExport(job.id, { sizeBytes: size });
  await work.state.commit();
  return { path: await publish(work, job, part), sizeBytes: size };
}

interface Fetch {
  readonly source: { readonly id: string; readonly url?: string };
  readonly part: string;
  /** Bytes, where the status said so. */
  readonly size?: number;
}

/** A file that is whole but no MP4 is fetched once more from its first byte: a resumed download may have been mixed up. */
async function downloadChecked(work: Work, fetch: Fetch): Promise<void> {
  for (let round = 0; ; round++) {
    await downloadWhole(work, fetch);
    if ((await checkMp4(fetch.part)) === 'complete') return;
    await rm(fetch.part, { force: true });
    if (round > 0)
      throw new ProjectError(
        'bad-video',
        'The video that arrived is damaged. Nothing was saved; export again.',
      );
  }
}

async function downloadWhole(work: Work, fetch: Fetch): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (await downloadOn(work, fetch)) return;
      throw new ProjectError('bad-video', 'The video arrived incomplete. Nothing was saved; export again.');
    } catch (error) {
      work.signal.throwIfAborted();
      const mayPass =
        isBackendError(error, 'connection-lost', 'server', 'timeout', 'refused') ||
        error instanceof ProjectError;
      if (!mayPass || attempt >= TRIES) throw error;
      work.host.log('warn', `The download broke off (${error.code}); going on with it.`);
      await work.host.clock.sleep(Math.min(2 ** (attempt - 1), 10) * 1000, work.signal);
    }
  }
}

/** One try. @returns whether the file has its whole length now */
async function downloadOn(work: Work, { source, part, size }: Fetch): Promise<boolean> {
  const { state, signal } = work;
  const have = (await infoOf(part))?.size ?? 0;
  if (size !== undefined && have === size) return true;
  const offset = size !== undefined && have > size ? 0 : have;
  const backend = await connect(work);
  const download = await backend.download(source, { signal, ...(offset > 0 ? { offset } : {}) });
  const total = download.totalBytes ?? size;
  const written = await append(part, download, (bytes) => {
    const fraction = total === undefined || total === 0 ? {} : { fraction: Math.min(bytes / total, 1) };
    state.setActivity({ phase: 'downloading', label: 'Saving the video…', ...fraction });
  });
  return total === undefined || written === total;
}

/** Writes a download behind what is there (or over it, where the server starts anew). @returns the file's length, bytes */
async function append(part: string, download: Download, onBytes: (bytes: number) => void): Promise<number> {
  const file = await open(part, constants.O_RDWR | constants.O_CREAT, 0o644);
  try {
    await file.truncate(download.offset);
    const sink = new FileSink(file, download.offset, onBytes);
    await download.pipeTo(sink);
    // On disk before it gets its name: a power cut leaves a part or the video, not an empty one.
    await file.sync();
    return sink.length;
  } finally {
    await file.close();
  }
}

/** Gives a finished part its name: the first of `name.mp4`, `name-2.mp4`, … that is free. Never overwrites. */
async function publish(work: Work, job: ExportJob, part: string): Promise<string> {
  const { path: target = part } = job;
  const extension = extname(target).slice(1) || 'mp4';
  const stem = basename(target, extname(target));
  for (let n = 1; n < MOST_NUMBERS; n++) {
    const path = join(dirname(target), numberedName(stem, extension, n));
    if (await infoOf(path)) continue;
    // Stored first: a reload that finds the name taken then knows by whom.
    work.state.updateExport(job.id, { path });
    await work.state.commit();
    // Not stored any more: the next window gives the name.
    if (work.state.closed) work.signal.throwIfAborted();
    if (await move(work, part, path)) return path;
  }
  throw new ProjectError(
    'bad-video',
    `There are too many videos named “${stem}” in the folder. Move some of them, and export again.`,
  );
}

/** @returns false when the name was taken in the meantime */
async function move(work: Work, part: string, path: string): Promise<boolean> {
  try {
    await link(part, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
    // A file system without hard links (exFAT, some network drives): the name was free a moment ago.
    await rename(part, path);
    return true;
  }
  // The video has its name. A part that something else holds open must not make that undone.
  try {
    await rm(part, { force: true });
  } catch (error) {
    warn(work, `${part} could not be removed`, error);
  }
  return true;
}

const NO_LINKS: ReadonlySet<unknown> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
  'EINVAL',
]);

/**
 * What a job had achieved before the window closed: its file under its name, or a whole part that only wants one. Its length was
 * stored when the last byte had come.
 */
export async function finishedEarlier(work: Work, job: ExportJob): Promise<ExportedVideo | undefined> {
  const { state: phase, path, sizeBytes } = job;
  if (phase !== 'downloading' || path === undefined || sizeBytes === undefined) return undefined;
  const part = partPath(path, job.id);
  const [partInfo, pathInfo] = await Promise.all([infoOf(part), infoOf(path)]);
  const placed = pathInfo?.size === sizeBytes && (!partInfo || partInfo.ino === pathInfo.ino);
  if (placed && (await checkMp4(path)) === 'complete') {
    await rm(part, { force: true });
    return { path, sizeBytes };
  }
  if (partInfo?.size !== sizeBytes || (await checkMp4(part)) !== 'complete') return undefined;
  return { path: await publish(work, job, part), sizeBytes };
}

/** Fetches the same sound as MP3 into the project's own folder, for players without AAC. @returns its path */
export async function fetchSound(
  work: Work,
  { id: jobId, renderId }: Pick<Job, 'id' | 'renderId'>,
  { soundUrl }: RenderStatus,
): Promise<string | undefined> {
  if (soundUrl === undefined) return undefined;
  const folder = await work.host.store.filesFolder(work.state.record.id);
  const path = join(folder, `${jobId}.mp3`);
  const part = `${path}.part`;
  try {
    const backend = await connect(work);
    const download = await backend.download({ id: renderId, url: soundUrl }, { signal: work.signal });
    const written = await append(part, download, () => undefined);
    if (download.totalBytes !== undefined && written !== download.totalBytes)
      throw new Error('it arrived incomplete');
    if (!(await isMp3(part))) throw new Error('it is no MP3');
    await rename(part, path);
    return path;
  } finally {
    await rm(part, { force: true });
  }
}

async function isMp3(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    const [first = 0, second = 0] = buffer;
    return (
      bytesRead === 3 && (buffer.toString('latin1') === 'ID3' || (first === 0xff && (second & 0xe0) === 0xe0))
    );
  } finally {
    await file.close();
  }
}

async function infoOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
