import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { RenderStatus } from '../../api/types.ts';
import { codeOf } from '../../errors.ts';
import { saving } from '../problems/notSaved.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ExportedVideo, ExportJob } from '../types.ts';
import { numberedName } from '../words/naming.ts';
import { warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { isWhole } from './checkFile.ts';
import type { Job } from './job.ts';
import { fetchPart, infoOf, type Fetch } from './part.ts';

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
 * @throws {BackendError} {@link ProjectError} {@link NotSaved}; the signal's reason after Stop
 */
export async function fetchVideo(work: Work, job: Job, status: RenderStatus): Promise<ExportedVideo> {
  const { path } = job.record;
  if (path === undefined) throw new RangeError('A download needs a target.');
  const part = partPath(path, job.id);
  return saving(basename(path), async () => {
    await mkdir(dirname(path), { recursive: true });
    await fetchChecked(work, job, { status, part });
    const { size } = await stat(part);
    await job.commit({ sizeBytes: size });
    return { path: await publish(work, job.record, part), sizeBytes: size };
  });
}

/** A file that is whole but no MP4 is fetched once more from its first byte: a resumed download may have been mixed up. */
async function fetchChecked(work: Work, job: Job, fetch: Fetch): Promise<void> {
  for (let round = 0; ; round++) {
    await fetchPart(work, job, fetch);
    if (await isWhole(fetch.part, job.format)) return;
    await rm(fetch.part, { force: true });
    if (round > 0)
      throw new ProjectError(
        'bad-video',
        'The video that arrived is damaged. Nothing was saved; export again.',
      );
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
  const { state: phase, path, sizeBytes, format = 'mp4' } = job;
  if (phase !== 'downloading' || path === undefined || sizeBytes === undefined) return undefined;
  const part = partPath(path, job.id);
  const [partInfo, pathInfo] = await Promise.all([infoOf(part), infoOf(path)]);
  const placed = pathInfo?.size === sizeBytes && (!partInfo || partInfo.ino === pathInfo.ino);
  if (placed && (await isWhole(path, format))) {
    await rm(part, { force: true });
    return { path, sizeBytes };
  }
  if (partInfo?.size !== sizeBytes || !(await isWhole(part, format))) return undefined;
  return { path: await publish(work, job, part), sizeBytes };
}
